"""A table of procedures as a coder knows it: its rows, its axes, what may stand beside what."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from itertools import product

ALPHABET = "0123456789ABCDEFGHJKLMNPQRSTUVWXYZ"  # neither I nor O, which are taken for 1 and 0
LENGTH = 7
PLACES = (4, 5, 6, 7)  # the characters that are chosen within a table
Chosen = Mapping[int, str]  # the values taken so far, by place
Values = tuple[str, str, str, str]


@dataclass(frozen=True, slots=True)
class Label:
    """What a value means, with its wordings by language; the first of each is the one shown."""

    id: int
    kind: str
    english: str
    wordings: Mapping[str, tuple[str, ...]] = field(default_factory=dict, hash=False)

    def shown(self, language: str) -> str:
        """The wording shown in a language, or the English one."""
        return self.wordings.get(language, (self.english,))[0]


@dataclass(frozen=True, slots=True)
class Row:
    """A row of a table: every combination of its values is a code, in the years it is valid."""

    values: Values  # the characters allowed at each of the four places
    since: int = 0  # fiscal year; 0 when it is not known
    until: int = 0  # the last fiscal year, 0 while it is valid

    def allows(self, chosen: Chosen) -> bool:
        """Tell whether the row has every value that is chosen."""
        return all(value in self.values[place - 4] for place, value in chosen.items())


@dataclass(frozen=True)
class Table:
    """Three characters, and the rows below them."""

    code: str
    rows: tuple[Row, ...]
    labels: Mapping[tuple[int, str], int]  # (place, value) to the label's id

    @cached_property
    def valid(self) -> tuple[Row, ...]:
        """The rows whose codes can be reported today."""
        return tuple(row for row in self.rows if not row.until)

    def allowed(self, place: int, chosen: Chosen | None = None) -> str:
        """The values that a place may still take beside those chosen at other places."""
        if not chosen:
            return self._every[place]
        others = {at: value for at, value in chosen.items() if at != place}
        found = {
            value for row in self.valid if row.allows(others) for value in row.values[place - 4]
        }
        return "".join(sorted(found, key=ALPHABET.index))

    @cached_property
    def _every(self) -> Mapping[int, str]:
        found = {place: "".join(row.values[place - 4] for row in self.valid) for place in PLACES}
        return {
            place: "".join(value for value in ALPHABET if value in values)
            for place, values in found.items()
        }

    def completed(self, chosen: Chosen) -> dict[int, str]:
        """Add each value that follows, because its place has no other."""
        taken = dict(chosen)
        changed = True
        while changed:
            changed = False
            for place in (place for place in PLACES if place not in taken):
                values = self.allowed(place, taken)
                if len(values) == 1:
                    taken[place], changed = values, True
        return taken

    def fits(self, chosen: Chosen) -> bool:
        """Tell whether a row of today has all that is chosen."""
        return any(row.allows(chosen) for row in self.valid)

    def written(self, chosen: Chosen, blank: str = "_") -> str:
        """The seven characters, with a blank for each that is open."""
        return self.code + "".join(chosen.get(place, blank) for place in PLACES)

    def codes(self, chosen: Chosen | None = None) -> Iterator[str]:
        """Yield every code of today that has the values chosen."""
        for row in self.valid:
            if row.allows(chosen or {}):
                spread = [(chosen or {}).get(place, row.values[place - 4]) for place in PLACES]
                yield from (self.code + "".join(values) for values in product(*spread))

    def row_of(self, code: str) -> Row | None:
        """The row of a whole code, one of today before a deleted one."""
        chosen = chosen_in(code)
        return next((row for row in (*self.valid, *self.rows) if row.allows(chosen)), None)


def chosen_in(code: str) -> dict[int, str]:
    """The values that a code, or the beginning of one, has beyond its table."""
    return {place: code[place - 1] for place in PLACES if place <= len(code)}


def factored(found: Sequence[tuple[str, ...]]) -> list[tuple[str, ...]]:
    """Write combinations as the fewest rows that this order of places allows.

    >>> factored([("4", "0"), ("4", "3"), ("5", "0"), ("5", "3"), ("6", "0")])
    [('45', '03'), ('6', '0')]
    """
    if not found[0]:
        return [()]
    below: dict[str, list[tuple[str, ...]]] = {}
    for values in sorted(found):
        below.setdefault(values[0], []).append(values[1:])
    alike: dict[tuple[tuple[str, ...], ...], str] = {}
    for value, rest in below.items():
        alike[tuple(rest)] = alike.get(tuple(rest), "") + value
    return [(values, *row) for rest, values in alike.items() for row in factored(rest)]
