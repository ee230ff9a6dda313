"""Wordings of concepts that are regular, put together from parts as coders say them."""
