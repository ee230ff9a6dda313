"""The table of phrases: one row a code, one cell a language, phrases divided by a bar."""

import os
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from desktop.engine.errors import NosolexError
from desktop.engine.results import LANGUAGES

COLUMNS = ("code", *LANGUAGES)
BAR = " | "
OTHER_TABLES = (".csv", ".txt", ".xlsx", ".xls", ".ods")  # what people save tables as
SAVE = "save it as tab-separated .tsv in UTF-8 with the columns code, en, es, ca, it, pt, fr"


@dataclass(frozen=True, slots=True)
class Phrase:
    """One way to write the diagnosis of a code, and where it is written."""

    code: str
    language: str
    text: str
    place: str = ""  # "phrases/I.tsv:12", so that a person finds it


@dataclass(frozen=True, slots=True)
class BadLine:
    """A line that is no row of the table, with the reason in words."""

    place: str
    reason: str


@dataclass(slots=True)
class Table:
    """What a folder of tables holds, in the order of its files and lines."""

    phrases: list[Phrase] = field(default_factory=list)
    bad: list[BadLine] = field(default_factory=list)
    codes: dict[str, str] = field(default_factory=dict)  # code -> place of its first row


def read_tables(folders: Iterable[Path]) -> Table:
    """Read every `*.tsv` of the folders; what is no row or no table is kept as bad."""
    table = Table()
    for folder in folders:
        if not folder.is_dir():
            raise NosolexError(f"There is no folder of phrases at {folder}; check its name.")
        for path in sorted(folder.iterdir()):
            if path.suffix == ".tsv":
                _read_file(path, table)
            elif path.suffix.lower() in OTHER_TABLES:
                table.bad.append(BadLine(_place(path), f"a {path.suffix} is not read; {SAVE}"))
    return table


def _read_file(path: Path, table: Table) -> None:
    try:
        lines = path.read_text(encoding="utf-8-sig").split("\n")
    except UnicodeDecodeError as error:
        reason = f"byte {error.start} is not UTF-8; {SAVE}"
        table.bad.append(BadLine(_place(path), reason))
        return
    columns = _columns(lines[0])
    if missing := [name for name in COLUMNS if name not in columns]:
        reason = f"its heading has no {', '.join(missing)}; {SAVE}"
        table.bad.append(BadLine(_place(path), reason))
        return
    for number, line in enumerate(lines, start=1):
        if line.strip() and not _is_heading(line):
            _read_line(line.rstrip("\r").split("\t"), columns, f"{_place(path)}:{number}", table)


def _columns(first: str) -> list[str]:
    """Return the columns by the heading, in whatever order; a table may have none."""
    if not _is_heading(first):
        return list(COLUMNS)
    return [name.strip().lower() for name in first.split("\t")]


def _is_heading(line: str) -> bool:
    return "code" in (name.strip().lower() for name in line.split("\t"))


def _read_line(fields: list[str], columns: list[str], place: str, table: Table) -> None:
    if len(fields) != len(columns):
        reason = f"{len(fields)} fields instead of {len(columns)}"
        table.bad.append(BadLine(place, reason))
        return
    cells = dict(zip(columns, fields, strict=True))
    code = cells["code"].strip().upper()
    table.codes.setdefault(code, place)
    table.phrases += _phrases(code, [cells[language] for language in LANGUAGES], place)


def _place(path: Path) -> str:
    return f"{path.parent.name}/{path.name}"


def _phrases(code: str, cells: Sequence[str], place: str) -> Iterable[Phrase]:
    for language, cell in zip(LANGUAGES, cells, strict=True):
        for text in cell.split("|"):
            if plain := " ".join(text.split()):
                yield Phrase(code, language, plain, place)


def write_tables(folder: Path, phrases: Iterable[Phrase]) -> list[Path]:
    """Write one table a chapter letter, rows in the order of their codes; each in one piece."""
    rows: dict[str, dict[str, list[str]]] = {}
    for phrase in phrases:
        cell = rows.setdefault(phrase.code, {}).setdefault(phrase.language, [])
        if phrase.text not in cell:
            cell.append(phrase.text)
    folder.mkdir(parents=True, exist_ok=True)
    letters = sorted({code[0] for code in rows})
    return [_write_file(folder / f"{letter}.tsv", rows) for letter in letters]


def _write_file(path: Path, rows: dict[str, dict[str, list[str]]]) -> Path:
    lines = ["\t".join(COLUMNS)]
    for code in sorted(code for code in rows if code[0] == path.stem):
        cells = [BAR.join(rows[code].get(language, ())) for language in LANGUAGES]
        lines.append("\t".join([code, *cells]))
    draft = path.with_suffix(".draft")
    draft.write_text("\n".join(lines) + "\n", encoding="utf-8", newline="\n")
    os.replace(draft, path)  # noqa: PTH105  # replaces on Windows too
    return path
