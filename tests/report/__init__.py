"""A whole report read."""
