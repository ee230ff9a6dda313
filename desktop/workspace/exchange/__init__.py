"""What leaves the program: the forms in which other programs take codes."""
