"""What of the favourites is left in sight while the coder types."""

from collections.abc import Callable
from dataclasses import replace

from desktop.engine.text.folding import fold
from desktop.workspace.favourites.folders import Favourite, Folder


def visible(root: Folder, text: str, title_of: Callable[[Favourite], str]) -> Folder:
    """Return the tree with what has every typed word in its code, title, note or folder."""
    words = fold(text).split()
    return _pruned(root, words, title_of) if words else root


def _pruned(folder: Folder, words: list[str], title_of: Callable[[Favourite], str]) -> Folder:
    name = fold(folder.name)
    left = [word for word in words if word not in name]
    if not left:
        return folder
    below = [_pruned(child, left, title_of) for child in folder.folders]
    return replace(
        folder,
        folders=tuple(child for child in below if child.count or _has_all(child.name, left)),
        codes=tuple(code for code in folder.codes if _has_all(_said(code, title_of), left)),
    )


def _said(code: Favourite, title_of: Callable[[Favourite], str]) -> str:
    return f"{code.code} {code.code.replace('.', '')} {title_of(code)} {code.note}"


def _has_all(text: str, words: list[str]) -> bool:
    folded = fold(text)
    return all(word in folded for word in words)
