"""Which concept each rubric of a catalogue belongs to, and the rubric that stands for a concept."""

from collections import defaultdict
from dataclasses import dataclass

from desktop.engine.catalogue.catalogue import Catalogue
from desktop.engine.catalogue.types import Rubric
from desktop.engine.text.attributes.concept import concept_key, title_values

NONE = -1
_ABOVE = ("chapter", "block")


@dataclass(frozen=True, slots=True)
class Grouped:
    """Concepts by number: that of each rubric (0 is no rubric), and each one's chief."""

    of: list[int]
    chiefs: list[int]


def grouped(catalogue: Catalogue) -> Grouped:
    """Number the concepts in the order of the classification; a header goes with its default."""
    titles = [""] + [catalogue.title_by_id(n).text for n in range(1, len(catalogue) + 1)]
    numbers: dict[str, int] = {}
    of, members = [NONE], defaultdict[int, list[int]](list)
    for rubric_id in range(1, len(catalogue) + 1):
        rubric = _answering(catalogue, catalogue.rubric_by_id(rubric_id))
        if rubric.level in _ABOVE:
            of.append(NONE)
            continue
        key = concept_key(rubric.code, titles[rubric.id], rubric.chapter)
        of.append(numbers.setdefault(key, len(numbers)))
        members[of[-1]].append(rubric.id)
    chiefs = [min(members[number], key=lambda one: _said(titles[one], one)) for number in members]
    return Grouped(of, chiefs)


def _answering(catalogue: Catalogue, rubric: Rubric) -> Rubric:
    default = None if rubric.billable else catalogue.default_of(rubric.code)
    return (catalogue.rubric(default) if default else None) or rubric


def _said(title: str, rubric_id: int) -> tuple[int, int]:
    """The rubric that says least of side and the like stands for all."""
    return len(title_values(title)), rubric_id
