"""Letters and words of six languages: one folding, one marking, one mending of pasted text."""
