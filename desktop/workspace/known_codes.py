"""What the pack in force says of codes that were kept: their title, or that it has them no more."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.engine.results import Origin
from desktop.workspace.pick import Pick

if TYPE_CHECKING:
    from desktop.engine.catalogue.catalogue import Catalogue

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

    def pick(self) -> Pick:
        """Return the code as clipboard and case list take it."""
        return Pick(
            *(self.code, self.rubric, self.title, self.language, self.billable, self.chapter)
        )


def read_known(catalogue: "Catalogue", wanted: Iterable[Wanted]) -> dict[Wanted, KnownCode]:
    """Look codes up, each with the language its title is wanted in."""
    return {pair: _read(catalogue, *pair) for pair in wanted}


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
