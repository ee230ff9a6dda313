"""The measures of CodiEsp and of the project's own reports.

CodiEsp-D asks for the codes of a document: mean average precision of the ranked list, and micro F1
at the best threshold. CodiEsp-X asks for code and place: as its own script does, a place is right
when it begins and ends within ten characters of the marked one; parts that are not adjacent are
taken as one.

CodiEsp's coders gave a code to whatever is named, denied or a relative's as well, and in the
edition of 2018. So its cases are read as if all were there, and a code of then counts by what
stands for it today, as everywhere in these measures (`training.data.gold`).
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from desktop.engine.catalogue.catalogue import Catalogue
from desktop.engine.report.report import CODED, Mention, Report
from desktop.engine.report.weights import weights
from training.data.gold import Gold, Target
from training.data.reports import Marked
from training.data.reports import Report as Document

NEAR = 10  # characters
NEVER = frozenset({"negated", "family", "planned"})
CATEGORY = 3  # characters


@dataclass(frozen=True)
class Answer:
    """A document and what was read in it, with every code, whatever its probability."""

    gold: Document
    read: Report
    catalogue: Catalogue

    @cached_property
    def targets(self) -> list[Target]:
        """What a document should get."""
        return Gold(self.catalogue).targets(
            {
                one.code for one in self.gold.mentions
                if one.kind == "d" and (not one.assertion or one.assertion in CODED)
            }
            - {"-"}
        )  # fmt: skip

    @cached_property
    def seen(self) -> list[Mention]:
        """The mentions of a document that the program shows; a ranked list has unsure ones, too."""
        return [one for one in self.read.mentions if one.sure >= weights().least]

    @cached_property
    def told(self) -> list[tuple[str, float]]:
        """The rubrics of a document, likeliest first; each once."""
        return _likeliest(
            (self.rubric(one.code), one.probability)
            for one in self.read.codes if one.kind == "diagnosis"
        )  # fmt: skip

    @cached_property
    def ranked(self) -> list[tuple[str, float]]:
        """The same, and what stands second to fifth beside a mention's words, by its chance."""
        beside = (
            (self.rubric(one.code), one.probability * mention.sure)
            for mention in self.read.mentions
            if mention.kind == "diagnosis" and mention.assertion in CODED
            for one in mention.candidates[1:]
        )
        return _likeliest([*self.told, *beside])

    def rubric(self, code: str) -> str:
        """Return the rubric of a code."""
        found = self.catalogue.rubric(code)
        return found.code if found else code


def _likeliest(told: Iterable[tuple[str, float]]) -> list[tuple[str, float]]:
    best: dict[str, float] = {}
    for code, chance in told:
        best[code] = max(best.get(code, 0.0), chance)
    return sorted(best.items(), key=lambda one: -one[1])


def hits(codes: Iterable[str], targets: Iterable[Target]) -> list[bool]:
    """Tell of each code whether it is right; each target is met once."""
    left = list(targets)
    found = []
    for code in codes:
        met = next((target for target in left if code in target.rubrics), None)
        if met is not None:
            left.remove(met)
        found.append(met is not None)
    return found


def average_precision(answer: Answer) -> float:
    """Return the average precision of a document's ranked codes."""
    right, total = 0, 0.0
    for place, hit in enumerate(hits((code for code, _ in answer.ranked), answer.targets), start=1):
        right += hit
        total += hit * right / place
    return total / len(answer.targets) if answer.targets else 0.0


@dataclass(slots=True)
class Sweep:
    """Predictions with their probability and whether they are right, for F1 at any threshold."""

    wanted: int = 0
    told: list[tuple[float, bool]] = field(default_factory=list)

    def add(self, predictions: Iterable[tuple[float, bool]], wanted: int) -> None:
        """Count one document."""
        self.told += predictions
        self.wanted += wanted

    def best(self) -> tuple[float, float]:
        """Return the best micro F1 and its threshold."""
        hits, best, at = 0, 0.0, 1.0
        for count, (chance, right) in enumerate(sorted(self.told, reverse=True), start=1):
            hits += right
            f1 = 2 * hits / (count + self.wanted)
            if f1 > best:
                best, at = f1, chance
        return best, at

    def at(self, threshold: float) -> float:
        """Return the micro F1 at a threshold."""
        kept = [right for chance, right in self.told if chance >= threshold]
        both = len(kept) + self.wanted
        return 2 * sum(kept) / both if both else 0.0


def by_code(answers: Iterable[Answer]) -> Sweep:
    """Gather the codes of documents, each told once."""
    sweep = Sweep()
    for one in answers:
        right = hits((code for code, _ in one.told), one.targets)
        chances = [chance for _, chance in one.told]
        sweep.add(zip(chances, right, strict=True), len(one.targets))
    return sweep


def by_category(answers: Iterable[Answer]) -> Sweep:
    """Gather codes cut to their first three characters."""
    sweep = Sweep()
    for one in answers:
        wanted = {target.category for target in one.targets}
        told = _likeliest((code[:CATEGORY], chance) for code, chance in one.told)
        sweep.add([(chance, code in wanted) for code, chance in told], len(wanted))
    return sweep


def by_place(answers: Iterable[Answer]) -> Sweep:
    """Gather codes with the places of their evidence."""
    sweep = Sweep()
    for one in answers:
        left = _places(one)
        wanted = len(left)
        told: list[tuple[float, bool]] = []
        for code in one.read.codes:
            for piece in code.evidence:
                # A general mention may speak for a specific code; alone it has its own.
                own = piece.candidates[0].code if piece.candidates else code.code
                met = _near(one.rubric(own), piece, left)
                left.discard(met) if met else None
                told.append((code.probability, met is not None))
        sweep.add(told, wanted)
    return sweep


_Place = tuple[frozenset[str], int, int]


def _places(answer: Answer) -> set[_Place]:
    gold = Gold(answer.catalogue)
    return {
        (target.rubrics, mark.parts[0][0], mark.parts[-1][1])
        for mark in answer.gold.mentions if mark.kind == "d"
        for target in gold.targets([mark.code])
    }  # fmt: skip


def _near(rubric: str, piece: Mention, wanted: Iterable[_Place]) -> _Place | None:
    for found in wanted:
        if abs(found[1] - piece.start) <= NEAR >= abs(found[2] - piece.end) and rubric in found[0]:
            return found
    return None


@dataclass(slots=True)
class Spans:
    """Mentions that overlap a marked one, and marked ones that are met."""

    found: int = 0
    right: int = 0
    marked: int = 0
    met: int = 0

    def add(self, marked: Sequence[Marked], found: Sequence[Mention]) -> None:
        """Count one document's diagnoses."""
        self.found += len(found)
        self.marked += len(marked)
        self.right += sum(any(overlap(one.parts, two.parts) for two in marked) for one in found)
        self.met += sum(any(overlap(one.parts, two.parts) for two in found) for one in marked)

    @property
    def f1(self) -> float:
        """Return the F1 of overlap."""
        precision = self.right / self.found if self.found else 0.0
        recall = self.met / self.marked if self.marked else 0.0
        return 2 * precision * recall / (precision + recall) if precision + recall else 0.0


def overlap(one: Sequence[tuple[int, int]], two: Sequence[tuple[int, int]]) -> bool:
    """Tell whether two mentions share a character."""
    return any(start < last and first < end for start, end in one for first, last in two)


def spans(answers: Sequence[Answer]) -> Spans:
    """Count the mentions of documents."""
    counted = Spans()
    for one in answers:
        counted.add(
            [mark for mark in one.gold.mentions if mark.kind == "d"],
            [mention for mention in one.seen if mention.kind == "diagnosis"],
        )
    return counted


def assertion(answers: Sequence[Answer]) -> tuple[float, int]:
    """Return how often what is said of a found mention is right, and of how many."""
    counted = Counter(pair for one in answers for pair in assertions(one.gold.mentions, one.seen))
    right = sum(times for (wanted, told), times in counted.items() if wanted == told)
    return (right / counted.total() if counted else 0.0), counted.total()


def assertions(marked: Sequence[Marked], found: Sequence[Mention]) -> Iterator[tuple[str, str]]:
    """Yield what is said of each marked diagnosis that was found, and what was heard of it."""
    for mark in marked:
        over = [two for two in found if overlap(mark.parts, two.parts)]
        if mark.kind == "d" and mark.assertion and over:
            best = max(over, key=lambda two: _shared(mark.parts, two.parts))
            yield mark.assertion, best.assertion


def _shared(one: Sequence[tuple[int, int]], two: Sequence[tuple[int, int]]) -> int:
    return sum(
        max(0, min(end, last) - max(start, first)) for start, end in one for first, last in two
    )


def leak(answers: Sequence[Answer], threshold: float) -> float:
    """Return the share of shown codes whose every word is denied, a relative's or planned."""
    shown = leaked = 0
    for one in answers:
        marks = [mark for mark in one.gold.mentions if mark.kind == "d"]
        for code in one.read.codes:
            if code.probability >= threshold:
                shown += 1
                leaked += all(_is_never(piece, marks) for piece in code.evidence)
    return leaked / shown if shown else 0.0


def _is_never(piece: Mention, marks: Sequence[Marked]) -> bool:
    over = [mark.assertion for mark in marks if overlap(piece.parts, mark.parts)]
    return bool(over) and set(over) <= NEVER
