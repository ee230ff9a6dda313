"""The neural parts and what they run on: encoder, reranker, vectors, threads and memory."""
