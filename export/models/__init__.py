"""From checkpoints to the int8 models of a pack, which share one table of embeddings."""
