"""The program in a terminal: one command line, its commands and how answers are printed."""
