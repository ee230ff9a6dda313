"""The main window, its rail and its first start."""
