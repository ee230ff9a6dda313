"""Folders and the codes in them as values: a change makes a new tree, so the old one is the undo.

Every folder and code has a number that stays with it through every change; the root's is 0.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace

ROOT = 0
DEEPEST = 2  # a folder within a folder, and no further


@dataclass(frozen=True, slots=True)
class Favourite:
    """A code with the title it had when it was put here, and the coder's own note."""

    key: int
    code: str
    title: str = ""
    language: str = "en"
    note: str = ""


@dataclass(frozen=True, slots=True)
class Folder:
    """A name over folders and codes, both in the coder's own order."""

    key: int = ROOT
    name: str = ""
    folders: tuple["Folder", ...] = ()
    codes: tuple[Favourite, ...] = ()

    @property
    def count(self) -> int:
        """Return how many codes lie here and below."""
        return len(self.codes) + sum(folder.count for folder in self.folders)

    @property
    def depth(self) -> int:
        """Return how many levels of folders lie below."""
        return max((1 + folder.depth for folder in self.folders), default=0)


Item = Folder | Favourite


def walk(folder: Folder, level: int = 0) -> Iterator[tuple[int, Folder]]:
    """Yield a folder and all below it, each with its level under the first."""
    yield level, folder
    for child in folder.folders:
        yield from walk(child, level + 1)


def every_code(root: Folder) -> Iterator[tuple[Folder, Favourite]]:
    """Yield every code with the folder it lies in."""
    for _, folder in walk(root):
        for code in folder.codes:
            yield folder, code


def find(root: Folder, key: int) -> Item | None:
    """Return the folder or code with this number."""
    for _, folder in walk(root):
        if folder.key == key:
            return folder
        for code in folder.codes:
            if code.key == key:
                return code
    return None


def parent_of(root: Folder, key: int) -> Folder | None:
    """Return the folder in which something lies."""
    for _, folder in walk(root):
        items: tuple[Item, ...] = (*folder.folders, *folder.codes)
        if any(item.key == key for item in items):
            return folder
    return None


def level_of(root: Folder, key: int) -> int:
    """Return how deep a folder lies; the root's level is 0."""
    return next(level for level, folder in walk(root) if folder.key == key)


def put(root: Folder, changed: Item) -> Folder:
    """Return the tree with one folder or code in its changed form."""
    if isinstance(changed, Folder) and root.key == changed.key:
        return changed
    codes = tuple(
        changed if isinstance(changed, Favourite) and code.key == changed.key else code
        for code in root.codes
    )
    return replace(root, codes=codes, folders=tuple(put(f, changed) for f in root.folders))


def without(root: Folder, key: int) -> Folder:
    """Return the tree without one folder or code."""
    return replace(
        root,
        folders=tuple(without(folder, key) for folder in root.folders if folder.key != key),
        codes=tuple(code for code in root.codes if code.key != key),
    )


def numbered(folder: Folder, numbers: Iterator[int], key: int | None = None) -> Folder:
    """Return a tree that was read or brought in, with numbers of its own."""
    return Folder(
        key=next(numbers) if key is None else key,
        name=folder.name,
        folders=tuple(numbered(child, numbers) for child in folder.folders),
        codes=tuple(replace(code, key=next(numbers)) for code in folder.codes),
    )
