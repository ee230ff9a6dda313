"""Looking a phrase up: field, results, notices, keys; the same in popup, window and batch."""
