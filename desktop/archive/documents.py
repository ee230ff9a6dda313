"""A folder of documents as an archive: each file a row, read by the process that answers it."""

import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from desktop.archive.libraries import needed
from desktop.archive.tables import TABLES, Piece
from desktop.engine.errors import UsageError
from desktop.engine.text.documents.document import read_document

COLUMN = "file"
_ROWS = 500
_NAME = "The file's name holds bytes that are no text; rename it."


@dataclass(frozen=True, slots=True)
class Documents:
    """Every file of a folder but hidden ones, by its name from there on."""

    path: Path
    names: tuple[str, ...]
    columns: tuple[str, ...] = (COLUMN,)

    @property
    def files(self) -> Iterator[Path]:
        """Return what is read."""
        return (self.path / name for name in self.names)

    def pieces(self, only: Sequence[str] = (), rows: int | None = None) -> Iterator[Piece]:
        """Yield the names in order."""
        arrow = needed("pyarrow", "archive")
        size = rows or _ROWS
        for start in range(0, len(self.names), size):
            names = self.names[start : start + size]
            shown = [os.fsencode(name).decode("utf-8", "replace") for name in names]
            faults = {n: _NAME for n, name in enumerate(names) if shown[n] != name}
            yield Piece(arrow.table({COLUMN: arrow.array(shown, arrow.string())}), faults)

    def label(self, place: int, text: str) -> str:
        """Return what a row is called where it failed."""
        return text


def documents_in(folder: Path) -> Documents | None:
    """Return a folder's documents, or None for one of tables."""
    files = sorted(path for path in folder.rglob("*") if path.is_file())
    files = [path for path in files if not _is_hidden(path.relative_to(folder))]
    tables = [path for path in files if path.suffix.casefold() in TABLES]
    if not files:
        raise UsageError(f"There is no document in {folder}; name a folder with reports.")
    if len(tables) == len(files):
        return None
    if tables:
        raise UsageError(
            f"{folder} holds tables ({tables[0].name}) and other files; name the --column of the"
            " tables, or put the documents into a folder of their own."
        )
    return Documents(folder, tuple(path.relative_to(folder).as_posix() for path in files))


def _is_hidden(path: Path) -> bool:
    return any(part.startswith(".") for part in path.parts)


def text_in(folder: str, name: str) -> str:
    """Return the text of a document; what is told of it names none, so that rows can be counted."""
    return read_document(Path(folder, name), name="The document")
