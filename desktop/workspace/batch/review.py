"""What was found for each row of a file, and what the coder decided about it."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from desktop.engine.procedures.results import OPEN, ProcedureAnswer, ProcedureResult
from desktop.engine.results import Result, Results
from desktop.workspace.pick import Kind as CodeKind
from desktop.workspace.pick import Pick, pick_procedure, pick_result

Decision = Literal["open", "accepted", "changed", "rejected", "later"]
Kind = Literal["all", "open", "unfinished", "unsure", "nothing", "later"]
KINDS: tuple[Kind, ...] = ("all", "open", "unfinished", "unsure", "nothing", "later")
Answer = Results | ProcedureAnswer
Suggestion = Result | ProcedureResult
_MOST_UNDONE = 500


@dataclass(frozen=True, slots=True)
class Row:
    """One diagnosis, or one procedure, of the file."""

    place: int  # its row in the file, from 0
    phrase: str
    results: Answer | None = None
    problem: str = ""  # why it could not be looked up
    decision: Decision = "open"
    entry: Pick | None = None  # the code, once accepted or changed

    @property
    def answered(self) -> bool:
        """Tell whether it was looked up."""
        return self.results is not None or bool(self.problem)

    @property
    def suggestion(self) -> Suggestion | None:
        """Return the best candidate; none where nothing fits well."""
        if self.results is None or self.results.confidence == "none":
            return None
        found: tuple[Suggestion, ...] = self.results.results
        return next(iter(found), None)

    @property
    def choices(self) -> int:
        """Return how many choices the suggested procedure leaves, as long as nothing is decided."""
        open_still = self.suggestion if self.decision in ("open", "later") else None
        return open_still.open if isinstance(open_still, ProcedureResult) else 0

    @property
    def reviewed(self) -> bool:
        """Tell whether the coder has done with it."""
        return self.decision in ("accepted", "changed", "rejected")


class Review:
    """All rows of a file, in its order; every decision can be taken back.

    Attributes:
        rows: the rows by their numbers, which are not their places in the file.
        codes: what is looked up for them; it stays as it was when the review began.
        unsaved: how many decisions are in no file yet.
    """

    def __init__(
        self, phrases: Iterable[tuple[int, str]], codes: CodeKind = "diagnosis"
    ) -> None:  # fmt: skip
        self.codes: CodeKind = codes
        self.rows = [Row(place, phrase) for place, phrase in phrases]
        self.unsaved = 0
        self._same: dict[str, list[int]] = defaultdict(list)
        for number, row in enumerate(self.rows):
            self._same[row.phrase].append(number)
        self._past: list[list[tuple[int, Row]]] = []
        self._counts = Counter(kind for row in self.rows for kind in kinds(row))

    def __len__(self) -> int:
        return len(self.rows)

    def count(self, kind: Kind) -> int:
        """Return how many rows are of a kind."""
        return self._counts[kind]

    def of_kind(self, kind: Kind) -> list[int]:
        """Return the numbers of the rows of a kind."""
        return [number for number, row in enumerate(self.rows) if kind in kinds(row)]

    def same(self, number: int) -> Sequence[int]:
        """Return the rows with exactly these words, this one among them."""
        return self._same[self.rows[number].phrase]

    def waiting(self) -> list[str]:
        """Return the phrases that were not looked up yet, each once."""
        return [text for text, numbers in self._same.items() if not self.rows[numbers[0]].answered]

    def take(self, phrase: str, answer: Answer | str) -> Sequence[int]:
        """Take what was found for a phrase, or why nothing could be; return the rows it is in."""
        numbers = self._same.get(phrase, [])
        for number in numbers:
            row = self.rows[number]
            problem = answer if isinstance(answer, str) else ""
            results = None if isinstance(answer, str) else answer
            self._put(number, replace(row, results=results, problem=problem))
        return numbers

    def decide(self, numbers: Sequence[int], decision: Decision, entry: Pick | None = None) -> None:
        """Note what the coder decided about some rows at once."""
        self._past.append([(number, self.rows[number]) for number in numbers])
        del self._past[:-_MOST_UNDONE]
        for number in numbers:
            self._put(number, replace(self.rows[number], decision=decision, entry=entry))
        self.unsaved += 1

    def choose(self, numbers: Sequence[int], entry: Pick) -> None:
        """Give rows a code: the one suggested is accepted, any other is a change.

        A procedure is as suggested where the coder only chose what was open.
        """
        suggestion = self.rows[numbers[0]].suggestion
        as_suggested = suggestion is not None and finishes(entry.code, suggestion.code)
        self.decide(numbers, "accepted" if as_suggested else "changed", entry)

    def accept_sure(self, least: float) -> list[int]:
        """Accept what is suggested for each open row, where it is as sure as this; return them."""
        sure = {
            number: pick
            for number, row in enumerate(self.rows)
            if row.decision == "open" and row.suggestion is not None
            if row.suggestion.probability >= least
            if (pick := pick_suggestion(row.suggestion)).billable
        }
        if sure:
            self._past.append([(number, self.rows[number]) for number in sure])
            self.unsaved += 1
        for number, entry in sure.items():
            self._put(number, replace(self.rows[number], decision="accepted", entry=entry))
        return list(sure)

    def undo(self) -> list[int]:
        """Take the last decision back and return its rows; none when there was none."""
        if not self._past:
            return []
        undone = self._past.pop()
        for number, before in undone:
            # What was found meanwhile stays; only the decision goes back.
            row = replace(self.rows[number], decision=before.decision, entry=before.entry)
            self._put(number, row)
        self.unsaved += 1
        return [number for number, _ in undone]

    def saved(self) -> None:
        """Note that every decision is in a file now."""
        self.unsaved = 0

    def _put(self, number: int, row: Row) -> None:
        self._counts.subtract(kinds(self.rows[number]))
        self._counts.update(kinds(row))
        self.rows[number] = row


def pick_suggestion(found: Suggestion) -> Pick:
    """Return a candidate as a pick, of whichever kind it is."""
    return pick_procedure(found) if isinstance(found, ProcedureResult) else pick_result(found)


def finishes(code: str, begun: str) -> bool:
    """Tell whether a code is the other one, with what was left open there chosen.

    >>> finishes("0FT44ZZ", "0FT4_ZZ"), finishes("0FT44ZZ", "0FB4_ZZ"), finishes("I10", "I10")
    (True, False, True)
    """
    same = len(code) == len(begun)
    return same and all(b in (c, OPEN) for c, b in zip(code, begun, strict=True))


def kinds(row: Row) -> tuple[Kind, ...]:
    """Return under which filters a row is shown."""
    found: list[Kind] = ["all"]
    if not row.reviewed:
        found.append("open")
    if row.choices:
        found.append("unfinished")
    if row.decision == "later":
        found.append("later")
    if row.problem or (row.results is not None and row.suggestion is None):
        found.append("nothing")
    elif row.results is not None and row.results.confidence == "low":
        found.append("unsure")
    return tuple(found)
