"""Since when and until when each code is valid, and what stood in its place: the pack's table.

The table names only codes that are not valid from its first to its last day, one a line: the code,
its first day, its last day, what it came from, what became of it. A line may stand for all codes of
a rubric. Codes that no release has any more are there as well.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from desktop.engine.catalogue.codes import SHAPE, bare, folded_forms
from desktop.engine.errors import CatalogueError
from desktop.engine.files import open_regular

HEADER = "nosolex-editions 1"
_LIMIT = 400_000  # bytes; a whole table has a third of that
_DAY = date(1, 1, 1)


@dataclass(frozen=True, slots=True)
class Edition:
    """A list of codes that hospitals use: `day` is one on which exactly its codes are valid."""

    name: str
    day: date
    derived: bool = False  # from which American lists it was made is known, not confirmed


EDITIONS = (
    Edition("CIE-10-ES 2022", date(2021, 9, 30), True),
    Edition("CIE-10-ES 2024", date(2023, 9, 30), True),
    Edition("CIE-10-ES 2026", date(2025, 9, 30), True),
    *(Edition(f"ICD-10-CM FY{year}", date(year, 9, 30)) for year in range(2020, 2028)),
)
NAMES = tuple(edition.name for edition in EDITIONS)


def find_edition(written: str) -> Edition | None:
    """Find an edition by its name or the end of it.

    >>> find_edition("fy2025").name, find_edition("cie-10-es 2024").name, find_edition("2019")
    ('ICD-10-CM FY2025', 'CIE-10-ES 2024', None)
    """
    wanted = "".join(written.lower().split())
    for edition in EDITIONS:
        name = "".join(edition.name.lower().split())
        short = name.removeprefix("icd-10-cm").removeprefix("cie-10-")
        if wanted in (name, short):
            return edition
    return None


@dataclass(frozen=True, slots=True)
class Span:
    """The days on which a code is valid; None where the table begins or has not ended."""

    since: date | None = None
    until: date | None = None
    before: tuple[str, ...] = ()
    after: tuple[str, ...] = ()

    def has(self, day: date) -> bool:
        """Tell whether the code is valid on a day."""
        return (self.since or _DAY) <= day and (self.until is None or day <= self.until)


_ALWAYS = Span()


class Editions:
    """The table of a pack."""

    def __init__(self, spans: Mapping[str, Span]) -> None:
        self._spans = spans

    @classmethod
    def read(cls, path: Path) -> "Editions":
        """Read the table; anything unexpected is one sentence."""
        try:
            with open_regular(path) as file:
                raw = file.read(_LIMIT + 1)
            if len(raw) > _LIMIT:
                raise ValueError(f"more than {_LIMIT:,} bytes")
            first, *lines = raw.decode("utf-8").splitlines()
            if first != HEADER:
                raise ValueError(f"it begins with {first[:30]!r}")
            return cls(dict(map(_line, lines)))
        except (OSError, ValueError) as error:
            raise CatalogueError(
                f"The table of editions {path.name} cannot be read ({error}); install the pack"
                " again."
            ) from error

    def __len__(self) -> int:
        return len(self._spans)

    def __contains__(self, code: str) -> bool:
        return self._found(code) is not None

    def span(self, code: str) -> Span:
        """Return when a code is valid; a code that the table does not name always is."""
        return self._found(code) or _ALWAYS

    def _found(self, code: str) -> Span | None:
        forms = (bare(code), *map(bare, folded_forms(code)))
        return next((self._spans[form] for form in forms if form in self._spans), None)


def _line(line: str) -> tuple[str, Span]:
    code, since, until, before, after = line.split("\t")
    if not SHAPE.fullmatch(code):
        raise ValueError(f"{code[:20]!r} is no code")
    return code, Span(_day(since), _day(until), _codes(before), _codes(after))


def _day(written: str) -> date | None:
    return date.fromisoformat(written) if written else None


def _codes(cell: str) -> tuple[str, ...]:
    return tuple(code if len(code) <= 3 else f"{code[:3]}.{code[3:]}" for code in cell.split())
