"""The terminal's commands, one file each; none is imported before it is asked for."""
