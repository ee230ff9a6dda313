"""What a report says of a mention: there, denied, suspected, past, a relative's, planned.

The words that say it stand before the mention or after it in its sentence, up to where the sentence
turns ("..., pero sí ..."); the section adds what its heading says.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from desktop.engine.query.assertions import cues, spoken
from desktop.engine.report.clauses import Sentences, turned
from desktop.engine.report.report import Assertion
from desktop.engine.text.folding import fold

# How far a word reaches, in words; a denial goes on through a whole list.
_REACH: dict[str, int] = {
    "negated": 30, "suspected": 7, "past": 12, "planned": 12, "family": 40,
}  # fmt: skip
_THROUGH_COMMAS = frozenset({"negated", "family", "planned"})
_AFTER = 45  # characters after a mention in which something may be said of it
_SAID_AGAIN = re.compile(r",\s*(?:con|amb|com|avec|with|y con|presenta|et|mas)\s")
_ORDER: tuple[Assertion, ...] = ("family", "negated", "planned", "suspected", "past")
_SHORTEST = 2  # characters of a cue before a mention; "?" there belongs to what came before it


@dataclass(frozen=True, slots=True)
class Said:
    """What was found: the assertion, and how many words away the words are that say it."""

    assertion: Assertion
    away: int
    width: int  # characters of the cue


@cache
def _patterns(language: str, where: str) -> tuple[tuple[str, re.Pattern[str]], ...]:
    """Return one pattern for each kind of cue that counts in a place."""
    places = {"before": ("start", "before"), "after": ("end", "after"), "within": ("any", "within")}
    found: dict[str, list[str]] = {}
    for cue in cues()[0]:
        if cue.place in places[where] and cue.kind in _REACH and spoken(cue, language):
            found.setdefault(cue.kind, []).append(cue.alternatives)
    return tuple((kind, re.compile("|".join(some))) for kind, some in found.items())


class Asserter:
    """Reads one text; its words are folded once, a sentence at a time."""

    def __init__(self, text: str, language: str) -> None:
        self._text, self._language = text, language
        self._sentences = Sentences(text)
        self._folded: dict[int, str] = {}

    def said(self, start: int, end: int, section: str) -> Assertion:
        """Return what the rules say of a mention."""
        sentence = self._sentences.at(start)
        folded = self._sentence(sentence.start, sentence.end)
        before = folded[: start - sentence.start]
        after = folded[max(0, end - sentence.start) :]
        found = [*self._before(before), *self._after(after)]
        if self._is_relatives(before, section):
            found.append(Said("family", 0, 0))
        return _decided(found)

    def _sentence(self, start: int, end: int) -> str:
        """Return a sentence folded letter by letter, without the set phrases that deny nothing."""
        if start not in self._folded:
            plain = "".join(map(_letter, self._text[start:end]))
            excepted = cues()[1]
            self._folded[start] = excepted.sub(lambda found: "x" * len(found[0]), plain)
        return self._folded[start]

    def _before(self, before: str) -> Iterator[Said]:
        begin = turned(before)
        own = before[begin:]
        for kind, pattern in _patterns(self._language, "before"):
            last = None
            for match in pattern.finditer(own):
                if len(match[0]) >= _SHORTEST:
                    last = match
            if last is None or not _reaches(kind, own[last.end() :]):
                continue
            yield Said(kind, _words(own[last.end() :]), len(last[0]))  # type: ignore[arg-type]

    def _after(self, after: str) -> Iterator[Said]:
        near = re.split(r"[,;:\n](?!\s*(?:no|non|nao|0)\b)|\by\b|\band\b|\bet\b", after[:_AFTER])[0]
        for kind, pattern in _patterns(self._language, "after"):
            match = pattern.search(near)
            if match:
                yield Said(kind, _words(near[: match.start()]), len(match[0]))  # type: ignore[arg-type]

    def _is_relatives(self, before: str, section: str) -> bool:
        if section == "family":
            return True
        patterns = dict(_patterns(self._language, "within"))
        return "family" in patterns and bool(patterns["family"].search(before[turned(before) :]))


def _letter(char: str) -> str:
    """Fold one character to one character, so that places stay."""
    plain = fold(char)
    return plain if len(plain) == 1 else char.lower()[:1] or " "


def _reaches(kind: str, between: str) -> bool:
    if _words(between) > _REACH[kind]:
        return False
    if kind == "negated" and _SAID_AGAIN.search(between):
        return False
    return kind in _THROUGH_COMMAS or not re.search(r"[,:()]", between.strip(" ,:("))


def _words(text: str) -> int:
    return len(text.split())


def _decided(found: list[Said]) -> Assertion:
    """Choose: what is a relative's is so, denied or not; the nearest words say the rest."""
    kinds = {one.assertion: one for one in sorted(found, key=lambda one: -one.away)}
    if "negated" in kinds and "suspected" in kinds:
        denied, thought = kinds["negated"], kinds["suspected"]
        nearest = min(denied, thought, key=lambda one: (one.away, -one.width))
        del kinds["suspected" if nearest is denied else "negated"]
    return next((kind for kind in _ORDER if kind in kinds), "present")
