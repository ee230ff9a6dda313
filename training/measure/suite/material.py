"""What the tasks are made of: the project's phrases, split as the training splits them."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from desktop.engine.catalogue.catalogue import Catalogue
from training.data.held import held_text
from training.data.phrases import wording
from training.data.phrases.table import Phrase


@dataclass(frozen=True, slots=True)
class Said:
    """A phrase with the rubric that answers for it and the rubric's chapter."""

    text: str
    rubric: str
    chapter: int


@dataclass(frozen=True, slots=True)
class Material:
    """The phrases of one language: those that no training saw, and the rest."""

    language: str
    held: tuple[Said, ...]
    seen: tuple[Said, ...]


def gather(catalogue: Catalogue, phrases: Sequence[Phrase], language: str) -> Material:
    """Take a language's phrases apart; one that two rubrics share has no right answer and goes."""
    rubrics: dict[str, set[str]] = defaultdict(set)
    texts: dict[str, Said] = {}
    for phrase in phrases:
        if phrase.language == language and (said := _said(catalogue, phrase)):
            key = wording.key(phrase.text)
            rubrics[key].add(said.rubric)
            texts.setdefault(key, said)
    known = [said for key, said in texts.items() if len(rubrics[key]) == 1]
    held = tuple(said for said in known if held_text(said.text))
    seen = tuple(said for said in known if not held_text(said.text))
    return Material(language, held, seen)


def _said(catalogue: Catalogue, phrase: Phrase) -> Said | None:
    rubric = catalogue.rubric(phrase.code)
    if rubric is not None and not rubric.billable:
        default = catalogue.default_of(rubric.code)
        rubric = catalogue.rubric(default) if default else rubric
    return Said(phrase.text, rubric.code, rubric.chapter) if rubric else None
