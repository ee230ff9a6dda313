"""What the ranking knows of a candidate: the numbers that its learned weights multiply."""

from collections import defaultdict
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache, partial
from typing import TYPE_CHECKING

import numpy as np

from desktop.engine.catalogue.catalogue import Catalogue
from desktop.engine.ranking.candidates import NO_RANK, Candidate
from desktop.engine.ranking.retrieval import best_text
from desktop.engine.ranking.traits import (
    CIRCUMSTANCES,
    Said,
    Steered,
    Traits,
    agreement,
    said,
    steered,
    traits,
)
from desktop.engine.text.folding import stems_of

if TYPE_CHECKING:
    from desktop.engine.query.query import Query

DENSE = ("dense", "dense_missing", "dense_rank", "votes", "near", "family_near")
LEXICAL = (
    "lexical", "lexical_missing", "lexical_rank", "phrase_covered", "text_covered", "exact",
    "family_lexical",
)  # fmt: skip
FORM = ("named", "header", "via_header", "unspecified", "other_specified", "texts", "mentions")
STEERING = ("agreeing", "conflicting", "unasked", "steered")
EXTRA = (*(f"extra_{name}" for name in CIRCUMSTANCES), "circumstance_met", "circumstance_lost")
RERANKED = ("logit",)
# How near the phrase is to text that is no diagnosis: the same for each candidate, so no reason to
# prefer one, but evidence against them all.
PHRASE = ("nothing",)
FEATURES = DENSE + LEXICAL + FORM + STEERING + EXTRA + RERANKED + PHRASE
# What a rule contributes; switching the rule off leaves these at nought.
OF_RULE = {"steering": frozenset(STEERING), "extra_detail": frozenset(EXTRA)}
_NEAR, _FAMILY_NEAR, _FAMILY_LEXICAL = (
    FEATURES.index(name) for name in ("near", "family_near", "family_lexical")
)
_LEAST = 1e-3  # the share of what has none: logarithms know no nought
_CACHED = 50_000
_NOT_ASKED: frozenset[str] = frozenset()


Agree = Callable[[Steered], tuple[int, int, int]]


@dataclass(frozen=True, slots=True)
class Fixed:
    """What the catalogue says of a rubric whatever the phrase."""

    family: str  # its category
    traits: Traits
    form: tuple[float, ...]  # header, unspecified, other specified, texts, mentions
    steering: Steered
    circumstances: frozenset[str]
    unasked: tuple[float, ...]  # the circumstances as features, when the phrase names none


@dataclass(frozen=True, slots=True)
class Words:
    """The stems of a text, in order and as a set."""

    order: tuple[str, ...]
    known: frozenset[str]


_NO_WORDS = Words((), frozenset())


class FeatureReader:
    """Reads features of candidates; what depends on the catalogue alone is kept between phrases."""

    def __init__(self, catalogue: Catalogue, mentions: Mapping[str, int]) -> None:
        self._catalogue = catalogue
        self._mentions = mentions
        self._fixed: Callable[[int], Fixed] = lru_cache(_CACHED)(self._read_fixed)
        self._words: Callable[[int], Words] = lru_cache(_CACHED)(self._read_words)

    def traits(self, rubric_id: int) -> Traits:
        """What the rubric's title says of side, acuity and the like."""
        return self._fixed(rubric_id).traits

    def _read_fixed(self, rubric_id: int) -> Fixed:
        rubric = self._catalogue.rubric_by_id(rubric_id)
        found = traits(rubric, self._catalogue.title_by_id(rubric_id).text)
        vague, has = found.get("vague"), found.get("circumstance")
        texts = float(np.log1p(self._catalogue.count_texts(rubric)))
        form = (
            float(not rubric.billable),
            float("unspecified" in vague),
            float("other" in vague),
            texts,
            float(np.log1p(self._mentions.get(rubric.code, 0))),
        )
        unasked = _circumstances(_NOT_ASKED, has)
        return Fixed(rubric.code[:3], found, form, steered(found.values), has, unasked)

    def _read_words(self, text_id: int) -> Words:
        return _words(self._catalogue.text(text_id).text)

    def matrix(
        self, candidates: list[Candidate], query: "Query", rules: frozenset[str], nothing: float
    ) -> np.ndarray:
        """Return one row of `FEATURES` a candidate."""
        heard = said(query.text, query.language)
        asked = [_words(text) for text in query.variants]
        # Few titles differ in what they say of side and the like: each such answer is told once.
        agree = cache(partial(agreement, steered(heard)))
        rows = [self._row(candidate, heard, asked, agree) for candidate in candidates]
        matrix = np.array(rows, dtype=np.float32).reshape(len(rows), len(FEATURES))
        matrix[:, FEATURES.index("nothing")] = nothing
        self._compare(matrix, candidates)
        for rule, names in OF_RULE.items():
            if rule not in rules:
                matrix[:, [FEATURES.index(name) for name in names]] = 0.0
        return matrix

    def _compare(self, matrix: np.ndarray, candidates: list[Candidate]) -> None:
        """Fill in what a candidate, and its category, has in comparison with the others.

        Where many near texts belong to one category, the right code is likely to be in it.
        """
        near, families = np.zeros(len(candidates)), []
        shared: dict[str, float] = defaultdict(float)
        words: dict[str, float] = defaultdict(float)
        for row, candidate in enumerate(candidates):
            family = self._fixed(candidate.rubric_id).family
            families.append(family)
            near[row] = candidate.near
            shared[family] += candidate.near
            words[family] = max(words[family], candidate.lexical)
        whole = float(near.sum()) or 1.0
        together = np.array([shared[family] for family in families])
        matrix[:, _NEAR] = np.log(near / whole + _LEAST)
        matrix[:, _FAMILY_NEAR] = np.log(together / whole + _LEAST)
        matrix[:, _FAMILY_LEXICAL] = [words[family] for family in families]

    def _row(
        self, candidate: Candidate, heard: Said, asked: list[Words], agree: Agree
    ) -> tuple[float, ...]:  # fmt: skip
        fixed = self._fixed(candidate.rubric_id)
        header, *form = fixed.form
        named = heard.get("circumstance", _NOT_ASKED)
        extra = _circumstances(named, fixed.circumstances) if named else fixed.unasked
        return (
            *_dense(candidate),
            *self._lexical(candidate, asked),
            float(candidate.named),
            header,
            float(candidate.via is not None),
            *form,
            *agree(fixed.steering),
            float(candidate.steered),
            *extra,
            candidate.logit,
            0.0,
        )

    def _lexical(self, candidate: Candidate, asked: list[Words]) -> tuple[float, ...]:
        missing = candidate.lexical_rank == NO_RANK
        text_id = best_text(candidate)
        words = self._words(text_id) if text_id is not None else _NO_WORDS
        return (
            candidate.lexical,
            float(missing),
            0.0 if missing else 1.0 / (1 + candidate.lexical_rank),
            # The wording that fits best: the phrase itself, mended, or with words written out.
            *max((_shares(one, words) for one in asked), key=_fit),
            0.0,  # of its family, see _compare
        )


def _words(text: str) -> Words:
    stems = tuple(stems_of(text))
    return Words(stems, frozenset(stems))


def _shares(asked: Words, words: Words) -> tuple[float, float, float]:
    """How much of the phrase the text has, how much of the text the phrase, and whether all."""
    shared = len(asked.known & words.known)
    return (
        shared / len(asked.known) if asked.known else 0.0,
        shared / len(words.known) if words.known else 0.0,
        float(bool(words.order) and words.order == asked.order),
    )


def _fit(shares: tuple[float, float, float]) -> tuple[float, float]:
    return shares[2], shares[0] * shares[1]


def _dense(candidate: Candidate) -> tuple[float, ...]:
    missing = candidate.dense_rank == NO_RANK
    rank = 0.0 if missing else 1.0 / (1 + candidate.dense_rank)
    votes = _LOGS[min(candidate.votes, len(_LOGS) - 1)]
    return candidate.dense, float(missing), rank, votes, 0.0, 0.0  # the last two: see _compare


def _circumstances(asked: frozenset[str], has: frozenset[str]) -> tuple[float, ...]:
    extra = (float(name in has and name not in asked) for name in CIRCUMSTANCES)
    return (*extra, float(len(asked & has)), float(len(asked - has)))


_LOGS = [float(np.log1p(number)) for number in range(2000)]
