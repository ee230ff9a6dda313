"""What is written: the input's columns as they are, and beside them what was found."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from desktop import __version__
from desktop.archive.documents import Documents
from desktop.archive.libraries import needed
from desktop.archive.matter import Matter, arrow_type
from desktop.archive.tables import Archive, Piece
from desktop.archive.work import Work
from desktop.engine.errors import NosolexError, UsageError
from desktop.engine.switching import replace_file

PREFIX = "nosolex_"
_MOST_TOLD = 5  # rows of each reason
Row = Mapping[str, Any]


@dataclass(slots=True)
class Told:
    """How many rows of a file failed, by reason, and the first of them."""

    counts: Counter[str] = field(default_factory=Counter)
    rows: dict[str, list[str]] = field(default_factory=dict)

    def note(self, reason: str, row: str) -> None:
        """Note a row that failed, by what it is called."""
        self.counts[reason] += 1
        first = self.rows.setdefault(reason, [])
        if len(first) < _MOST_TOLD:
            first.append(row)


def check_columns(archive: Archive | Documents) -> None:
    """Refuse a file that has columns of ours: one of the two would be lost."""
    ours = [name for name in archive.columns if name.startswith(PREFIX)]
    if ours:
        raise UsageError(
            f"{archive.path.name} has a column {ours[0]} already; name the file it was made from."
        )


def write(
    archive: Archive | Documents, column: str, matter: Matter, work: Work, target: Path, pack: str
) -> tuple[int, Told]:
    """Write one file whole or not at all; return its rows and what failed."""
    parquet = needed("pyarrow.parquet", "archive")
    target.parent.mkdir(parents=True, exist_ok=True)
    part = target.with_name(target.name + ".part")
    told, rows, writer = Told(), 0, None
    try:
        for piece in archive.pieces(rows=matter.rows):
            texts = piece.texts(column, matter.whole)
            found = _beside(piece, texts, matter, work)
            for place, row in enumerate(found):
                if row["error"]:
                    told.note(row["error"], archive.label(rows + place, texts[place]))
            table = _with(piece, found, matter, pack)
            writer = writer or parquet.ParquetWriter(part, table.schema, compression="zstd")
            writer.write_table(table)
            rows += len(found)
        if writer is None:
            empty = _with(_nothing(archive), [], matter, pack)
            writer = parquet.ParquetWriter(part, empty.schema)
    finally:
        if writer is not None:
            writer.close()
    replace_file(part, target)
    return rows, told


def _beside(piece: Piece, texts: Sequence[str], matter: Matter, work: Work) -> list[Row]:
    known = work.answers(text for place, text in enumerate(texts) if place not in piece.faults)
    return [_row(place, text, piece, matter, known) for place, text in enumerate(texts)]


def _row(place: int, text: str, piece: Piece, matter: Matter, known: Mapping[str, Row]) -> Row:
    if place in piece.faults:
        return matter.failed(piece.faults[place])
    if not text:
        return matter.failed(matter.nothing)
    if text not in known:
        raise NosolexError("The archive was changed while it was read; begin anew.")
    # A phrase that nobody could look up has its reason alone.
    return {**matter.failed(""), **known[text]}


def _with(piece: Piece, found: Sequence[Row], matter: Matter, pack: str) -> Any:
    arrow = needed("pyarrow", "archive")
    table = piece.table
    for name, kind in matter.columns.items():
        table = _put(table, name, [row[name] for row in found], arrow_type(kind))
    for name, value in (("pack", pack), ("version", __version__)):
        # The same in every row: as a dictionary it takes no room.
        kind = arrow.dictionary(arrow.int32(), arrow.string())
        table = _put(table, name, [value] * len(found), kind)
    return table


def _put(table: Any, name: str, values: Sequence[Any], kind: Any) -> Any:
    arrow = needed("pyarrow", "archive")
    return table.append_column(PREFIX + name, arrow.array(values, kind))


def _nothing(archive: Archive | Documents) -> Piece:
    arrow = needed("pyarrow", "archive")
    return Piece(arrow.table({name: arrow.array([], arrow.string()) for name in archive.columns}))
