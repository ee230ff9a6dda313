"""What every run leaves behind: its settings, versions, data hashes, curves and checkpoints."""
