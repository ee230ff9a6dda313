"""Data in, checkpoints out: terminologies, pairs, models and their measuring."""
