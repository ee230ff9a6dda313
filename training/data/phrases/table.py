"""The table of phrases: one row a code, one cell a language, phrases divided by a bar."""

import os
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from desktop.engine.errors import NosolexError
from desktop.engine.results import LANGUAGES

COLUMNS = ("code", *LANGUAGES)
BAR = " | "


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
    """Read every `*.tsv` of the folders; a bad line is kept as such, the rest goes on."""
    table = Table()
    for folder in folders:
        if not folder.is_dir():
            raise NosolexError(f"There is no folder of phrases at {folder}; check its name.")
        for path in sorted(folder.glob("*.tsv")):
            _read_file(path, table)
    return table


def _read_file(path: Path, table: Table) -> None:
    try:
        lines = path.read_text(encoding="utf-8").split("\n")
    except UnicodeDecodeError as error:
        table.bad.append(BadLine(path.name, f"byte {error.start} is not UTF-8; save it as UTF-8"))
        return
    for number, line in enumerate(lines, start=1):
        fields = line.rstrip("\r").split("\t")
        if tuple(fields) == COLUMNS or not line.strip():
            continue
        place = f"{path.parent.name}/{path.name}:{number}"
        if len(fields) != len(COLUMNS):
            table.bad.append(BadLine(place, f"{len(fields)} fields instead of {len(COLUMNS)}"))
            continue
        code = fields[0].strip().upper()
        table.codes.setdefault(code, place)
        table.phrases += _phrases(code, fields[1:], place)


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
