"""A report in the coder's hands: its mentions as corrected, which codes are taken, and undo.

It lives in memory alone and is forgotten with the page.
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace

from desktop.engine.report.report import Assertion, Coded, Kind, Mention, Report
from desktop.engine.report.weights import Weights, weights
from desktop.engine.results import Result
from desktop.workspace.pick import Pick

_MOST_UNDONE = 100


@dataclass(frozen=True, slots=True)
class Row:
    """A code in sight: its mentions by number, and whether it is taken."""

    code: str
    title: str
    kind: Kind
    probability: float
    evidence: tuple[int, ...]
    parts: tuple[str, ...] = ()  # of a combination: the codes that it says together
    taken: bool = False
    by_hand: bool = False


@dataclass(frozen=True, slots=True)
class _Before:
    mentions: tuple[Mention, ...]
    ticks: Mapping[str, bool]


class Reading:
    """One report.

    Attributes:
        text: as it was given.
        report: what was read, with every code however unsure.
        picks: each code as the episode takes it.
        boldness: the slider's place, from 0 (few and sure) to 1 (all).
        procedures: whether procedures are shown.
        touched: whether the coder has decided anything that is in no episode yet.
    """

    def __init__(self, text: str, learned: Weights | None = None) -> None:
        self.text = text
        self.report: Report | None = None
        self.picks: Mapping[str, Pick] = {}
        self.mentions: tuple[Mention, ...] = ()
        self.boldness, self.procedures = 0.5, True
        self.touched = False
        self._weights = learned or weights()
        self._ticks: dict[str, bool] = {}
        self._past: list[_Before] = []

    def tell(self, report: Report, picks: Mapping[str, Pick]) -> None:
        """Take what was read, or read again after a correction."""
        self.report, self.picks, self.mentions = report, picks, report.mentions

    def rows(self) -> list[Row]:
        """Return the codes that the slider shows, in the report's order, then the combinations."""
        if self.report is None:
            return []
        numbers = {id(one): number for number, one in enumerate(self.mentions)}
        least = self._weights.threshold(self.boldness)
        found = [
            self._row(one, numbers) for one in self.report.codes
            if one.probability >= least and (self.procedures or one.kind == "diagnosis")
        ]  # fmt: skip
        there = {row.code for row in found}
        for one in self.report.combinations:
            if there.issuperset(one.parts):
                evidence = [n for row in found if row.code in one.parts for n in row.evidence]
                found.append(Row(
                    one.code, one.title, "diagnosis", 0.0, tuple(sorted(evidence)), one.parts,
                    self._ticks.get(one.code, False),
                ))  # fmt: skip
        return found

    def _row(self, code: Coded, numbers: Mapping[int, int]) -> Row:
        pick = self.picks.get(code.code)
        sure = code.probability >= self._weights.few and pick is not None and pick.billable
        evidence = tuple(numbers[id(one)] for one in code.evidence if id(one) in numbers)
        return Row(
            code.code, code.title, code.kind, code.probability, evidence,
            taken=self._ticks.get(code.code, sure),
            by_hand=any(one.by_hand for one in code.evidence),
        )  # fmt: skip

    def row_of(self, mention: int) -> Row | None:
        """Return the code in sight that a mention speaks for, the plain one before a combined."""
        return next((row for row in self.rows() if mention in row.evidence), None)

    def tick(self, row: Row) -> None:
        """Take a code, or leave it."""
        self._remember()
        self._ticks[row.code] = not row.taken

    def taken(self, there: Collection[str] = ()) -> list[Pick]:
        """Return the taken codes that are not there yet, in their order."""
        wanted = [row.code for row in self.rows() if row.taken and row.code not in there]
        return [self.picks[code] for code in wanted if code in self.picks]

    def chosen_report(self) -> Report:
        """Return the report with the taken codes alone, for whoever writes it to a file."""
        assert self.report is not None
        taken = {row.code for row in self.rows() if row.taken}
        return replace(
            self.report,
            codes=tuple(one for one in self.report.codes if one.code in taken),
            combinations=tuple(one for one in self.report.combinations if one.code in taken),
        )

    def say(self, mention: int, assertion: Assertion) -> None:
        """Change what is said of a mention; it is looked up anew, since the past has its codes."""
        one = self.mentions[mention]
        kept = one.candidates if one.by_hand or one.kind == "procedure" else ()
        self._put(mention, replace(one, assertion=assertion, candidates=kept))

    def choose(self, mention: int, result: Result) -> None:
        """Put another candidate first, because the coder says so, and take its code."""
        one = self.mentions[mention]
        rest = tuple(other for other in one.candidates if other.code != result.code)
        self._put(mention, replace(one, candidates=(result, *rest), by_hand=True))
        self._ticks[result.code] = True

    def remove(self, mention: int) -> None:
        """Take a mention away."""
        self._remember()
        self.mentions = self.mentions[:mention] + self.mentions[mention + 1 :]

    def join(self, mentions: tuple[Mention, ...]) -> None:
        """Take other mentions, among them one that was marked."""
        self._remember()
        self.mentions = mentions

    def undo(self) -> bool:
        """Take the last decision back; False where there is none."""
        if not self._past:
            return False
        before = self._past.pop()
        self.mentions, self._ticks = before.mentions, dict(before.ticks)
        return True

    def _put(self, mention: int, one: Mention) -> None:
        self._remember()
        self.mentions = (*self.mentions[:mention], one, *self.mentions[mention + 1 :])

    def _remember(self) -> None:
        self._past.append(_Before(self.mentions, dict(self._ticks)))
        del self._past[:-_MOST_UNDONE]
        self.touched = True
