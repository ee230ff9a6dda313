"""The catalogue's file: opened read-only, one connection a thread, faults said in one sentence."""

import sqlite3
import threading
import time
import zlib
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from desktop.engine.catalogue.layout import VERSION, unpack_numbers
from desktop.engine.errors import CatalogueError

Row = tuple[Any, ...]
PATIENCE = 30.0  # seconds; reading the whole file takes about one
_STEPS = 1_000_000  # of the database's machine between two looks at the clock


class CatalogueStore:
    """Runs the questions of one catalogue file from any thread."""

    version = VERSION

    def __init__(self, path: Path) -> None:
        self.path = path
        self._local = threading.local()
        self._lock = threading.Lock()
        self._open: list[sqlite3.Connection] = []
        if not path.is_file():
            raise CatalogueError(
                f"There is no catalogue at {path}; install a pack or build one with "
                "`python -m export catalogue`."
            )
        try:
            self._check_schema()
            self.facts: dict[str, str] = dict(self.rows("SELECT key, value FROM meta"))
        except CatalogueError:
            self.close()  # where a file is open its folder cannot be removed, on Windows
            raise

    def close(self) -> None:
        """Close the connections of all threads."""
        with self._lock:
            for connection in self._open:
                connection.close()
            self._open.clear()
            self._local = threading.local()

    def rows(self, sql: str, values: Sequence[Any] = ()) -> list[Row]:
        """Return every row of an answer."""
        try:
            connection = self._connection()
            self._local.end = time.monotonic() + PATIENCE
            return connection.execute(sql, values).fetchall()
        except (sqlite3.DatabaseError, UnicodeDecodeError, OverflowError) as error:
            raise self.damaged(error) from error

    def row(self, sql: str, values: Sequence[Any] = ()) -> Row | None:
        """Return the first row of an answer, or None."""
        found = self.rows(sql, values)
        return found[0] if found else None

    def array(self, name: str, kind: str) -> NDArray[Any]:
        """Return one of the arrays that belong to every text."""
        found = self.row("SELECT numbers FROM array WHERE name = ?", (name,))
        if found is None:
            raise self.damaged(f"no array {name}")
        return self.unpacked(found[0], kind)

    def unpacked(self, packed: bytes, kind: str) -> NDArray[Any]:
        """Unpack numbers that came out of the file."""
        try:
            return unpack_numbers(packed, kind)
        except (zlib.error, ValueError, TypeError) as error:
            raise self.damaged(error) from error

    def texts_of_words(self, question: str, limit: int = -1) -> NDArray[np.int32]:
        """Return the ids of the texts that answer a full-text question, ascending."""
        # One joined string costs a quarter of the time of as many rows.
        inner = "SELECT rowid FROM lexical WHERE lexical MATCH ? LIMIT ?"
        found = self.row(f"SELECT group_concat(rowid) FROM ({inner})", (question, limit))
        joined = found[0] if found else None
        if not joined:
            return np.zeros(0, dtype=np.int32)
        return np.fromstring(joined, dtype=np.int32, sep=",")

    def check(self) -> None:
        """Read the whole file and refuse it if a page is damaged; takes about a second."""
        found = self.rows("PRAGMA quick_check(1)")
        if found != [("ok",)]:
            raise self.damaged(found[0][0] if found else "no answer")

    def damaged(self, why: object) -> CatalogueError:
        """Return the error for a file whose content cannot be what was written."""
        return CatalogueError(
            f"The catalogue {self.path} is damaged ({why}); install the pack again."
        )

    def _connection(self) -> sqlite3.Connection:
        connection: sqlite3.Connection | None = getattr(self._local, "connection", None)
        if connection is None:
            # immutable: no lock, no journal, so a read-only folder or share serves as well.
            uri = f"{self.path.resolve().as_uri()}?mode=ro&immutable=1"
            connection = sqlite3.connect(uri, uri=True, check_same_thread=False)
            # A question that never ends is no question of ours, but a view of somebody's.
            connection.set_progress_handler(self._is_late, _STEPS)
            self._local.connection = connection
            with self._lock:
                self._open.append(connection)
        return connection

    def _is_late(self) -> bool:
        return time.monotonic() > getattr(self._local, "end", float("inf"))

    def _check_schema(self) -> None:
        try:
            version = self._connection().execute("PRAGMA user_version").fetchone()[0]
            views = "SELECT count(*) FROM sqlite_master WHERE type IN ('view', 'trigger')"
            foreign = self._connection().execute(views).fetchone()[0]
        except (sqlite3.DatabaseError, UnicodeDecodeError) as error:
            raise CatalogueError(
                f"The file {self.path} is no catalogue ({error}); install the pack again."
            ) from error
        if version != self.version:
            raise CatalogueError(
                f"The catalogue {self.path} has schema {version} and this program reads "
                f"{self.version}; "
                "install the pack that belongs to this version of Nosolex."
            )
        if foreign:
            raise self.damaged("it has a view, and no catalogue has one")
