"""How much of a table is read, and one sentence for each limit; they hold while it is read."""

import time
from dataclasses import dataclass

from desktop.engine.errors import UsageError

LARGEST = 200_000_000  # bytes; the largest national table known takes about 20 MB


@dataclass(frozen=True, slots=True)
class Limits:
    """What no table of a hospital or a country comes near, and what memory can still hold."""

    rows: int = 250_000
    columns: int = 1_000
    cells: int = 2_000_000  # of the rectangle around all that is filled
    characters: int = 40_000_000
    unpacked: int = 300_000_000  # bytes of a workbook's parts
    seconds: float = 60.0


class Meter:
    """Counts while one table is read, and stops it at the first limit."""

    def __init__(self, name: str, limits: Limits) -> None:
        self.name = name
        self.limits = limits
        self._end = time.monotonic() + limits.seconds
        self._characters = self._unpacked = self._cells = 0

    def rows(self, count: int) -> None:
        """Refuse more rows than are read."""
        if count > self.limits.rows:
            raise UsageError(
                f"{self.name} has more than {self.limits.rows:,} rows; split it, please."
            )

    def columns(self, count: int) -> None:
        """Refuse more columns than are read."""
        if count > self.limits.columns:
            raise UsageError(
                f"{self.name} has more than {self.limits.columns:,} columns; keep those with codes "
                "and words, and delete what stands far to the right."
            )

    def cells(self, more: int) -> None:
        """Count cells, the empty ones between filled ones among them."""
        self._cells += more
        if self._cells > self.limits.cells:
            raise UsageError(
                f"{self.name} has more than {self.limits.cells:,} cells; keep the columns with "
                "codes and words, or split it."
            )

    def area(self, rows: int, columns: int) -> None:
        """Refuse a sheet by the rectangle from its first cell to its last filled one."""
        self.rows(rows)
        self.columns(columns)
        self._cells = 0  # one sheet at a time is read
        self.cells(rows * columns)

    def characters(self, more: int) -> None:
        """Count the characters of all cells."""
        self._characters += more
        if self._characters > self.limits.characters:
            raise UsageError(
                f"{self.name} holds more than {self.limits.characters:,} characters; keep the "
                "columns with codes and words, or split it."
            )

    def unpacked(self, more: int) -> None:
        """Count the bytes that come out of a workbook's parts, whatever it says they are."""
        self._unpacked += more
        if self._unpacked > self.limits.unpacked:
            raise UsageError(
                f"{self.name} unpacks to more than {self.limits.unpacked // 1_000_000} MB, which "
                "no table does; save it anew or as CSV."
            )

    def time(self) -> None:
        """Refuse what takes longer to read than anybody waits."""
        if time.monotonic() > self._end:
            raise UsageError(
                f"{self.name} takes longer than {self.limits.seconds:g} seconds to read; split it, "
                "or save it as CSV."
            )
