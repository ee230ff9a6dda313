"""From a pack's encoder and catalogue to its index: encode, drop doubles, turn, store."""

import os
from collections.abc import Callable, Iterable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
import onnx

from desktop.engine.catalogue.catalogue import Catalogue
from desktop.engine.models.encoder import Encoder, EncoderSpec
from desktop.engine.models.runtime import load_session
from desktop.engine.models.tokens import load_tokenizer
from desktop.engine.models.vectors import VectorIndex
from desktop.engine.pack import pack as names
from desktop.engine.pack.pack import sha256_of
from export.index.concept_rows import Taught, learn_rows, write_rows
from export.index.concepts import NONE, Grouped, grouped
from export.index.condense import condensed
from export.index.extra_texts import no_diagnoses
from export.index.file import IndexPlan, build_index, build_spec
from export.index.table import recall_of
from export.index.vectors import (
    COMPOSED,
    Encode,
    Entries,
    Progress,
    encode_entries,
    gather,
    main_axes,
    turned,
    without_doubles,
)
from export.models.onnx_model import cut_to_axes
from training.data.held import held_mention, held_text
from training.data.mentions import TABLES
from training.data.text import Text
from training.measure.own_texts import INDEX_TEXTS

AXES = "axes.npy"  # the main axes that the encoder turns to
KEEP_ALL = 2.0  # cosines end at 1: no text is left out
Say = Callable[[str], None]
DOUBLES = 0.999  # of two texts of a rubric nearer than this, one goes: what is said twice


@dataclass(frozen=True, slots=True)
class Vectors:
    """What goes into an index."""

    entries: Entries
    rows: np.ndarray  # the rows of `entries` that are kept
    every: np.ndarray  # the vectors of all, as wide as the model until they are turned
    concepts: Grouped

    @property
    def full(self) -> np.ndarray:
        """The vectors that are kept."""
        return np.asarray(self.every[self.rows])


def spec_of(models: Mapping[str, Any]) -> EncoderSpec:
    """Read how a manifest says that its encoder is used."""
    return EncoderSpec(**models["encoder"])


def encoder_in(folder: Path, spec: EncoderSpec, cores: int = 0) -> Encoder:
    """Load an encoder from a folder of graphs; before turning, its vectors are full width."""
    tokenizer = load_tokenizer(folder / names.TOKENIZER, spec.max_tokens)
    return Encoder(load_session(folder / names.ENCODER, "cpu", cores), tokenizer, spec)


def one_by_one(folder: Path, spec: EncoderSpec) -> Encode:
    """Encode each text alone, as a phrase is when it is asked; each core has its own text.

    Dynamic int8 scales a batch by its largest number, so among others a text gets another vector.
    """
    encoder = encoder_in(folder, spec, cores=1)

    def encode(texts: Sequence[str]) -> np.ndarray:
        with ThreadPoolExecutor(os.cpu_count()) as pool:
            return np.concatenate(list(pool.map(lambda text: encoder.encode([text]), texts)))

    return encode


def collect(
    catalogue_path: Path, models: Path, work: Path, spec: EncoderSpec,
    extra: Iterable[Text], doubles: float = DOUBLES, most: int = 0,
    progress: Progress = lambda done, total: None,
) -> Vectors:  # fmt: skip
    """Encode every text once and leave out what another text of its rubric already says.

    With `most`, what the other texts of its concept answer for goes too, down to so many.
    """
    catalogue = Catalogue.open(catalogue_path)
    entries, concepts = gather(catalogue, extra, no_diagnoses()), grouped(catalogue)
    catalogue.close()
    identity = "one by one " + sha256_of(models / names.ENCODER)
    vectors = encode_entries(entries, one_by_one(models, spec), work, identity, progress)
    rows = without_doubles(entries, vectors, doubles)
    if most:
        own = [str(concepts.of[entries.keys[row] >> 32]) for row in rows]
        rows = rows[condensed(vectors[rows], own, most)]
    return Vectors(entries, rows, vectors, concepts)


def write_encoder(
    pack: Path, work: Path, encoder: Path, found: Vectors, dimensions: int
) -> Vectors:
    """Write an encoder as it ships, turned to its main axes, and turn the vectors too."""
    axes = main_axes(found.full, dimensions) if dimensions < found.full.shape[1] else None
    model = onnx.load(str(encoder), load_external_data=False)
    (work / AXES).unlink(missing_ok=True)
    if axes is not None:
        cut_to_axes(model, axes)
        np.save(work / AXES, axes)
    (pack / names.ENCODER).write_bytes(model.SerializeToString(deterministic=True))
    return replace(found, every=turned(found.every, axes))


def write_index(
    pack: Path, work: Path, found: Vectors, plan: IndexPlan
) -> tuple[dict[str, Any], float]:
    """Write the index and what its vectors stand for; also tell its recall."""
    keys = np.array(found.entries.keys, dtype=np.uint64)[found.rows]
    _write_texts(work / INDEX_TEXTS, found)
    fields = build_index(pack / names.INDEX, keys, found.full, plan)
    opened = VectorIndex.open(pack / names.INDEX, build_spec(fields))
    return fields, recall_of(opened, keys, found.full)


def write_concepts(pack: Path, found: Vectors, say: Say) -> dict[str, Any]:
    """Learn a row a concept, from every wording that is not held out; return what tells of them."""
    entries, concepts = found.entries, found.concepts
    own = np.array([concepts.of[key >> 32] for key in entries.keys])
    held = np.array(list(map(is_held, entries.texts, entries.sources)))
    learned = np.flatnonzero((own != NONE) & ~held)
    taught = Taught(found.every[learned], own[learned])
    rows = learn_rows(taught, len(concepts.chiefs), say)
    write_rows(pack / names.ROWS, rows, concepts.of, concepts.chiefs)
    return {"dimensions": rows.shape[1]}


def is_held(text: str, source: str) -> bool:
    """Tell whether a text is kept for learning and judging the ranking."""
    if source in TABLES:
        return held_mention(text)
    return not source.startswith(("title", f"{COMPOSED}.")) and held_text(text)


def _write_texts(path: Path, found: Vectors) -> None:
    entries = found.entries
    with path.open("w", encoding="utf-8") as file:
        for row in found.rows:
            text = " ".join(entries.texts[row].split())
            file.write(f"{entries.keys[row]}\t{entries.sources[row]}\t{text}\n")
