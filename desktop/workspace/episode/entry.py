"""An entry of the episode with what the catalogue has of it, read once for all rules."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Protocol

from desktop.engine.catalogue.codes import bare
from desktop.engine.catalogue.types import Note, Rubric, Title
from desktop.workspace.pick import Pick


class Knows(Protocol):
    """Whoever can tell a code's place, title and official notes; the catalogue does."""

    def rubric(self, code: str) -> Rubric | None:
        """Find a rubric by any form of its code."""

    def title(self, code: str, language: str = "en") -> Title:
        """Return the title of a code."""

    def notes(self, code: str, inherited: bool = True) -> list[Note]:
        """Return the notes of a code and of everything above it."""

    def parents(self, code: str) -> list[Rubric]:
        """Return the way down to the code."""

    def with_prefix(self, prefix: str, limit: int = 50) -> list[Rubric]:
        """Return the rubrics whose code begins like this."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A diagnosis of the episode; `rubric` is None where this release does not have it."""

    index: int
    code: str
    plain: str
    billable: bool
    rubric: Rubric | None
    title: str  # English, of the rubric

    @property
    def char(self) -> str:
        """The 7th character, where the rubric's codes take one."""
        takes = self.rubric is not None and self.rubric.has_encounters
        return self.plain[6:] if takes and len(self.plain) == 7 else ""


def read_entries(picks: Iterable[Pick], catalogue: Knows) -> list[Entry]:
    """Read the diagnoses among the entries; procedures have rules of their own."""
    return [
        _entry(index, pick, catalogue)
        for index, pick in enumerate(picks)
        if pick.kind == "diagnosis"
    ]


def _entry(index: int, pick: Pick, catalogue: Knows) -> Entry:
    rubric = catalogue.rubric(pick.code)
    title = catalogue.title(rubric.code).text if rubric else ""
    return Entry(index, pick.code, bare(pick.code), pick.billable, rubric, title)
