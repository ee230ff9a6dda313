"""The favourites with everything a coder may do to them, each change undone in one step."""

import itertools
import unicodedata
from dataclasses import replace
from typing import Literal

from desktop.engine.errors import NosolexError
from desktop.workspace.favourites.folders import (
    DEEPEST,
    ROOT,
    Favourite,
    Folder,
    Item,
    every_code,
    find,
    level_of,
    numbered,
    parent_of,
    put,
    walk,
    without,
)
from desktop.workspace.favourites.merging import merged

LONGEST_NAME = 60
LONGEST_NOTE = 500
Reason = Literal["no_name", "taken", "too_deep", "gone"]
_SENTENCES: dict[Reason, str] = {
    "no_name": "A folder needs a name.",
    "taken": "There is a folder of this name already.",
    "too_deep": "Folders go two levels deep, no further.",
    "gone": "That folder or code is no longer there.",
}


class RefusedChange(NosolexError):
    """A change that makes no sense; `reason` lets the interface say it in its own language."""

    def __init__(self, reason: Reason) -> None:
        super().__init__(_SENTENCES[reason])
        self.reason = reason


def tidy(text: str, longest: int = LONGEST_NAME) -> str:
    """Return a name or note on one line, without signs that no one sees.

    >>> tidy("  Cardio\\tlogy\\n")
    'Cardio logy'
    """
    line = " ".join(text.split())
    seen = "".join(sign for sign in line if unicodedata.category(sign)[0] != "C")
    return " ".join(unicodedata.normalize("NFC", seen)[:longest].split())


class Favourites:
    """A tree of folders that can take back its last changes.

    Attributes:
        root: the tree; its own name is empty.
    """

    def __init__(self, root: Folder | None = None) -> None:
        self._numbers = itertools.count(1)
        self.root = numbered(root or Folder(), self._numbers, ROOT)
        self._past: list[Folder] = []

    def take(self, root: Folder) -> None:
        """Go on with a tree that another session has changed; what was done here stays undoable."""
        self.root = numbered(root, self._numbers, ROOT)
        self._past.clear()

    def add(
        self, code: str, title: str, language: str, folder: int = ROOT, note: str = ""
    ) -> Favourite:
        """Put a code at the end of a folder; one that lies there already is not doubled."""
        into = self._folder(folder)
        for known in into.codes:
            if known.code == code:
                return known
        fresh = Favourite(next(self._numbers), code, title, language, tidy(note, LONGEST_NOTE))
        self._become(put(self.root, replace(into, codes=(*into.codes, fresh))))
        return fresh

    def where(self, code: str) -> Folder | None:
        """Return the first folder in which a code lies."""
        found = (folder for folder, favourite in every_code(self.root) if favourite.code == code)
        return next(found, None)

    def add_folder(self, name: str, parent: int = ROOT) -> Folder:
        """Make an empty folder at the end of another."""
        above = self._folder(parent)
        if level_of(self.root, parent) >= DEEPEST:
            raise RefusedChange("too_deep")
        fresh = Folder(next(self._numbers), _free_name(name, above))
        self._become(put(self.root, replace(above, folders=(*above.folders, fresh))))
        return fresh

    def rename(self, key: int, name: str) -> None:
        """Give a folder another name."""
        folder, above = self._folder(key), self._above(key)
        if tidy(name) != folder.name:
            self._become(put(self.root, replace(folder, name=_free_name(name, above, key))))

    def annotate(self, key: int, note: str) -> None:
        """Write the coder's own note beside a code, or take it away."""
        item = find(self.root, key)
        if not isinstance(item, Favourite):
            raise RefusedChange("gone")
        if item.note != tidy(note, LONGEST_NOTE):
            self._become(put(self.root, replace(item, note=tidy(note, LONGEST_NOTE))))

    def remove(self, key: int) -> Item:
        """Take a code, or a folder with all that is in it, away; `undo` brings it back."""
        item = find(self.root, key)
        if item is None or key == ROOT:
            raise RefusedChange("gone")
        self._become(without(self.root, key))
        return item

    def move(self, key: int, folder: int, place: int | None = None) -> None:
        """Move a code or a folder to a place among its like; to the end when none is given."""
        item, into = find(self.root, key), self._folder(folder)
        if item is None or key == ROOT:
            raise RefusedChange("gone")
        if isinstance(item, Folder):
            self._check_nesting(item, into)
        # Seen from the list as it is before the move, as drag and drop count.
        line: tuple[Item, ...] = into.folders if isinstance(item, Folder) else into.codes
        keys = [other.key for other in line]
        place = len(keys) if place is None else max(0, min(place, len(keys)))
        before = [other for other in keys[:place] if other != key]
        moved = _inserted(without(self.root, key), folder, item, len(before))
        if moved != self.root:
            self._become(moved)

    def step(self, key: int, steps: int) -> None:
        """Move something up or down among its like."""
        above = self._above(key)
        item = find(self.root, key)
        line: tuple[Item, ...] = above.folders if isinstance(item, Folder) else above.codes
        now = next(place for place, other in enumerate(line) if other.key == key)
        target = max(0, min(now + steps, len(line) - 1))
        self.move(key, above.key, target + (target > now))

    def bring_in(self, other: Folder) -> tuple[int, int]:
        """Add what another tree has; return how many codes came, and how many were here already."""
        root, added, known = merged(self.root, other, self._numbers)
        if root != self.root:
            self._become(root)
        return added, known

    def undo(self) -> bool:
        """Take the last change back; False when there is none."""
        if self._past:
            self.root = self._past.pop()
            return True
        return False

    @property
    def can_undo(self) -> bool:
        """Tell whether there is a change to take back."""
        return bool(self._past)

    def _become(self, root: Folder) -> None:
        self._past.append(self.root)
        del self._past[:-50]
        self.root = root

    def _folder(self, key: int) -> Folder:
        item = find(self.root, key)
        if not isinstance(item, Folder):
            raise RefusedChange("gone")
        return item

    def _above(self, key: int) -> Folder:
        above = parent_of(self.root, key)
        if above is None:
            raise RefusedChange("gone")
        return above

    def _check_nesting(self, item: Folder, into: Folder) -> None:
        within = any(folder.key == into.key for _, folder in walk(item))
        if within or level_of(self.root, into.key) + 1 + item.depth > DEEPEST:
            raise RefusedChange("too_deep")
        _free_name(item.name, into, item.key)


def _free_name(name: str, above: Folder, own: int | None = None) -> str:
    name = tidy(name)
    if not name:
        raise RefusedChange("no_name")
    if any(f.key != own and f.name.casefold() == name.casefold() for f in above.folders):
        raise RefusedChange("taken")
    return name


def _inserted(root: Folder, folder: int, item: Item, place: int) -> Folder:
    into = find(root, folder)
    assert isinstance(into, Folder)
    if isinstance(item, Folder):
        folders = (*into.folders[:place], item, *into.folders[place:])
        return put(root, replace(into, folders=folders))
    return put(root, replace(into, codes=(*into.codes[:place], item, *into.codes[place:])))
