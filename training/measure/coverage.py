"""How much of the catalogue has a title in each language, and of which origin."""

from collections import Counter
from collections.abc import Iterable, Mapping
from pathlib import Path

from desktop.engine.catalogue.catalogue import Catalogue
from desktop.engine.results import LANGUAGES

KINDS = ("official", "national", "machine", "project", "inherited", "none")
NAMES = {
    "official": "official (WHO or ICD-10-CM)",
    "national": "national table, imported",
    "machine": "composed or translated by machine",
    "project": "a phrase of the project only",
    "inherited": "from the nearest code above only",
    "none": "none",
}
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
