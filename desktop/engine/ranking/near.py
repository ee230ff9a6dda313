"""What is near a phrase, and what is near many: those are encoded side by side.

All of it is work outside Python, so that a second thread does it for the next phrases while the
ones before them are ranked.
"""

from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Executor, Future
from contextlib import suppress
from typing import TypeVar

import numpy as np

from desktop.engine.catalogue.catalogue import Catalogue
from desktop.engine.models.loading import Models
from desktop.engine.models.runtime import ModelError
from desktop.engine.ranking.retrieval import (
    WordHit,
    known,
    nearest,
    on_either_side,
    words_hits,
)
from desktop.engine.ranking.run import Near, Run

# Phrases of a round, encoded at once, sought at once: few, so that all can be stopped between.
_BLOCK, _ENCODED, _GROUP = 48, 16, 4
R = TypeVar("R")
Check = Callable[[], None]


def is_dense(run: Run, models: Models) -> bool:
    """Tell whether a phrase is to be searched by meaning, and can be."""
    return bool("dense" in run.options.legs and models.encoder and models.index)


def encode(runs: Sequence[Run], models: Models) -> None:
    """Give each phrase the vectors of its readings, those of all from one run of the model."""
    new = [run for run in runs if run.vectors is None]
    if not new:
        return
    assert models.encoder
    vectors = models.encoder.encode([text for run in new for text in run.query.plain])
    places = np.cumsum([len(run.query.plain) for run in new])[:-1]
    for run, own in zip(new, np.split(vectors, places), strict=True):
        run.vectors = own


def near(run: Run, models: Models, catalogue: Catalogue) -> Near:
    """Return the texts near a phrase that has its vectors, and what the concepts say of it."""
    assert models.encoder and models.index and run.vectors is not None
    side = models.encoder.side if run.query.is_sided else None
    hits = known(nearest(models.index, run.vectors, run.without, side), catalogue)
    if side is not None:
        hits = on_either_side(hits, catalogue.concepts.turns)
    return Near(hits, models.rows.told(run.vectors) if models.rows else None)


def words(run: Run, catalogue: Catalogue) -> list[WordHit]:
    """Return the rubrics that share words with a phrase."""
    if "lexical" not in run.options.legs:
        return []
    return words_hits(catalogue, run.query, typing=run.typing, without=run.without)


def seek(runs: Sequence[Run], models: Models, catalogue: Catalogue, beside: Executor) -> None:
    """Find what is near several phrases side by side; what is left over each seeks for itself."""
    new = [run for run in runs if run.near is None and not run.query.code]
    begun: list[Future[None]] = []
    with suppress(RuntimeError):  # the engine was closed meanwhile: no more threads
        for run in new if len(new) > 1 else ():
            begun.append(beside.submit(_sought, (run,), models, catalogue))
    for one in begun:
        one.result()


def ahead(
    runs: Sequence[Run | None], models: Models, catalogue: Catalogue, beside: Executor, check: Check
) -> Iterator[Run | None]:  # fmt: skip
    """Yield phrases when what is near them is known, while it is sought for the next ones.

    The model takes both cores, so it comes first and alone; the rest takes one beside the ranking.
    """
    for block in _groups(runs, _BLOCK):
        _encode_all(block, models, check)
        coming = deque(_begun(group, models, catalogue, beside) for group in _groups(block, _GROUP))
        try:
            for group in _groups(block, _GROUP):
                if found := coming.popleft():
                    found.result()
                yield from group
        finally:  # whoever stops wants no more of it
            for left in filter(None, coming):
                left.cancel()


def _encode_all(runs: Iterable[Run | None], models: Models, check: Check) -> None:
    """Encode phrases and their facts; what fails each encodes for itself, and says why."""
    meant = [run for run in _whole(runs) if is_dense(run, models) and not run.query.code]
    for some in _groups(meant, _ENCODED):
        check()
        with suppress(ModelError, MemoryError):
            encode(some, models)


def _whole(runs: Iterable[Run | None]) -> list[Run]:
    """Return phrases with the facts that they join."""
    return [one for run in runs if run for one in (run, *run.parts.values())]


def _groups(runs: Sequence[R], size: int) -> list[Sequence[R]]:
    return [runs[start : start + size] for start in range(0, len(runs), size)]


def _begun(
    group: Iterable[Run | None], models: Models, catalogue: Catalogue, beside: Executor
) -> Future[None] | None:
    try:
        return beside.submit(_sought, _whole(group), models, catalogue)
    except RuntimeError:  # the engine was closed meanwhile: no more threads
        return None


def _sought(runs: Iterable[Run], models: Models, catalogue: Catalogue) -> None:
    """Find what is near phrases, by words and by meaning."""
    for run in runs:
        if run.vectors is not None:
            with suppress(ModelError, MemoryError):
                run.near = near(run, models, catalogue)
        if not run.query.code:
            run.words = words(run, catalogue)
