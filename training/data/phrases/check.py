"""The rules that every table of phrases passes, whoever or whatever wrote it.

An *error* makes the table unusable or wrong for sure; a *doubt* is for a person to look at.
"""

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Literal

from desktop.engine.catalogue.catalogue import Catalogue, Rubric
from desktop.engine.results import LANGUAGES
from training.data.phrases import wording
from training.data.phrases.sides import contradicts
from training.data.phrases.table import Phrase, Table

Severity = Literal["error", "doubt"]
Chances = Callable[[str], Mapping[str, float]]  # text -> language -> probability

FOREIGN = 0.90  # another language is this likely ...
OWN = 0.05  # ... and the column's own no likelier than this

LEAST_LETTERS = 6  # a shorter text is not judged by its language


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that is wrong, where it is and what to do about it."""

    severity: Severity
    kind: str
    place: str
    code: str
    language: str
    text: str
    detail: str


class Checker:
    """Knows the classification, so that a phrase can be judged beside every other code."""

    def __init__(self, catalogue: Catalogue, chances: Chances | None) -> None:
        self._catalogue = catalogue
        self._chances = chances
        # A code has a dozen phrases; each look-up in the catalogue is a query.
        self._rubric = cache(catalogue.rubric)
        self.target = cache(self._target)
        self._title = cache(self._read_title)
        self._official = _official(catalogue)

    def check(self, table: Table) -> list[Finding]:
        """Return everything found, errors first, each kind in the order of the files."""
        found = [Finding("error", "line", bad.place, "", "", "", bad.reason) for bad in table.bad]
        found += self._codes(table)
        for phrase in table.phrases:
            found += self.alone(phrase)
        found += self._together(table.phrases)
        found += self._languages(table.phrases)
        return sorted(found, key=lambda finding: finding.severity != "error")

    def alone(self, phrase: Phrase) -> Iterator[Finding]:
        """Yield what is wrong with a phrase by itself."""
        rubric = self._rubric(phrase.code)
        for severity, kind, detail in self._faults(phrase, rubric):
            yield _finding(severity, kind, phrase, detail)

    def _target(self, code: str) -> str:
        """Return the rubric that answers for a code: a header's phrases are its default's."""
        rubric = self._rubric(code)
        if rubric is None:
            return code
        return rubric.code if rubric.billable else self._catalogue.default_of(code) or rubric.code

    def _faults(self, phrase: Phrase, rubric: Rubric | None) -> Iterator[tuple[Severity, str, str]]:
        if wording.names_a_code(phrase.text):
            yield "error", "names a code", "write the disease, not its code"
        if not wording.key(phrase.text):
            yield "error", "no word", "it has no letter or digit"
        if marks := wording.stray_marks(phrase.text):
            yield "doubt", "stray marks", f"it has {marks!r}"
        if wording.too_long(phrase.text):
            yield "doubt", "long", "nobody types this much"
        if wording.is_generic(phrase.text):
            yield "doubt", "generic", "it names no disease"
        if rubric and contradicts(phrase.text, phrase.language, self._title(rubric.code)):
            yield "doubt", "side", "the code's title says another side"

    def _codes(self, table: Table) -> Iterator[Finding]:
        written = defaultdict(set)
        for phrase in table.phrases:
            written[phrase.code].add(phrase.language)
        for code, place in table.codes.items():
            rubric = self._catalogue.rubric(code)
            if rubric is None or rubric.level in ("chapter", "block"):
                reason = f"there is no code {code} in release {self._catalogue.release}"
                yield Finding("error", "unknown code", place, code, "", "", reason)
            elif rubric.code != code:
                reason = f"write it under {rubric.code}, without the encounter character"
                yield Finding("doubt", "folded code", place, code, "", "", reason)
            missing = [language for language in LANGUAGES if language not in written[code]]
            if missing and rubric:
                reason = f"no phrase in {', '.join(missing)}"
                yield Finding("doubt", "missing language", place, code, "", "", reason)

    def _together(self, phrases: Sequence[Phrase]) -> Iterator[Finding]:
        holders: dict[tuple[str, str], dict[str, Phrase]] = defaultdict(dict)
        for phrase in phrases:
            seen = holders[phrase.language, wording.key(phrase.text)]
            mine = self.target(phrase.code)
            for other in (code for code in seen if code != mine):
                detail = f"also under {seen[other].code} ({seen[other].place})"
                yield _finding("doubt", "shared", phrase, detail)
            seen.setdefault(mine, phrase)
            titled = self._official.get((phrase.language, wording.key(phrase.text)), {mine})
            if not any(mine.startswith(code) for code in titled):
                detail = f"it is the official wording of {', '.join(sorted(titled))}"
                yield _finding("doubt", "another code's title", phrase, detail)

    def _languages(self, phrases: Sequence[Phrase]) -> Iterator[Finding]:
        if self._chances is None:
            return
        written = {(p.code, p.language, wording.key(p.text)) for p in phrases}
        for phrase in phrases:
            words = wording.without_initials(phrase.text)
            other = _foreign(phrase, self._chances(words)) if len(words) >= LEAST_LETTERS else ""
            # "louping ill" and "angina" are the word in several languages.
            if other and (phrase.code, other, wording.key(phrase.text)) not in written:
                yield _finding("doubt", "language", phrase, f"it reads like {other}")

    def _read_title(self, code: str) -> str:
        return self._catalogue.title(code).text


def _foreign(phrase: Phrase, chances: Mapping[str, float]) -> str:
    likely = max(chances, key=lambda language: chances[language])
    sure = chances[likely] >= FOREIGN and chances[phrase.language] <= OWN
    return likely if sure else ""


def _finding(severity: Severity, kind: str, phrase: Phrase, detail: str) -> Finding:
    place, code, language = phrase.place, phrase.code, phrase.language
    return Finding(severity, kind, place, code, language, phrase.text, detail)


def _official(catalogue: Catalogue) -> dict[tuple[str, str], set[str]]:
    """Return, for each official wording, the rubrics it may stand for, headers' defaults too."""
    owners: dict[tuple[str, str], set[str]] = defaultdict(set)
    for text in catalogue.iter_texts():
        if text.origin not in ("official", "national"):
            continue
        rubric = catalogue.rubric_by_id(text.rubric_id)
        names = owners[text.language, wording.key(text.text)]
        names.add(rubric.code)
        if not rubric.billable and (default := catalogue.default_of(rubric.code)):
            names.add(default)
    return owners
