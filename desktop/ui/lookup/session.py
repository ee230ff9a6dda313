"""One phrase being looked up: its answers as they get better, and the row the coder is on."""

from dataclasses import dataclass, field, replace

from desktop.engine.catalogue.codes import bare
from desktop.engine.results import Result, Results
from desktop.workspace.known_codes import KnownCode
from desktop.workspace.pick import Pick, pick_result

WORTH_SAYING = 0.05  # a probability below this tells a coder nothing
_CATEGORY = 3  # letters of a code that name its category
# A best row that was seen for a while and changed just before Enter is what the coder meant.
_SEEN_SECONDS = 0.4
_TOO_LATE_SECONDS = 0.2


@dataclass(slots=True)
class Session:
    """The state behind one list of results.

    The chosen row never jumps: once the coder has moved, the chosen code stays at its place and
    better results are arranged round it.
    """

    phrase: str = ""
    results: Results | None = None
    rows: tuple[Result, ...] = ()
    chosen: int = 0
    moved: bool = False
    to_browse: int = 0  # so many rows at the top are headings, because nothing fits
    busy: bool = False
    decided: Pick | None = None  # what was chosen for it, where it is one of a list
    left_out: bool = False
    under: str = ""  # the rows are what stands under this header
    turned: bool = False  # the coder has put a relative in a row's place
    collected: bool = False  # it is in the case list already
    _since: float = 0.0
    _displaced: tuple[Result, float] | None = field(default=None, repr=False)

    def begin(self, phrase: str) -> None:
        """Start another phrase; the old rows stay in sight until the first answer."""
        self.phrase = phrase
        self.decided = None
        self.busy = bool(phrase.strip())
        self.moved = self.turned = False
        self.under = ""
        self._displaced = None
        if not self.busy:
            self.results, self.rows, self.chosen, self.to_browse = None, (), 0, 0

    def offer(self, rows: tuple[Result, ...]) -> None:
        """Show codes that nobody has searched, as long as no phrase is there."""
        if not self.phrase.strip():
            self.rows, self.chosen, self.moved = rows, 0, False

    def show_under(self, header: str, rows: tuple[Result, ...]) -> None:
        """Show what stands under a header that was typed, in place of its many codes."""
        if rows and not self.moved:
            self.under, self.rows, self.chosen = header, rows, 0

    def receive(self, results: Results, now: float) -> None:
        """Take a better answer without moving the coder's choice."""
        before = self.choice
        self.results = results
        headings = results.nearest_headers if results.confidence == "none" else ()
        offered = headings + results.results
        self.to_browse = len(headings)
        if self.moved and before is not None:
            self.rows, self.chosen = _arrange_round(before, self.chosen, offered)
        else:
            self.rows, self.chosen = _with_relatives(offered), 0
            self._note_change(before, now)

    def show_relatives(self, of: str, relatives: tuple[Result, ...]) -> None:
        """Put the first code's relatives below what is likely, before what only shares a word.

        The list stays as long as it was, and is left alone once the coder has moved in it.
        """
        first = self.rows[0] if self.rows else None
        if first is None or first.code != of or self.moved or self.to_browse or self.under:
            return
        likely = [row for row in self.rows if row is first or row.probability >= WORTH_SAYING]
        shown = {row.rubric for row in likely}
        related = [row for row in relatives if row.rubric not in shown]
        shown |= {row.rubric for row in related}
        rest = [row for row in self.rows if row.rubric not in shown]
        room = max(0, len(self.rows) - len(likely) - len(related))
        order = enumerate((*likely, *related, *rest[:room]), start=1)
        self.rows = tuple(replace(row, rank=rank) for rank, row in order)

    def finish(self) -> None:
        """Note that nothing better will come."""
        self.busy = False

    @property
    def choice(self) -> Result | None:
        """Return the row the coder is on."""
        return self.rows[self.chosen] if 0 <= self.chosen < len(self.rows) else None

    @property
    def pick(self) -> Pick | None:
        """Return the code that stands for this diagnosis: the chosen one, else the best."""
        if self.decided is not None:
            return self.decided
        best = self.choice
        fits = best is not None and best.billable and not self.browsing
        return pick_result(best) if best is not None and fits else None

    @property
    def added_character(self) -> str:
        """Return the 7th character that was chosen for a code typed without it; "" where none."""
        results, best = self.results, self.choice
        if results is None or best is None or results.stage != "code" or best.code == best.rubric:
            return ""
        return "" if self.turned or bare(best.code) in bare(results.query) else best.code[-1]

    def turn_into(self, code: KnownCode) -> None:
        """Put a relative in the chosen row's place; it stays there while answers get better."""
        best = self.choice
        if best is None:
            return
        relative = replace(
            best,
            code=code.code,
            rubric=code.rubric,
            billable=code.billable,
            title=code.title,
            title_language=code.language,
            title_origin=code.origin,
            chapter=code.chapter,
            matched=None,
            reason="",
        )
        rest = [row for row in self.rows if row.rubric != code.rubric or row is best]
        self.chosen = next(place for place, row in enumerate(rest) if row is best)
        self.rows = (*rest[: self.chosen], relative, *rest[self.chosen + 1 :])
        self.moved = self.turned = True

    @property
    def open(self) -> bool:
        """Tell whether nothing has been decided about it."""
        return self.decided is None and not self.left_out

    def take(self, pick: Pick) -> None:
        """Decide for a code."""
        self.decided, self.left_out = pick, False

    def leave_out(self) -> None:
        """Decide that it is not coded, or take that back."""
        self.left_out = not self.left_out

    @property
    def browsing(self) -> bool:
        """Tell whether the chosen row is a heading offered because nothing fits."""
        return self.chosen < self.to_browse

    def choose(self, row: int) -> None:
        """Move to a row, kept within the list; from now on it stays put."""
        if self.rows:
            self.chosen = max(0, min(row, len(self.rows) - 1))
            self.moved = True

    def taken(self, now: float) -> Result | None:
        """Return what Enter means: the row as the coder can have seen it."""
        if self._displaced is not None and not self.moved:
            seen, changed = self._displaced
            if now - changed < _TOO_LATE_SECONDS:
                return seen
        return self.choice

    def _note_change(self, before: Result | None, now: float) -> None:
        first = self.choice
        if before is not None and first is not None and before.code == first.code:
            return
        long_seen = before is not None and now - self._since >= _SEEN_SECONDS
        self._displaced = (before, now) if before is not None and long_seen else None
        self._since = now


def _with_relatives(results: tuple[Result, ...]) -> tuple[Result, ...]:
    """Put the first code's relatives right below what is likely, before what shares a word."""
    likely = [row for row in results[:1] if row.probability < WORTH_SAYING]
    likely += [row for row in results if row.probability >= WORTH_SAYING]
    rest = [row for row in results if row not in likely]
    if not likely:
        return results
    family = likely[0].rubric[:_CATEGORY]
    rest.sort(key=lambda row: row.rubric[:_CATEGORY] != family)
    return tuple(replace(row, rank=rank) for rank, row in enumerate([*likely, *rest], start=1))


def _arrange_round(
    chosen: Result, row: int, results: tuple[Result, ...]
) -> tuple[tuple[Result, ...], int]:
    """Put the chosen rubric back at its row, in its better version where there is one."""
    # With the character that the coder sees, which a better answer does not change.
    better = next((result for result in results if result.rubric == chosen.rubric), chosen)
    same = better if better.code == chosen.code else chosen
    others = [result for result in results if result.rubric != chosen.rubric]
    row = min(row, len(others))
    rows = [*others[:row], same, *others[row:]]
    return tuple(replace(result, rank=rank) for rank, result in enumerate(rows, start=1)), row


@dataclass(slots=True)
class Lookup:
    """What is looked up: one phrase, or the several diagnoses of a pasted list."""

    sessions: list[Session] = field(default_factory=lambda: [Session()])
    current: int = 0

    @property
    def session(self) -> Session:
        """Return the session in sight."""
        return self.sessions[self.current]

    @property
    def several(self) -> bool:
        """Tell whether there is more than one diagnosis."""
        return len(self.sessions) > 1

    def split(self, diagnoses: tuple[str, ...]) -> None:
        """Give each diagnosis of a pasted list a session of its own."""
        self.sessions = [Session(phrase=phrase, busy=True) for phrase in diagnoses]
        self.current = 0

    def next_open(self) -> int | None:
        """Return the next diagnosis about which nothing is decided, round the end."""
        order = [*range(self.current + 1, len(self.sessions)), *range(self.current + 1)]
        return next((number for number in order if self.sessions[number].open), None)

    @property
    def unanswered(self) -> bool:
        """Tell whether a diagnosis that may be taken has no answer yet."""
        return any(session.open and session.results is None for session in self.sessions)

    def picks(self) -> list[tuple[Session, Pick]]:
        """Return the diagnoses that are coded, with their codes, in order."""
        coded = [session for session in self.sessions if not session.left_out]
        return [(session, session.pick) for session in coded if session.pick is not None]

    def uncoded(self) -> int:
        """Return how many diagnoses would be taken and have no code."""
        return sum(not session.left_out and session.pick is None for session in self.sessions)
