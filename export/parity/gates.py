"""The gates of a pack: its int8 models against the float ones, in the pack's own index."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from desktop.engine.ranking.retrieval import NOTHING
from desktop.engine.results import SearchOptions
from desktop.engine.search import SearchEngine
from export.index.build import AXES
from export.parity.answers import Answers
from export.parity.compare import Gate, agreement_at_10, cosine_gates, order_gates
from export.ranking.right import answering, targets
from training.data.queries import Question

DEPTH = 20  # candidates in a list; their order is compared


@dataclass(frozen=True, slots=True)
class Judge:
    """Turns vectors into ranked rubrics and knows which are right."""

    engine: SearchEngine
    axes: np.ndarray | None

    @classmethod
    def of(cls, engine: SearchEngine, work: Path) -> "Judge":
        """Judge with the axes that the pack's encoder turns to."""
        path = work / AXES
        return cls(engine, np.load(path) if path.is_file() else None)

    def ranked(self, vectors: np.ndarray) -> list[list[int]]:
        """Rank rubrics by meaning alone, in the pack's own index."""
        index = self.engine.models.index
        assert index is not None, "a pack with an encoder has an index"
        turned = vectors if self.axes is None else vectors @ self.axes
        turned = turned / np.linalg.norm(turned, axis=1, keepdims=True)
        found = []
        for vector in turned:
            hits = index.search(vector.astype(np.float32), 100)
            ids = (hit.rubric_id for hit in hits if hit.rubric_id != NOTHING)
            found.append(list(dict.fromkeys(ids))[:10])
        return found

    def hit_at_5(self, queries: Sequence[Question], ranks: Sequence[Sequence[int]]) -> float:
        """Hits by meaning alone; a header counts through its unspecified code, as in a search."""
        catalogue = self.engine.catalogue
        right = (targets(catalogue, question.codes) for question in queries)
        hits = [
            bool(wanted & {answering(catalogue, rubric_id) for rubric_id in ids[:5]})
            for wanted, ids in zip(right, ranks, strict=True)
        ]
        return float(np.mean(hits))


def gates(
    name: str, judge: Judge, queries: Sequence[Question], full: Answers, small: Answers
) -> list[Gate]:
    """Compare the answers of int8 models with those of the float ones to the same questions."""
    before, after = judge.ranked(full.vectors), judge.ranked(small.vectors)
    lost = 100 * (judge.hit_at_5(queries, before) - judge.hit_at_5(queries, after))
    found = [
        *cosine_gates(f"encoder {name}", full.vectors, small.vectors),
        Gate(f"encoder {name}: top-10 agreement", agreement_at_10(before, after), 0.85),
        Gate(f"encoder {name}: hit@5 lost, in points", lost, 1.0, at_least=False),
    ]
    if full.scores:
        found += order_gates(f"reranker {name}", full.scores, small.scores)
    return found


def between(judge: Judge, here: Answers, emulated: Answers) -> list[Gate]:
    """Compare the same int8 models on this processor and on the emulated one."""
    ranks = judge.ranked(here.vectors), judge.ranked(emulated.vectors)
    return [Gate("with and without VNNI: top-10 agreement", agreement_at_10(*ranks), 0.95)]


def candidates(engine: SearchEngine, text: str) -> tuple[str, list[str]]:
    """Return a phrase as the reranker gets it, and what it would be asked to compare."""
    *_, last = engine.trace(text, SearchOptions(rerank=False))
    return last.phrase, [last.read(item) for item in last.ranked[:DEPTH]]
