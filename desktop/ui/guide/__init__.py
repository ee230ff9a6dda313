"""The user guide in a window of its own: contents, text with pictures, the keys of the place."""
