"""Procedures: a phrase finds its table, what is heard fills the axes, the coder finishes."""
