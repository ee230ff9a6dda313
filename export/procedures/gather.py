"""The code set joined: both packages, what the newer one only names, and each code's years."""

from collections.abc import Mapping
from dataclasses import dataclass

from desktop.engine.procedures.model import PLACES
from export.procedures.code_set import Coded, CodeSet
from export.procedures.editions import editions_file, years
from export.procedures.older import Values
from export.procedures.packages import Newer, older_codes


@dataclass(frozen=True, slots=True)
class Gathered:
    """A code set, and the codes that could not be taken because their values are not known."""

    codes: CodeSet
    unknown: tuple[str, ...] = ()


def gather(newer: Newer) -> Gathered:
    """Join what the packages have."""
    found, values = CodeSet(), Values.read()
    found.add(newer.codes())
    found.add(older_codes(values))
    unknown = named(found, newer.named(), values)
    set_years(found, years(editions_file()))
    return Gathered(found, unknown)


def named(found: CodeSet, codes: list[str], values: Values) -> tuple[str, ...]:
    """Add codes that come without labels where their table knows each value; return the rest."""
    unknown = []
    for code in (code for code in codes if code not in found.years):
        labels = labels_in(found, code, values)
        if all(labels):
            found.add([Coded(code, labels)])
        else:
            unknown.append(code)
    return tuple(unknown)


def labels_in(found: CodeSet, code: str, values: Values) -> tuple[str, ...]:
    """The labels of a code's values, as the other codes of its table have them."""
    heads = (found.heads.get(code[:wide]) or values.of(code[:wide]) or "" for wide in (1, 2, 3))
    rest = (
        found.label(code[:3], place, code[place - 1]) or values.of(code[:place]) or ""
        for place in PLACES
    )
    return (*heads, *rest)


def set_years(found: CodeSet, known: Mapping[str, tuple[int, int]]) -> None:
    """Give the codes their years."""
    for code in found.years:
        found.years[code] = known.get(code, found.years[code])
