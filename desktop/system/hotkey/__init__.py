"""One key combination that works from any program, on each system in its own way."""
