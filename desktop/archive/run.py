"""An archive from end to end: phrases counted, each asked once, rows written; resumed anywhere."""

import hashlib
import sqlite3
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from desktop.archive.crew import Crew, chunks_of
from desktop.archive.documents import Documents, documents_in
from desktop.archive.libraries import needed
from desktop.archive.matter import PHRASES, REPORTS, Matter
from desktop.archive.tables import (
    PARQUET,
    SUFFIXES,
    TABLES,
    Archive,
    files_in,
    open_archive,
    open_reports,
)  # fmt: skip
from desktop.archive.work import Work
from desktop.archive.writing import Told, check_columns, write
from desktop.engine.errors import NosolexError, UsageError


@dataclass(frozen=True, slots=True)
class Place:
    """A file of an archive, what asks in it, and what is written of it."""

    archive: Archive | Documents
    column: str
    target: Path
    matter: Matter = PHRASES

    @property
    def name(self) -> str:
        """Return its name in messages and in the notes of what is written."""
        return str(self.target)


@dataclass(frozen=True, slots=True)
class Standing:
    """How far it is: of the phrases that are asked, and of the rows that have them."""

    phrases: int
    of_phrases: int
    rows: int
    of_rows: int


@dataclass(frozen=True, slots=True)
class Summary:
    """What came of an archive."""

    rows: int
    phrases: int
    asked: int  # phrases, in this run
    failed: Mapping[str, Told]  # by file


Progress = Callable[[Standing], object]


def report_places(source: Path, target: Path, column: str) -> list[Place]:
    """Look into every table with reports, or into a folder of documents, which is one place."""
    documents = documents_in(source) if source.is_dir() and not column else None
    if documents is None:
        return places(source, target, column, REPORTS)
    if target.resolve().is_relative_to(source.resolve()):
        raise UsageError(f"{target} lies among the documents; write it beside {source}.")
    return [Place(documents, documents.columns[0], target, REPORTS)]


def places(source: Path, target: Path, column: str, matter: Matter = PHRASES) -> list[Place]:
    """Look into every file before the first is read, so that a wrong one is told at once."""
    if not source.exists():
        raise UsageError(f"{source} is not there; name a Parquet or CSV file, or a folder of them.")
    found: list[Place] = []
    opened, suffixes = (open_archive, SUFFIXES) if matter is PHRASES else (open_reports, TABLES)
    for path in files_in(source, suffixes):
        archive = opened(path)
        check_columns(archive)
        own = target / _named(path.relative_to(source)) if source.is_dir() else target
        wanted = column or (found[0].column if found and archive.headings else "")
        found.append(Place(archive, _column(archive, wanted, matter), own, matter))
    return found


def _column(archive: Archive, wanted: str, matter: Matter) -> str:
    return archive.column(wanted) if matter is PHRASES else archive.longest(wanted)


def _named(path: Path) -> Path:
    parquet = path.suffix.casefold() in PARQUET[:1]
    return path if parquet else path.with_name(path.name + PARQUET[0])


def open_work(source: Path, target: Path, every: Sequence[Place], answers: str) -> Work:
    """Begin, or go on with what is beside the target; `answers` names all that decides them."""
    folder = target.with_name(target.name + ".work")
    if target.exists() and not folder.exists():
        raise UsageError(f"{target} is there already; choose another name, or delete it.")
    about = {"archive": _fingerprint(every), "pack, option or own word": answers}
    try:
        return Work(folder, about)
    except (OSError, sqlite3.Error) as error:
        raise _unwritten(folder, error) from error


def _fingerprint(every: Sequence[Place]) -> str:
    digest = hashlib.sha256()
    for place in every:
        for path in place.archive.files:
            found = path.stat()
            said = (str(path.resolve()), found.st_size, found.st_mtime_ns, place.column)
            digest.update(repr(said).encode("utf-8", "surrogateescape"))
    return digest.hexdigest()


def run(
    every: Sequence[Place], work: Work, crew: Callable[[], Crew], pack: str, progress: Progress
) -> Summary:
    """Do what is left to do; whatever ends this, the same call goes on from there."""
    arrow = needed("pyarrow", "archive")
    try:
        if not work.is_counted:
            work.count(_frequencies(every))
        asked = _ask(work, crew, progress, every[0].matter)
        rows, failed = _write(every, work, pack)
    except (OSError, sqlite3.Error) as error:
        raise _unwritten(work.folder, error) from error
    except arrow.ArrowException as error:
        raise _unwritten(work.folder, error) from error
    if rows != work.rows:
        raise NosolexError("The archive was changed while it was read; begin anew.")
    return Summary(rows, work.phrases()[0], asked, failed)


def _frequencies(every: Sequence[Place]) -> Iterator[Counter[str]]:
    for place in every:
        for piece in place.archive.pieces([place.column], place.matter.rows):
            texts = piece.texts(place.column, place.matter.whole)
            yield Counter("" if n in piece.faults else text for n, text in enumerate(texts))


def _ask(work: Work, crew: Callable[[], Crew], progress: Progress, matter: Matter) -> int:
    """Ask what has no answer; return how many phrases that were."""
    (phrases, rows), (of_phrases, of_rows) = work.answered(), work.phrases()
    asked = of_phrases - phrases
    if not asked:
        return 0
    hands = crew()
    try:
        for answers in hands.ask(chunks_of(work.waiting(matter.page), matter.chunk)):
            rows += work.take(answers)
            phrases += len(answers)
            progress(Standing(phrases, of_phrases, rows, of_rows))
    finally:
        hands.close()
    return asked


def _write(every: Sequence[Place], work: Work, pack: str) -> tuple[int, dict[str, Told]]:
    total, failed = 0, {}
    done = work.written()
    for place in every:
        if place.name in done:
            rows, kept = done[place.name]
            told = Told(Counter(kept["counts"]), kept["rows"])
        else:
            rows, told = write(place.archive, place.column, place.matter, work, place.target, pack)
            work.note_written(place.name, rows, {"counts": told.counts, "rows": told.rows})
        total += rows
        if told.counts:
            failed[str(place.archive.path)] = told
    return total, failed


def _unwritten(place: Path, error: Any) -> NosolexError:
    reason = getattr(error, "strerror", None) or str(error)
    return NosolexError(
        f"It went no further ({reason}); what is known is kept in {place}, and the same command"
        " goes on."
    )
