"""The page of the favourites, and the way into it from popup and window."""
