"""How much of the catalogue has a title in each language, and how many wordings its concepts."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from desktop.engine.catalogue.catalogue import Catalogue
from desktop.engine.results import LANGUAGES
from desktop.engine.text.folding import fold

KINDS = ("official", "national", "machine", "project", "inherited", "none")
NAMES = {
    "official": "official (WHO or ICD-10-CM)",
    "national": "national table, imported",
    "machine": "composed or translated by machine",
    "project": "a phrase of the project only",
    "inherited": "from the nearest code above only",
    "none": "none",
}
ENOUGH = 2  # wordings that a concept has in each language
Counts = dict[str, Counter[str]]  # language -> kind -> codes


def coverage(path: Path) -> tuple[Counts, Counts]:
    """Count reportable full codes, and rubrics, by where their title comes from."""
    catalogue = Catalogue.open(path)
    codes: Counts = {language: Counter() for language in LANGUAGES}
    rubrics: Counts = {language: Counter() for language in LANGUAGES}
    known: dict[str, Mapping[str, str]] = {}
    for number in range(1, len(catalogue) + 1):
        rubric = catalogue.rubric_by_id(number)
        if rubric.level in ("chapter", "block"):
            continue
        above = known.get(rubric.parent or "", {})
        own = _origins((t.language, t.kind, t.origin) for t in catalogue.texts(rubric.code))
        kinds: dict[str, str] = {
            language: own.get(language) or _passed(above.get(language)) for language in LANGUAGES
        }
        known[rubric.code] = kinds
        full = len(catalogue.encounters(rubric)) or 1 if rubric.billable else 0
        for language, kind in kinds.items():
            rubrics[language][kind] += 1
            codes[language][kind] += full
    catalogue.close()
    return codes, rubrics


def _origins(texts: Iterable[tuple[str, str, str]]) -> dict[str, str]:
    found: dict[str, str] = {}
    for language, kind, origin in texts:
        if kind in ("title", "phrase") and origin in KINDS:
            best = min(origin, found.get(language, origin), key=KINDS.index)
            found[language] = best
    return found


def _passed(kind: str | None) -> str:
    return "inherited" if kind and kind != "none" else "none"


@dataclass(slots=True)
class Worded:
    """A concept by one of its codes, and its wordings: the project's own and those composed."""

    code: str
    wordings: dict[str, set[str]] = field(default_factory=dict)

    def count(self, language: str) -> int:
        """Return how many wordings it has in a language."""
        return len(self.wordings.get(language, ()))

    @property
    def gaps(self) -> list[str]:
        """The languages in which it has too few."""
        return [language for language in LANGUAGES if self.count(language) < ENOUGH]


def concepts(path: Path) -> list[Worded]:
    """Return every concept that has a reportable code, in the order of the classification."""
    catalogue = Catalogue.open(path)
    found: dict[object, Worded] = {}
    for number in range(1, len(catalogue) + 1):
        rubric = catalogue.rubric_by_id(number)
        if rubric.billable:
            found.setdefault(catalogue.concepts.key(number, {}), Worded(rubric.code))
    for text in catalogue.iter_texts():
        one = found.get(catalogue.concepts.key(text.rubric_id, {}))
        if one and text.kind == "phrase":
            one.wordings.setdefault(text.language, set()).add(fold(text.text))
    catalogue.close()
    return list(found.values())
