"""How well reports are read: codes of documents, mentions, what is said of them, six languages."""
