"""Run phrases through a pack's own pipeline and keep what its ranking would see."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

from desktop.engine.ranking.retrieval import Without
from desktop.engine.results import SearchOptions
from desktop.engine.search import SearchEngine
from export.ranking.right import main_targets, targets
from training.data.mentions import TABLES
from training.data.queries import Question, mark


@dataclass(slots=True)
class Seen:
    """One phrase as each stage saw it: a row of features a candidate, and which are right."""

    question: Question
    matrices: dict[str, np.ndarray] = field(default_factory=dict)
    right: dict[str, np.ndarray] = field(default_factory=dict)  # learned towards
    accepted: dict[str, np.ndarray] = field(default_factory=dict)  # counted as right


class OwnTexts:
    """Finds the vectors and texts that say a phrase word for word, to leave them out."""

    def __init__(self, rows: Iterable[tuple[int, str, str]]) -> None:
        """Read (key, source, text) of each vector."""
        self._keys: dict[str, list[tuple[int, str]]] = {}
        for key, source, text in rows:
            self._keys.setdefault(mark(text), []).append((key, source))

    @classmethod
    def read(cls, table: Path) -> "OwnTexts":
        """Read the list that was written beside an index."""
        lines = (line.split("\t") for line in table.read_text(encoding="utf-8").splitlines())
        return cls((int(key), source, text) for key, source, text in lines)

    def keys(self, question: Question) -> list[int]:
        """The keys of the question's own text: of a mention its vector, of a phrase all equal ones.

        A mention's text does not ship, so a catalogue text that happens to equal it is fair.
        """
        said = self._keys.get(mark(question.text), ()) if question.own_text else ()
        return [key for key, source in said if question.kind == "phrase" or source in TABLES]

    def without(self, question: Question) -> Without | None:
        """Leave out the phrase's own text."""
        own = {(key >> 32, key & 0xFFFFFFFF) for key in self.keys(question)}
        return (lambda rubric_id, text_id: (rubric_id, text_id) in own) if own else None


def collect(
    engine: SearchEngine, queries: Sequence[Question], own: OwnTexts, depth: int,
    report: Callable[[int], None] = lambda done: None,
) -> list[Seen]:  # fmt: skip
    """Return what every stage saw of each phrase."""
    options = SearchOptions(depth=depth)
    seen = []
    for number, question in enumerate(queries):
        seen.append(_look(engine, question, own, options))
        report(number)
    return seen


def _look(engine: SearchEngine, question: Question, own: OwnTexts, options: SearchOptions) -> Seen:
    options = SearchOptions(depth=options.depth, language=question.language)
    found = Seen(question)
    right, accepted = (pick(engine.catalogue, question.codes) for pick in (main_targets, targets))
    for seen in engine.trace(question.text, options, own.without(question)):
        count = options.depth if seen.stage == "reranked" else len(seen.ranked)
        ids = [candidate.rubric_id for candidate in seen.ranked[:count]]
        found.matrices[seen.stage] = np.array(seen.matrix[:count])
        found.right[seen.stage] = _marks(ids, right)
        found.accepted[seen.stage] = _marks(ids, accepted)
    return found


def _marks(ids: Iterable[int], wanted: frozenset[int]) -> np.ndarray:
    return np.array([rubric_id in wanted for rubric_id in ids], dtype=bool)
