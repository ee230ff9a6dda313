"""The forms in which codes leave the program, each by its name: for a code, a list, an episode."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from desktop.workspace.cases.formats import as_csv, as_json, as_lines
from desktop.workspace.exchange.fhir import as_bundle
from desktop.workspace.exchange.hl7 import as_hl7
from desktop.workspace.pick import Pick

Entries = Sequence[Pick]


@dataclass(frozen=True, slots=True)
class Manner:
    """What a site has of its own: the line of its record system, the separator of its tables."""

    template: str
    separator: str = ","


def as_codes(entries: Entries) -> str:
    """Write one code a line."""
    return "\n".join(entry.code for entry in entries)


def as_bare_codes(entries: Entries) -> str:
    """Write one code a line, without its dot."""
    return "\n".join(entry.bare for entry in entries)


def as_titled(entries: Entries) -> str:
    """Write one code with its title a line."""
    return "\n".join(f"{entry.code} {entry.title}" for entry in entries)


_WRITERS: Mapping[str, Callable[[Entries, Manner], str]] = {
    "code": lambda entries, _: as_codes(entries),
    "bare": lambda entries, _: as_bare_codes(entries),
    "code_title": lambda entries, _: as_titled(entries),
    "csv": lambda entries, manner: as_csv(entries, manner.separator),
    "json": lambda entries, _: as_json(entries),
    "hl7": lambda entries, _: as_hl7(entries),
    "fhir": lambda entries, _: as_bundle(entries),
    "template": lambda entries, manner: as_lines(entries, manner.template),
}
FORMATS = tuple(_WRITERS)
SUFFIXES = {"csv": "csv", "json": "json", "hl7": "hl7", "fhir": "json"}


def written(entries: Entries, name: str, manner: Manner) -> str:
    """Write entries in one of the formats."""
    return _WRITERS[name](entries, manner)
