"""Bringing our window to the front, and giving the focus back to the one that had it."""
