"""The codes of the episode at hand: plain Python, so that it is tested without a window."""
