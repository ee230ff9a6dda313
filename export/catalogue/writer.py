"""Writes `catalogue.db`: small enough to ship, laid out so that opening it reads almost nothing."""

import sqlite3
import zlib
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from desktop.engine.catalogue.layout import (
    BLOCK_BYTES,
    COMMON_STEM,
    HEAD,
    LEVELS,
    NOTE_KINDS,
    SCHEMA,
    TEXT_SORTS,
    VERSION,
    pack_numbers,
    trigrams,
)
from desktop.engine.text.folding import SILENT, stem, words_of
from export.catalogue.tabular import Extension, Node, Tabular

Meanings = Mapping[str, Mapping[str, str]]  # English meaning -> language -> meaning


@dataclass(frozen=True, slots=True)
class SourceText:
    """A text on its way into the catalogue."""

    text: str
    language: str
    kind: str
    origin: str


def write_catalogue(
    path: Path,
    tabular: Tabular,
    texts: Sequence[Sequence[SourceText]],
    defaults: Mapping[str, str],
    meanings: Meanings,
    facts: Mapping[str, str],
) -> None:
    """Write the whole file anew; equal input gives equal bytes."""
    path.parent.mkdir(parents=True, exist_ok=True)
    half = path.with_name(path.name + ".part")
    half.unlink(missing_ok=True)
    with closing(sqlite3.connect(half, isolation_level=None)) as database:
        database.execute("PRAGMA page_size = 4096")
        database.execute("PRAGMA journal_mode = OFF")
        database.executescript(SCHEMA)
        database.execute("BEGIN")
        facts = {**facts, "schema": str(VERSION), "release": tabular.release}
        database.executemany("INSERT INTO meta VALUES (?, ?)", sorted(facts.items()))
        _write_rubrics(database, tabular.nodes, defaults, meanings)
        _write_notes(database, tabular.nodes)
        _write_texts(database, texts)
        _write_words(database, tabular.nodes, texts)
        database.execute("COMMIT")
        database.execute("INSERT INTO lexical(lexical) VALUES ('optimize')")
        database.execute(f"PRAGMA user_version = {VERSION}")
        database.execute("VACUUM")
    half.replace(path)


def _write_rubrics(
    database: sqlite3.Connection,
    nodes: Sequence[Node],
    defaults: Mapping[str, str],
    meanings: Meanings,
) -> None:
    number = {node.code: position for position, node in enumerate(nodes, start=1)}
    last = _last_of_each(nodes, number)
    families: dict[tuple[tuple[str, str], ...], int] = {(): 0}
    for node in nodes:
        family = tuple((entry.char, entry.meaning) for entry in node.extensions)
        if family not in families:
            families[family] = len(families)
            _write_family(database, families[family], node.extensions, meanings)
        row = (
            number[node.code],
            node.code,
            LEVELS.index(node.level),
            number[node.parent.code] if node.parent else 0,
            node.chapter,
            node.billable,
            families[family],
            last[node.code],
            number.get(defaults.get(node.code, ""), 0),
        )
        database.execute("INSERT INTO rubric VALUES (?,?,?,?,?,?,?,?,?)", row)


def _last_of_each(nodes: Sequence[Node], number: Mapping[str, int]) -> dict[str, int]:
    last = dict(number)
    for node in reversed(nodes):
        if node.parent:
            last[node.parent.code] = max(last[node.parent.code], last[node.code])
    return last


def _write_family(
    database: sqlite3.Connection, family: int, extensions: Sequence[Extension], meanings: Meanings
) -> None:
    for position, entry in enumerate(extensions):
        for language, meaning in {"en": entry.meaning, **meanings.get(entry.meaning, {})}.items():
            row = (family, position, entry.char, language, meaning)
            database.execute("INSERT INTO encounter VALUES (?,?,?,?,?)", row)


def _write_notes(database: sqlite3.Connection, nodes: Sequence[Node]) -> None:
    rows = (
        (number, NOTE_KINDS.index(kind), text)
        for number, node in enumerate(nodes, start=1)
        for kind, text in node.notes
    )
    database.executemany("INSERT INTO note VALUES (?,?,?)", rows)


def _write_texts(database: sqlite3.Connection, texts: Sequence[Sequence[SourceText]]) -> None:
    counts = np.array([len(group) for group in texts], dtype="<u2")
    sorts = [TEXT_SORTS.index((t.language, t.kind, t.origin)) for group in texts for t in group]
    for name, numbers in (("counts", counts), ("sorts", np.array(sorts, dtype="u1"))):
        database.execute("INSERT INTO array VALUES (?, ?)", (name, pack_numbers(numbers)))
    for first, block in _blocks([text.text for group in texts for text in group]):
        packed = zlib.compress("\n".join(block).encode(), 9)
        database.execute("INSERT INTO block VALUES (?, ?)", (first, packed))


def _blocks(texts: Sequence[str]) -> Iterator[tuple[int, list[str]]]:
    first, size, block = 1, 0, list[str]()
    for number, text in enumerate(texts, start=1):
        if size > BLOCK_BYTES:
            yield first, block
            first, size, block = number, 0, []
        block.append(text)
        size += len(text) + 1
    if block:
        yield first, block


def _write_words(
    database: sqlite3.Connection, nodes: Sequence[Node], texts: Sequence[Sequence[SourceText]]
) -> None:
    vocabulary: set[str] = set()
    counts: Counter[str] = Counter()
    lengths: list[int] = []
    rows: list[tuple[int, str]] = []
    for node, group in zip(nodes, texts, strict=True):
        for text in group:
            spoken = words_of(text.text) if _is_searched(node, text) else []
            words = [word for word in spoken if word not in SILENT]
            stems = [stem(word) for word in words]
            vocabulary.update(words)
            counts.update(set(stems))
            lengths.append(min(len(stems), 255))
            rows.append((len(lengths), " ".join(stems)))
    database.executemany("INSERT INTO lexical (rowid, stems) VALUES (?, ?)", rows)
    packed = pack_numbers(np.array(lengths, dtype="u1"))
    database.execute("INSERT INTO array VALUES ('lengths', ?)", (packed,))
    _write_vocabulary(database, sorted(vocabulary), counts)
    _write_heads(database, rows, counts)


FIRST_POISON, BEHIND_POISONS = "T36", "T66"


def _is_searched(node: Node, text: SourceText) -> bool:
    """Tell whether a text is found by its words.

    Composed wordings drown what coders say in clauses; they teach their concept's row, and are
    known word by word in reports. The name of a poison is said nowhere else.
    """
    composed = text.kind == "phrase" and text.origin == "machine"
    return not (composed and not FIRST_POISON <= node.code < BEHIND_POISONS) and node.level not in (
        "chapter",
        "block",
    )


def _write_heads(
    database: sqlite3.Connection, rows: Sequence[tuple[int, str]], counts: Mapping[str, int]
) -> None:
    common = {part for part, count in counts.items() if count > COMMON_STEM}
    heads: defaultdict[str, list[tuple[int, int]]] = defaultdict(list)
    for number, stems in rows:
        for part in common.intersection(stems.split()):
            heads[part].append((len(stems.split()), number))
    for part, found in sorted(heads.items()):
        best = sorted(number for _, number in sorted(found)[:HEAD])
        packed = pack_numbers(np.array(best, dtype="<u4"))
        database.execute("INSERT INTO head VALUES (?, ?)", (part, packed))


def _write_vocabulary(
    database: sqlite3.Connection, vocabulary: Sequence[str], counts: Mapping[str, int]
) -> None:
    grams: defaultdict[str, list[int]] = defaultdict(list)
    for number, word in enumerate(vocabulary, start=1):
        database.execute("INSERT INTO word VALUES (?,?,?)", (number, word, counts[stem(word)]))
        if word.isalpha() and len(word) > 3:
            for gram in sorted(set(trigrams(word))):
                grams[gram].append(number)
    for gram, numbers in sorted(grams.items()):
        packed = pack_numbers(np.diff(np.array([0, *numbers], dtype="<u4")))
        database.execute("INSERT INTO trigram VALUES (?, ?)", (gram, packed))
