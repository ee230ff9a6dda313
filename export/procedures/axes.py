"""The values of the axes in six languages, as the project's own tables give them."""

import csv
from collections.abc import Iterable
from pathlib import Path

from desktop.engine.results import LANGUAGES
from desktop.engine.text.folding import fold

_KINDS = {
    "se": "section", "bs": "system", "ro": "operation", "bp": "body part", "ap": "approach",
    "dv": "device", "qu": "qualifier", "part": "body part", "treatment site": "site",
    "type mental": "type", "type substance": "type", "imaging qualifier": "qualifier",
}  # fmt: skip


class Wordings:
    """Finds the wordings of a label: first where it was written for this kind, then anywhere."""

    def __init__(self, rows: Iterable[dict[str, str]]) -> None:
        self._exact: dict[tuple[str, str], str] = {}
        self._any: dict[str, str] = {}
        for row in rows:
            english = row.get("en") or row["label"]
            cells = "\t".join((row.get(language) or "").strip() for language in LANGUAGES)
            kind, label = row["kind"].replace("_", " "), _plain(english.partition("|")[0])
            self._exact.setdefault((_KINDS.get(kind, kind), label), cells)
            self._any.setdefault(label, cells)

    @classmethod
    def read(cls, folder: Path) -> "Wordings":
        """Read every table of a folder; a missing folder leaves the labels English."""
        rows: list[dict[str, str]] = []
        for path in sorted(folder.glob("*.tsv")):
            with path.open(encoding="utf-8", newline="") as file:
                rows += csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)
        return cls(rows)

    def __len__(self) -> int:
        return len(self._exact)

    def of(self, kind: str, label: str) -> str:
        """The tab-separated cells of a label in the order of LANGUAGES, or an empty line."""
        plain = _plain(label)
        return self._exact.get((kind, plain)) or self._any.get(plain, "")


def definitions(path: Path) -> dict[tuple[str, str], tuple[str, str]]:
    """Return (definition, example) of root operations by (operation, language)."""
    with path.open(encoding="utf-8", newline="") as file:
        rows = csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)
        return {
            (_plain(row["operation"]), row["language"]): (row["definition"], row["example"])
            for row in rows
        }


def _plain(label: str) -> str:
    return " ".join(fold(label).split())
