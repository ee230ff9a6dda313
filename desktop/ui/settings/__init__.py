"""The settings, one file a page: every choice acts at once."""
