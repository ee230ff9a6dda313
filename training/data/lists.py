"""Graded lists: diagnoses said in several ways and six languages, and the codes that are right."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from desktop.engine.errors import UsageError
from desktop.engine.results import LANGUAGES
from training.data.folder import rows

COLUMNS = ("diagnosis", "way", "codes", *LANGUAGES)


@dataclass(frozen=True, slots=True)
class Graded:
    """One phrase of a list, how it says its diagnosis, and the codes that a coder accepts."""

    diagnosis: str
    way: str
    language: str
    text: str
    codes: tuple[str, ...]


def read_list(path: Path) -> Iterator[Graded]:
    """Yield a phrase a filled cell; a table that is no graded list is refused in one sentence."""
    if not path.is_file():
        raise UsageError(f"There is no list at {path}; name a table such as inpatient.tsv.")
    for number, row in enumerate(rows(path), start=2):
        if missing := [name for name in COLUMNS if not (row.get(name) or name in LANGUAGES)]:
            raise UsageError(f"{path}, line {number} has no {missing[0]}; mend the table.")
        codes = tuple(code.strip() for code in row["codes"].split(";") if code.strip())
        for language in LANGUAGES:
            if text := (row.get(language) or "").strip():
                yield Graded(row["diagnosis"], row["way"], language, text, codes)


def spread_of(phrases: Sequence[Graded], limit: int) -> list[Graded]:
    """Return whole diagnoses, evenly spread, until about so many phrases; 0 returns all."""
    if not limit or limit >= len(phrases):
        return list(phrases)
    names = list(dict.fromkeys(phrase.diagnosis for phrase in phrases))
    wanted = max(1, round(limit * len(names) / len(phrases)))
    kept = {names[place * len(names) // wanted] for place in range(wanted)}
    return [phrase for phrase in phrases if phrase.diagnosis in kept]
