"""The documents are true: what they show is made by the program, what they name is there."""
