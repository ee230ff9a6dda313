"""Candidates: by code, by words, by meaning; each leg adds what it knows to one pool."""

from collections.abc import Callable, Iterable
from math import isfinite
from typing import TYPE_CHECKING

import numpy as np

from desktop.engine.catalogue.catalogue import Catalogue, LexicalHit
from desktop.engine.models.rows import ConceptRows
from desktop.engine.models.vectors import TEXTLESS, VectorHit, VectorIndex
from desktop.engine.ranking.candidates import Candidate, Concepts, Pool
from desktop.engine.text.folding import words_of

if TYPE_CHECKING:
    from desktop.engine.query.query import Query

LEXICAL_LIMIT = 60
VECTORS = 300  # nearest vectors read; a rubric has a few, so this gives some 60 rubrics
CODES = 50
CONCEPTS = 20  # likeliest concepts whose rubric is in the running
NOTHING = 0  # stands for no rubric at all: vectors of text that is no diagnosis
# A hit through a written-out abbreviation counts a little less than one through the words typed,
# the second reading less again; measured on mentions with abbreviations of a training set.
READING_WEIGHTS = (1.0, 0.9, 0.7, 0.7)

# Leaves a text out of the search, as if it did not exist: how the ranking is learned honestly.
Without = Callable[[int, int], bool]
WordHit = tuple[float, LexicalHit]  # the score as a share of the best one's


def by_code(pool: Pool, catalogue: Catalogue, query: "Query") -> list[Candidate]:
    """Enter the rubrics that the phrase names by code, or by the beginning of one.

    Returns the headers among them, for browsing: the code itself comes first, a header's
    unspecified code stands for it, and the rest follows in the order of the classification.
    """
    if not query.code:
        return []
    exact = catalogue.rubric(query.code)
    stand_in = catalogue.stand_in(exact) if exact and not exact.billable else None
    found = [item for item in (exact, stand_in) if item]
    found += catalogue.with_prefix(query.code, CODES)
    for position, rubric in enumerate(item for item in found if item.billable):
        candidate = pool.get(rubric.id)
        if not candidate.named:
            candidate.named, candidate.score = True, -float(position)
            if exact and stand_in and rubric.id == stand_in.id:
                candidate.via = exact.id
    return [Candidate(item.id) for item in found if not item.billable]


def by_own_words(pool: Pool, catalogue: Catalogue, query: "Query") -> None:
    """Enter the rubrics for which the site has put in just this phrase."""
    for text in catalogue.site_texts_saying(words_of(query.text)):
        pool.get(text.rubric_id).own_text = text.id


def words_hits(
    catalogue: Catalogue, query: "Query", *, typing: bool = False, without: Without | None = None
) -> list[WordHit]:
    """Find the rubrics whose texts share words with the phrase, or with a reading of it."""
    best: dict[int, WordHit] = {}
    for words, weight in zip(query.sought, READING_WEIGHTS, strict=False):
        hits = catalogue.search(words, LEXICAL_LIMIT, prefix=typing, language=query.language)
        if without:
            hits = [hit for hit in hits if not without(hit.rubric_id, hit.text_id)]
        top = max((hit.score for hit in hits), default=0.0) or 1.0
        for hit in hits:
            score = weight * hit.score / top
            if score > best.get(hit.rubric_id, (0.0, hit))[0]:
                best[hit.rubric_id] = (score, hit)
    return sorted(best.values(), key=lambda item: -item[0])[:LEXICAL_LIMIT]


def by_words(pool: Pool, hits: Iterable[WordHit]) -> None:
    """Enter the rubrics that were found by words."""
    for rank, (score, hit) in enumerate(hits):
        candidate = pool.get(hit.rubric_id)
        candidate.take_lexical(score, rank, hit.text_id, len(hit.words))


def nearest(
    index: VectorIndex, vectors: np.ndarray, without: Without | None = None,
    side: np.ndarray | None = None,
) -> list[VectorHit]:  # fmt: skip
    """Find the texts that mean nearly the same as the phrase, or as one of its readings."""
    hits: list[VectorHit] = []
    for vector in vectors:
        hits += index.search(vector, VECTORS, side)
    if without:
        hits = [hit for hit in hits if not without(hit.rubric_id, hit.text_id)]
    if len(vectors) > 1 and side is None:
        hits.sort(key=lambda hit: -hit.cosine)
    return hits


def on_either_side(hits: Iterable[VectorHit], turns: Callable[[int], bool]) -> list[VectorHit]:
    """Let the texts of codes that are told apart by their side count as if they named none."""
    counted = (
        hit._replace(cosine=max(hit.cosine, hit.unsided)) if turns(hit.rubric_id) else hit
        for hit in hits
    )
    return sorted(counted, key=lambda hit: -hit.cosine)


def known(hits: Iterable[VectorHit], catalogue: Catalogue) -> list[VectorHit]:
    """Leave out what an index names and the catalogue does not have, and what is no number."""
    rubrics, texts = len(catalogue), catalogue.text_count()
    return [
        hit
        for hit in hits
        if isfinite(hit.cosine)
        and (hit.rubric_id == NOTHING or 0 < hit.rubric_id <= rubrics)
        and (hit.text_id >= TEXTLESS or hit.text_id <= texts)
    ]


def by_meaning(pool: Pool, hits: Iterable[VectorHit]) -> None:
    """Enter the rubrics whose texts are near."""
    ranks: dict[int, int] = {}
    for hit in hits:
        if hit.rubric_id == NOTHING:
            pool.nothing = max(pool.nothing, hit.cosine)
            continue
        rank = ranks.setdefault(hit.rubric_id, len(ranks))
        pool.get(hit.rubric_id).take_dense(hit.cosine, rank, hit.text_id)


def by_concept(pool: Pool, rows: ConceptRows, told: np.ndarray, rubrics: int) -> None:
    """Enter the rubrics that stand for the likeliest concepts; see what each row said."""
    likely = np.argpartition(-told, min(CONCEPTS, len(told) - 1))[:CONCEPTS]
    order = likely[np.argsort(-told[likely], kind="stable")]
    pool.concepts = Concepts(told, rows.of, {int(row): rank for rank, row in enumerate(order)})
    for rubric_id in rows.chiefs[order].tolist():
        if 0 < rubric_id <= rubrics:
            pool.get(rubric_id)


def best_text(candidate: Candidate) -> int | None:
    """The text to show and to rerank: the site's own, else the one that fits best."""
    if candidate.own_text is None and candidate.fitting is not None:
        return candidate.fitting
    return next(iter(texts_of(candidate)), None)


def texts_of(candidate: Candidate) -> list[int]:
    """The texts that it was found by: the site's own, or the nearest and one that shares words."""
    if candidate.own_text is not None:
        return [candidate.own_text]
    found = (candidate.dense_text, candidate.lexical_text)
    return [text_id for text_id in found if text_id is not None]
