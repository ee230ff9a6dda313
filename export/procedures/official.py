"""Importers of the official files: the tables of a year, its order file, a nation's own table."""

import re
import xml.etree.ElementTree as ElementTree
from collections import Counter
from collections.abc import Callable, Iterator
from itertools import product
from pathlib import Path

from desktop.engine.errors import UsageError
from desktop.engine.procedures.model import LENGTH, PLACES
from desktop.engine.text.tables.columns import wordiest_column
from desktop.engine.text.tables.table import read_table
from export.procedures.code_set import Coded
from export.procedures.gather import Gathered, labels_in
from export.procedures.older import Values

Say = Callable[[str], None]
_CODE = re.compile(r"[0-9A-HJ-NP-Z]{7}")
_YEAR = re.compile(r"(20\d\d)")


def take_official(
    gathered: Gathered, tables: Path | None, order: Path | None, national: Path | None, say: Say
) -> dict[str, str]:
    """Take the official files in that are given; returns a nation's titles by code."""
    codes = gathered.codes
    if tables is not None:
        found = list(read_tables(tables))
        say(f"{tables.name}: {len(found):,} codes, {codes.add(found):,} of them new")
        _only({one.code for one in found}, _year(tables), gathered, say)
    if order is not None:
        listed = dict(read_order(order))
        new = _add_known(gathered, listed)
        say(f"{order.name}: {len(listed):,} codes, {new:,} of them new")
        _only(set(listed), _year(order), gathered, say)
    if national is None:
        return {}
    titles = read_national(national)
    known = {code: title for code, title in titles.items() if code in codes.years}
    say(f"{national.name}: {len(known):,} titles, {len(titles) - len(known):,} codes not known")
    return known


def read_tables(path: Path) -> Iterator[Coded]:
    """Yield every code of an official tables file, with its labels.

    A `pcsTable` has three axes of one label each, and rows whose axes list the labels allowed.
    """
    try:
        root = ElementTree.parse(path).getroot()
    except (ElementTree.ParseError, OSError) as error:
        raise UsageError(
            f"{path} cannot be read as XML ({error}); name the official file."
        ) from error
    found = [code for table in root.iter("pcsTable") for code in _codes(table)]
    if not found:
        raise UsageError(f"{path} has no pcsTable; name the official icd10pcs_tables file.")
    yield from found


def _codes(table: ElementTree.Element) -> Iterator[Coded]:
    heads = [_labels(axis)[0] for axis in table.findall("axis")]
    for row in table.findall("pcsRow"):
        axes = sorted(row.findall("axis"), key=lambda axis: int(axis.get("pos", "0")))
        for values in product(*(_labels(axis) for axis in axes)):
            every = [*heads, *values]
            code = "".join(value for value, _ in every)
            if len(code) == LENGTH:
                yield Coded(code, tuple(label for _, label in every))


def _labels(axis: ElementTree.Element) -> list[tuple[str, str]]:
    return [
        (label.get("code", ""), " ".join((label.text or "").split()))
        for label in axis.findall("label")
    ]


def read_order(path: Path) -> Iterator[tuple[str, str]]:
    """Yield (code, long title) of an official order file, headers left out."""
    there = False
    for line in path.read_text(encoding="utf-8", errors="replace").splitlines():
        code, kind = line[6:13].strip(), line[14:15]
        if kind == "1" and _CODE.fullmatch(code):
            there = True
            yield code, line[77:].strip()
    if not there:
        raise UsageError(f"{path} has no line of an order file; name icd10pcs_order_YYYY.txt.")


def read_national(path: Path) -> dict[str, str]:
    """Return the titles by code of a table with a column of codes and one of descriptions."""
    rows = read_table(path).rows
    codes = _column_of_codes(rows)
    words = wordiest_column(rows[:300], codes)
    found = {
        row[codes].upper(): row[words]
        for row in rows
        if words is not None
        and len(row) > max(codes, words)
        and _CODE.fullmatch(row[codes].upper())
    }
    if not found:
        raise UsageError(
            f"No row of {path} has a code of seven characters; name a table of codes and "
            "descriptions of procedures."
        )
    return found


def _column_of_codes(rows: list[list[str]]) -> int:
    counts = Counter(
        place for row in rows for place, cell in enumerate(row) if _CODE.fullmatch(cell.upper())
    )
    return counts.most_common(1)[0][0] if counts else 0


def _add_known(gathered: Gathered, listed: dict[str, str]) -> int:
    values = Values.read()
    new = []
    for code in (code for code in listed if code not in gathered.codes.years):
        labels = labels_in(gathered.codes, code, values)
        if all(labels[place - 1] for place in (1, 2, 3, *PLACES)):
            new.append(Coded(code, labels))
    return gathered.codes.add(new)


def _only(listed: set[str], year: int, gathered: Gathered, say: Say) -> None:
    """What an official list of a year no longer has was valid until the year before."""
    years, gone = gathered.codes.years, 0
    for code, (since, until) in years.items():
        if code in listed:
            years[code] = (since, 0)
        elif not until:
            years[code], gone = (since, year - 1), gone + 1
    say(f"{gone:,} codes are no longer in it")


def _year(path: Path) -> int:
    """The fiscal year that a file names, which is how the official files are told apart."""
    found = _YEAR.search(path.name)
    if found is None:
        raise UsageError(f"{path.name} names no year; keep its official name, as in icd10pcs_2026.")
    return int(found[1])
