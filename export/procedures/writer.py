"""Write `procedures.db`: labels, tables with their rows, guidelines, index terms, wordings."""

import json
import sqlite3
from collections.abc import Iterable, Mapping
from contextlib import closing
from pathlib import Path
from typing import Any

from desktop.engine.procedures.axes import axis
from desktop.engine.procedures.layout import SCHEMA, VERSION, block, labels_written, rows_written
from desktop.engine.procedures.model import Row, factored
from export.procedures.axes import Wordings
from export.procedures.code_set import CodeSet


class Writer:
    """Fills one file; the same sources give the same bytes."""

    def __init__(self, path: Path, wordings: Wordings) -> None:
        path.unlink(missing_ok=True)
        self._database = sqlite3.connect(path)
        self._database.execute(f"PRAGMA user_version = {VERSION}")
        self._database.executescript(SCHEMA)
        self._wordings = wordings
        self._labels: dict[tuple[str, str], int] = {}

    def code_set(self, codes: CodeSet) -> None:
        """Write tables and what their values mean."""
        for code, label in sorted(codes.heads.items()):
            self._insert("beginning", code, self._label(axis(code[0], len(code)), label))
        for table, found in sorted(codes.tables().items()):
            rows = rows_of(found, codes.years)
            labels = {
                (place, value): self._label(axis(table[0], place), label)
                for (at, place, value) in sorted(key for key in codes.called if key[0] == table)
                if (label := codes.label(at, place, value))
            }
            self._insert("table_of", table, labels_written(labels), rows_written(rows))

    def facts(self, **facts: str) -> None:
        """Write what the file tells of itself."""
        for key, value in sorted(facts.items()):
            self._insert("meta", key, value)

    def many(self, table: str, rows: Iterable[tuple[Any, ...]]) -> None:
        """Write rows as they are."""
        for row in rows:
            self._insert(table, *row)

    def block(self, name: str, value: Any) -> None:
        """Write something as a compressed block."""
        self._insert("block", name, block(value))

    def numbers(self, name: str, packed: bytes) -> None:
        """Write an array."""
        self._insert("array", name, packed)

    def stems(self, rows: Iterable[tuple[int, str]]) -> None:
        """Write the full-text index: a row's number and its stems."""
        self._database.executemany("INSERT INTO lexical (rowid, stems) VALUES (?, ?)", rows)

    def finish(self) -> None:
        """Write the labels, tidy up and close the file."""
        rows = sorted((number, kind, label) for (kind, label), number in self._labels.items())
        for number, kind, label in rows:
            self._insert("label", number, kind, label, self._wordings.of(kind, label))
        self._database.execute("INSERT INTO lexical (lexical) VALUES ('optimize')")
        self._database.commit()
        with closing(self._database) as database:
            database.execute("VACUUM")

    def _label(self, kind: str, label: str) -> int:
        return self._labels.setdefault((kind, label), len(self._labels) + 1)

    def _insert(self, table: str, *values: Any) -> None:
        marks = ", ".join("?" * len(values))
        self._database.execute(f"INSERT INTO {table} VALUES ({marks})", values)


def rows_of(codes: Iterable[str], years: Mapping[str, tuple[int, int]]) -> list[Row]:
    """Write the codes of a table as rows, those of the same years together."""
    spans: dict[tuple[int, int], list[tuple[str, ...]]] = {}
    for code in codes:
        spans.setdefault(years[code], []).append(tuple(code[3:]))
    return [
        Row((first, second, third, fourth), *span)
        for span, found in sorted(spans.items())
        for first, second, third, fourth in factored(found)
    ]


def counted(codes: CodeSet, unknown: Iterable[str]) -> str:
    """Tell by number what the file has, as JSON: codes, and by section codes and tables."""
    valid = [code for code, (_, until) in codes.years.items() if not until]
    sections: dict[str, dict[str, int]] = {}
    for code in valid:
        counts = sections.setdefault(code[0], {"codes": 0, "tables": 0})
        counts["codes"] += 1
    for section, counts in sections.items():
        counts["tables"] = len({code[:3] for code in valid if code[0] == section})
    told = {
        "codes": len(valid),
        "deleted": len(codes.years) - len(valid),
        "named only": len(list(unknown)),
        "sections": dict(sorted(sections.items())),
    }
    return json.dumps(told)
