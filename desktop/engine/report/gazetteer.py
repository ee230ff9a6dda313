"""All wordings of the catalogue, found in a text by their stems, whatever their endings.

A text has some hundred words and a wording at most eight, so each run of stems is looked up in one
set: quicker to make than an automaton over letters, and no slower to ask.
"""

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from desktop.engine.catalogue.catalogue import Catalogue
from desktop.engine.query.abbreviations import lexicon
from desktop.engine.query.spelling import ordinary
from desktop.engine.results import LANGUAGES
from desktop.engine.text.folding import SILENT, WORD, fold, stem, stems_of

LONGEST = 8  # stems
_BETWEEN = re.compile(r"[.;:!?]|\n\s*\n|\n\s*[-*•#\d]")
_CUT_WORD = re.compile(r"[-\u2010\u00ad][ \t]*\r?\n[ \t]*")
_BETWEEN_CHECKS = 200  # wordings
_SHORTEST = 3  # letters of a stem that stands alone


@dataclass(frozen=True, slots=True)
class Token:
    """A word of the text that says something: its place, its stem, and whether it ends a run."""

    start: int
    end: int
    stem: str
    breaks: bool  # whether a stop lies between the word before and this one


def tokens_of(text: str) -> list[Token]:
    """Return the words of a text that the index keeps."""
    found: list[Token] = []
    last = 0
    for match in WORD.finditer(text):
        plain = fold(match[0])
        if found and match[0][:1].islower() and _CUT_WORD.fullmatch(text, last, match.start()):
            before = found.pop()
            whole = stem(fold(text[before.start : before.end]) + plain)
            found.append(Token(before.start, match.end(), whole, before.breaks))
            last = match.end()
            continue
        if plain in SILENT:
            continue
        breaks = bool(_BETWEEN.search(text, last, match.start()))
        found.append(Token(match.start(), match.end(), stem(plain), breaks))
        last = match.end()
    return found


class Gazetteer:
    """The wordings of some languages as runs of stems."""

    def __init__(
        self, wordings: Iterable[str], short: Iterable[str] = (),
        check: Callable[[], None] = lambda: None,
    ) -> None:  # fmt: skip
        self._known: set[str] = set()
        for number, wording in enumerate(wordings):
            if number % _BETWEEN_CHECKS == 0:
                check()
            stems = stems_of(wording)
            if 0 < len(stems) <= LONGEST and not _says_nothing(stems):
                self._known.add(" ".join(stems))
        self._known.update(" ".join(stems_of(one)) for one in short)
        self._known.discard("")

    @classmethod
    def of(
        cls, catalogue: Catalogue, language: str, check: Callable[[], None] = lambda: None
    ) -> "Gazetteer":
        """Gather what a catalogue has in a language, or in all of them; `check` may stop it."""
        spoken = (language,) if language in LANGUAGES else LANGUAGES
        texts = (text.text for text in catalogue.iter_texts_in(spoken))
        short = [entry.short for one in spoken for same in lexicon(one).values() for entry in same]
        return cls(texts, short, check)

    def __len__(self) -> int:
        return len(self._known)

    def __contains__(self, stems: Sequence[str]) -> bool:
        return " ".join(stems) in self._known

    def find(self, tokens: Sequence[Token]) -> list[tuple[int, int]]:
        """Return the longest wordings as (first token, last token + 1), none within another."""
        found: list[tuple[int, int]] = []
        reached = 0
        for first in range(len(tokens)):
            last = self._longest(tokens, first)
            if last > reached:
                found.append((first, last))
                reached = last
        return found

    def _longest(self, tokens: Sequence[Token], first: int) -> int:
        run, longest = "", 0
        for at in range(first, min(first + LONGEST, len(tokens))):
            if at > first and tokens[at].breaks:
                break
            run = f"{run} {tokens[at].stem}" if run else tokens[at].stem
            if run in self._known:
                longest = at + 1
        return longest


def _says_nothing(stems: Sequence[str]) -> bool:
    """Tell whether a wording is one short or ordinary word, or a number."""
    if len(stems) > 1:
        return False
    only = stems[0]
    return len(only) < _SHORTEST or only.isdigit() or only in ordinary()
