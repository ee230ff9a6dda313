"""Phrases with the codes that a person gave them: held-out ones to learn from, dev to measure."""

import csv
import zlib
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from desktop.engine.catalogue.catalogue import Catalogue, Rubric
from training.data.phrases.table import read_tables

Kind = Literal["mention", "phrase", "nothing"]
# The shares that training keeps out, in hundredths; the same rule on both sides.
HELD_MENTIONS, HELD_PHRASES = 20, 10


@dataclass(frozen=True, slots=True)
class Judged:
    """A phrase and the codes that are right for it; none for what is no diagnosis."""

    text: str
    language: str
    codes: tuple[str, ...]
    kind: Kind


def held_out(text: str, share: int) -> bool:
    """Tell whether a text is in the share that training never sees."""
    return zlib.crc32(text.lower().encode()) % 100 < share


def mentions(data: Path, split: str, *, held: bool) -> Iterator[Judged]:
    """Yield CodiEsp's mentions of a split; `held` only those that training left out."""
    path = data / "dev" / "codiesp_x.tsv"
    with path.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE):
            if row["split"] == split and (not held or held_out(row["query"], HELD_MENTIONS)):
                codes = tuple(row["gold_codes"].split(";"))
                yield Judged(row["query"], row["lang"], codes, "mention")


def phrases(folder: Path) -> Iterator[Judged]:
    """Yield the project's own phrases that training left out."""
    for phrase in read_tables([folder]).phrases:
        if held_out(phrase.text, HELD_PHRASES):
            yield Judged(phrase.text, phrase.language, (phrase.code,), "phrase")


def nothing(path: Path) -> Iterator[Judged]:
    """Yield phrases that are no diagnosis: `language TAB text` a line."""
    for line in path.read_text(encoding="utf-8").splitlines():
        language, _, text = line.partition("\t")
        if text and not line.startswith("#"):
            yield Judged(text, language, (), "nothing")


def mention_counts(data: Path, catalogue: Catalogue, *, with_held: bool) -> dict[str, int]:
    """How often the coders of the training mentions met each rubric.

    Learning leaves out the mentions that it learns from; what ships counts them all.
    """
    counts: Counter[str] = Counter()
    for mention in mentions(data, "train", held=False):
        if with_held or not held_out(mention.text, HELD_MENTIONS):
            ids = main_targets(catalogue, mention.codes)
            counts.update(catalogue.rubric_by_id(rubric_id).code for rubric_id in ids)
    return dict(sorted(counts.items()))


def targets(catalogue: Catalogue, codes: Iterable[str]) -> frozenset[int]:
    """The rubrics that count as right: a code's own, and for a header all that stands under it."""
    found: set[int] = set()
    for code in codes:
        rubric = catalogue.rubric(code)
        if rubric:
            found.update(item.id for item in _billable(catalogue, rubric))
    return frozenset(found)


def main_targets(catalogue: Catalogue, codes: Iterable[str]) -> frozenset[int]:
    """The rubrics to learn: for a header its unspecified code alone."""
    found: set[int] = set()
    for code in codes:
        rubric = catalogue.rubric(code)
        if rubric:
            found.add((catalogue.stand_in(rubric) or rubric).id)
    return frozenset(found)


def answering(catalogue: Catalogue, rubric_id: int) -> int:
    """The rubric that a person is shown for a found one; none (0) for a header without default."""
    shown = catalogue.stand_in(catalogue.rubric_by_id(rubric_id)) if rubric_id else None
    return shown.id if shown else 0


def _billable(catalogue: Catalogue, rubric: Rubric) -> Iterator[Rubric]:
    if rubric.billable:
        yield rubric
    for child in catalogue.children(rubric.code):
        yield from _billable(catalogue, child)
