"""Titles from a table that a site owns: CIE-10-ES, CIM-10-MC, CID-10 as CSV, XLSX or ClaML."""

import csv
import xml.etree.ElementTree as ElementTree
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from desktop.engine.catalogue.codes import dotted, folded_forms
from desktop.engine.errors import UsageError
from desktop.engine.text.tables.columns import code_column, wordiest_column
from desktop.engine.text.tables.table import read_table
from export.catalogue.tabular import rubric_of
from export.catalogue.writer import SourceText

_CODE = "code codigo cod codi codice clave catalog_key cie cie10 cim cim10 cid icd icd10 dx"
_TITLE = """
title titulo titol titolo titre description descripcion descripcio descrizione descricao libelle
label nombre nome nom literal desc
"""
CODE_NAMES = _CODE.split()  # headings, accents and case aside
TITLE_NAMES = _TITLE.split()


@dataclass(slots=True)
class Imported:
    """What came of a file: titles that fit a rubric, and what was left out."""

    how: str = ""
    titles: dict[str, SourceText] = field(default_factory=dict)
    unknown: list[str] = field(default_factory=list)  # codes that this release does not have
    folded: int = 0  # titles of full codes, which give their rubric its title
    unreadable: int = 0


def import_titles(path: Path, language: str, known: Mapping[str, bool]) -> Imported:
    """Read a file of titles; `known` says of each rubric whether its codes take a 7th character."""
    done = Imported()
    rows = _claml(path, done) if _is_xml(path) else _table(path, done)
    full: dict[str, list[str]] = {}
    for code, title in rows:
        rubric = rubric_of(code, known)
        if rubric is None:
            done.unknown.append(code)
        elif rubric == code:
            done.titles.setdefault(code, SourceText(title, language, "title", "national"))
        else:
            done.folded += 1
            full.setdefault(rubric, []).append(title)
    for rubric, titles in full.items():
        if shared := shared_title(titles):
            done.titles.setdefault(rubric, SourceText(shared, language, "title", "national"))
    if not done.titles:
        raise UsageError(
            f"No code of {path} is in this release (read as {done.how}); check that it holds "
            "ICD-10-CM codes and titles."
        )
    return done


def shared_title(titles: Sequence[str]) -> str:
    """Return what the titles of a rubric's full codes begin with, before the encounter."""
    if len(titles) < 2:
        return ""
    first, last = min(titles), max(titles)
    alike = zip(first, last, strict=False)
    length = next((n for n, (one, two) in enumerate(alike) if one != two), len(first))
    return first[:length].rpartition(",")[0].strip()


def write_titles(path: Path, titles: Mapping[str, SourceText]) -> None:
    """Keep imported titles as the plain table that the catalogue's build reads."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("w", encoding="utf-8", newline="\n") as file:
        print("code", "language", "title", sep="\t", file=file)
        for code, text in sorted(titles.items()):
            print(code, text.language, text.text, sep="\t", file=file)


def read_titles(path: Path) -> dict[str, dict[str, SourceText]]:
    """Read a table that `write_titles` wrote: language -> code -> title."""
    titles: dict[str, dict[str, SourceText]] = {}
    try:
        with path.open(encoding="utf-8", newline="") as file:
            rows = csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)
            for row in rows:
                text = SourceText(row["title"], row["language"], "title", "national")
                titles.setdefault(row["language"], {})[row["code"]] = text
    except (OSError, KeyError, UnicodeDecodeError) as error:
        raise UsageError(f"{path} is no table made by import-titles ({error}).") from error
    return titles


def _table(path: Path, done: Imported) -> list[tuple[str, str]]:
    table = read_table(path)
    code, title, rest = table.column(CODE_NAMES), table.column(TITLE_NAMES), table.rows[1:]
    if code is None or title is None:
        sample = table.rows[:300]
        code = code if code is not None else code_column(sample)
        if code is None:
            raise UsageError(f"{path} has no column of codes; name one `code` in its first line.")
        title = title if title is not None else wordiest_column(sample, code)
        rest = table.rows
    if title is None:
        raise UsageError(f"{path} has no column of titles; name one `title` in its first line.")
    cut = {"\t": "tabs", ",": "commas", ";": "semicolons", "|": "bars", "": "a workbook"}
    done.how = f"{table.encoding}, {cut[table.delimiter]}, columns {code + 1} and {title + 1}"
    if table.left:
        done.how += f", only the sheet “{table.sheet}”; left aside: {', '.join(table.left)}"
    pairs = []
    for row in rest:
        cells = [row[place] if place < len(row) else "" for place in (code, title)]
        if not cells[0] or not cells[1] or not folded_forms(_plain(cells[0])):
            done.unreadable += 1
            continue
        pairs.append((dotted(_plain(cells[0])), cells[1]))
    return pairs


def _plain(code: str) -> str:
    return code.strip().rstrip("†*+!").removesuffix(".-")


def _is_xml(path: Path) -> bool:
    try:
        with path.open("rb") as file:
            return file.read(200).lstrip(b"\xef\xbb\xbf \r\n").startswith(b"<")
    except OSError as error:
        raise UsageError(f"{path} cannot be read ({error.strerror}).") from error


def _claml(path: Path, done: Imported) -> list[tuple[str, str]]:
    """Read ClaML, or the tabular list's own XML with names and descriptions."""
    try:
        root = ElementTree.parse(path).getroot()
    except ElementTree.ParseError as error:
        raise UsageError(f"{path} is no readable XML ({error}).") from error
    done.how = "ClaML" if root.tag.endswith("ClaML") else "tabular XML"
    if done.how == "ClaML":
        return _claml_classes(root)
    found = [(diag.findtext("name"), diag.findtext("desc")) for diag in root.iter("diag")]
    return [(dotted(name), " ".join(desc.split())) for name, desc in found if name and desc]


def _claml_classes(root: ElementTree.Element) -> list[tuple[str, str]]:
    pairs = []
    for entry in root.iter("Class"):
        rubrics = {rubric.get("kind", ""): rubric for rubric in entry.findall("Rubric")}
        label = rubrics.get("preferredLong", rubrics.get("preferred"))
        if entry.get("kind") == "category" and label is not None:
            title = " ".join("".join(label.itertext()).split())
            if title:
                pairs.append((dotted(_plain(entry.get("code", ""))), title))
    return pairs
