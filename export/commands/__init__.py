"""The steps of the export, one file each; every file defines `command`."""
