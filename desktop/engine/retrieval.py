"""Candidates: by code, by words, by meaning; each leg adds what it knows to one pool."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from desktop.engine.candidates import Candidate, Pool
from desktop.engine.catalogue import Catalogue
from desktop.engine.encoder import Encoder
from desktop.engine.vectors import VectorHit, VectorIndex

if TYPE_CHECKING:
    from desktop.engine.query import Query

LEXICAL_LIMIT = 60
VECTORS = 300  # nearest vectors read; a rubric has a few, so this gives some 60 rubrics
CODES = 50

# Leaves a text out of the search, as if it did not exist: how the ranking is learned honestly.
Without = Callable[[int, int], bool]


def by_code(pool: Pool, catalogue: Catalogue, query: "Query") -> None:
    """Enter the rubrics that the phrase names by code, or by the beginning of one."""
    if not query.code:
        return
    exact = catalogue.rubric(query.code)
    found = [exact] if exact else []
    for rubric in found + catalogue.with_prefix(query.code, CODES):
        pool.get(rubric.id).named = True


def by_words(
    pool: Pool, catalogue: Catalogue, query: "Query", *, typing: bool = False,
    without: Without | None = None,
) -> None:  # fmt: skip
    """Enter the rubrics whose texts share words with the phrase."""
    hits = catalogue.search(query.words, LEXICAL_LIMIT, prefix=typing, language=query.language)
    if without:
        hits = [hit for hit in hits if not without(hit.rubric_id, hit.text_id)]
    top = max((hit.score for hit in hits), default=0.0) or 1.0
    for rank, hit in enumerate(hits):
        candidate = pool.get(hit.rubric_id)
        candidate.take_lexical(hit.score / top, rank, hit.text_id, len(hit.words))


def by_meaning(
    pool: Pool, encoder: Encoder, index: VectorIndex, query: "Query", without: Without | None = None
) -> None:
    """Enter the rubrics whose texts mean nearly the same as the phrase or one of its readings."""
    vectors = encoder.encode(list(query.variants))
    hits: list[VectorHit] = []
    for vector in vectors:
        hits += index.search(vector, VECTORS)
    if without:
        hits = [hit for hit in hits if not without(hit.rubric_id, hit.text_id)]
    if len(vectors) > 1:
        hits.sort(key=lambda hit: -hit.cosine)
    _enter(pool, hits)


def _enter(pool: Pool, hits: list[VectorHit]) -> None:
    ranks: dict[int, int] = {}
    for hit in hits:
        rank = ranks.setdefault(hit.rubric_id, len(ranks))
        pool.get(hit.rubric_id).take_dense(hit.cosine, rank, hit.text_id)


def best_text(candidate: Candidate) -> int | None:
    """The text to show and to rerank: the nearest one, else the one that shares words."""
    return candidate.dense_text if candidate.dense_text is not None else candidate.lexical_text
