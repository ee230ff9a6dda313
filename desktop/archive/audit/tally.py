"""The counts of an audit: rows by kind, chapter, service and pair of codes, in bounded memory."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from desktop.archive.audit.kinds import Kinds, as_code
from desktop.archive.tables import Archive
from desktop.engine.errors import UsageError

_MOST_SERVICES = 200
OTHERS = "(others)"


@dataclass(frozen=True, slots=True)
class Columns:
    """Which columns are compared; a service is not in every archive."""

    coded: str
    proposed: str
    service: str = ""

    def named(self) -> list[str]:
        """Return those that are read."""
        return [name for name in (self.coded, self.proposed, self.service) if name]


@dataclass(slots=True)
class Tally:
    """What was counted; each counter holds rows."""

    kinds: Counter[str] = field(default_factory=Counter)
    chapters: dict[int, Counter[str]] = field(default_factory=dict)
    services: dict[str, Counter[str]] = field(default_factory=dict)
    pairs: Counter[tuple[str, str]] = field(default_factory=Counter)

    @property
    def rows(self) -> int:
        """Return how many rows have at least one of the two codes."""
        return self.kinds.total()

    def add(self, kind: str, chapter: int, service: str, pair: tuple[str, str]) -> None:
        """Count a row."""
        self.kinds[kind] += 1
        self.chapters.setdefault(chapter, Counter())[kind] += 1
        if service not in self.services and len(self.services) >= _MOST_SERVICES:
            service = OTHERS
        self.services.setdefault(service, Counter())[kind] += 1
        if kind != "same":
            self.pairs[pair] += 1


def tally(archives: Iterable[Archive], columns: Columns, kinds: Kinds) -> Tally:
    """Count every row; one with neither code says nothing and is left out."""
    found = Tally()
    for archive in archives:
        _check(archive, columns)
        for coded, proposed, service in _cells(archive, columns):
            pair = as_code(coded), as_code(proposed)
            kind = kinds.between(*pair)
            if kind:
                found.add(kind, kinds.chapter(pair[0] or pair[1]), service, pair)
    return found


def _check(archive: Archive, columns: Columns) -> None:
    for name in columns.named():
        archive.column(name)  # says what is there where it is not
    if columns.coded == columns.proposed:
        raise UsageError("Name two different columns of codes to compare.")


def _cells(archive: Archive, columns: Columns) -> Iterator[tuple[str, str, str]]:
    for piece in archive.pieces(columns.named()):
        read = [piece.texts(name) for name in columns.named()]
        services = read[2] if columns.service else [""] * len(read[0])
        yield from zip(read[0], read[1], services, strict=True)
