"""The procedures of a pack: tables, what their values mean, guidelines and index terms."""

import json
import zlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from desktop.engine.catalogue.file import CatalogueStore
from desktop.engine.procedures.layout import VERSION, table_read, unblock
from desktop.engine.procedures.model import Label, Table
from desktop.engine.procedures.side import side_of
from desktop.engine.results import LANGUAGES


@dataclass(frozen=True, slots=True)
class Meaning:
    """What a root operation or an approach means."""

    definition: str
    explanation: str = ""
    examples: str = ""
    language: str = "en"


@dataclass(frozen=True, slots=True)
class Guideline:
    """A rule of the official guidelines, in English."""

    number: str
    kind: str  # the axis it is about
    title: str
    text: str


class ProcedureStore(CatalogueStore):
    """The file of procedures, opened like any catalogue."""

    version = VERSION


class ProcedureCatalogue:
    """Answers what a table is, and what its values mean."""

    def __init__(self, store: ProcedureStore) -> None:
        self.store = store

    @classmethod
    def open(cls, path: Path) -> "ProcedureCatalogue":
        """Open the file of a pack."""
        return cls(ProcedureStore(path))

    def close(self) -> None:
        """Let go of the file."""
        self.store.close()

    @property
    def release(self) -> str:
        """The edition, as it is shown."""
        return self.store.facts.get("release", "")

    @cached_property
    def facts(self) -> Mapping[str, Any]:
        """What is known of the code set by number: codes, tables, what is missing."""
        return dict(json.loads(self.store.facts.get("counts", "{}")))

    @cached_property
    def labels(self) -> Mapping[int, Label]:
        """Every label by its id."""
        rows = self.store.rows("SELECT id, kind, english, wordings FROM label")
        return {number: _label(number, kind, english, said) for number, kind, english, said in rows}

    @cached_property
    def tables(self) -> Mapping[str, Table]:
        """Every table by its three characters, in their order."""
        rows = self.store.rows("SELECT code, labels, rows FROM table_of ORDER BY code")
        try:
            return {row[0]: table_read(*row) for row in rows}
        except (ValueError, IndexError) as error:
            raise self.store.damaged(error) from error

    @cached_property
    def beginnings(self) -> Mapping[str, Label]:
        """The label of each section, body system and root operation, by its beginning."""
        rows = self.store.rows("SELECT code, label FROM beginning ORDER BY code")
        return {code: self.labels[number] for code, number in rows if number in self.labels}

    def below(self, beginning: str) -> list[str]:
        """The sections, the systems of one, or the tables of one system."""
        wide = len(beginning) + 1
        return [code for code in self.beginnings if len(code) == wide and code[:-1] == beginning]

    def label(self, beginning: str) -> Label | None:
        """What the last character of a code's beginning means."""
        if len(beginning) < 4:
            return self.beginnings.get(beginning)
        table = self.tables.get(beginning[:3])
        number = table.labels.get((len(beginning), beginning[-1])) if table else None
        return self.labels.get(number) if number is not None else None

    def value(self, table: Table, place: int, value: str) -> Label | None:
        """What a value of a table means."""
        return self.labels.get(table.labels.get((place, value), -1))

    def has(self, code: str) -> bool:
        """Tell whether a whole code can be reported today."""
        table = self.tables.get(code[:3])
        row = table.row_of(code) if table else None
        return row is not None and not row.until

    def side(self, code: str) -> str:
        """The side that a code's body part is on, or nothing."""
        label = self.label(code[:4]) if len(code) > 3 else None
        return side_of(label) if label else ""

    def meaning(self, beginning: str, language: str = "en") -> Meaning | None:
        """The definition of a root operation (three characters) or an approach (five).

        The official one is English; the project's own says it in the other languages.
        """
        kept = beginning[0] + "." * (len(beginning) - 2) + beginning[-1]
        sql = "SELECT language, definition, explanation, examples FROM meaning WHERE beginning = ?"
        found = {
            spoken: Meaning(definition, explanation, examples, spoken)
            for spoken, definition, explanation, examples in self.store.rows(sql, (kept,))
        }
        return found.get(language, found.get("en"))

    def guidelines(self, kind: str) -> list[Guideline]:
        """The guidelines that are about an axis."""
        sql = "SELECT number, kind, title, text FROM guideline WHERE kind = ? ORDER BY number"
        return [Guideline(*row) for row in self.store.rows(sql, (kind,))]

    def terms(self, start: str, limit: int = 100) -> list[tuple[str, list[str]]]:
        """The terms of the official index that begin so, with the beginnings they name."""
        sql = "SELECT term, codes FROM term WHERE term LIKE ? || '%' ORDER BY term LIMIT ?"
        plain = start.replace("%", "").replace("_", "")
        return [(term, codes.split()) for term, codes in self.store.rows(sql, (plain, limit))]

    def national(self, code: str) -> str:
        """The title of an imported national table, or nothing."""
        row = self.store.row("SELECT titles FROM national WHERE table_code = ?", (code[:3],))
        return str(self._unblocked(row[0]).get(code[3:], "")) if row else ""

    def block(self, name: str) -> Any:
        """What a named block of the file holds."""
        row = self.store.row("SELECT content FROM block WHERE name = ?", (name,))
        if row is None:
            raise self.store.damaged(f"no block {name}")
        return self._unblocked(row[0])

    def codes(self) -> Iterator[str]:
        """Yield every code of today."""
        for table in self.tables.values():
            yield from table.codes()

    def _unblocked(self, packed: bytes) -> Any:
        try:
            return unblock(packed)
        except (zlib.error, ValueError, TypeError) as error:
            raise self.store.damaged(error) from error


def _label(number: int, kind: str, english: str, said: str) -> Label:
    cells = said.split("\t")
    wordings: dict[str, tuple[str, ...]] = {
        str(language): tuple(part.strip() for part in cell.split("|"))
        for language, cell in zip(LANGUAGES, cells, strict=False)
        if cell.strip()
    }
    return Label(number, kind, english, {"en": (english,), **wordings})
