"""The layout of `procedures.db`, shared by the one who writes it and the one who reads it.

Codes are not listed: a table keeps its rows, and what its values mean. Wordings lie in one
compressed block in the order of their vectors; the full-text index holds their stems alone.
"""

import json
import zlib
from collections.abc import Iterable, Mapping
from typing import Any

from desktop.engine.procedures.model import Row, Table

VERSION = 1
SCHEMA = """
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE label (
  id INTEGER PRIMARY KEY, kind TEXT NOT NULL, english TEXT NOT NULL, wordings TEXT NOT NULL);
CREATE TABLE meaning (
  beginning TEXT NOT NULL, language TEXT NOT NULL, definition TEXT NOT NULL,
  explanation TEXT NOT NULL, examples TEXT NOT NULL,
  PRIMARY KEY (beginning, language)) WITHOUT ROWID;
CREATE TABLE guideline (number TEXT PRIMARY KEY, kind TEXT NOT NULL, title TEXT NOT NULL,
  text TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE beginning (code TEXT PRIMARY KEY, label INTEGER NOT NULL) WITHOUT ROWID;
CREATE TABLE table_of (code TEXT PRIMARY KEY, labels TEXT NOT NULL, rows TEXT NOT NULL)
  WITHOUT ROWID;
CREATE TABLE term (term TEXT NOT NULL, codes TEXT NOT NULL);
CREATE TABLE national (table_code TEXT PRIMARY KEY, titles BLOB NOT NULL) WITHOUT ROWID;
CREATE TABLE block (name TEXT PRIMARY KEY, content BLOB NOT NULL) WITHOUT ROWID;
CREATE TABLE array (name TEXT PRIMARY KEY, numbers BLOB NOT NULL) WITHOUT ROWID;
CREATE VIRTUAL TABLE lexical USING fts5 (stems, content='', detail=none, columnsize=0);
CREATE VIRTUAL TABLE vocabulary USING fts5vocab (lexical, 'row');
"""


def rows_written(rows: Iterable[Row]) -> str:
    """Write rows as `since-until:45/04/Z/Z`, one a line."""
    return "\n".join(f"{row.since}-{row.until}:{'/'.join(row.values)}" for row in rows)


def table_read(code: str, labels: str, rows: str) -> Table:
    """Read a table as the file keeps it; ValueError where it cannot be one."""
    return Table(code, tuple(map(_row, rows.splitlines())), _labels(labels))


def labels_written(labels: Mapping[tuple[int, str], int]) -> str:
    """Write which label each value has."""
    return " ".join(f"{place}{value}{number}" for (place, value), number in sorted(labels.items()))


def block(value: Any) -> bytes:
    """Compress what is written as JSON."""
    return zlib.compress(json.dumps(value, ensure_ascii=False).encode(), 9)


def unblock(packed: bytes) -> Any:
    """Return what `block` compressed."""
    return json.loads(zlib.decompress(packed))


def _labels(written: str) -> dict[tuple[int, str], int]:
    return {(int(word[0]), word[1]): int(word[2:]) for word in written.split()}


def _row(line: str) -> Row:
    years, _, values = line.partition(":")
    since, _, until = years.partition("-")
    first, second, third, fourth = values.split("/")
    return Row((first, second, third, fourth), int(since), int(until))
