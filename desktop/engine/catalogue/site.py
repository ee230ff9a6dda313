"""A site's own synonyms and abbreviations, beside the signed pack: added, listed, removed again."""

import os
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from desktop.engine.errors import CatalogueError, UsageError
from desktop.engine.results import LANGUAGES
from desktop.engine.text.folding import words_of
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
LONGEST = 300  # characters of one synonym
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
        return self._write(
            "INSERT OR IGNORE INTO synonym (code, text, language) VALUES (?,?,?)", row
        )

    def add_abbreviation(self, short: str, reading: str, language: str) -> bool:
        """Add an abbreviation; False when it was there already."""
        row = (_checked(short), _checked(reading), _language(language))
        return self._write(
            "INSERT OR IGNORE INTO abbreviation (short, reading, language) VALUES (?,?,?)", row
        )

    def remove(self, synonym_id: int) -> bool:
        """Remove a synonym; False when there was none of that number."""
        return self._write("DELETE FROM synonym WHERE id = ?", (synonym_id,))

    def remove_abbreviation(self, abbreviation_id: int) -> bool:
        """Remove an abbreviation; False when there was none of that number."""
        return self._write("DELETE FROM abbreviation WHERE id = ?", (abbreviation_id,))

    def import_file(
        self, path: Path, rubric_code: Callable[[str], str | None], language: str = "en"
    ) -> Imported:
        """Add a table's rows: code and text for synonyms, short and reading for abbreviations.

        `rubric_code` turns any form of a code into its rubric's, or None where there is none.
        """
        table = read_table(path)
        code, text = table.column(CODE_NAMES), table.column(TEXT_NAMES)
        short, reading = table.column(SHORT_NAMES), table.column(READING_NAMES)
        spoken = table.column(LANGUAGE_NAMES)
        done = Imported()
        for number, row in enumerate(table.rows[1:], start=2):
            tongue = _cell(row, spoken) or language
            try:
                if code is not None and text is not None:
                    found = rubric_code(_cell(row, code))
                    if found is None:
                        raise UsageError(f"there is no code {_cell(row, code)!r}")
                    new = self.add(found, _cell(row, text), tongue)
                elif short is not None and reading is not None:
                    new = self.add_abbreviation(_cell(row, short), _cell(row, reading), tongue)
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
        if not os.path.exists(self.path):  # noqa: PTH110  # False, too, where it may not be looked at
            return []
        with self._database() as database:
            return database.execute(sql).fetchall()

    def _write(self, sql: str, values: tuple[object, ...]) -> bool:
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise CatalogueError(
                f"The folder {self.path.parent} cannot be made ({error.strerror})."
            ) from error
        with self._database() as database:
            changed = database.execute(sql, values).rowcount > 0
            database.commit()
            return changed

    @contextmanager
    def _database(self) -> Iterator[sqlite3.Connection]:
        try:
            with closing(sqlite3.connect(self.path, timeout=5)) as database:
                if self.path.stat().st_size == 0 or not _version(database):
                    database.executescript(f"{SCHEMA} PRAGMA user_version = {SCHEMA_VERSION};")
                if _version(database) != SCHEMA_VERSION:
                    raise CatalogueError(
                        f"The site's synonyms in {self.path} are of another version of Nosolex; "
                        "update Nosolex or move the file away."
                    )
                yield database
        except sqlite3.Error as error:
            raise CatalogueError(
                f"The site's synonyms in {self.path} cannot be read or written ({error}); check "
                "the folder's rights, or move the file away to start anew."
            ) from error


def _version(database: sqlite3.Connection) -> int:
    return int(database.execute("PRAGMA user_version").fetchone()[0])


def _cell(row: list[str], place: int | None) -> str:
    return row[place] if place is not None and place < len(row) else ""


def _checked(text: str) -> str:
    plain = " ".join(text.split())
    if not words_of(plain):
        raise UsageError("the text has no word in it")
    if len(plain) > LONGEST:
        raise UsageError(f"the text is longer than {LONGEST} characters")
    return plain


def _language(language: str) -> str:
    plain = language.strip().lower()
    if plain not in LANGUAGES:
        raise UsageError(f"the language {language!r} is none of {', '.join(LANGUAGES)}")
    return plain


def _no_columns(path: Path) -> str:
    return (
        f"{path} needs a first line that names its columns: code, text (and language) for "
        "synonyms, or short, reading (and language) for abbreviations."
    )
