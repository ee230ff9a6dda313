"""A pack's vectors with what they stand for, for an encoder that learns to ask them."""

from pathlib import Path

import numpy as np
import onnx
from onnx import numpy_helper

from desktop.engine.catalogue.catalogue import Catalogue
from desktop.engine.errors import PackError
from desktop.engine.models.native import Index
from desktop.engine.models.rows import ConceptRows
from desktop.engine.pack import pack as names
from desktop.engine.pack.pack import Pack
from desktop.engine.ranking.retrieval import NOTHING
from desktop.engine.results import LANGUAGES
from export.index.extra_texts import extra_texts, no_diagnoses
from export.index.vectors import gather
from export.models.onnx_model import AXES
from export.procedures.index import Rows
from training.data.folder import data_folder
from training.data.targets import NO_CONCEPT, Stood

LEAST_KNOWN = 0.98  # share of an index's vectors whose texts must be known


def diagnoses(pack: Pack) -> Stood:
    """Return the index's vectors; the texts are those that it was made from."""
    book = Catalogue.open(pack.file(names.CATALOGUE))
    rows = ConceptRows.open(pack.file(names.ROWS))
    keys, vectors = stored(pack.file(names.INDEX))
    said = _said(book, keys)
    rubrics = [int(key) >> 32 for key in keys]
    concepts = [NO_CONCEPT if one == NOTHING else int(rows.of[one]) for one in rubrics]
    codes = ["" if one == NOTHING else book.rubric_by_id(one).code for one in rubrics]
    told = [said.get(int(key), ("", "")) for key in keys]
    languages, texts = zip(*told, strict=True)
    return Stood(vectors, concepts, codes, languages, texts, rows.vectors, axes_of(pack))


def procedures(pack: Pack, rows: Rows, vectors: np.ndarray) -> Stood:
    """Return the vectors of procedures' wordings, as the pack's own encoder gives them."""
    languages = [LANGUAGES[number] for number in rows.languages]
    codes = list(rows.numbers)
    none = np.zeros((0, vectors.shape[1]), dtype=np.float32)
    own = [codes[number] for number in rows.concepts]
    return Stood(vectors, rows.concepts, own, languages, rows.every, none, axes_of(pack))


def stored(path: Path) -> tuple[np.ndarray, np.ndarray]:
    """Return an index's keys and its vectors, of length one."""
    index = Index.restore(str(path), view=False)
    if index is None:
        raise PackError(f"The index {path.name} cannot be opened.")
    keys = np.array(index.keys, dtype=np.uint64)
    vectors = np.array(index.get(keys), dtype=np.float32)
    return keys, vectors / np.linalg.norm(vectors, axis=1, keepdims=True)


def axes_of(pack: Pack) -> np.ndarray:
    """Return what turns the model's mean to a vector of the index."""
    model = onnx.load(str(pack.file(names.ENCODER)), load_external_data=False)
    for tensor in model.graph.initializer:
        if tensor.name == AXES:
            return np.array(numpy_helper.to_array(tensor))
    raise PackError(f"The encoder of {pack.title} is not turned to axes; index it anew first.")


def _said(book: Catalogue, keys: np.ndarray) -> dict[int, tuple[str, str]]:
    extra = extra_texts() if data_folder() else ()
    entries = gather(book, extra, no_diagnoses())
    found = {
        key: (source.rsplit(".", 1)[-1], text)
        for key, source, text in zip(entries.keys, entries.sources, entries.texts, strict=True)
    }
    known = sum(int(key) in found for key in keys) / len(keys)
    if known < LEAST_KNOWN:
        raise PackError(
            f"Only {known:.0%} of the index's texts are known: the data folder or the project's "
            "phrases are not those that the pack was made from."
        )
    return found
