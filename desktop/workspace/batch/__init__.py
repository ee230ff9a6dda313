"""A file of diagnoses to be coded and reviewed: plain Python, so that it is tested without Qt."""
