"""Archives of a few rows, and answers that need no engine where it is not what is tested."""

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import pytest

from desktop.archive.answers import Answer, Answered, Chunk
from tests.commands.conftest import pack, run

pytest.importorskip("pyarrow")

__all__ = ["pack", "run"]


class Scribe:
    """Answers with the phrase itself and remembers what it was asked; may leave in the middle."""

    def __init__(self, leaves_after: int = 1_000_000) -> None:
        self.asked: list[str] = []
        self._left = leaves_after

    def __call__(self) -> "Scribe":
        return self

    def ask(self, chunks: Iterable[Chunk]) -> Iterator[list[Answered]]:
        for chunk in chunks:
            if self._left == 0:
                raise KeyboardInterrupt
            self._left -= 1
            self.asked += [text for _, text in chunk]
            yield [(number, Answer(code=text[:3], title=text).as_json()) for number, text in chunk]

    def close(self) -> None:
        return


def rows_of(path: Path) -> list[dict[str, Any]]:
    """Return the rows that were written."""
    import pyarrow.parquet

    rows: list[dict[str, Any]] = pyarrow.parquet.read_table(path).to_pylist()
    return rows
