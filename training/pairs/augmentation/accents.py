"""Accents are the first thing that hurried typing drops."""

import random
import unicodedata


def without_accents(text: str, language: str, draw: random.Random) -> str:
    """Drop every accent and cedilla; the letters stay."""
    parts = unicodedata.normalize("NFD", text)
    return "".join(char for char in parts if not unicodedata.combining(char))
