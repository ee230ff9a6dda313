"""A code of procedures as it is typed, and one sentence for each way in which it can be wrong."""

import re
from dataclasses import dataclass

from desktop.engine.errors import UsageError
from desktop.engine.procedures.axes import axis
from desktop.engine.procedures.catalogue import ProcedureCatalogue
from desktop.engine.procedures.model import ALPHABET, LENGTH, Table, chosen_in

_CODE = re.compile(r"[0-9A-Za-z]{3,10}")
_DIAGNOSIS = re.compile(r"[A-TV-Za-tv-z]\d[0-9A-Za-z](?:\.[0-9A-Za-z]{1,4})?")
_MANY = 12  # values that are listed in a sentence


@dataclass(frozen=True, slots=True)
class Typed:
    """A code or the beginning of one that stands in a table."""

    table: Table
    code: str


def is_code(text: str, catalogue: ProcedureCatalogue) -> bool:
    """Tell whether a text is meant as a code of procedures, right or wrong, and not as words."""
    plain = text.strip()
    if not _CODE.fullmatch(plain):
        return bool(re.fullmatch(r"[A-TV-Z]\d[0-9A-Z]\.[0-9A-Z]{1,4}", plain.upper()))
    upper = plain.upper()
    if upper[:3] in catalogue.tables and (plain.isupper() or any(map(str.isdigit, plain))):
        return True
    digits = sum(map(str.isdigit, upper))
    begins = upper[0].isdigit() or (upper[0] == "X" and plain.isupper())
    return digits >= 2 or (digits == 1 and len(upper) in (3, LENGTH) and begins)


def typed(text: str, catalogue: ProcedureCatalogue, language: str = "en") -> Typed:
    """Return the table and the values that a code names; UsageError says what is wrong with it.

    Values are named in `language`.
    """
    code = text.strip().upper()
    if "." in code or (code[0] in "IO" and _DIAGNOSIS.fullmatch(code)):
        raise _of_diagnosis(text.strip())
    wrong = sorted(set(code) - set(ALPHABET))
    if wrong:
        right = code.replace("O", "0").replace("I", "1")
        raise UsageError(
            f"{code} has the letter {wrong[0]}, which no ICD-10-PCS code has: O and I are taken "
            f"for 0 and 1; did you mean {right}?"
        )
    table = _table(code, catalogue)
    if len(code) > LENGTH:
        raise UsageError(
            f"{code} has {len(code)} characters and an ICD-10-PCS code has 7; take "
            f"{len(code) - LENGTH} away."
        )
    if len(code) > 3:
        _check(code, table, catalogue, language)
    return Typed(table, code)


def _table(code: str, catalogue: ProcedureCatalogue) -> Table:
    table = catalogue.tables.get(code[:3])
    if table is not None:
        return table
    if _DIAGNOSIS.fullmatch(code) and code[:2] not in catalogue.beginnings:
        raise _of_diagnosis(code)
    if code[0] == "X":
        raise UsageError(
            f"The pack has no table {code[:3]}: section X (new technology) is in none of its "
            "sources; import the official tables of a year to have it."
        )
    near = [known[2] for known in catalogue.tables if known[:2] == code[:2]]
    if near:
        raise UsageError(
            f"The pack has no table {code[:3]}; the third character after {code[:2]} is one of "
            f"{', '.join(near)}."
        )
    sections = ", ".join(catalogue.below(""))
    raise UsageError(
        f"The pack has no table {code[:3]}; the first character of a code is one of {sections}."
    )


def _check(code: str, table: Table, catalogue: ProcedureCatalogue, language: str) -> None:
    chosen: dict[int, str] = {}
    for place, value in chosen_in(code).items():
        allowed = table.allowed(place, chosen)
        if value not in allowed:
            row = table.row_of(code) if len(code) == LENGTH else None
            if row is not None and row.until:
                raise UsageError(
                    f"{code} was deleted: it was valid until September {row.until}; after "
                    f"{code[: place - 1]} character {place} is now one of {', '.join(allowed)}."
                )
            raise UsageError(
                f"{code} is no code: after {code[: place - 1]} character {place} "
                f"({axis(code[0], place)}) cannot be {value}; it is one of "
                f"{_told(table, place, allowed, catalogue, language)}."
            )
        chosen[place] = value


def _told(
    table: Table, place: int, allowed: str, catalogue: ProcedureCatalogue, language: str
) -> str:
    """Name the values that are allowed; of many the first ones, and that there are more."""
    told = []
    for value in allowed[:_MANY]:
        label = catalogue.value(table, place, value)
        told.append(f"{value} {label.shown(language)}" if label else value)
    return ", ".join([*told, "..."] if len(allowed) > _MANY else told)


def _of_diagnosis(text: str) -> UsageError:
    return UsageError(
        f"{text} is a code of diagnoses, not of procedures; look it up with `nosolex show {text}`."
    )
