"""The tables of docs/procedures.md: what was measured, and what the code set holds."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from desktop.engine.errors import UsageError
from desktop.engine.procedures.catalogue import ProcedureCatalogue
from training.measure.pages.tables import paragraph, shown, table

OFFICIAL = 79_000  # codes of a year, roughly; the packages do not tell the exact number
_FOUND = (
    "table hit@1", "table hit@3", "4 characters hit@1", "4 characters hit@5", "code hit@1",
    "code hit@5",
)  # fmt: skip
_PLACE = re.compile(
    r"(<!-- measured procedures -->\n).*?(<!-- end of measured procedures -->)", re.S
)


@dataclass(frozen=True, slots=True)
class Measured:
    """The figures of each set of phrases, of each language, and of telling the kinds apart."""

    sets: Mapping[str, Mapping[str, float]]
    languages: Mapping[str, Mapping[str, float]]
    kinds: Mapping[str, float]


def page(measured: Measured, catalogue: ProcedureCatalogue) -> str:
    """Return the tables as the page shows them."""
    parts = [_sets(measured.sets), _languages(measured.languages), _kinds(measured.kinds)]
    return "\n".join([*filter(None, parts), _coverage(catalogue)])


def fill(path: Path, text: str, pack: str) -> None:
    """Put the tables into their place of the page."""
    before = path.read_text(encoding="utf-8")
    if not _PLACE.search(before):
        raise UsageError(f"{path} has no place for the figures of procedures.")
    told = f"Measured on the pack {pack}.\n\n{text}"
    after = _PLACE.sub(lambda found: f"{found[1]}{told}{found[2]}", before)
    path.write_text(after, encoding="utf-8")


def _sets(sets: Mapping[str, Mapping[str, float]]) -> str:
    rows = [
        [
            f"{name} ({found['phrases']:.0f})",
            *(shown(found.get(column)) for column in _FOUND),
            f"{found.get('choices, median', 0):.0f} ({found.get('choices, mean', 0):.1f})",
        ]
        for name, found in sets.items()
    ]
    heads = ["mentions out of reports", *_FOUND, "choices left, median (mean)"]
    return table(heads, rows) if rows else ""


def _languages(languages: Mapping[str, Mapping[str, float]]) -> str:
    rows = [
        [f"{language} ({found['phrases']:.0f})", *(shown(found.get(column)) for column in _FOUND)]
        for language, found in languages.items()
    ]
    return table(["common procedures kept apart", *_FOUND], rows)


def _kinds(kinds: Mapping[str, float]) -> str:
    if not kinds:
        return ""
    return paragraph(
        f"Of CodiEsp's dev mentions {shown(kinds['procedures'])} of the procedures and "
        f"{shown(kinds['diagnoses'])} of the diagnoses are taken for what they are."
    )


def _coverage(catalogue: ProcedureCatalogue) -> str:
    facts = catalogue.facts
    rows = [
        [_section(section, catalogue), f"{has['tables']:,}", f"{has['codes']:,}"]
        for section, has in facts["sections"].items()
    ]
    rows.append(["all", f"{len(catalogue.tables):,}", f"{facts['codes']:,}"])
    missing = round(OFFICIAL - facts["codes"], -2)
    told = (
        f"{facts['deleted']:,} deleted codes are known, too, and told as such. A year's "
        f"official set has some {OFFICIAL:,} codes: about {missing:,} are missing, most of "
        "section X (new technology), which none of the packages has; "
        f"{facts['named only']:,} codes are only named somewhere, without what their values mean, "
        "and left out. The official tables of a year bring what is missing."
    )
    return table(["section", "tables", "codes of today"], rows) + "\n" + paragraph(told)


def _section(code: str, catalogue: ProcedureCatalogue) -> str:
    return f"{code} {catalogue.beginnings[code].english}"
