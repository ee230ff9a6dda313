"""The sentences about an episode, in six languages, for window and terminal alike."""

import csv
from collections.abc import Mapping
from functools import cache

from desktop.engine.errors import UsageError
from desktop.engine.resources import lexicon_path
from desktop.engine.results import LANGUAGES


class EpisodeError(UsageError):
    """What was said of an episode cannot be; `said` gives the sentence in another language."""

    def __init__(self, key: str, *values: object) -> None:
        super().__init__(sentence(key, "en", *values))
        self.key, self.values = key, values

    def said(self, language: str) -> str:
        """Return the sentence in a language."""
        return sentence(self.key, language, *self.values)


def sentence(key: str, language: str, *values: object) -> str:
    """Return a sentence with its codes filled in; English for a language that has none.

    >>> sentence("duplicate", "es", "I10")
    'I10 está dos veces.'
    """
    text = sentences()[key].get(language) or sentences()[key]["en"]
    for number, value in enumerate(values, start=1):
        text = text.replace(f"%{number}", str(value))
    return text


@cache
def sentences() -> Mapping[str, Mapping[str, str]]:
    """Read the lexicon once: key, then language, then sentence."""
    return {row["key"]: {name: row[name] for name in LANGUAGES} for row in rows("episode.tsv")}


def rows(name: str) -> list[dict[str, str]]:
    """Read one of the episode's tables."""
    with lexicon_path(name).open(encoding="utf-8", newline="") as file:
        lines = (line for line in file if not line.startswith("#"))
        return list(csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE))
