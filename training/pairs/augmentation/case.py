"""Records are typed in lower case, and old systems shout."""

import random


def lower(text: str, language: str, draw: random.Random) -> str:
    """Type everything small, abbreviations too."""
    return text.lower()


def upper(text: str, language: str, draw: random.Random) -> str:
    """Shout."""
    return text.upper()
