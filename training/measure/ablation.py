"""Ablation of texts: a pack as if it had none of the phrases, or of a training set's mentions."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np

from desktop.engine.catalogue.catalogue import Catalogue
from desktop.engine.models.loading import Models
from desktop.engine.models.vectors import TEXTLESS, VectorHit, VectorIndex
from desktop.engine.search import SearchEngine
from training.data.mentions import TABLES
from training.data.phrases.table import read_tables
from training.measure.own_texts import read_index_texts

NO_PHRASES, NO_MENTIONS = "no phrases", "no train mentions"
NO_ROWS, EARLIER = "no concept rows", "earlier phrases alone"
ABLATIONS = (NO_PHRASES, NO_MENTIONS, NO_ROWS, EARLIER)
WIDER = 5  # so many times more vectors are read, because most of the nearest are left out
LeftOut = Callable[[VectorHit], bool]


class PartialIndex(VectorIndex):
    """An index that passes some of its vectors over."""

    def __init__(self, whole: VectorIndex, left_out: LeftOut) -> None:
        super().__init__(whole._index, whole.spec)
        self._left_out = left_out

    def search(
        self, vector: np.ndarray, count: int, side: np.ndarray | None = None
    ) -> list[VectorHit]:
        """Return the nearest of the others."""
        found = super().search(vector, count * WIDER, side)
        return [hit for hit in found if not self._left_out(hit)][:count]


def ablated(
    engine: SearchEngine, variant: str, index_texts: Path | None = None, earlier: Path | None = None
) -> SearchEngine:
    """Return another engine over the same pack and models, without some of what they know.

    Its ranking stays what it was learned to be with all of it, so the loss is a little overstated.
    Which vectors are mentions the export's list tells; without one all that ship without a text
    count, of which most are. `earlier` is a folder of phrases as they once were.
    """
    other = SearchEngine.open(engine.pack, load_models=False)
    whole = engine.models
    assert whole.index is not None
    index: VectorIndex = whole.index
    if variant == NO_MENTIONS:
        other.rank_by(replace(other.ranking, mentions={}))
        index = PartialIndex(whole.index, _is_mention(index_texts))
    elif variant != NO_ROWS:
        gone = _phrases(other.catalogue, earlier if variant == EARLIER else None)
        _silence(other.catalogue, gone)
        index = PartialIndex(whole.index, lambda hit: hit.text_id in gone)
    rows = None if variant == NO_ROWS else whole.rows
    other.models = Models(whole.encoder, index, rows, whole.reranker)
    return other


def _phrases(catalogue: Catalogue, kept: Path | None) -> frozenset[int]:
    """Return the phrases of a catalogue that a folder does not have."""
    there = read_tables([kept]).phrases if kept else ()
    known = {(one.language, one.text) for one in there}
    return frozenset(
        text.id for text in catalogue.iter_texts()
        if text.kind == "phrase" and (text.language, text.text) not in known
    )  # fmt: skip


def _is_mention(index_texts: Path | None) -> LeftOut:
    if index_texts is None:
        return lambda hit: hit.text_id >= TEXTLESS
    keys = _mentions(index_texts)
    return lambda hit: (hit.rubric_id, hit.text_id) in keys


def _silence(catalogue: Catalogue, texts: frozenset[int]) -> None:
    """Take the weight off texts, so that no word finds them."""
    catalogue._words._norms[list(texts)] = 0.0


def _mentions(index_texts: Path) -> frozenset[tuple[int, int]]:
    return frozenset(
        (key >> 32, key & 0xFFFFFFFF)
        for key, source, _ in read_index_texts(index_texts)
        if source in TABLES and key & TEXTLESS
    )
