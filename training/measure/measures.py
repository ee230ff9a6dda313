"""Ranks become figures: one value a phrase and measure, computed by ir-measures."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from training.data.gold import Level, Target

MEASURES = (
    "hit@1", "hit@3", "hit@5", "hit@10", "recall@10", "recall@20", "recall@50", "MRR@10", "MAP@10",
)  # fmt: skip
BRIEF = ("hit@1", "hit@5", "hit@10", "MRR@10")  # what one line has room for


@dataclass(frozen=True, slots=True)
class Ranked:
    """One place of an answer: the full code that was suggested and its rubric."""

    code: str
    rubric: str

    def key(self, level: Level) -> str:
        """Return what is compared at a level."""
        if level == "category":
            return self.rubric[:3]
        return self.code if level == "code" else self.rubric


def judged(answer: Iterable[Ranked], targets: Sequence[Target], level: Level) -> list[int]:
    """Return, for each distinct place of an answer, the number of the target it hits, or -1.

    A target is hit once: a second code under the same header is no further find.
    """
    open_targets = {number: target.accepts(level) for number, target in enumerate(targets)}
    marks = []
    for key in dict.fromkeys(item.key(level) for item in answer):
        hit = next((number for number, right in open_targets.items() if key in right), -1)
        open_targets.pop(hit, None)
        marks.append(hit)
    return marks


def figures(marks: Sequence[Sequence[int]], wanted: Sequence[int]) -> dict[str, list[float]]:
    """Return the values of every measure, phrase by phrase; `wanted` counts their targets."""
    import ir_measures

    kinds = {"hit": "Success", "recall": "R", "MRR": "RR", "MAP": "AP"}
    named = {}
    for measure in MEASURES:
        kind, _, depth = measure.partition("@")
        named[ir_measures.parse_measure(f"{kinds[kind]}@{depth}")] = measure
    values = {measure: [0.0] * len(marks) for measure in MEASURES}
    for found in ir_measures.iter_calc(list(named), _right(wanted), _run(marks)):
        values[named[found.measure]][int(found.query_id)] = float(found.value)
    return values


def of_places(places: Sequence[int]) -> dict[str, float]:
    """Return the brief measures from the place of each first right answer, 0 for none."""
    marks = [[-1] * (place - 1) + [0] if place else [] for place in places]
    values = figures(marks, [1] * len(places))
    means = {name: round(sum(values[name]) / max(len(places), 1), 4) for name in BRIEF}
    return {**means, "phrases": len(places)}


def _right(wanted: Sequence[int]) -> dict[str, dict[str, int]]:
    return {
        str(question): {f"target {number}": 1 for number in range(count)}
        for question, count in enumerate(wanted)
    }


def _run(marks: Sequence[Sequence[int]]) -> dict[str, dict[str, float]]:
    """Name each place by its target, or as a miss; earlier places score higher."""
    return {
        str(question): {
            (f"target {mark}" if mark >= 0 else f"miss {place}"): float(-place)
            for place, mark in enumerate(places)
        }
        for question, places in enumerate(marks)
    }
