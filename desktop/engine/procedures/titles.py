"""Titles of procedures, composed from the values of their axes in the coder's language."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from desktop.engine.procedures.composing import Head, compose, in_title
from desktop.engine.procedures.model import PLACES, Table, chosen_in
from desktop.engine.results import LANGUAGES, Origin

if TYPE_CHECKING:
    from desktop.engine.procedures.catalogue import ProcedureCatalogue


class Titles:
    """Composes titles; a national table's own title stands above."""

    def __init__(self, catalogue: "ProcedureCatalogue") -> None:
        self._catalogue = catalogue

    def title(self, code: str, language: str) -> tuple[str, Origin]:
        """The title of a code or a table, open places left out, and where it comes from."""
        spoken = language if language in LANGUAGES else "en"
        national = self._catalogue.national(code) if spoken == self._nation else ""
        if national:
            return national, "national"
        table = self._catalogue.tables[code[:3]]
        chosen = {p: value for p, value in chosen_in(code).items() if value != "_"}
        return self.composed(table, chosen, spoken), "project"

    def composed(self, table: Table, chosen: Mapping[int, str], language: str) -> str:
        """Compose a title of what is chosen."""
        section = table.code[0]
        labels = {
            place: in_title(
                section, place, self._catalogue.value(table, place, chosen[place]), language
            )
            for place in PLACES
            if place in chosen
        }
        return compose(head_of(self._catalogue, table, language), labels, language)

    @property
    def _nation(self) -> str:
        return self._catalogue.store.facts.get("national", "")


def head_of(catalogue: "ProcedureCatalogue", table: Table, language: str) -> Head:
    """Say section, system and operation of a table."""
    known = [catalogue.beginnings.get(table.code[:wide]) for wide in (1, 2, 3)]
    section, system, operation = (label.shown(language) if label else "" for label in known)
    return Head(section, system, operation, known[2].english if known[2] else "")
