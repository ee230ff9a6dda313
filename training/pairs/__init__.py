"""Texts of one rubric become pairs: collected, split, thinned out, drawn and disguised."""
