"""Phrases with the candidates that every second stage is to order, looked up once."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace

import numpy as np

from desktop.engine.ranking.features import FEATURES
from desktop.engine.ranking.fusion import MEANING, RERANK
from desktop.engine.ranking.run import Trace
from desktop.engine.results import SearchOptions
from desktop.engine.search import SearchEngine
from export.ranking.collect import Seen, look_up
from training.data.queries import Question
from training.measure.own_texts import OwnTexts

LOGIT = FEATURES.index("logit")
Score = Callable[[str, Sequence[str]], np.ndarray]


@dataclass(slots=True)
class Looked:
    """One phrase: what was seen of it, and what a second stage reads."""

    seen: Seen
    phrase: str = ""
    codes: list[str] = field(default_factory=list)  # of the candidates that are read
    texts: list[str] = field(default_factory=list)

    def scored(self, score: Score) -> Seen:
        """Return what would be seen if another model gave the logits."""
        matrix = self.seen.matrices[RERANK].copy()
        matrix[:, LOGIT] = score(self.phrase, self.texts)
        return replace(self.seen, matrices=self.seen.matrices | {RERANK: matrix})


def look(
    engine: SearchEngine, questions: Sequence[Question], depth: int,
    report: Callable[[int], object] = lambda done: None,
) -> list[Looked]:  # fmt: skip
    """Look phrases up, each by meaning and with the pack's own reranker; what gives none is left.

    Both stages see the same candidates in the order that meaning gave them.
    """
    own, found = OwnTexts.of_pack(engine.catalogue), []
    for number, question in enumerate(questions):
        looked = _look(engine, question, own, depth)
        if looked:
            found.append(looked)
        report(number)
    return found


def _look(engine: SearchEngine, question: Question, own: OwnTexts, depth: int) -> Looked | None:
    looked = Looked(Seen(question))

    def read(stage: Trace) -> None:
        if stage.stage == RERANK:
            ranked = stage.ranked[:depth]
            looked.phrase, looked.texts = stage.phrase, [stage.read(one) for one in ranked]
            rubrics = (engine.catalogue.rubric_by_id(one.rubric_id) for one in ranked)
            looked.codes = [rubric.code for rubric in rubrics]

    looked.seen = look_up(engine, question, own, SearchOptions(depth=depth), read)
    return looked if {MEANING, RERANK} <= looked.seen.matrices.keys() else None
