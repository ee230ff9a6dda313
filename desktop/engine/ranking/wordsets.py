"""Words that together are a code, which names neither: stitches out, a vaccine, a yellow newborn.

"Vacuna de la gripe" names a disease that nobody has. A row (wordsets.tsv) has two groups of which
a word of each is said, and one of which none is, since it says that there is more to it.
"""

from functools import cache

from desktop.engine.catalogue.catalogue import Catalogue
from desktop.engine.query.query import Query
from desktop.engine.ranking.facts import Fact
from desktop.engine.ranking.poisonings import ELSEWHERE
from desktop.engine.resources import lexicon_lines
from desktop.engine.text.folding import fold, words_of
from desktop.engine.text.groups import Group, group
from desktop.engine.text.sayings import says

_SAID = 0.7  # how likely such a code is
_MOST = 16  # words of a phrase that says no more than that
Row = tuple[str, Group, Group, Group]


def meant_by(query: Query, catalogue: Catalogue) -> tuple[Fact, ...]:
    """Return the code that the words of a phrase are, of the first row that they fit."""
    words = words_of(query.text)
    elsewhere = "time" in query.heard or any(one.kind in ELSEWHERE for one in query.notices)
    if len(words) > _MOST or elsewhere:
        return ()
    for code, one, other, never in _rows():
        if _has(words, one) and _has(words, other) and not _has(words, never):
            rubric = catalogue.rubric(code)
            return (Fact(query.text, rubric.code, rubric.id, _SAID),) if rubric else ()
    return ()


def is_prevented(part: str, text: str) -> bool:
    """Tell whether a part of a phrase is what a vaccine is for, which nobody has.

    >>> is_prevented("gripe", "fiebre tras vacuna de la gripe")
    True
    """
    named = fold(part)
    before, found, _ = fold(text).partition(named) if named else ("", "", "")
    return bool(found and says("vaccinated", before))


def _has(words: list[str], sought: Group) -> bool:
    return any(map(sought.has, words))


@cache
def _rows() -> tuple[Row, ...]:
    _, *lines = lexicon_lines("wordsets.tsv")
    return tuple(_row(*line.split("\t")) for line in lines)


def _row(code: str, one: str, other: str, never: str) -> Row:
    return code, group(one), group(other), group(never)
