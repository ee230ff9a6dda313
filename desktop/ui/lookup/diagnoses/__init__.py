"""The diagnoses of a pasted list, as a column: a row each with its code and how sure it is."""
