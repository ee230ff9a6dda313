"""What the pack in force says of codes that were kept: their title, or that it has them no more."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from desktop.engine.procedures.titles import Titles
from desktop.engine.results import Origin
from desktop.workspace.pick import Kind, Pick, kind_of

if TYPE_CHECKING:
    from desktop.engine.catalogue.catalogue import Catalogue
    from desktop.engine.procedures.catalogue import ProcedureCatalogue

Wanted = tuple[str, str]  # code, language


@dataclass(frozen=True, slots=True)
class KnownCode:
    """A code as the catalogue has it now; `there` is False when it has it no more."""

    code: str
    there: bool
    rubric: str = ""
    title: str = ""
    language: str = "en"
    billable: bool = False
    chapter: int = 0
    origin: Origin = "official"
    kind: Kind = "diagnosis"
    side: str = ""  # of a procedure whose code says it

    @property
    def has_details(self) -> bool:
        """Tell whether it can be read beside a list: a procedure is read in its table."""
        return self.there and self.kind == "diagnosis"

    def pick(self) -> Pick:
        """Return the code as clipboard and case list take it."""
        return Pick(
            *(self.code, self.rubric, self.title, self.language, self.billable, self.chapter),
            kind=self.kind, side=self.side,
        )  # fmt: skip


class Holds(Protocol):
    """Whoever has the codes of both kinds; a pack may hold diagnoses alone."""

    @property
    def catalogue(self) -> "Catalogue":
        """Return the diagnoses."""

    @property
    def procedure_codes(self) -> "ProcedureCatalogue | None":
        """Return the procedures, where the pack has any."""


def read_known(catalogue: "Catalogue", wanted: Iterable[Wanted]) -> dict[Wanted, KnownCode]:
    """Look diagnoses up, each with the language its title is wanted in."""
    return {pair: _read(catalogue, *pair) for pair in wanted}


def read_either(known: Holds, wanted: Iterable[Wanted]) -> dict[Wanted, KnownCode]:
    """Look up codes of which each may be a diagnosis or a procedure."""
    found = read_known(known.catalogue, wanted)
    for pair, one in found.items():
        if not one.there and kind_of(one.code) == "procedure":
            found[pair] = _read_procedure(known.procedure_codes, *pair)
    return found


def _read_procedure(
    procedures: "ProcedureCatalogue | None", code: str, language: str
) -> KnownCode:  # fmt: skip
    if procedures is None or not procedures.has(code):
        return KnownCode(code, False, kind="procedure")
    title, origin = Titles(procedures).title(code, language)
    return KnownCode(
        code=code, there=True, rubric=code, title=title, language=language, billable=True,
        origin=origin, kind="procedure", side=procedures.side(code),
    )  # fmt: skip


def _read(catalogue: "Catalogue", code: str, language: str) -> KnownCode:
    rubric = catalogue.rubric(code)
    if rubric is None:
        return KnownCode(code, False)
    title = catalogue.title(code, language)
    full = not rubric.has_encounters or code != rubric.code
    return KnownCode(
        code=code,
        there=True,
        rubric=rubric.code,
        title=title.text,
        language=title.language,
        billable=rubric.billable and full,
        chapter=rubric.chapter,
        origin=title.origin,
    )
