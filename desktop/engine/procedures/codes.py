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
_ORDINAL = {4: "4th", 5: "5th", 6: "6th", 7: "7th"}


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


def typed(text: str, catalogue: ProcedureCatalogue) -> Typed:
    """Return the table and the values that a code names; UsageError says what is wrong with it."""
    code = text.strip().upper()
    if "." in code or (code[0] in "IO" and _DIAGNOSIS.fullmatch(code)):
        raise UsageError(_of_diagnosis(text.strip()))
    wrong = sorted(set(code) - set(ALPHABET))
    if wrong:
        raise UsageError(
            f"{code} has the letter {wrong[0]}, which no ICD-10-PCS code has: O and I are taken "
            f"for 0 and 1; did you mean {code.replace('O', '0').replace('I', '1')}?"
        )
    table = _table(code, catalogue)
    if len(code) > LENGTH:
        raise UsageError(
            f"{code} has {len(code)} characters and an ICD-10-PCS code has {LENGTH}; take "
            f"{len(code) - LENGTH} away."
        )
    if len(code) > 3:
        _check(code, table, catalogue)
    return Typed(table, code)


def _table(code: str, catalogue: ProcedureCatalogue) -> Table:
    table = catalogue.tables.get(code[:3])
    if table is not None:
        return table
    if _DIAGNOSIS.fullmatch(code) and code[:2] not in catalogue.beginnings:
        raise UsageError(_of_diagnosis(code))
    missing = "X" if code[0] == "X" else ""
    if missing:
        raise UsageError(
            f"The pack has no table {code[:3]}: section X (new technology) is in none of its "
            "sources; import the official tables of a year to have it."
        )
    near = [known for known in catalogue.tables if known[:2] == code[:2]]
    allowed = f"the operations of {code[:2]} are {', '.join(known[2] for known in near)}"
    sections = ", ".join(catalogue.below(""))
    hint = allowed if near else f"the first character is one of {sections}"
    raise UsageError(f"The pack has no table {code[:3]}; {hint}.")


def _check(code: str, table: Table, catalogue: ProcedureCatalogue) -> None:
    chosen: dict[int, str] = {}
    for place, value in chosen_in(code).items():
        allowed = table.allowed(place, chosen)
        if value not in allowed:
            row = table.row_of(code) if len(code) == LENGTH else None
            if row is not None and row.until:
                raise UsageError(_deleted(code, row.until, table, chosen, place))
            raise UsageError(_not_there(code, place, value, table, allowed, catalogue))
        chosen[place] = value


def _deleted(
    code: str, until: int, table: Table, chosen: dict[int, str], place: int
) -> str:  # fmt: skip
    values = ", ".join(table.allowed(place, chosen))
    return (
        f"{code} was deleted: it was valid until September {until}; its {_ORDINAL[place]} "
        f"character is now one of {values}."
    )


def _not_there(
    code: str, place: int, value: str, table: Table, allowed: str, catalogue: ProcedureCatalogue
) -> str:
    told = []
    for one in allowed[:_MANY]:
        label = catalogue.value(table, place, one)
        told.append(f"{one} {label.english}" if label else one)
    more = f" and {len(allowed) - _MANY} more" if len(allowed) > _MANY else ""
    before = code[: place - 1]
    return (
        f"{code} is no code: after {before} the {_ORDINAL[place]} character "
        f"({axis(code[0], place)}) cannot be {value}; it is one of {', '.join(told)}{more}."
    )


def _of_diagnosis(text: str) -> str:
    return (
        f"{text} is a code of diagnoses, not of procedures; look it up with `nosolex show {text}`."
    )
