"""The case list on the screen."""
