"""How well mentions are found: those that overlap a marked one, those with its very words."""

from collections.abc import Sequence
from dataclasses import dataclass

from desktop.engine.models.tagging import ASSERTIONS, Span, Tagged
from training.data.reports import Marked


@dataclass(slots=True)
class Counts:
    """What was found of what is marked; adds up over reports."""

    found: int = 0
    right: int = 0
    marked: int = 0
    met: int = 0
    exact: int = 0
    said: int = 0
    said_right: int = 0

    def add(self, marked: Sequence[Marked], tagged: Sequence[Tagged]) -> None:
        """Count one report's mentions of one kind."""
        self.found += len(tagged)
        self.marked += len(marked)
        self.right += sum(any(overlap(one.parts, two.parts) for two in marked) for one in tagged)
        wanted = {one.parts for one in marked}
        self.exact += len(wanted & {one.parts for one in tagged})
        for one in marked:
            over = [two for two in tagged if overlap(one.parts, two.parts)]
            self.met += bool(over)
            if over and one.assertion:
                self.said += 1
                said = max(over, key=lambda two: two.score).said
                self.said_right += ASSERTIONS[said.index(max(said))] == one.assertion

    @property
    def overlap(self) -> float:
        """F1 of mentions that overlap."""
        return _f1(_share(self.right, self.found), _share(self.met, self.marked))

    @property
    def exactly(self) -> float:
        """F1 of mentions with the very same words."""
        return _f1(_share(self.exact, self.found), _share(self.exact, self.marked))

    @property
    def assertion(self) -> float:
        """Share of the mentions found whose assertion is right."""
        return _share(self.said_right, self.said)


def overlap(one: Sequence[Span], two: Sequence[Span]) -> bool:
    """Tell whether two mentions share a character."""
    return any(start < last and first < end for start, end in one for first, last in two)


def _share(part: int, whole: int) -> float:
    return part / whole if whole else 0.0


def _f1(precision: float, recall: float) -> float:
    both = precision + recall
    return 2 * precision * recall / both if both else 0.0
