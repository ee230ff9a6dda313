"""The bi-encoder: a phrase and the texts of its rubric are brought close, siblings kept apart."""
