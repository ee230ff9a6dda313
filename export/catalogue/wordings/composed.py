"""Composes wordings for the concepts that have none, each under the code that stands for it."""

import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from desktop.engine.results import LANGUAGES
from desktop.engine.text.attributes.concept import concept_key, title_values
from export.catalogue.wordings.again import Again
from export.catalogue.wordings.parts import Parts, rows
from export.catalogue.wordings.patterns import read_patterns
from training.data.phrases import wording
from training.data.phrases.table import Phrase

PLACE = "composed"
# What the codes of a concept vary, or what says nothing.
_UNSAID = re.compile(
    r"\b(?:left|right|bilateral|unspecified|specified|displaced|nondisplaced)\b ?"
    r"|,? not elsewhere classified|\((?:nontraumatic|nonthermal|nonvenomous|acquired)\) ?"
)
_LIMB = re.compile(r", (?:side|arm|leg|hand|foot|wrist|finger|toe|eye|ear|thigh|limb|breast"
                   r"|lower leg|ankle|elbow|shoulder|hip|knee|upper arm|forearm)$")  # fmt: skip


@dataclass(frozen=True, slots=True)
class Named:
    """A billable rubric with its English title."""

    code: str
    chapter: int
    title: str


class Wordings:
    """Knows the patterns and the parts; makes the wordings of a title."""

    def __init__(self) -> None:
        self._parts = Parts()
        self._patterns = read_patterns(self._parts)
        self._again = Again()
        self._rewrites = [
            (re.compile(row["codes"]), re.compile(row["title"]), row["better"])
            for row in rows("rewrites*.tsv")
        ]

    def of(self, code: str, title: str) -> dict[str, list[str]]:
        """Return the wordings by language, none where no pattern knows the title."""
        said = self.plain(code, title)
        for form in dict.fromkeys((said, _LIMB.sub("", said))):
            for pattern in self._patterns:
                if found := pattern.fill(code, form, self._parts):
                    return {name: self._twice(name, said) for name, said in found.items()}
        return {}

    def _twice(self, language: str, said: list[str]) -> list[str]:
        again = self._again.of(language, said[0]) if len(said) == 1 else ""
        return [*said, again] if again else said

    def plain(self, code: str, title: str) -> str:
        """Return a title in lower case without what its concept leaves open.

        >>> Wordings().plain("S93.402", "Sprain of unspecified ligament of left ankle")
        'sprain of ligament of ankle'
        """
        said = _tidy(_UNSAID.sub("", title.lower()))
        for codes, pattern, better in self._rewrites:
            if codes.match(code):
                said = pattern.sub(better, said)
        return _tidy(said)


def _tidy(text: str) -> str:
    text = re.sub(r"\[\s*\]|\(\s*\)", "", text)
    text = re.sub(r"\s+([,)])", r"\1", " ".join(text.split()))
    return re.sub(r"(?:, )+,|,+", ",", text).strip(" ,")


def composed(rubrics: Iterable[Named], phrases: Iterable[Phrase]) -> Iterator[Phrase]:
    """Yield wordings for each concept and language in which no phrase says it.

    What another concept is already called is left out; so are doubles among the composed ones.
    """
    concepts = _concepts(rubrics)
    of = {one.code: key for key, members in concepts.items() for one in members}
    said, taken = set[tuple[str, str]](), dict[tuple[str, str], str]()
    for phrase in phrases:
        concept = of.get(phrase.code, phrase.code)
        said.add((concept, phrase.language))
        taken.setdefault((phrase.language, wording.key(phrase.text)), concept)
    wordings = Wordings()
    for concept, members in concepts.items():
        languages = [name for name in LANGUAGES if (concept, name) not in said]
        for code, language, text in _said(wordings, members, languages):
            if taken.setdefault((language, wording.key(text)), concept) == concept:
                yield Phrase(code, language, text, PLACE)


def _said(
    wordings: Wordings, members: Sequence[Named], languages: Collection[str]
) -> Iterator[tuple[str, str, str]]:
    """Yield the wordings of the concept's chief; of the others what they say besides, an intent."""
    seen = set[tuple[str, str]]()
    for one in sorted(members, key=_says) if languages else ():
        made = wordings.of(one.code, one.title)
        for language in languages:
            for text in made.get(language, ()):
                if (language, text) not in seen:
                    seen.add((language, text))
                    yield one.code, language, text


def _says(one: Named) -> int:
    """The rubric that says least of side and the like stands for its concept."""
    return len(title_values(one.title))


def _concepts(rubrics: Iterable[Named]) -> Mapping[str, Sequence[Named]]:
    found: dict[str, list[Named]] = {}
    for one in rubrics:
        found.setdefault(concept_key(one.code, one.title, one.chapter), []).append(one)
    return found
