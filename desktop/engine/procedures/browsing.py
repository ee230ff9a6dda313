"""Ways to a table without a phrase: by section, by body part, by a term of the official index."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from desktop.engine.procedures.model import Table
from desktop.engine.text.folding import words_of

if TYPE_CHECKING:
    from desktop.engine.procedures.catalogue import ProcedureCatalogue

By = Literal["section", "part", "term"]
MOST = 200  # lines


@dataclass(frozen=True, slots=True)
class BrowseLine:
    """A step on the way: what it is called and where it leads."""

    code: str  # the beginning of a code; "" where more lines stand below
    text: str
    below: str = ""  # what to browse next


def browse(
    catalogue: "ProcedureCatalogue", by: By, at: str, typed: str, language: str
) -> list[BrowseLine]:
    """The lines below a step (`at`, "" at first), those alone that have the words typed."""
    wanted = words_of(typed)
    ways = {"section": _sections, "part": _parts, "term": _terms}
    found = ways[by](catalogue, at, language)
    return [line for line in found if _has(line, wanted)][:MOST]


def _has(line: BrowseLine, wanted: list[str]) -> bool:
    words = words_of(f"{line.code} {line.text}")
    return all(any(word.startswith(one) for word in words) for one in wanted)


def _sections(catalogue: "ProcedureCatalogue", at: str, language: str) -> list[BrowseLine]:
    lines = []
    for code in catalogue.below(at):
        text = catalogue.beginnings[code].shown(language)
        lines.append(BrowseLine(code, text, "" if len(code) == 3 else code))
    return lines


def _parts(catalogue: "ProcedureCatalogue", at: str, language: str) -> list[BrowseLine]:
    if at:
        return [
            BrowseLine(f"{table.code}{value}", catalogue.beginnings[table.code].shown(language))
            for table, value in _with_part(catalogue, int(at))
        ]
    labels = (label for label in catalogue.labels.values() if label.kind == "body part")
    named = sorted(labels, key=lambda label: label.shown(language).casefold())
    return [BrowseLine("", label.shown(language), str(label.id)) for label in named]


def _with_part(catalogue: "ProcedureCatalogue", label: int) -> list[tuple[Table, str]]:
    return [
        (table, value)
        for table in catalogue.tables.values()
        for (place, value), number in table.labels.items()
        if place == 4 and number == label and value in table.allowed(4)
    ]


def _terms(catalogue: "ProcedureCatalogue", at: str, language: str) -> list[BrowseLine]:
    if at:
        return [
            BrowseLine(code, catalogue.beginnings[code[:3]].shown(language))
            for code in at.split()
            if code[:3] in catalogue.tables
        ]
    return [BrowseLine("", term, " ".join(codes)) for term, codes in catalogue.terms("", 5_000)]
