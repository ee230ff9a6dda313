"""The data factory: phrases and hard negatives written by a language model, then curated."""
