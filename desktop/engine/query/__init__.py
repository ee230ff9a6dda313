"""A phrase understood: lists, typed codes, abbreviations, assertions and misspellings."""
