"""Two trees of favourites made one: a colleague's file brought in, or another session's changes."""

from collections.abc import Iterator
from dataclasses import replace

from desktop.workspace.favourites.folders import Folder, numbered


def merged(ours: Folder, theirs: Folder, numbers: Iterator[int]) -> tuple[Folder, int, int]:
    """Return ours with what only theirs has; count the codes that came and those known.

    Folders of one name are one folder; a code that lies in a folder already stays as it is there.
    """
    here = {code.code for code in ours.codes}
    fresh = [code for code in theirs.codes if code.code not in here]
    codes = (*ours.codes, *(replace(code, key=next(numbers)) for code in fresh))
    added, known = len(fresh), len(theirs.codes) - len(fresh)
    folders = list(ours.folders)
    for folder in theirs.folders:
        place = _named(folders, folder.name)
        if place is None:
            folders.append(numbered(folder, numbers))
            added += folder.count
        else:
            folders[place], more, same = merged(folders[place], folder, numbers)
            added, known = added + more, known + same
    return replace(ours, folders=tuple(folders), codes=codes), added, known


def _named(folders: list[Folder], name: str) -> int | None:
    places = (n for n, folder in enumerate(folders) if folder.name.casefold() == name.casefold())
    return next(places, None)
