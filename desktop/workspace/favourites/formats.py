"""Favourites as a file: JSON that people can read, and as much of a damaged one as makes sense."""

import json
from dataclasses import dataclass
from typing import Any

from desktop.engine.errors import UsageError
from desktop.engine.files import JsonError, parse_json
from desktop.engine.results import LANGUAGES
from desktop.workspace.favourites.collection import LONGEST_NOTE, tidy
from desktop.workspace.favourites.folders import DEEPEST, Favourite, Folder

KIND = "nosolex favourites"
VERSION = 1
_DEEPEST_JSON = 100  # a file that was written by hand may be deeper than folders go
_LONGEST_CODE = 10
_LONGEST_TITLE = 400


@dataclass(frozen=True, slots=True)
class Read:
    """What a file holds, and whether that is all that was written in it."""

    root: Folder
    whole: bool


def as_json(root: Folder) -> str:
    """Write the tree, folders and codes in order."""
    content = {"kind": KIND, "version": VERSION, **_folder_content(root)}
    return json.dumps(content, ensure_ascii=False, indent=2) + "\n"


def _folder_content(folder: Folder) -> dict[str, Any]:
    return {
        "codes": [
            {"code": c.code, "title": c.title, "language": c.language, "note": c.note}
            for c in folder.codes
        ],
        "folders": [{"name": f.name, **_folder_content(f)} for f in folder.folders],
    }


def from_json(text: str | bytes) -> Read:
    """Read a tree; leave out what makes no sense in it; raise UsageError when nothing does."""
    try:
        content = parse_json(text, _DEEPEST_JSON)
    except JsonError as error:
        raise UsageError("This is not a file of favourites: it is no JSON.") from error
    if not isinstance(content, dict) or content.get("kind") != KIND:
        raise UsageError("This is not a file of favourites written by Nosolex.")
    reader = _Reader()
    if content.get("version") != VERSION:
        reader.whole = False
    root = reader.folder(content, "", 0)
    return Read(root, reader.whole)


class _Reader:
    """Reads what makes sense and remembers whether anything did not.

    Attributes:
        whole: nothing was left out so far.
    """

    def __init__(self) -> None:
        self.whole = True

    def folder(self, content: dict[str, Any], name: str, level: int) -> Folder:
        """Read a folder; what lies deeper than folders may comes up into it."""
        listed = self._codes(content)
        codes = {code.code: code for code in reversed(listed)}
        codes = dict(reversed(codes.items()))
        self.whole &= len(codes) == len(listed)
        folders: dict[str, Folder] = {}
        for below in self._list(content, "folders"):
            child = self._child(below, level)
            if child is None:
                continue
            if level >= DEEPEST:
                self.whole = False
                codes = {c.code: c for c in child.codes} | codes
            else:
                same = folders.get(child.name.casefold())
                folders[child.name.casefold()] = _joined(same, child) if same else child
        return Folder(name=name, folders=tuple(folders.values()), codes=tuple(codes.values()))

    def _child(self, content: Any, level: int) -> Folder | None:
        name = content.get("name") if isinstance(content, dict) else None
        if not isinstance(name, str) or not tidy(name):
            self.whole = False
            return None
        # Level by level, so that a file nested without end cannot end the program.
        if level > DEEPEST + 20:
            self.whole = False
            return None
        return self.folder(content, tidy(name), level + 1)

    def _codes(self, content: dict[str, Any]) -> list[Favourite]:
        found = [self._code(item) for item in self._list(content, "codes")]
        return [code for code in found if code is not None]

    def _code(self, item: Any) -> Favourite | None:
        values = item if isinstance(item, dict) else {}
        code = values.get("code")
        if not isinstance(code, str) or not 3 <= len(tidy(code)) <= _LONGEST_CODE:
            self.whole = False
            return None
        title, note = self._text(values, "title"), self._text(values, "note")
        language = values.get("language")
        return Favourite(
            key=0,
            code=tidy(code),
            title=tidy(title, _LONGEST_TITLE),
            language=language if language in LANGUAGES else "en",
            note=tidy(note, LONGEST_NOTE),
        )

    def _text(self, values: dict[str, Any], name: str) -> str:
        value = values.get(name, "")
        if not isinstance(value, str):
            self.whole = False
            return ""
        return value

    def _list(self, content: dict[str, Any], name: str) -> list[Any]:
        value = content.get(name, [])
        if not isinstance(value, list):
            self.whole = False
            return []
        return value


def _joined(one: Folder, other: Folder) -> Folder:
    """Make two folders of one name one, as hand-written files may have them."""
    codes = {code.code: code for code in (*other.codes, *one.codes)}
    names = {folder.name.casefold(): folder for folder in one.folders}
    for folder in other.folders:
        same = names.get(folder.name.casefold())
        names[folder.name.casefold()] = _joined(same, folder) if same else folder
    return Folder(name=one.name, folders=tuple(names.values()), codes=tuple(codes.values()))
