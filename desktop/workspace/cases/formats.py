"""A case list as other programs take it: CSV, JSON, or a line by the site's own template."""

import csv
import io
import json
import string
from collections.abc import Iterable
from dataclasses import asdict

from desktop.engine.errors import UsageError
from desktop.engine.files import JsonError, parse_json
from desktop.engine.text.tables.formulas import harmless
from desktop.workspace.episode.words import EpisodeError
from desktop.workspace.exchange.hl7 import escaped, procedure_segment
from desktop.workspace.pick import Pick

_KINDS: dict[str, type] = {
    **dict.fromkeys(
        ("code", "rubric", "title", "language", "note", "kind", "poa", "date", "side"), str
    ),
    "billable": bool,
    "chapter": int,
}
COLUMNS = ("n", "code", "title", "rubric", "billable", "kind", "poa", "date", "side", "note")
# What a template may name; {bare} is the code without its dot.
FIELDS = (
    *("n", "code", "bare", "title", "rubric", "language", "note", "role"),
    *("kind", "poa", "date", "side"),
)
DEFAULT_TEMPLATE = "DG1|{n}||{code}^{title}^I10C|||F|||||||||{n}"


def as_csv(entries: Iterable[Pick], separator: str = ",") -> str:
    """Write a table that a spreadsheet opens and that carries no formula."""
    stream = io.StringIO()
    writer = csv.writer(stream, delimiter=separator, lineterminator="\r\n")
    writer.writerow(COLUMNS)
    for number, entry in enumerate(entries, start=1):
        row = (
            *(number, entry.code, entry.title, entry.rubric, int(entry.billable)),
            *(entry.kind, entry.poa, entry.date, entry.side, entry.note),
        )
        writer.writerow([harmless(cell) for cell in row])
    return stream.getvalue()


def as_json(entries: Iterable[Pick]) -> str:
    """Write the entries as JSON, in order."""
    return json.dumps([asdict(entry) for entry in entries], ensure_ascii=False, indent=2) + "\n"


def from_json(content: str | bytes) -> list[Pick]:
    """Read what `as_json` wrote; raise UsageError when it is something else."""
    try:
        return [_entry(**item) for item in parse_json(content)]
    except (JsonError, TypeError) as error:
        raise UsageError("This is not a case list written by Nosolex.") from error


def _entry(**values: object) -> Pick:
    wrong = [name for name, kind in _KINDS.items() if type(values.get(name, "")) is not kind]
    if wrong:
        raise TypeError(f"{wrong[0]} is of another kind")
    if values.get("kind", "diagnosis") not in ("diagnosis", "procedure"):
        raise TypeError("kind is neither a diagnosis nor a procedure")
    return Pick(**values)  # type: ignore[arg-type]  # checked above


def as_lines(entries: Iterable[Pick], template: str = DEFAULT_TEMPLATE) -> str:
    """Write one line an entry by a template such as `DG1|{n}||{code}^{title}^I10C`.

    The template that is there from the beginning is a segment of diagnoses: where nobody wrote
    another one, procedures have the segment that is theirs.
    """
    check_template(template)
    lines, procedures = [], 0
    for number, entry in enumerate(entries, start=1):
        if entry.kind == "procedure" and template == DEFAULT_TEMPLATE:
            procedures += 1
            lines.append(procedure_segment(procedures, entry))
        else:
            lines.append(template.format_map(_fields(number, entry)))
    return "\n".join(lines)


def check_template(template: str) -> None:
    """Refuse a template that names what an entry does not have, or that cannot be filled."""
    try:
        parts = list(string.Formatter().parse(template))
        # A field within a field's own format would be filled only when it is too late to refuse.
        named = [name for _, name, _, _ in parts if name is not None]
        named += [spec for _, _, spec, _ in parts if spec and "{" in spec]
        unknown = [name for name in named if name not in FIELDS]
        if not unknown:
            template.format_map({**dict.fromkeys(FIELDS, ""), "n": 1})
    except (ValueError, LookupError) as error:
        raise EpisodeError("bad_template", template, error) from error
    if unknown:
        known = ", ".join("{" + name + "}" for name in FIELDS)
        raise EpisodeError("bad_field", "{" + unknown[0] + "}", known)


def _fields(number: int, entry: Pick) -> dict[str, object]:
    return {
        "n": number,
        "code": entry.code,
        "bare": entry.bare,
        "title": escaped(entry.title),
        "rubric": entry.rubric,
        "language": entry.language,
        "note": escaped(entry.note),
        "role": "principal" if number == 1 else "secondary",
        "kind": entry.kind,
        "poa": entry.poa,
        "date": entry.date,
        "side": escaped(entry.side),
    }
