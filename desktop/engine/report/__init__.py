"""A whole report read: its sections, its mentions, what is said of each, and their codes."""
