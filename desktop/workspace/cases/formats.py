"""A case list as other programs take it: text, CSV, JSON, or a line by the site's own template."""

import csv
import io
import json
import string
from collections.abc import Iterable
from dataclasses import asdict

from desktop.engine.errors import UsageError
from desktop.engine.files import JsonError, parse_json
from desktop.engine.text.tables.formulas import harmless
from desktop.workspace.pick import Pick

_KINDS: dict[str, type] = {
    **dict.fromkeys(("code", "rubric", "title", "language", "note"), str),
    "billable": bool,
    "chapter": int,
}
COLUMNS = ("n", "code", "title", "rubric", "billable", "note")
# What a template may name; {bare} is the code without its dot.
FIELDS = ("n", "code", "bare", "title", "rubric", "language", "note", "role")
DEFAULT_TEMPLATE = "DG1|{n}||{code}^{title}^I10"


def as_text(entries: Iterable[Pick]) -> str:
    """Write one code and title a line."""
    return "\n".join(f"{entry.code}\t{entry.title}" for entry in entries)


def as_csv(entries: Iterable[Pick]) -> str:
    """Write a table that a spreadsheet opens and that carries no formula."""
    stream = io.StringIO()
    writer = csv.writer(stream, lineterminator="\r\n")
    writer.writerow(COLUMNS)
    for number, entry in enumerate(entries, start=1):
        row = (number, entry.code, entry.title, entry.rubric, int(entry.billable), entry.note)
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
    return Pick(**values)  # type: ignore[arg-type]  # checked above


def as_lines(entries: Iterable[Pick], template: str = DEFAULT_TEMPLATE) -> str:
    """Write one line an entry by a template such as `DG1|{n}||{code}^{title}^I10`."""
    check_template(template)
    lines = [
        template.format_map(_fields(number, entry)) for number, entry in enumerate(entries, start=1)
    ]
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
        raise UsageError(
            f"The template cannot be read ({error}): {template}."
            " Write {code}, {title} and so on, with every brace closed."
        ) from error
    if unknown:
        raise UsageError(
            f"The template names {{{unknown[0]}}}, which a case list does not have."
            f" Use {', '.join('{' + name + '}' for name in FIELDS)}."
        )


def _fields(number: int, entry: Pick) -> dict[str, object]:
    return {
        "n": number,
        "code": entry.code,
        "bare": entry.bare,
        "title": _escape(entry.title),
        "rubric": entry.rubric,
        "language": entry.language,
        "note": _escape(entry.note),
        "role": "principal" if number == 1 else "secondary",
    }


def _escape(text: str) -> str:
    r"""Escape HL7's separators, so that a title cannot break the line.

    >>> _escape("a|b^c")
    'a\\F\\b\\S\\c'
    """
    text = text.replace("\\", "\\E\\").replace("|", "\\F\\").replace("^", "\\S\\")
    text = text.replace("&", "\\T\\").replace("~", "\\R\\")
    return " ".join(text.split())
