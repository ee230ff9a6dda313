r"""HL7 v2 segments: DG1 for diagnoses, PR1 for procedures, with the codes of table 0396."""

from collections.abc import Iterable

from desktop.workspace.pick import Pick

_DIAGNOSES, _PROCEDURES = "I10C", "I10P"
_FINAL = "F"  # table 0052


def as_hl7(entries: Iterable[Pick]) -> str:
    """Write a segment an entry, diagnoses numbered apart from procedures."""
    lines, counted = [], {"diagnosis": 0, "procedure": 0}
    for entry in entries:
        counted[entry.kind] += 1
        write = _diagnosis if entry.kind == "diagnosis" else procedure_segment
        lines.append(write(counted[entry.kind], entry))
    return "\n".join(lines)


def _diagnosis(number: int, entry: Pick) -> str:
    fields = {1: str(number), 3: _coded(entry, _DIAGNOSES), 6: _FINAL, 15: str(number)}
    if entry.poa:
        fields[26] = entry.poa
    return _segment("DG1", fields)


def procedure_segment(number: int, entry: Pick) -> str:
    """Write the PR1 of a procedure, with its day and its side."""
    fields = {1: str(number), 3: _coded(entry, _PROCEDURES), 5: _date(entry.date), 14: str(number)}
    if entry.side:
        fields[16] = escaped(entry.side)
    return _segment("PR1", fields)


def _coded(entry: Pick, system: str) -> str:
    return f"{escaped(entry.code)}^{escaped(entry.title)}^{system}"


def _segment(name: str, fields: dict[int, str]) -> str:
    return "|".join([name, *(fields.get(place, "") for place in range(1, max(fields) + 1))])


def _date(written: str) -> str:
    return written.replace("-", "")


def escaped(text: str) -> str:
    r"""Escape HL7's separators, so that a title cannot break the line.

    >>> escaped("a|b^c")
    'a\\F\\b\\S\\c'
    """
    text = text.replace("\\", "\\E\\").replace("|", "\\F\\").replace("^", "\\S\\")
    text = text.replace("&", "\\T\\").replace("~", "\\R\\")
    return " ".join(text.split())
