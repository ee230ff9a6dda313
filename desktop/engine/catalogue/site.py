"""A site's own synonyms and abbreviations, beside the signed pack: added, listed, removed again."""

import os
import sqlite3
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from desktop.engine.errors import CatalogueError, UsageError
from desktop.engine.files import is_regular
from desktop.engine.results import LANGUAGES
from desktop.engine.text.folding import words_of
from desktop.engine.text.plain import plain
from desktop.engine.text.tables.table import read_table

SCHEMA_VERSION = 1
SCHEMA = """
CREATE TABLE IF NOT EXISTS synonym (
  id INTEGER PRIMARY KEY, code TEXT NOT NULL, text TEXT NOT NULL, language TEXT NOT NULL,
  UNIQUE (code, text, language));
CREATE TABLE IF NOT EXISTS abbreviation (
  id INTEGER PRIMARY KEY, short TEXT NOT NULL, reading TEXT NOT NULL, language TEXT NOT NULL,
  UNIQUE (short, reading, language));
"""
_ADD = "INSERT OR IGNORE INTO synonym (code, text, language) VALUES (?,?,?)"
_ABBREVIATE = "INSERT OR IGNORE INTO abbreviation (short, reading, language) VALUES (?,?,?)"
LONGEST = 300  # characters of one synonym
_LARGEST = 200_000_000  # bytes
_MOST = 200_000  # entries
_MOST_NUMBER = 1 << 30
_PATIENCE = 30.0  # seconds
_STEPS = 1_000_000  # of the database's machine between two looks at the clock
CODE_NAMES = ("code", "codigo", "codi", "codice", "cie", "cie10", "icd", "icd10")
TEXT_NAMES = ("text", "synonym", "sinonimo", "term", "termino", "terme", "termine", "termo")
LANGUAGE_NAMES = ("language", "lang", "idioma", "llengua", "lingua", "langue")
SHORT_NAMES = ("short", "abbreviation", "abreviatura", "sigla", "abbreviazione", "abreviation")
READING_NAMES = ("reading", "expansion", "meaning", "significado", "significat", "significato")


@dataclass(frozen=True, slots=True)
class Synonym:
    """A site's own way to say a code."""

    id: int
    code: str
    text: str
    language: str


@dataclass(frozen=True, slots=True)
class Abbreviation:
    """A site's own abbreviation and one of its readings."""

    id: int
    short: str
    reading: str
    language: str


@dataclass(slots=True)
class Imported:
    """What came of a file: how many were new, and which lines were left out, and why."""

    added: int = 0
    known: int = 0
    refused: list[tuple[int, str]] = field(default_factory=list)
    sheet: str = ""  # which of a workbook's was read, and which others hold something
    left: tuple[str, ...] = ()


class Overlay:
    """The site's own database; each change is written at once and never touches a pack."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def synonyms(self) -> list[Synonym]:
        """Return every synonym in the order they were added."""
        rows = self._read("SELECT id, code, text, language FROM synonym ORDER BY id")
        return [Synonym(*row) for row in rows]

    def abbreviations(self) -> list[Abbreviation]:
        """Return every abbreviation in the order they were added."""
        rows = self._read("SELECT id, short, reading, language FROM abbreviation ORDER BY id")
        return [Abbreviation(*row) for row in rows]

    def add(self, code: str, text: str, language: str) -> bool:
        """Add a synonym to a rubric's code; False when it was there already."""
        row = (code, _checked(text), _language(language))
        with self._writing() as database:
            return _changed(database, _ADD, row)

    def add_abbreviation(self, short: str, reading: str, language: str) -> bool:
        """Add an abbreviation; False when it was there already."""
        row = (_checked(short), _checked(reading), _language(language))
        with self._writing() as database:
            return _changed(database, _ABBREVIATE, row)

    def remove(self, synonym_id: int) -> bool:
        """Remove a synonym; False when there was none of that number."""
        with self._writing() as database:
            return _changed(database, "DELETE FROM synonym WHERE id = ?", (synonym_id,))

    def remove_abbreviation(self, abbreviation_id: int) -> bool:
        """Remove an abbreviation; False when there was none of that number."""
        with self._writing() as database:
            return _changed(database, "DELETE FROM abbreviation WHERE id = ?", (abbreviation_id,))

    def import_file(
        self, path: Path, rubric_code: Callable[[str], str | None], language: str = "en"
    ) -> Imported:
        """Add a table's rows: code and text for synonyms, short and reading for abbreviations.

        `rubric_code` turns any form of a code into its rubric's, or None where there is none. All
        that is new is written at once, or nothing of it.
        """
        table = read_table(path)
        names = (CODE_NAMES, TEXT_NAMES, SHORT_NAMES, READING_NAMES, LANGUAGE_NAMES)
        code, text, short, reading, spoken = map(table.column, names)
        done = Imported(sheet=table.sheet, left=table.left)
        with self._writing() as database:
            for number, row in enumerate(table.rows[1:], start=2):
                tongue = _cell(row, spoken) or language
                try:
                    if code is not None and text is not None:
                        found = _found(rubric_code, _cell(row, code))
                        values = (found, _checked(_cell(row, text)), _language(tongue))
                        new = _changed(database, _ADD, values)
                    elif short is not None and reading is not None:
                        pair = (_checked(_cell(row, short)), _checked(_cell(row, reading)))
                        new = _changed(database, _ABBREVIATE, (*pair, _language(tongue)))
                    else:
                        raise UsageError
                except UsageError as error:
                    if not error.args:
                        raise UsageError(_no_columns(path)) from None
                    done.refused.append((number, str(error)))
                else:
                    done.added += new
                    done.known += not new
        return done

    def _read(self, sql: str) -> list[tuple[int, str, str, str]]:
        """Return rows as they may be shown, whoever wrote the file."""
        if not os.path.exists(self.path):  # noqa: PTH110  # False, too, where it may not be looked at
            return []
        with self._faults():
            if not is_regular(self.path, _LARGEST):
                raise sqlite3.DatabaseError("it is no regular file, or too large")
            if not self.path.stat().st_size:
                return []
            uri = f"{self.path.resolve().as_uri()}?mode=ro"
            with closing(_connected(uri)) as database:
                self._check_version(database)
                rows = database.execute(sql).fetchmany(_MOST)
        return [
            (number, *(plain(str(value))[:LONGEST] for value in values))  # type: ignore[misc]  # three
            for number, *values in rows
            if isinstance(number, int) and 0 < number < _MOST_NUMBER
        ]

    @contextmanager
    def _writing(self) -> Iterator[sqlite3.Connection]:
        """Give the database for one change, which is written whole or not at all."""
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise CatalogueError(
                f"The folder {self.path.parent} cannot be made ({error.strerror})."
            ) from error
        with self._faults():
            if not is_regular(self.path, _LARGEST):
                raise sqlite3.DatabaseError("it is no regular file, or too large")
            if not self.path.exists() or not self.path.stat().st_size:
                self._begin()
            with closing(_connected(self.path.resolve().as_uri())) as database:
                self._check_version(database)
                with database:
                    yield database

    def _begin(self) -> None:
        """Make an empty database beside its place: one that a full disk cut short would stay so."""
        handle, name = tempfile.mkstemp(dir=self.path.parent, prefix=self.path.name, suffix=".new")
        os.close(handle)
        try:
            with closing(sqlite3.connect(name)) as database:
                database.executescript(f"{SCHEMA} PRAGMA user_version = {SCHEMA_VERSION};")
            Path(name).replace(self.path)
        finally:
            Path(name).unlink(missing_ok=True)

    def _check_version(self, database: sqlite3.Connection) -> None:
        if _version(database) != SCHEMA_VERSION:
            raise CatalogueError(
                f"The site's synonyms in {self.path} are of another version of Nosolex; "
                "update Nosolex or move the file away."
            )

    @contextmanager
    def _faults(self) -> Iterator[None]:
        try:
            yield
        except (sqlite3.Error, OSError, UnicodeDecodeError, OverflowError) as error:
            reason = getattr(error, "strerror", None) or error
            raise CatalogueError(
                f"The site's synonyms in {self.path} cannot be read or written ({reason}); check "
                "the folder's rights, or move the file away to start anew."
            ) from error


def _connected(uri: str) -> sqlite3.Connection:
    database = sqlite3.connect(uri, uri=True, timeout=5)
    end = time.monotonic() + _PATIENCE
    # A question that never ends is no question of ours, but a view of somebody's.
    database.set_progress_handler(lambda: time.monotonic() > end, _STEPS)
    return database


def _changed(database: sqlite3.Connection, sql: str, values: tuple[object, ...]) -> bool:
    return database.execute(sql, values).rowcount > 0


def _found(rubric_code: Callable[[str], str | None], code: str) -> str:
    found = rubric_code(code)
    if found is None:
        raise UsageError(f"there is no code {code[:60]!r}")
    return found


def _version(database: sqlite3.Connection) -> int:
    return int(database.execute("PRAGMA user_version").fetchone()[0])


def _cell(row: list[str], place: int | None) -> str:
    return row[place] if place is not None and place < len(row) else ""


def _checked(text: str) -> str:
    shown = plain(text)
    if not words_of(shown):
        raise UsageError("the text has no word in it")
    if len(shown) > LONGEST:
        raise UsageError(f"the text is longer than {LONGEST} characters")
    return shown


def _language(language: str) -> str:
    spoken = language.strip().lower()
    if spoken not in LANGUAGES:
        raise UsageError(f"the language {language[:60]!r} is none of {', '.join(LANGUAGES)}")
    return spoken


def _no_columns(path: Path) -> str:
    return (
        f"{path} needs a first line that names its columns: code, text (and language) for "
        "synonyms, or short, reading (and language) for abbreviations."
    )
