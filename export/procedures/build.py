"""Make the two files of procedures that a pack may hold."""

import json
import sqlite3
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from contextlib import closing
from pathlib import Path
from types import MappingProxyType
from typing import Any

from desktop.engine.pack.pack import PROCEDURE_VECTORS, PROCEDURES
from desktop.engine.procedures.layout import block
from desktop.engine.resources import resources_dir
from desktop.engine.results import LANGUAGES
from export.procedures.axes import Wordings, definitions
from export.procedures.concepts import Concept, read_concepts
from export.procedures.gather import Gathered
from export.procedures.index import Rows, rows_of, write_rows, write_vectors
from export.procedures.packages import Newer
from export.procedures.vectors import Cached
from export.procedures.writer import Writer, counted
from training.data.procedures import mentions

RELEASE = "ICD-10-PCS FY2025 (sections 0 and 1), 2009 with later years' codes (2 to H)"
Say = Callable[[str], None]


def folder() -> Path:
    """Return the project's own tables of procedures."""
    return resources_dir() / "procedures"


def build(
    out: Path, gathered: Gathered, newer: Newer, cached: Cached, say: Say,
    national: Mapping[str, str] = MappingProxyType({}), languages: Collection[str] = LANGUAGES,
) -> Rows:  # fmt: skip
    """Write the code set, the wordings and their vectors; `national` are Spanish titles by code."""
    out.mkdir(parents=True, exist_ok=True)
    rows = spoken_rows(languages)
    say(f"{len(rows.texts):,} wordings and {len(rows.textless):,} mentions without their text")
    scale = write_vectors(out / PROCEDURE_VECTORS, cached.vectors(rows.every))
    counts = counted(gathered.codes, gathered.unknown)
    writer = Writer(out / PROCEDURES, Wordings.read(folder() / "axes"))
    writer.code_set(gathered.codes)
    writer.facts(
        release=RELEASE, counts=counts, scale=repr(scale), national="es" if national else ""
    )
    writer.many("meaning", _meanings(newer, gathered))
    writer.many("guideline", newer.guidelines())
    writer.many("term", ((term, " ".join(codes)) for term, codes in newer.terms()))
    writer.many("national", _by_table(national))
    write_rows(writer, rows)
    writer.block("judge", {})
    writer.finish()
    told = json.loads(counts)
    say(f"{told['codes']:,} codes of today, {told['deleted']:,} deleted ones")
    return rows


def spoken_rows(languages: Collection[str] = LANGUAGES) -> Rows:
    """Return what is said of procedures: the project's wordings, then mentions to learn from."""
    spoken = ((one.text, one.codes[0]) for one in mentions("train"))
    return rows_of(_spoken(read_concepts(folder()), languages), spoken)


def _meanings(newer: Newer, gathered: Gathered) -> Iterator[tuple[str, str, str, str, str]]:
    """The official definitions in English, and the project's own of root operations."""
    official = {one[0]: one for one in newer.meanings()}
    for beginning, *texts in sorted(official.values()):
        yield beginning, "en", texts[0], texts[1], texts[2]
    own = definitions(folder() / "definitions" / "operations.tsv")
    operations = {
        f"{code[0]}.{code[2]}": label.casefold()
        for code, label in gathered.codes.heads.items()
        if len(code) == 3
    }
    for beginning, operation in sorted(operations.items()):
        for language in LANGUAGES:
            said = own.get((operation, language))
            if said and (language != "en" or beginning not in official):
                yield beginning, language, said[0], "", said[1]


def _spoken(concepts: Iterable[Concept], languages: Collection[str]) -> Iterator[Concept]:
    for one in concepts:
        yield Concept(one.codes, tuple(said for said in one.said if said[0] in languages))


def _by_table(titles: Mapping[str, str]) -> Iterator[tuple[str, bytes]]:
    found: dict[str, dict[str, str]] = {}
    for code, title in sorted(titles.items()):
        found.setdefault(code[:3], {})[code[3:]] = title
    yield from ((table, block(below)) for table, below in found.items())


def judge_by(database: Path, fields: Mapping[str, Any]) -> None:
    """Put what was learned into a file that is written already."""
    with closing(sqlite3.connect(database)) as connection, connection:
        packed = block(fields)
        connection.execute("UPDATE block SET content = ? WHERE name = 'judge'", (packed,))
