"""The steps of the training, one file each; every file defines `command`."""
