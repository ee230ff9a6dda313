"""Ablation of texts: a pack as if it had none of the phrases, or of a training set's mentions."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np

from desktop.engine.catalogue.catalogue import Catalogue
from desktop.engine.errors import UsageError
from desktop.engine.models.loading import Models
from desktop.engine.models.vectors import TEXTLESS, VectorHit, VectorIndex
from desktop.engine.search import SearchEngine
from training.data.mentions import TABLES
from training.measure.own_texts import read_index_texts

NO_PHRASES, NO_MENTIONS = "no phrases", "no train mentions"
ABLATIONS = (NO_PHRASES, NO_MENTIONS)
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


def ablated(engine: SearchEngine, variant: str, index_texts: Path | None) -> SearchEngine:
    """Return another engine over the same pack and models, without some of the texts.

    Its ranking stays what it was learned to be with all texts, so the loss is a little
    overstated. For mentions the export's list of vectors is needed: the pack does not have them.
    """
    other = SearchEngine.open(engine.pack, load_models=False)
    whole = engine.models
    assert whole.index is not None
    if variant == NO_PHRASES:
        gone = _phrases(other.catalogue)
        _silence(other.catalogue, gone)
        index = PartialIndex(whole.index, lambda hit: hit.text_id in gone)
    else:
        keys = _mentions(index_texts)
        other.rank_by(replace(other.ranking, mentions={}))
        index = PartialIndex(whole.index, lambda hit: (hit.rubric_id, hit.text_id) in keys)
    other.models = Models(whole.encoder, index, reranker=whole.reranker)
    return other


def _phrases(catalogue: Catalogue) -> frozenset[int]:
    return frozenset(text.id for text in catalogue.iter_texts() if text.kind == "phrase")


def _silence(catalogue: Catalogue, texts: frozenset[int]) -> None:
    """Take the weight off texts, so that no word finds them."""
    catalogue._words._norms[list(texts)] = 0.0


def _mentions(index_texts: Path | None) -> frozenset[tuple[int, int]]:
    if index_texts is None:
        raise UsageError("Which vectors are mentions is not in the pack; add --index-texts.")
    return frozenset(
        (key >> 32, key & 0xFFFFFFFF)
        for key, source, _ in read_index_texts(index_texts)
        if source in TABLES and key & TEXTLESS
    )
