"""What was looked up and chosen, only for those who asked for it: plain Python, no Qt."""
