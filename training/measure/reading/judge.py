"""The measures of CodiEsp and of the project's own reports.

CodiEsp-D asks for the codes of a document: mean average precision of the ranked list, and micro F1
at the best threshold. CodiEsp-X asks for code and place: as its own script does, a place is right
when it begins and ends within ten characters of the marked one; parts that are not adjacent are
taken as one.
"""

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from desktop.engine.report.report import CODED, Coded, Mention, Report
from training.data.reports import Marked
from training.data.reports import Report as Gold

NEAR = 10  # characters
NEVER = frozenset({"negated", "family", "planned"})


@dataclass(frozen=True, slots=True)
class Answer:
    """A document's gold and what was read in it."""

    gold: Gold
    read: Report  # with every code, whatever its probability


def plain(code: str) -> str:
    """Return a code as it is compared.

    >>> plain("i50.9")
    'I509'
    """
    return code.replace(".", "").upper()


def gold_codes(gold: Gold, length: int = 7) -> set[str]:
    """Return the codes a document should get, cut to so many characters."""
    return {
        plain(one.code)[:length]
        for one in gold.mentions
        if one.kind == "d" and one.code != "-" and (not one.assertion or one.assertion in CODED)
    }


def ranked(read: Report) -> list[Coded]:
    """Return the codes of a document by probability alone."""
    return sorted(read.codes, key=lambda one: -one.probability)


def average_precision(read: Report, wanted: Collection[str]) -> float:
    """Return the average precision of a document's ranked codes."""
    seen: set[str] = set()
    hits, total = 0, 0.0
    for place, one in enumerate(ranked(read), start=1):
        code = plain(one.code)
        if code in wanted and code not in seen:
            hits += 1
            total += hits / place
        seen.add(code)
    return total / len(wanted) if wanted else 0.0


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


def by_code(answers: Sequence[Answer], length: int = 7) -> Sweep:
    """Gather the codes of documents, cut to so many characters and each told once."""
    sweep = Sweep()
    for one in answers:
        wanted = gold_codes(one.gold, length)
        best: dict[str, float] = {}
        for told in one.read.codes:
            key = plain(told.code)[:length]
            best[key] = max(best.get(key, 0.0), told.probability)
        sweep.add([(chance, key in wanted) for key, chance in best.items()], len(wanted))
    return sweep


def by_place(answers: Sequence[Answer]) -> Sweep:
    """Gather codes with the places of their evidence."""
    sweep = Sweep()
    for one in answers:
        wanted = {
            (plain(mark.code), mark.parts[0][0], mark.parts[-1][1])
            for mark in one.gold.mentions if mark.kind == "d"
        }  # fmt: skip
        left = set(wanted)
        told: list[tuple[float, bool]] = []
        for code in one.read.codes:
            for piece in code.evidence:
                hit = _near(plain(_own_code(code, piece)), piece, left)
                left.discard(hit) if hit else None
                told.append((code.probability, hit is not None))
        sweep.add(told, len(wanted))
    return sweep


def _own_code(code: Coded, piece: Mention) -> str:
    """Return what a mention is coded alone: a general one may speak for a specific code."""
    return piece.candidates[0].code if piece.candidates else code.code


def _near(
    code: str, piece: Mention, wanted: Collection[tuple[str, int, int]]
) -> tuple[str, int, int] | None:
    for found in wanted:
        if found[0] == code and abs(found[1] - piece.start) <= NEAR >= abs(found[2] - piece.end):
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
            [mention for mention in one.read.mentions if mention.kind == "diagnosis"],
        )
    return counted


def assertion(answers: Sequence[Answer]) -> tuple[float, int]:
    """Return how often what is said of a found mention is right, and of how many."""
    counted = Counter(
        pair for one in answers for pair in assertions(one.gold.mentions, one.read.mentions)
    )
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
