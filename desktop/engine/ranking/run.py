"""One phrase on its way through the stages, and the view of it from inside."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

import numpy as np

from desktop.engine.models.vectors import VectorHit
from desktop.engine.query.query import Query
from desktop.engine.ranking.candidates import Candidate, Pool
from desktop.engine.ranking.features import FEATURES
from desktop.engine.ranking.retrieval import Without, WordHit
from desktop.engine.results import Notice, Results, SearchOptions, Stage


class Near(NamedTuple):
    """What lies near a phrase."""

    hits: list[VectorHit]
    concepts: np.ndarray | None  # the logarithm of each concept's share


@dataclass(slots=True)
class Run:
    """One phrase on its way: what is known of it so far."""

    query: Query
    options: SearchOptions
    started: float
    typing: bool = False
    hurried: bool = False  # only the last stage is wanted, so the first one is not ranked
    without: Without | None = None
    pool: Pool = field(default_factory=Pool)
    headers: list[Candidate] = field(default_factory=list)
    ranked: list[Candidate] = field(default_factory=list)
    matrix: np.ndarray = field(default_factory=lambda: np.zeros((0, len(FEATURES))))
    stage: Stage = "lexical"
    whole: bool = True  # not one fact of another phrase
    leaders: tuple[int, ...] = ()  # what its facts come to: one rubric, or one each
    combined: bool = False  # whether the leader says several facts together
    chances: dict[int, float] = field(default_factory=dict)  # of leaders that a clause names
    named: int = 0  # the disease that meaning put first, where the phrase names it so
    firmly: bool = False  # whether what names it is likely by itself
    most: float = 1.0  # how likely the first answer is at most
    followers: tuple[int, ...] = ()  # what stands next to the first answer
    notices: tuple[Notice, ...] = ()  # of the search; what the phrase says is in `query`
    # What was found ahead of the ranking; None: it is still to be sought.
    vectors: np.ndarray | None = None  # of the query's variants
    near: Near | None = None
    words: list[WordHit] | None = None
    parts: dict[str, "Run"] = field(default_factory=dict)  # what it names besides the whole
    done: bool = False  # a part that was looked up to its end

    def bring_forward(self, place: int) -> None:
        """Let the candidate at a place stand before all others."""
        self.reorder([place, *(one for one in range(len(self.ranked)) if one != place)])

    def reorder(self, order: Sequence[int]) -> None:
        """Put the candidates in another order; the scores stay with the places."""
        scores = [candidate.score for candidate in self.ranked]
        self.ranked, self.matrix = [self.ranked[place] for place in order], self.matrix[order]
        for candidate, score in zip(self.ranked, scores, strict=True):
            candidate.score = score


@dataclass(frozen=True, slots=True)
class Trace:
    """A stage of a search from inside, for who measures it or learns from it.

    It holds until the next stage is asked for.
    """

    stage: Stage
    phrase: str  # as the models read it
    ranked: tuple[Candidate, ...]
    matrix: np.ndarray  # a row of `FEATURES` a ranked candidate
    results: Callable[[], Results]  # the stage as everybody else sees it
    read: Callable[[Candidate], str]  # what the reranker reads of a candidate
