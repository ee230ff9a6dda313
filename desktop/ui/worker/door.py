"""What the interface asks of the engine, so that a small stand-in can answer in a test."""

from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING, Protocol

from desktop.engine.results import Results, SearchOptions

if TYPE_CHECKING:
    from desktop.engine.catalogue.catalogue import Catalogue
    from desktop.engine.catalogue.drg import Drg
    from desktop.engine.catalogue.editions import Editions
    from desktop.engine.procedures.catalogue import ProcedureCatalogue
    from desktop.engine.procedures.search import ProcedureSearch


class Door(Protocol):
    """The part of SearchEngine that the interface uses, on the worker thread only."""

    @property
    def catalogue(self) -> "Catalogue":
        """Return the codes, titles and notes that are searched."""

    @property
    def editions(self) -> "Editions | None":
        """Return when codes are valid, where the pack tells."""

    @property
    def drg(self) -> "Drg | None":
        """Return what US MS-DRG says of codes, where the pack tells."""

    @property
    def problems(self) -> Sequence[str]:
        """Return one sentence for each model that could not be loaded."""

    @property
    def passed_over(self) -> Sequence[str]:
        """Return one sentence for each better pack that could not be opened."""

    @property
    def procedures(self) -> "ProcedureSearch":
        """Return the search for procedures; PackError where the pack has none."""

    @property
    def procedure_codes(self) -> "ProcedureCatalogue | None":
        """Return the code set of procedures, where the pack has one."""

    def stages(
        self,
        text: str,
        options: SearchOptions,
        cancelled: Callable[[], bool],
        *,
        typing: bool = False,
        final: bool = False,
    ) -> Iterator[Results]:
        """Yield what is found at once, then better orders of it; with `final` the last alone."""

    def load(self) -> None:
        """Load the models; until then the stages stop at the words."""


def final_answer(
    door: Door, phrase: str, options: SearchOptions, cancelled: Callable[[], bool]
) -> Results | None:
    """Return only the best order of what is found, for a phrase that nobody is watching."""
    answers = list(door.stages(phrase, options, cancelled, final=True))
    return answers[-1] if answers else None


def opened(door: Door) -> str:
    """Say which release answers, for the status line."""
    return door.catalogue.release
