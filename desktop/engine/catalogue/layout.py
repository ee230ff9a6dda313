"""The layout of `catalogue.db`, shared by the one who writes it and the one who reads it.

Texts lie in compressed blocks, in the order of their rubrics: neighbours are alike, so a block
shrinks to a fifth. What belongs to every text (its rubric, language, kind, origin and length) lies
in four arrays. The full-text index holds stems without the texts themselves.
"""

import zlib
from itertools import product
from typing import Any, get_args

import numpy as np
from numpy.typing import NDArray

from desktop.engine.catalogue.types import Level, NoteKind, TextKind
from desktop.engine.results import LANGUAGES, Origin

VERSION = 2
COMMON_STEM = 24_000  # texts; a stem that more of them have is never read in full
HEAD = 400  # of such a stem, the shortest texts, kept ready
BLOCK_BYTES = 12_000  # before compression; one block is read to show one rubric's texts

LEVELS: tuple[Level, ...] = get_args(Level)
KINDS: tuple[TextKind, ...] = get_args(TextKind)
NOTE_KINDS: tuple[NoteKind, ...] = get_args(NoteKind)
ORIGINS: tuple[Origin, ...] = ("official", "national", "project", "machine", "site")
# A text's sort is one small number: its place in this list.
TEXT_SORTS = tuple(product(LANGUAGES, KINDS, ORIGINS))

SCHEMA = """
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE rubric (
  id INTEGER PRIMARY KEY, code TEXT NOT NULL, level INTEGER NOT NULL, parent INTEGER NOT NULL,
  chapter INTEGER NOT NULL, billable INTEGER NOT NULL, encounters INTEGER NOT NULL,
  last INTEGER NOT NULL, fallback INTEGER NOT NULL);
CREATE UNIQUE INDEX rubric_code ON rubric (code);
CREATE INDEX rubric_parent ON rubric (parent);
CREATE TABLE encounter (
  family INTEGER, position INTEGER, char TEXT, language TEXT, meaning TEXT,
  PRIMARY KEY (family, language, position)) WITHOUT ROWID;
CREATE TABLE note (rubric INTEGER NOT NULL, kind INTEGER NOT NULL, text TEXT NOT NULL);
CREATE INDEX note_rubric ON note (rubric);
CREATE TABLE block (first INTEGER PRIMARY KEY, texts BLOB NOT NULL);
CREATE TABLE array (name TEXT PRIMARY KEY, numbers BLOB NOT NULL) WITHOUT ROWID;
CREATE TABLE word (number INTEGER PRIMARY KEY, word TEXT NOT NULL, texts INTEGER NOT NULL);
CREATE UNIQUE INDEX word_word ON word (word);
CREATE TABLE head (stem TEXT PRIMARY KEY, texts BLOB NOT NULL) WITHOUT ROWID;
CREATE TABLE trigram (gram TEXT PRIMARY KEY, words BLOB NOT NULL) WITHOUT ROWID;
CREATE VIRTUAL TABLE lexical USING fts5 (stems, content='', detail=none, columnsize=0);
"""


def pack_numbers(numbers: NDArray[Any]) -> bytes:
    """Compress whole numbers."""
    return zlib.compress(np.ascontiguousarray(numbers).tobytes(), 9)


def unpack_numbers(packed: bytes, kind: str) -> NDArray[Any]:
    """Return the numbers that `pack_numbers` packed; `kind` is their NumPy type."""
    return np.frombuffer(zlib.decompress(packed), dtype=np.dtype(kind))


def trigrams(word: str) -> list[str]:
    """Return a word's runs of three letters, its edges marked."""
    edged = f"^{word}$"
    return [edged[start : start + 3] for start in range(len(edged) - 2)]
