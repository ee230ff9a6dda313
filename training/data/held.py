"""Which texts training never sees, so that ranking and probabilities can be fitted on them."""

import zlib

MENTIONS, TEXTS = 20, 10  # in hundredths


def _share(text: str) -> int:
    return zlib.crc32(text.lower().encode()) % 100


def held_mention(text: str) -> bool:
    """A fifth of the coded mentions."""
    return _share(text) < MENTIONS


def held_text(text: str) -> bool:
    """A tenth of phrases, inclusion terms, synonyms and national titles."""
    return _share(text) < TEXTS


def held_category(code: str) -> bool:
    """A tenth of the three-character categories, for measures on codes never trained on."""
    return _share(code[:3]) < TEXTS
