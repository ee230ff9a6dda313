"""The page of the history, and the one place that notes what was chosen."""
