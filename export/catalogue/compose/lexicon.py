"""The project's phrase lexicon: English terms of titles with their five translations."""

import re
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from desktop.engine.errors import CatalogueError
from export.catalogue.compose.inflect import Form, guess_feminine

TARGETS = ("es", "ca", "it", "pt", "fr")
TOKEN = re.compile(r"[^\W_]+(?:[-'’./][^\W_]+)*'?|[^\w\s]")
# Tokens that are the same in every language: numbers, levels of the spine, roman numerals.
SAME = re.compile(r"\d[\d.,:%-]*|[a-z]\d+(?:[-/][a-z]?\d+)?|[ivx]+|[a-z]|\d+[a-z]+|[><=%&+*]")


@dataclass(frozen=True, slots=True)
class Entry:
    """A term: its kind (n, a, p, c, x) and its cell in each target language."""

    kind: str
    cells: dict[str, str]

    def form(self, language: str, plural: bool) -> Form:
        """Return the noun's gender and number in a language."""
        text, _, mark = self.cells[language].partition(":")
        feminine = mark[0] == "f" if mark else guess_feminine(language, text)
        return Form(feminine, plural or mark.endswith("p"))

    def text(self, language: str) -> str:
        """Return the cell without its mark of gender."""
        return self.cells[language].partition(":")[0]

    def always_plural(self, language: str) -> bool:
        """Tell whether the cell is a plural as it stands."""
        return self.cells[language].partition(":")[2].endswith("p")


@dataclass(frozen=True, slots=True)
class Item:
    """A piece of a title: a term of the lexicon, a token kept as it is, or a separator."""

    kind: str
    token: str
    entry: Entry | None = None
    plural: bool = False


class Lexicon:
    """Cuts English titles into the longest terms it knows."""

    def __init__(self, folder: Path) -> None:
        self._entries: dict[tuple[str, ...], Entry] = {}
        for path in sorted(folder.glob("terms*.tsv")):
            self._read(path)
        self.items = lru_cache(200_000)(self._items)
        self._longest = max((len(key) for key in self._entries), default=1)

    def __len__(self) -> int:
        return len(self._entries)

    def _items(self, title: str) -> tuple[list[Item], list[str]]:
        """Return the title's pieces, and the words that no term covers."""
        tokens = TOKEN.findall(title.lower())
        items: list[Item] = []
        missing: list[str] = []
        place = 0
        while place < len(tokens):
            item, used = self._longest_item(tokens, place)
            if item is None:
                missing.append(tokens[place])
            else:
                items.append(item)
            place += used
        return items, missing

    def _longest_item(self, tokens: list[str], place: int) -> tuple[Item | None, int]:
        for length in range(min(self._longest, len(tokens) - place), 0, -1):
            key = tuple(tokens[place : place + length])
            for form, plural in _singulars(key):
                entry = self._entries.get(form)
                if entry and (not plural or entry.kind == "n"):
                    return Item(entry.kind, " ".join(key), entry, plural), length
        token = tokens[place]
        if token in ",;:()[]/":
            return Item("s", token), 1
        if SAME.fullmatch(token):
            return Item("k", token), 1
        return None, 1

    def _read(self, path: Path) -> None:
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
            if not line.strip() or line.startswith("#"):
                continue
            cells = [cell.strip() for cell in line.split("\t")]
            if len(cells) != 2 + len(TARGETS) or not all(cells):
                raise CatalogueError(f"{path.name}, line {number}: expected 7 cells, got {cells}.")
            key = tuple(TOKEN.findall(cells[0].lower()))
            self._entries[key] = Entry(cells[1], dict(zip(TARGETS, cells[2:], strict=True)))


def _singulars(key: tuple[str, ...]) -> list[tuple[tuple[str, ...], bool]]:
    forms = [(key, False)]
    last = key[-1]
    for ending, single in (("ies", "y"), ("es", ""), ("s", ""), ("ae", "a"), ("es", "is")):
        if last.endswith(ending) and len(last) > len(ending) + 2:
            forms.append(((*key[:-1], last[: -len(ending)] + single), True))
    return forms
