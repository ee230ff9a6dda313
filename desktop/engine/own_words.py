"""What no column of the comparison explains, said as titles in the coder's own language say it."""

import re
from collections.abc import Mapping, Sequence
from functools import partial

from desktop.engine.catalogue_types import Column

WITH_IN = {
    "es": re.compile(r"\b((?:con|sin) [^,;()]+)"),
    "ca": re.compile(r"\b((?:amb|sense) [^,;()]+)"),
    "it": re.compile(r"\b((?:con|senza) [^,;()]+)"),
    "pt": re.compile(r"\b((?:com|sem) [^,;()]+)"),
    "fr": re.compile(r"\b((?:avec|sans) [^,;()]+)"),
}
_STEM = 5  # "derecho" and "derecha" say the same side


def words_of(text: str) -> list[str]:
    """Return the words of a title, without brackets and commas.

    >>> words_of("radio (derecho), otro")
    ['radio', 'derecho', 'otro']
    """
    return re.findall(r"[^\s,;()\[\]]+", text)


def with_phrases(column: Column, own: Mapping[str, str], language: str) -> Column:
    """Say with and without what, where there is a title in the language; else leave it."""
    said = {code: WITH_IN[language].findall(title.lower()) for code, title in own.items()}
    return _put(column, said, _shared(said), ", ")


def wording(
    column: Column, own: Mapping[str, str], language: str, explained: Sequence[Column], none: str
) -> Column:
    """Say the rest of the wording; a title of which nothing is left says `none`."""
    rest = partial(WITH_IN[language].sub, " ")
    said = {code: words_of(rest(title.lower())) for code, title in own.items()}
    shared = _shared(said)
    left = {code: _without(words, _stems(explained, code)) for code, words in said.items()}
    return _put(column, left, shared, " ", none)


def _put(
    column: Column, said: Mapping[str, Sequence[str]], shared: set[str], joint: str, none: str = ""
) -> Column:
    values = {}
    for code, english in column.values.items():
        telling = joint.join(words for words in said.get(code, ()) if words not in shared)
        values[code] = (telling or none if code in said else english) if english else ""
    return Column(column.name, values)


def _shared(said: Mapping[str, Sequence[str]]) -> set[str]:
    """Return what all say; one alone shares nothing."""
    return set.intersection(*(set(words) for words in said.values())) if len(said) > 1 else set()


def _stems(explained: Sequence[Column], code: str) -> set[str]:
    values = (column.values.get(code, "") for column in explained)
    return {word[:_STEM] for value in values for word in words_of(value)}


def _without(words: Sequence[str], stems: set[str]) -> list[str]:
    return [word for word in words if word[:_STEM] not in stems]
