"""Files and answers for the batch's tests."""

import csv
from collections.abc import Sequence
from pathlib import Path

from desktop.engine.results import Confidence, Results
from desktop.workspace.batch.source import Source
from tests.ui.support.answers import answer


def write_csv(path: Path, rows: Sequence[Sequence[object]], delimiter: str = ";") -> Path:
    """Write a table as a spreadsheet does."""
    with path.open("w", encoding="utf-8", newline="") as stream:
        csv.writer(stream, delimiter=delimiter).writerows(rows)
    return path


def source_of(*rows: Sequence[object]) -> Source:
    """Return a source without a file."""
    return Source(Path("list.csv"), tuple(tuple(row) for row in rows), ";")


def found(codes: str, confidence: Confidence = "high") -> Results:
    """Return an answer with these codes."""
    return answer(codes, confidence=confidence)
