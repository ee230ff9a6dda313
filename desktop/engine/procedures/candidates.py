"""Which tables come into question for a phrase, and the evidence for each."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from desktop.engine.procedures.heard import Ears, Heard
from desktop.engine.procedures.model import Table
from desktop.engine.procedures.phrase import Phrase
from desktop.engine.procedures.wordings import NEAREST, Hit, Wordings
from desktop.engine.text.folding import stems_of

MOST_TABLES = 30  # are looked at closely
MOST_NAMED = 12  # of those whose operation and body part are named
_OWN = 5  # wordings of a table that is looked at because it is named
_ALL = 0.95  # of the words are shared by two phrases that may be the same


@dataclass
class Candidate:
    """A table, the wordings that speak for it, and what of its values is heard."""

    table: Table
    hits: list[Hit] = field(default_factory=list)  # best first
    within: bool = False  # only as a component of something else
    heard: Heard = field(default_factory=dict)
    operation: bool = False
    score: float = 0.0

    @property
    def best(self) -> Hit:
        """The wording that lies nearest."""
        return self.hits[0]


FEATURES = (
    "cosine", "behind", "mean of three", "words", "words behind", "share of ten", "exact", "heard",
    "approach heard", "operation", "reciprocal rank", "concepts", "best", "within",
    "procedure",
)  # fmt: skip


class Nearness:
    """How near every wording lies to a phrase, by meaning and by words."""

    def __init__(
        self, wordings: Wordings, phrase: Phrase, vectors: NDArray[np.float32],
        without: Collection[int] = (),
    ) -> None:  # fmt: skip
        self._near, self._shared = wordings.cosines(vectors), wordings.shared(phrase.stems)
        self._both = self._near + 0.3 * self._shared
        if len(without):
            self._both[list(without)] = -1.0

    def best(self, count: int, among: NDArray[np.intp] | None = None) -> list[Hit]:
        """The nearest wordings, best first, of all or of some rows."""
        both = self._both if among is None else self._both[among]
        count = min(count, len(both))
        if not count:
            return []
        rows = np.argpartition(-both, count - 1)[:count]
        rows = rows[np.argsort(-both[rows], kind="stable")]
        found = rows if among is None else among[rows]
        return [
            Hit(int(row), float(self._near[row]), float(self._shared[row]))
            for row in found
            if self._both[row] >= 0
        ]


def candidates(
    wordings: Wordings, tables: Mapping[str, Table], ears: Ears, phrase: Phrase, near: Nearness
) -> list[Candidate]:
    """The tables that the nearest wordings stand for, and those that the phrase itself names."""
    by_table: dict[str, Candidate] = {}
    for hit in near.best(NEAREST):
        for code, within in _stands(wordings, hit):
            table = tables.get(code[:3])
            if table is not None:
                one = by_table.setdefault(table.code, Candidate(table, within=within))
                one.hits.append(hit)
                one.within = one.within and within
    chosen = list(by_table.values())[:MOST_TABLES]
    known = {one.table.code for one in chosen}
    listening = ears.listen(phrase)
    named = [table for table in listening.named()[:MOST_NAMED] if table.code not in known]
    for table in named:
        if own := near.best(_OWN, wordings.rows_below(table.code)):
            chosen.append(Candidate(table, own))
    for one in chosen:
        one.heard = listening.hear(one.table)
        one.operation = listening.operation(one.table)
    return chosen


def matrix(
    wordings: Wordings, found: list[Candidate], phrase: Phrase, procedure: float
) -> NDArray[np.float32]:
    """The features of each candidate, row by row; `procedure`: the chance that it is about one."""
    if not found:
        return np.zeros((0, len(FEATURES)), dtype=np.float32)
    top = max(one.best.cosine for one in found)
    most = max(hit.words for one in found for hit in one.hits)
    ten = {hit.row for hit in sorted(_all(found), key=lambda hit: -hit.cosine)[:10]}
    asked = sorted(stems_of(phrase.text))
    same: dict[int, bool] = {}
    rows = []
    for rank, one in enumerate(found):
        cosines = sorted((hit.cosine for hit in one.hits), reverse=True)
        words = max(hit.words for hit in one.hits)
        for hit in one.hits[:5]:
            if hit.row not in same:
                same[hit.row] = (
                    hit.words > _ALL and sorted(stems_of(wordings.text(hit.row))) == asked
                )
        exact = any(same[hit.row] for hit in one.hits[:5])
        rows.append([
            cosines[0], cosines[0] - top, float(np.mean(cosines[:3])), words, words - most,
            len({hit.row for hit in one.hits} & ten) / max(len(ten), 1), exact,
            len(one.heard) / 4, 5 in one.heard, one.operation, 1 / (1 + rank),
            np.log1p(len(wordings.rows_of.get(one.table.code, ()))), rank == 0, one.within,
            procedure,
        ])  # fmt: skip
    return np.array(rows, dtype=np.float32)


def _all(found: list[Candidate]) -> Iterator[Hit]:
    return (hit for one in found for hit in one.hits)


def _stands(wordings: Wordings, hit: Hit) -> Iterator[tuple[str, bool]]:
    codes = wordings.stands_for(hit.row)
    for place, code in enumerate(codes):
        yield code, place > 0
