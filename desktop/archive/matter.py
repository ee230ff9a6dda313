"""What is asked of a row and what it gets: a phrase with its code, or a report with its codes."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from desktop.archive.libraries import needed

_CODE = {"code": str, "title": str, "probability": float}
_EVIDENCE = {"start": int, "end": int, "text": str, "assertion": str, "section": str}


@dataclass(frozen=True, slots=True)
class Matter:
    """One of the two, with how much of it is held at a time."""

    noun: str
    columns: Mapping[str, Any]  # without `nosolex_`; a list or dict of kinds is a nested column
    nothing: str  # what a row is told that has none
    whole: bool = False  # texts as they stand, since places in them are counted
    rows: int | None = None  # of a piece, where the usual is too much
    chunk: int = 16  # half a second of one core, so that little is lost with a process
    page: int = 2_000  # texts that wait in memory

    def failed(self, reason: str) -> dict[str, Any]:
        """Return what a row gets that has no answer."""
        found: dict[str, Any] = dict.fromkeys(self.columns)
        found.update((name, []) for name, kind in self.columns.items() if isinstance(kind, list))
        return {**found, "error": reason}


PHRASES = Matter(
    noun="phrases",
    columns={
        **_CODE, "confidence": str, "error": str, "runners_up": [_CODE],
    },
    nothing="There is no phrase in this row.",
)  # fmt: skip
REPORTS = Matter(
    noun="reports",
    columns={"codes": [{**_CODE, "kind": str, "evidence": [_EVIDENCE]}], "error": str},
    nothing="There is no report in this row.",
    whole=True, rows=500, chunk=1, page=100,
)  # fmt: skip


def arrow_type(kind: Any) -> Any:
    """Return pyarrow's type of a column."""
    arrow = needed("pyarrow", "archive")
    if isinstance(kind, list):
        return arrow.list_(arrow_type(kind[0]))
    if isinstance(kind, dict):
        return arrow.struct([(name, arrow_type(one)) for name, one in kind.items()])
    return {str: arrow.string(), float: arrow.float64(), int: arrow.int64()}[kind]
