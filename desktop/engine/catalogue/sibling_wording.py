"""What no column of the comparison explains, said as titles in the coder's own language say it."""

import re
from collections.abc import Mapping, Sequence

from desktop.engine.catalogue.types import Column

WITH_IN = {
    "es": re.compile(r"\b((?:con|sin) [^,;()]+)"),
    "ca": re.compile(r"\b((?:amb|sense) [^,;()]+)"),
    "it": re.compile(r"\b((?:con|senza) [^,;()]+)"),
    "pt": re.compile(r"\b((?:com|sem) [^,;()]+)"),
    "fr": re.compile(r"\b((?:avec|sans) [^,;()]+)"),
}
# Apart from its word, a denial is lost where the titles have another one.
_WORD = re.compile(r"(?:\b(?:no|non|não)\s+)?[^\s,;()\[\]]+", re.IGNORECASE)
_SHORTEST_STEM = 4
Said = Mapping[str, Sequence[str]]


def words_of(text: str) -> list[str]:
    """Return the words of a title, without brackets and commas; a denial is one with its word.

    >>> words_of("radio (derecho), otro")
    ['radio', 'derecho', 'otro']
    >>> words_of("lado no dominante")
    ['lado', 'no dominante']
    """
    return _WORD.findall(text)


def with_phrases(column: Column, own: Mapping[str, str], language: str) -> Column:
    """Say with and without what, where there is a title in the language; else leave it."""
    said = {code: WITH_IN[language].findall(title.lower()) for code, title in own.items()}
    return _put(column, said, said, ", ")


def wording(
    column: Column, own: Mapping[str, str], language: str, explained: Sequence[Column], none: str
) -> Column:
    """Say the rest of the wording; a title of which nothing is left says `none`."""
    rest = {code: title.lower() for code, title in own.items()}
    if any(WITH_IN[language].search(v) for other in explained for v in other.values.values()):
        rest = {code: WITH_IN[language].sub(" ", title) for code, title in rest.items()}
    said = {code: words_of(title) for code, title in rest.items()}
    left = {code: _without(words, _shown(explained, code)) for code, words in said.items()}
    return _put(column, left, said, " ", none)


def _put(column: Column, left: Said, said: Said, joint: str, none: str = "") -> Column:
    values = {}
    for code, english in column.values.items():
        others = [words for other, words in said.items() if other != code]
        telling = joint.join(w for w in left.get(code, ()) if not _shared(w, others))
        values[code] = (telling or none if code in said else english) if english else ""
    return Column(column.name, values)


def _shared(word: str, others: Sequence[Sequence[str]]) -> bool:
    """Tell whether all the other titles say it as well; one alone shares nothing."""
    return bool(others) and all(any(same(word, w) for w in words) for words in others)


def same(one: str, other: str) -> bool:
    """Tell whether two words differ in their ending at most.

    >>> same("agudo", "aguda"), same("derecha", "derecho"), same("cardíaca", "cardiopatía")
    (True, True, False)
    >>> same("VHH-6", "VHH-7")
    False
    """
    if any(map(str.isdigit, one + other)):
        return one == other
    stem = max(_SHORTEST_STEM, round(0.75 * max(len(one), len(other))))
    return one == other or (one[:stem] == other[:stem] and min(len(one), len(other)) >= stem)


def _shown(explained: Sequence[Column], code: str) -> list[str]:
    return [word for column in explained for word in words_of(column.values.get(code, ""))]


def _without(words: Sequence[str], shown: Sequence[str]) -> list[str]:
    return [word for word in words if not any(same(word, other) for other in shown)]
