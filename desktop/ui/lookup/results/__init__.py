"""The list of results: what a row holds, how it is laid out and painted."""
