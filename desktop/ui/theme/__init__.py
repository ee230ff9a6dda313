"""Colours, type and spacing in one place, so that every widget speaks the same visual language."""
