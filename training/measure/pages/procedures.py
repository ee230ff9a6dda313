"""The tables of docs/procedures.md: what was measured, and what the code set holds."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from math import prod
from pathlib import Path

from desktop.engine.errors import UsageError
from desktop.engine.procedures.catalogue import ProcedureCatalogue
from desktop.engine.procedures.model import Row
from training.measure.pages.tables import paragraph, shown, table
from training.measure.reading.procedures import Documents

OFFICIAL = 79_000  # codes of a year, roughly; the packages do not tell the exact number
YEARS = (2021, 2023, 2025, 2027)  # fiscal years
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
    documents: Documents | None = None


def page(measured: Measured, catalogue: ProcedureCatalogue) -> str:
    """Return the tables as the page shows them."""
    parts = [
        _sets(measured.sets), _languages(measured.languages), _kinds(measured.kinds),
        _documents(measured.documents),
    ]  # fmt: skip
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


def _documents(found: Documents | None) -> str:
    if found is None or not found.documents:
        return ""
    return paragraph(
        f"CodiEsp-P as documents ({found.documents} cases of its dev part, read by the report "
        f"reader): MAP {shown(found.mean_precision)}; of the marked procedures "
        f"{shown(found.met)} are seen, and {shown(found.right)} of what is seen is marked. A code "
        "counts as far as CodiEsp gives it, four or seven characters."
    )


def _coverage(catalogue: ProcedureCatalogue) -> str:
    facts = catalogue.facts
    found = {section: counted(section, catalogue) for section in facts["sections"]}
    rows = [
        [_section(section, catalogue), f"{facts['sections'][section]['tables']:,}", *_told(counts)]
        for section, counts in found.items()
    ]
    whole = [sum(counts[place] for counts in found.values()) for place in range(len(YEARS))]
    rows.append(["all", f"{len(catalogue.tables):,}", *_told(whole)])
    missing = round(OFFICIAL - facts["codes"], -2)
    told = (
        f"{facts['deleted']:,} deleted codes are known, too, and told as such. A year's "
        f"official set has some {OFFICIAL:,} codes: about {missing:,} are missing, most of "
        "section X (new technology), which none of the packages has; "
        f"{facts['named only']:,} codes are only named somewhere, without what their values mean, "
        "and left out. The official tables of a year bring what is missing."
    )
    heads = ["section", "tables", *(f"FY{year}" for year in YEARS)]
    return table(heads, rows) + "\n" + paragraph(told)


def counted(section: str, catalogue: ProcedureCatalogue) -> list[int]:
    """Count a section's codes in each of the years."""
    rows = [
        row for found in catalogue.tables.values() if found.code[0] == section for row in found.rows
    ]
    return [
        sum(prod(map(len, row.values)) for row in rows if _is_valid(row, year)) for year in YEARS
    ]


def _is_valid(row: Row, year: int) -> bool:
    return row.since <= year and (not row.until or year <= row.until)


def _told(counts: Iterable[int]) -> list[str]:
    return [f"{count:,}" for count in counts]


def _section(code: str, catalogue: ProcedureCatalogue) -> str:
    return f"{code} {catalogue.beginnings[code].english}"
