"""What the interface knows, in plain Python: tested without Qt, adapted to it elsewhere."""
