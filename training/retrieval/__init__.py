"""What a checkpoint finds: lists of candidates to learn from."""
