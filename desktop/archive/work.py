"""What is known of an archive under way, in one file beside it: nothing is asked twice.

It holds phrases, so it is the user's alone and goes when the archive is done.
"""

import json
import shutil
import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from desktop.archive.answers import Answered, Asked
from desktop.engine.errors import NosolexError, UsageError

FILE = "answers.db"
_SCHEMA = """
CREATE TABLE IF NOT EXISTS about (name TEXT PRIMARY KEY, value TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS phrase (
  id INTEGER PRIMARY KEY, text TEXT NOT NULL UNIQUE, rows INTEGER NOT NULL, answer TEXT);
CREATE TABLE IF NOT EXISTS written (file TEXT PRIMARY KEY, rows INTEGER NOT NULL, told TEXT);
"""
_COUNT = (
    "INSERT INTO phrase (text, rows) VALUES (?,?)"
    " ON CONFLICT (text) DO UPDATE SET rows = rows + excluded.rows"
)
_AT_ONCE = 500  # variables of one question to the database


class Work:
    """The distinct phrases with how many rows have them, and the answers so far."""

    def __init__(self, folder: Path, about: Mapping[str, str]) -> None:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        self.folder = folder
        self._base = sqlite3.connect(folder / FILE, timeout=0, isolation_level=None)
        self._base.execute("PRAGMA locking_mode = EXCLUSIVE")
        try:
            self._base.execute("PRAGMA journal_mode = WAL")
            self._base.executescript(_SCHEMA)
            self._check(about)
        except sqlite3.OperationalError as error:
            self._base.close()
            if "locked" not in str(error):
                raise
            raise NosolexError(f"Another run is at work in {folder}; wait for it.") from error

    def _check(self, about: Mapping[str, str]) -> None:
        known = dict(self._base.execute("SELECT name, value FROM about").fetchall())
        for name, value in about.items():
            if known.setdefault(name, value) != value:
                self._base.close()
                raise UsageError(
                    f"{self.folder} was begun with another {name}; go on with that one, or delete"
                    " the folder to begin anew."
                )
        with self._base:
            self._base.executemany("INSERT OR IGNORE INTO about VALUES (?,?)", about.items())

    @property
    def is_counted(self) -> bool:
        """Tell whether every row of the archive was counted."""
        return self._about("rows") is not None

    @property
    def rows(self) -> int:
        """Return how many rows the archive has."""
        return int(self._about("rows") or 0)

    def _about(self, name: str) -> str | None:
        row = self._base.execute("SELECT value FROM about WHERE name = ?", (name,)).fetchone()
        return None if row is None else str(row[0])

    def count(self, pieces: Iterable[Mapping[str, int]]) -> None:
        """Take the frequencies of the phrases, all pieces or none; "" is a row without one."""
        self._base.execute("BEGIN")
        total = 0
        for piece in pieces:
            total += sum(piece.values())
            self._base.executemany(_COUNT, ((text, n) for text, n in piece.items() if text))
        self._base.execute("CREATE INDEX often ON phrase (rows DESC, id) WHERE answer IS NULL")
        self._base.execute("INSERT INTO about VALUES ('rows', ?)", (str(total),))
        self._base.execute("COMMIT")

    def waiting(self, page_size: int) -> Iterator[Asked]:
        """Yield the phrases without an answer, the commonest first, so many in memory at a time."""
        last = (1 << 62, 0)
        while page := self._base.execute(
            "SELECT id, text, rows FROM phrase WHERE answer IS NULL"
            " AND (rows < ? OR (rows = ? AND id > ?)) ORDER BY rows DESC, id LIMIT ?",
            (last[0], *last, page_size),
        ).fetchall():
            yield from ((number, text) for number, text, _ in page)
            last = page[-1][2], page[-1][0]

    def answered(self) -> tuple[int, int]:
        """Return how many phrases have an answer, and how many rows those are."""
        return self._sums("WHERE answer IS NOT NULL")

    def phrases(self) -> tuple[int, int]:
        """Return how many phrases there are, and how many rows have one."""
        return self._sums("")

    def _sums(self, which: str) -> tuple[int, int]:
        found = self._base.execute(f"SELECT count(*), total(rows) FROM phrase {which}").fetchone()
        return int(found[0]), int(found[1])

    def take(self, answers: Iterable[Answered]) -> int:
        """Keep some answers; return how many rows they are for."""
        rows = 0
        with self._base:
            self._base.execute("BEGIN")
            for number, said in answers:
                sql = "UPDATE phrase SET answer = ? WHERE id = ? RETURNING rows"
                rows += int(self._base.execute(sql, (said, number)).fetchone()[0])
        return rows

    def answers(self, texts: Iterable[str]) -> dict[str, dict[str, Any]]:
        """Return the answers to some phrases."""
        wanted = list(set(texts))
        found: dict[str, dict[str, Any]] = {}
        for start in range(0, len(wanted), _AT_ONCE):
            some = wanted[start : start + _AT_ONCE]
            marks = ",".join("?" * len(some))
            sql = f"SELECT text, answer FROM phrase WHERE text IN ({marks})"
            found.update((text, json.loads(said)) for text, said in self._base.execute(sql, some))
        return found

    def written(self) -> dict[str, tuple[int, Any]]:
        """Return the files that are written, with their rows and what was told of them."""
        rows = self._base.execute("SELECT file, rows, told FROM written").fetchall()
        return {file: (count, json.loads(told)) for file, count, told in rows}

    def note_written(self, file: str, rows: int, told: Any) -> None:
        """Note that a file is whole."""
        self._base.execute("INSERT INTO written VALUES (?,?,?)", (file, rows, json.dumps(told)))

    def close(self) -> None:
        """Let go of the file."""
        self._base.close()

    def remove(self) -> None:
        """Throw away what is no longer needed, phrases first of all."""
        shutil.rmtree(self.folder, ignore_errors=True)
