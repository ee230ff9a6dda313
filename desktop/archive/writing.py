"""What is written: the input's columns as they are, and beside them what was found."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from desktop import __version__
from desktop.archive.libraries import needed
from desktop.archive.tables import Archive, Piece
from desktop.archive.work import Work
from desktop.engine.errors import NosolexError, UsageError
from desktop.engine.switching import replace_file

PREFIX = "nosolex_"
NO_PHRASE = "There is no phrase in this row."
_KINDS = {"code": str, "title": str, "probability": float, "confidence": str, "error": str}
_MOST_TOLD = 5  # rows of each reason
Row = Mapping[str, Any]


@dataclass(slots=True)
class Told:
    """How many rows of a file failed, by reason, and the first of them."""

    counts: Counter[str] = field(default_factory=Counter)
    rows: dict[str, list[int]] = field(default_factory=dict)

    def note(self, reason: str, row: int) -> None:
        """Note a row that failed; rows count from 1, headings aside."""
        self.counts[reason] += 1
        first = self.rows.setdefault(reason, [])
        if len(first) < _MOST_TOLD:
            first.append(row)


def check_columns(archive: Archive) -> None:
    """Refuse a file that has columns of ours: one of the two would be lost."""
    ours = [name for name in archive.columns if name.startswith(PREFIX)]
    if ours:
        raise UsageError(
            f"{archive.path.name} has a column {ours[0]} already; name the file it was made from."
        )


def write(archive: Archive, column: str, work: Work, target: Path, pack: str) -> tuple[int, Told]:
    """Write one file whole or not at all; return its rows and what failed."""
    parquet = needed("pyarrow.parquet", "archive")
    target.parent.mkdir(parents=True, exist_ok=True)
    part = target.with_name(target.name + ".part")
    told, rows, writer = Told(), 0, None
    try:
        for piece in archive.pieces():
            found = _beside(piece, column, work, told, rows)
            table = _with(piece, found, pack)
            writer = writer or parquet.ParquetWriter(part, table.schema, compression="zstd")
            writer.write_table(table)
            rows += len(found)
        if writer is None:
            empty = _with(_nothing(archive), [], pack)
            writer = parquet.ParquetWriter(part, empty.schema)
    finally:
        if writer is not None:
            writer.close()
    replace_file(part, target)
    return rows, told


def _beside(piece: Piece, column: str, work: Work, told: Told, before: int) -> list[Row]:
    texts = piece.texts(column)
    known = work.answers(text for place, text in enumerate(texts) if place not in piece.faults)
    found: list[Row] = []
    for place, text in enumerate(texts):
        row = _row(place, text, piece, known)
        if row["error"]:
            told.note(row["error"], before + place + 1)
        found.append(row)
    return found


def _row(place: int, text: str, piece: Piece, known: Mapping[str, Row]) -> Row:
    if place in piece.faults:
        return _failed(piece.faults[place])
    if not text:
        return _failed(NO_PHRASE)
    if text not in known:
        raise NosolexError("The archive was changed while it was read; begin anew.")
    return known[text]


def _failed(reason: str) -> Row:
    return {**dict.fromkeys(_KINDS), "runners_up": [], "error": reason}


def _with(piece: Piece, found: Sequence[Row], pack: str) -> Any:
    arrow = needed("pyarrow", "archive")
    types = {str: arrow.string(), float: arrow.float64()}
    runner_up = arrow.struct(
        [("code", types[str]), ("title", types[str]), ("probability", types[float])]
    )
    table = piece.table
    for name, kind in _KINDS.items():
        table = _put(table, name, [row[name] for row in found], types[kind])
    table = _put(table, "runners_up", [row["runners_up"] for row in found], arrow.list_(runner_up))
    for name, value in (("pack", pack), ("version", __version__)):
        # The same in every row: as a dictionary it takes no room.
        kind = arrow.dictionary(arrow.int32(), arrow.string())
        table = _put(table, name, [value] * len(found), kind)
    return table


def _put(table: Any, name: str, values: Sequence[Any], kind: Any) -> Any:
    arrow = needed("pyarrow", "archive")
    return table.append_column(PREFIX + name, arrow.array(values, kind))


def _nothing(archive: Archive) -> Piece:
    arrow = needed("pyarrow", "archive")
    return Piece(arrow.table({name: arrow.array([], arrow.string()) for name in archive.columns}))
