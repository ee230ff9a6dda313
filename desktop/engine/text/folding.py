"""Words as the index knows them: folded, stemmed lightly, alike in six languages."""

import re
import unicodedata
from functools import lru_cache

WORD = re.compile(r"[^\W_]+")
# Words that say nothing about a disease in any of the six languages; neither indexed nor asked.
_SILENT = """
a al and au aux d da das de dei del dell della delle degli dels des di do dos du e ed el els en et
il in into j l la las le lo los n na nas nel nella ni nos o of on or os ou s the to t un una une uno
um uma y
"""
SILENT = frozenset(_SILENT.split())
# Few keyboards have them: "œdème" is typed "oedème".
_LIGATURES = {"œ": "oe", "æ": "ae"}
_PARTED = str.maketrans(_LIGATURES)


def fold(text: str) -> str:
    """Return the text in lower case without accents and ligatures.

    >>> fold("Œdème aigu")
    'oedeme aigu'
    """
    if text.isascii():
        return text.lower()
    plain = unicodedata.normalize("NFKD", text).lower()
    # Lower case can bring new marks with it (İ), and taking marks away new capitals (℠).
    letters = unicodedata.normalize("NFKD", plain)
    bare = "".join(char for char in letters if not unicodedata.combining(char))
    return bare.translate(_PARTED)


def alike(stem: str) -> str:
    """Return a stem as two spellings of one language have it: "haemorrhag" is "hemorrhag".

    >>> alike("oedem"), alike("haemorrhag")
    ('edem', 'hemorrhag')
    """
    return stem.replace("ae", "e").replace("oe", "e")


def with_ligatures(folded: str) -> tuple[str, ...]:
    """Return a folded word as it is, with the ligatures that packs may have, and spelt otherwise.

    >>> with_ligatures("oedem"), with_ligatures("tos")
    (('oedem', 'œdem', 'edem'), ('tos',))
    """
    joined = folded
    for ligature, letters in _LIGATURES.items():
        joined = joined.replace(letters, ligature)
    return tuple(dict.fromkeys((folded, joined, alike(folded))))


@lru_cache(1 << 16)  # texts share their words
def stem(word: str) -> str:
    """Cut plural and gender endings off a folded word, so that aguda, agudo and agudas agree."""
    if len(word) > 4 and word.endswith("s") and not word.endswith("ss"):
        word = word[:-1]
    if len(word) > 4 and word[-1] in "aeio":
        word = word[:-1]
    return word


def words_of(text: str) -> list[str]:
    """Return the folded words of a text in order."""
    return WORD.findall(fold(text))


def stems_of(text: str) -> list[str]:
    """Return what the index keeps of a text: its stems, without the silent words."""
    return [stem(word) for word in words_of(text) if word not in SILENT]
