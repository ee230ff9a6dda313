"""A report being read by whoever codes it: what was found, decided, and written on request."""
