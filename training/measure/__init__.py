"""Measures of how well a phrase finds its code, for packs and for what they are compared with."""
