"""What a report says of a mention: there, denied, suspected, past, a relative's, planned.

The words that say it stand before the mention or after it in its sentence, up to where the sentence
turns ("..., pero sí ..."); the section adds what its heading says.
"""

import re
from collections.abc import Iterator
from functools import cache

from desktop.engine.query.assertions import cues, spoken
from desktop.engine.report.clauses import Sentences, turned
from desktop.engine.report.done import was_done
from desktop.engine.report.hearing import Heard, Said, heard, is_firm
from desktop.engine.report.report import Assertion
from desktop.engine.text.folding import fold

# How far a word reaches, in words; a denial goes on through a whole list.
_REACH: dict[str, int] = {
    "negated": 30, "suspected": 7, "past": 12, "planned": 12, "family": 40,
}  # fmt: skip
_THROUGH_COMMAS = frozenset({"negated", "family", "planned"})
_BEFORE = 400  # characters before a mention that are looked at, however long its sentence
_AFTER = 45  # characters after a mention in which something may be said of it
_SAID_AGAIN = re.compile(r",\s*(?:con|amb|com|avec|with|y con|presenta|et|mas)\s")
_DENIED = r"(?:no|non|sin|sense|senza|sem|s/|sans|pas|without|nil)\s|n?afebri|apyret"
_OVER = (
    r"ectom|plasti[ac]|\bex[ -]?(?:fum|smok|tab|alco|etil)|\b(?:pregress|previ[ao]|old )"
    r"|interveni[dn]|operad|operat|opere"
)
_ITSELF: tuple[tuple[Assertion, re.Pattern[str]], ...] = (
    ("negated", re.compile(_DENIED)), ("past", re.compile(_OVER)),
)  # fmt: skip
# What has been there since a year is there still.
_SINCE = re.compile(
    r"\b(?:desde|since|des d|dal|depuis|not[aio]|known|conegu|desde ha|a los|dx|diagn)"
)
_SHORTEST = 2  # characters of a cue before a mention; "?" there belongs to what came before it


@cache
def _patterns(language: str, where: str) -> tuple[tuple[str, re.Pattern[str]], ...]:
    """Return one pattern for each kind of cue that counts in a place."""
    places = {"before": ("start", "before"), "after": ("end", "after"), "within": ("any", "within")}
    found: dict[str, list[str]] = {}
    for cue in cues()[0]:
        if cue.place in places[where] and cue.kind in _REACH and spoken(cue, language):
            found.setdefault(cue.kind, []).append(cue.alternatives)
    return tuple((kind, re.compile("|".join(some))) for kind, some in found.items())


@cache
def _excepted() -> re.Pattern[str]:
    """Return the set phrases that deny nothing, wherever in a sentence they stand."""
    return re.compile(cues()[1].pattern.replace("^", ""))


def _itself(words: str) -> Iterator[Said]:
    """Yield what a mention says of itself: "no known allergies", "colecistectomizado"."""
    for kind, pattern in _ITSELF:
        found = pattern.match(words) if kind == "negated" else pattern.search(words)
        if found:
            yield Said(kind, found[0])


class Asserter:
    """Reads one text; its words are folded once, a sentence at a time."""

    def __init__(self, text: str, language: str) -> None:
        self._text, self._language = text, language
        self._sentences = Sentences(text)
        self._folded: dict[int, str] = {}

    def said(self, start: int, end: int, section: str) -> Assertion:
        """Return what the rules say of a diagnosis."""
        return self.heard(start, end, section).assertion

    def heard(self, start: int, end: int, section: str) -> Heard:
        """Return what the rules say of a diagnosis, and whether that leaves nothing to weigh."""
        before, own, after = self._around(start, end)
        found = [*self._before(before), *self._after(after), *_itself(own)]
        return self._heard(found, before, section)

    def said_of_procedure(self, start: int, end: int, section: str) -> tuple[Assertion, bool]:
        """Return what the rules say of a procedure, and whether it is said to have been done.

        That something was cut out says of a diagnosis that it is over, of a procedure nothing.
        """
        before, _, after = self._around(start, end)
        around = [*self._before(before), *self._after(after)]
        found = self._heard(around, before, section).assertion
        done = was_done(before[turned(before) :], after)
        if section == "antecedents" and found == "present" and not done:
            found = "past"
        return found, done

    def _around(self, start: int, end: int) -> tuple[str, str, str]:
        """Return what of its sentence stands before a mention, is its own, and stands after."""
        sentence = self._sentences.at(start)
        folded = self._sentence(sentence.start, sentence.end)
        at, last = start - sentence.start, max(0, end - sentence.start)
        return folded[max(0, at - _BEFORE) : at], folded[at:last], folded[last:][:_AFTER]

    def _heard(self, found: list[Said], before: str, section: str) -> Heard:
        if self._is_relatives(before, section):
            found = [*found, Said("family")]
        return heard(found)

    def _sentence(self, start: int, end: int) -> str:
        """Return a sentence folded letter by letter, without the set phrases that deny nothing."""
        if start not in self._folded:
            plain = "".join(map(_letter, self._text[start:end]))
            self._folded[start] = _excepted().sub(lambda found: "x" * len(found[0]), plain)
        return self._folded[start]

    def _before(self, before: str) -> Iterator[Said]:
        if before.endswith(("?", "¿")):
            yield Said("suspected", "?")
        begin = turned(before)
        own = before[begin:]
        for kind, pattern in _patterns(self._language, "before"):
            last = None
            for match in pattern.finditer(own):
                if len(match[0]) >= _SHORTEST:
                    last = match
            if last is None or not _reaches(kind, own[last.end() :]):
                continue
            between = own[last.end() :]
            yield Said(kind, last[0], between, is_firm(last[0]))  # type: ignore[arg-type]

    def _after(self, after: str) -> Iterator[Said]:
        near = re.split(r"[,;:\n](?!\s*(?:no|non|nao|0)\b)|\by\b|\band\b|\bet\b", after)[0]
        for kind, pattern in _patterns(self._language, "after"):
            match = pattern.search(near)
            since = match and kind == "past" and _SINCE.search(near[: match.start()])
            if match and not since:
                # Of "anemia - no ..." and "TEP? No." the end is not seen: signs do not decide.
                between, firm = near[: match.start()], match[0][0].isalpha()
                yield Said(kind, match[0], between, firm)  # type: ignore[arg-type]

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
    if kind == "negated" and (_SAID_AGAIN.search(between) or ")" in between.split("(")[0]):
        return False
    return kind in _THROUGH_COMMAS or not re.search(r"[,:()]", between.strip(" ,:("))


def _words(text: str) -> int:
    return len(text.split())
