"""What the ranking knows of a candidate: the numbers that its learned weights multiply."""

from collections.abc import Callable
from functools import lru_cache
from typing import TYPE_CHECKING

import numpy as np

from desktop.engine.candidates import NO_RANK, Candidate
from desktop.engine.catalogue import Catalogue
from desktop.engine.lexical import stems_of
from desktop.engine.retrieval import best_text
from desktop.engine.steering import CIRCUMSTANCES, STEERED, Said, Traits, agreement, said, traits

if TYPE_CHECKING:
    from desktop.engine.query import Query

DENSE = ("dense", "dense_missing", "dense_rank", "votes")
LEXICAL = ("lexical", "lexical_missing", "lexical_rank", "phrase_covered", "text_covered", "exact")
FORM = ("named", "header", "via_header", "unspecified", "other_specified", "texts")
STEERING = ("agreeing", "conflicting", "unasked", "steered")
EXTRA = (*(f"extra_{name}" for name in CIRCUMSTANCES), "circumstance_met", "circumstance_lost")
RERANKED = ("logit",)
FEATURES = DENSE + LEXICAL + FORM + STEERING + EXTRA + RERANKED
# What a rule contributes; switching the rule off leaves these at nought.
OF_RULE = {"steering": frozenset(STEERING), "extra_detail": frozenset(EXTRA)}
_CACHED = 20_000


class FeatureReader:
    """Reads features of candidates; what depends on the catalogue alone is kept between phrases."""

    def __init__(self, catalogue: Catalogue) -> None:
        self._catalogue = catalogue
        self.traits: Callable[[int], Traits] = lru_cache(_CACHED)(self._traits)
        self._text_words: Callable[[int], tuple[str, ...]] = lru_cache(_CACHED)(self._words_of)
        self._form: Callable[[int], tuple[bool, int]] = lru_cache(_CACHED)(self._form_of)

    def _traits(self, rubric_id: int) -> Traits:
        rubric = self._catalogue.rubric_by_id(rubric_id)
        return traits(rubric, self._catalogue.title(rubric.code, "en").text)

    def _words_of(self, text_id: int) -> tuple[str, ...]:
        return tuple(stems_of(self._catalogue.text(text_id).text))

    def _form_of(self, rubric_id: int) -> tuple[bool, int]:
        rubric = self._catalogue.rubric_by_id(rubric_id)
        return not rubric.billable, len(self._catalogue.texts(rubric.code))

    def matrix(
        self, candidates: list[Candidate], query: "Query", rules: frozenset[str]
    ) -> np.ndarray:
        """Return one row of `FEATURES` a candidate."""
        heard = said(query.text, query.language)
        stems = tuple(stems_of(query.text))
        rows = [self._row(candidate, heard, stems) for candidate in candidates]
        matrix = np.array(rows, dtype=np.float32).reshape(len(rows), len(FEATURES))
        for rule, names in OF_RULE.items():
            if rule not in rules:
                matrix[:, [FEATURES.index(name) for name in names]] = 0.0
        return matrix

    def _row(self, candidate: Candidate, heard: Said, stems: tuple[str, ...]) -> list[float]:
        found = self.traits(candidate.rubric_id)
        header, texts = self._form(candidate.rubric_id)
        vague = found.get("vague")
        return [
            *_dense(candidate),
            *self._lexical(candidate, stems),
            float(candidate.named),
            float(header),
            float(candidate.via is not None),
            float("unspecified" in vague),
            float("other" in vague),
            float(np.log1p(texts)),
            *agreement(heard, found, STEERED),
            float(candidate.steered),
            *_circumstances(heard, found),
            candidate.logit,
        ]

    def _lexical(self, candidate: Candidate, asked: tuple[str, ...]) -> list[float]:
        missing = candidate.lexical_rank == NO_RANK
        text_id = best_text(candidate)
        words = self._text_words(text_id) if text_id is not None else ()
        shared = len(set(asked) & set(words))
        return [
            candidate.lexical,
            float(missing),
            0.0 if missing else 1.0 / (1 + candidate.lexical_rank),
            shared / len(set(asked)) if asked else 0.0,
            shared / len(set(words)) if words else 0.0,
            float(bool(words) and words == asked),
        ]


def _dense(candidate: Candidate) -> list[float]:
    missing = candidate.dense_rank == NO_RANK
    rank = 0.0 if missing else 1.0 / (1 + candidate.dense_rank)
    return [candidate.dense, float(missing), rank, float(np.log1p(candidate.votes))]


def _circumstances(heard: Said, found: Traits) -> list[float]:
    asked = heard.get("circumstance", frozenset())
    has = found.get("circumstance")
    extra = [float(name in has and name not in asked) for name in CIRCUMSTANCES]
    return [*extra, float(len(asked & has)), float(len(asked - has))]
