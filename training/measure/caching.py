"""What was computed once is not computed again: answers of a system, scores of a reranker."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field

import numpy as np

from desktop.engine.models.reranker import Reranker
from training.data.queries import Question
from training.measure.measures import Ranked
from training.measure.systems import System

DEEP = 200  # enough for a pool to be cut out of an answer


@dataclass(frozen=True, slots=True)
class CachedSystem:
    """A system whose answers are kept, so that several tables cost one search a phrase."""

    system: System
    _kept: dict[Question, list[Ranked]] = field(default_factory=dict)

    @property
    def name(self) -> str:
        """The system's own name."""
        return self.system.name

    def answers(self, questions: Sequence[Question], depth: int) -> Iterator[list[Ranked]]:
        """Yield what is known, and ask for the rest one by one."""
        for question in questions:
            if question not in self._kept:
                (self._kept[question],) = self.system.answers([question], DEEP)
            yield self._kept[question][:depth]


class CachedReranker(Reranker):
    """A reranker that scores a pair once; its first question of a phrase goes to the model whole.

    So what is asked first, the whole path, is measured as it ships; parts switched off afterwards
    mostly meet pairs that are known. (int8 scores depend a little on what shares their batch.)
    """

    def __init__(self, model: Reranker) -> None:
        super().__init__(model.session, model._tokenizer, model.spec)
        self._known: dict[tuple[str, str], float] = {}

    def scores(
        self, phrase: str, candidates: Sequence[str], check: Callable[[], None] = lambda: None
    ) -> np.ndarray:
        """Return one score a candidate."""
        missing = [text for text in dict.fromkeys(candidates) if (phrase, text) not in self._known]
        found = super().scores(phrase, missing, check)
        for text, score in zip(missing, found, strict=True):
            self._known[phrase, text] = float(score)
        return np.array([self._known[phrase, text] for text in candidates], dtype=np.float32)
