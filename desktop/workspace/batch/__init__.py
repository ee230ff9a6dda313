"""A file of diagnoses or procedures to be coded and reviewed: plain Python, tested without Qt."""
