"""A suite of tasks in the manner of MTEB: any sentence-transformers model, language by language."""
