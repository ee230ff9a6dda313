"""Candidates graded by hand: right, near or wrong for the words of a mention alone.

Mentions of the project's own reports, 500 of each language, with the ten codes that a search
proposed for each (training/material/graded.tsv). What is near is the same disease with something
that the words do not say: another side, stage or type, a sibling, its own symptom.
"""

from collections.abc import Mapping
from functools import cache
from pathlib import Path

from training.data.folder import rows

TABLE = Path(__file__).parents[1] / "material" / "graded.tsv"
Grades = Mapping[tuple[str, str], Mapping[str, str]]  # language and phrase -> code -> r, n or w


@cache
def read_graded(table: Path = TABLE) -> Grades:
    """Read the table; a phrase is one row with its codes and a letter for each."""
    return {
        (row["language"], row["phrase"]): dict(
            zip(row["codes"].split(), row["grades"], strict=True)
        )
        for row in rows(table)
    }
