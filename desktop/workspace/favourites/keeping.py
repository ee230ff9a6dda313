"""The file of the favourites: in one piece, never over what was not understood."""

import contextlib
import itertools
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from desktop.engine.errors import NosolexError
from desktop.engine.files import read_small
from desktop.system.settings import write_atomically
from desktop.workspace.favourites.folders import Folder
from desktop.workspace.favourites.formats import as_json, from_json
from desktop.workspace.favourites.merging import merged

Trouble = Literal["damaged", "partly", "unreadable", "unwritable"]
LARGEST = 50_000_000  # bytes; a file beyond that is not ours


@dataclass(frozen=True, slots=True)
class Problem:
    """What is wrong with the file, and where what was in it lies now."""

    trouble: Trouble
    path: Path
    reason: str = ""


class NotKept(NosolexError):
    """The favourites cannot be written; the sentence says where and why."""


class Keeper:
    """Reads and writes one file of favourites.

    Attributes:
        problem: what is wrong, until a write succeeds again.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self.problem: Problem | None = None
        self._locked = False  # the file could neither be read nor put aside
        self._seen: bytes | None = None

    def read(self) -> Folder:
        """Return what is kept; an empty tree when there is none or it makes no sense."""
        self.problem, self._locked, self._seen = None, False, None
        try:
            content = self._content()
        except FileNotFoundError:
            return Folder()
        except OSError as error:
            self._locked = True
            self.problem = Problem("unreadable", self.path, error.strerror or str(error))
            return Folder()
        return self._understood(content)

    def write(self, root: Folder) -> Folder:
        """Write the tree; return it with what another session has written meanwhile."""
        self._check_locked()
        problem = self.problem
        try:
            root = self._with_news(root)
            self._check_locked()
            self.path.parent.mkdir(parents=True, exist_ok=True)
            text = as_json(root)
            write_atomically(self.path, text)
        except OSError as error:
            reason = error.strerror or str(error)
            self.problem = Problem("unwritable", self.path, reason)
            raise NotKept(f"The favourites were not written to {self.path}: {reason}.") from error
        self._seen = text.encode()
        # Where a damaged file was put must stay in sight; that it cannot be written is over.
        self.problem = None if problem and problem.trouble == "unwritable" else problem
        return root

    def _check_locked(self) -> None:
        if self._locked:
            raise NotKept(f"The favourites in {self.path} cannot be read, so nothing is written.")

    def _content(self) -> bytes:
        return read_small(self.path, LARGEST).replace(b"\r\n", b"\n")

    def _understood(self, content: bytes) -> Folder:
        self._seen = content
        try:
            read = from_json(content)
        except NosolexError:
            self._put_aside("damaged")
            return Folder()
        if not read.whole:
            self._put_aside("partly")
        return read.root

    def _with_news(self, root: Folder) -> Folder:
        """Take over what another session wrote since we last looked."""
        try:
            content = self._content()
        except FileNotFoundError:
            return root
        if content == self._seen:
            return root
        theirs = self._understood(content)
        return merged(root, theirs, itertools.count(1_000_000_000))[0]

    def _put_aside(self, trouble: Trouble) -> None:
        """Keep what was not understood beside the file; where that fails, touch nothing."""
        stamp = time.strftime("%Y%m%d-%H%M%S")
        names = (f".{stamp}{count}.damaged.json" for count in ("", *map("-{}".format, range(99))))
        places = (self.path.with_name(self.path.stem + name) for name in names)
        aside = next(place for place in places if not place.exists())
        try:
            if trouble == "damaged":
                self.path.rename(aside)
            else:
                with contextlib.suppress(FileExistsError):
                    aside.write_bytes(read_small(self.path, LARGEST))
        except OSError as error:
            self._locked = True
            self.problem = Problem("unreadable", self.path, error.strerror or str(error))
        else:
            self.problem = Problem(trouble, aside)
