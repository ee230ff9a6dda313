"""The rubrics in the running for one phrase, and what each way of searching said of them."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from math import exp

import numpy as np

from desktop.engine.models.vectors import TEXTLESS

NO_RANK = 10_000
NO_ROW = -20.0  # the logarithm of a share that is none
# How fast a near vector's say fades with its distance; chosen of .02, .04 and .08.
FADING = 0.04


@dataclass(slots=True)
class Candidate:
    """One rubric in the running; a leg that did not find it leaves its fields as they are."""

    rubric_id: int
    dense: float = 0.0  # cosine of its nearest text
    dense_rank: int = NO_RANK
    dense_text: int | None = None  # None also when the nearest vector carries no text
    votes: int = 0  # how many of its vectors were near
    near: float = 0.0  # their say together: a nearer one has more of it
    lexical: float = 0.0  # BM25 as a share of the best hit's
    lexical_rank: int = NO_RANK
    lexical_text: int | None = None
    words: int = 0  # the phrase's words that the lexical text has
    fitting: int | None = None  # the text that fits the phrase best
    own_text: int | None = None  # the site's own text that is just the phrase
    named: bool = False  # the phrase is its code, or the beginning of it
    via: int | None = None  # the header that it stands for
    steered: bool = False  # it took a sibling's place because of a word in the phrase
    row: float = NO_ROW  # the logarithm of its concept's share
    row_rank: int = NO_RANK
    turned: bool = False  # that word says a side, and nothing else moved it
    whole: bool = False  # the phrase is a composed wording of it
    combined: bool = False  # it says several facts of the phrase together
    logit: float = 0.0  # the reranker's
    score: float = 0.0

    def take_dense(self, cosine: float, rank: int, text_id: int | None) -> None:
        """Note a near vector; the nearest one gives the cosine, the others only vote."""
        self.votes += 1
        self.near += exp((cosine - 1.0) / FADING)
        if self.dense_rank == NO_RANK:
            self.dense, self.dense_rank = cosine, rank
        if self.dense_text is None and text_id is not None and text_id < TEXTLESS:
            self.dense_text = text_id

    def take_lexical(self, score: float, rank: int, text_id: int, words: int) -> None:
        """Note a hit of the word search."""
        self.lexical, self.lexical_rank = score, rank
        self.lexical_text, self.words = text_id, words

    def take_whole(self, text_id: int, words: int) -> None:
        """Note a text that is the phrase, which no search has: as near as can be, by all words."""
        if self.dense_text != text_id:
            self.take_dense(1.0, 0, None)
        self.dense, self.dense_rank, self.dense_text = 1.0, 0, text_id
        self.take_lexical(1.0, 0, text_id, words)
        self.whole = True

    def stand_in(self, other: "Candidate") -> bool:
        """Take over what a header or a sibling was found by; tell whether it was found better."""
        better = other.dense_rank < self.dense_rank or other.lexical_rank < self.lexical_rank
        if other.dense_rank < self.dense_rank:
            self.dense, self.dense_rank = other.dense, other.dense_rank
            self.dense_text = other.dense_text
        if other.lexical_rank < self.lexical_rank:
            self.lexical, self.lexical_rank = other.lexical, other.lexical_rank
            self.lexical_text, self.words = other.lexical_text, other.words
        self.whole |= other.whole
        self.votes, self.near = max(self.votes, other.votes), max(self.near, other.near)
        return better


@dataclass(frozen=True, slots=True)
class Concepts:
    """What the learned rows said of a phrase."""

    told: np.ndarray  # the logarithm of each row's share
    of: np.ndarray  # the row of each rubric, -1 for none
    ranks: Mapping[int, int]  # of the likeliest rows

    def tell(self, candidate: Candidate) -> None:
        """Give a candidate what was said of its concept."""
        row = int(self.of[candidate.rubric_id]) if candidate.rubric_id < len(self.of) else -1
        if row >= 0:
            candidate.row = max(float(self.told[row]), NO_ROW)
            candidate.row_rank = self.ranks.get(row, NO_RANK)


class Pool:
    """The candidates of one phrase, by rubric."""

    def __init__(self) -> None:
        self._by_id: dict[int, Candidate] = {}
        self.nothing = 0.0  # how near the phrase is to text that is no diagnosis
        self.concepts: Concepts | None = None

    def __len__(self) -> int:
        return len(self._by_id)

    def __iter__(self) -> Iterator[Candidate]:
        return iter(self._by_id.values())

    def __contains__(self, rubric_id: int) -> bool:
        return rubric_id in self._by_id

    def get(self, rubric_id: int) -> Candidate:
        """Return the rubric's candidate, entering it when it is new."""
        known = self._by_id.get(rubric_id)
        if known is None:
            known = self._by_id[rubric_id] = Candidate(rubric_id)
        return known

    def keep(self, rubric_ids: Iterable[int]) -> None:
        """Drop every candidate but these."""
        wanted = set(rubric_ids)
        self._by_id = {key: value for key, value in self._by_id.items() if key in wanted}

    def best(self) -> list[Candidate]:
        """The candidates by score, best first; equal ones keep a stable order."""
        return sorted(self._by_id.values(), key=lambda item: (-item.score, item.rubric_id))
