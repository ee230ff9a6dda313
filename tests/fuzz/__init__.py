"""Hostile inputs without end: whatever is read is answered, or refused in a sentence."""
