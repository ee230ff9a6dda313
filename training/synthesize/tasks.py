"""What is asked for: one task is one question to the model, with a name that outlives a kill."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from desktop.engine.catalogue.catalogue import Catalogue, Rubric
from desktop.engine.results import LANGUAGES

Kind = Literal["phrases", "negatives"]
Style = Literal["clinical", "shorthand", "note", "lay", "misspelt"]
STYLES: tuple[Style, ...] = ("clinical", "shorthand", "note", "lay", "misspelt")
# Framed and misspelt phrases teach the models; only these are fit to be shown as synonyms.
SHOWN: frozenset[Style] = frozenset({"clinical", "shorthand", "lay"})
PROMPTS = 1  # raise it when the prompts change so much that old answers should be paid for again


@dataclass(frozen=True, slots=True)
class Task:
    """Phrases for one code in one language, or phrases of its siblings that look like it."""

    kind: Kind
    code: str
    language: str
    styles: tuple[Style, ...]
    amount: int  # phrases of each style, or negatives

    @property
    def key(self) -> str:
        """Return the name under which the answer is kept; the same question has the same name."""
        styles = "+".join(self.styles)
        return f"{self.kind}/{self.code}/{self.language}/{styles}/{self.amount}/v{PROMPTS}"


@dataclass(frozen=True, slots=True)
class Plan:
    """Which questions a run asks of each code."""

    languages: tuple[str, ...] = LANGUAGES
    styles: tuple[Style, ...] = STYLES
    amount: int = 2
    phrases: bool = True
    negatives: bool = False

    def tasks(self, codes: Iterable[str]) -> Iterator[Task]:
        """Yield the tasks code by code, so that a run cut short has whole codes."""
        for code in codes:
            for language in self.languages:
                if self.phrases:
                    yield Task("phrases", code, language, self.styles, self.amount)
                if self.negatives:
                    yield Task("negatives", code, language, (), max(self.amount, 3))


def codes_without_phrases(catalogue: Catalogue, written: Iterable[str]) -> list[str]:
    """Return the reportable rubrics that no table of phrases knows, shortest codes first.

    A four-character code is met in a hospital more often than one with site, side and trimester.
    """
    known = set(written)
    found = [rubric for rubric in _billable(catalogue) if rubric.code not in known]
    return [rubric.code for rubric in sorted(found, key=lambda r: (len(r.code), r.code))]


def known_codes(catalogue: Catalogue, codes: Sequence[str]) -> tuple[list[str], list[str]]:
    """Return the rubrics of the codes asked for, and what is no code of this release."""
    found, unknown = dict[str, None](), []
    for code in codes:
        rubric = catalogue.rubric(code)
        if rubric is None or rubric.level in ("chapter", "block"):
            unknown.append(code)
        else:
            found[rubric.code] = None
    return list(found), unknown


def _billable(catalogue: Catalogue) -> Iterator[Rubric]:
    for number in range(1, len(catalogue) + 1):
        rubric = catalogue.rubric_by_id(number)
        if rubric.billable:
            yield rubric
