"""The cross-encoder: phrase and candidate read together, the retriever's order as its prior."""
