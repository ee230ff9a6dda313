"""Siblings of which the columns say the same are told apart by what only their titles say.

Columns are read from regular English titles; what a nation's title says otherwise, or behind a
comma, is in none of them, and two rows that read the same help nobody to choose.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence

from desktop.engine.catalogue.sibling_wording import words_of
from desktop.engine.catalogue.types import Column

WORDING = "wording"
Hollow = Callable[[str], bool]


def tell_apart(
    columns: Sequence[Column], titles: Mapping[str, str], english: Mapping[str, str], hollow: Hollow
) -> list[Column]:
    """Say in the column of wordings what tells rows apart that read the same.

    `titles` are those that the reader sees, `english` those of codes whose own are equal.
    """
    said: dict[str, str] = {}
    for codes in _alike(columns, titles):
        shown = titles if len({titles[code] for code in codes}) == len(codes) else english
        said |= _differing({code: words_of(shown[code]) for code in codes}, hollow)
    if not any(said.values()):
        return list(columns)
    before = next((column.values for column in columns if column.name == WORDING), {})
    values = {code: said.get(code) or before.get(code, "") for code in titles}
    others = [column for column in columns if column.name != WORDING]
    return [*others, Column(WORDING, values)]


def _alike(columns: Sequence[Column], codes: Iterable[str]) -> list[list[str]]:
    rows: dict[tuple[str, ...], list[str]] = {}
    for code in codes:
        rows.setdefault(tuple(one.values.get(code, "") for one in columns), []).append(code)
    return [alike for alike in rows.values() if len(alike) > 1]


def _differing(titles: Mapping[str, Sequence[str]], hollow: Hollow) -> dict[str, str]:
    """Leave out how all of them begin and end; what says nothing alone keeps the next word."""
    begin = _shared(titles.values())
    left = {code: words[begin:] for code, words in titles.items()}
    end = _shared(list(reversed(words)) for words in left.values())
    cut = left
    for kept in range(end + 1):
        cut = {code: words[: len(words) - end + kept] for code, words in left.items()}
        if not any(words and all(map(hollow, words)) for words in cut.values()):
            break
    return {code: " ".join(words).lower() for code, words in cut.items()}


def _shared(titles: Iterable[Sequence[str]]) -> int:
    """Return how many words stand first in all of them."""
    count = 0
    for words in zip(*titles, strict=False):
        if len({word.lower() for word in words}) > 1:
            break
        count += 1
    return count
