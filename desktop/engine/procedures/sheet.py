"""A table laid out for a coder: everything that is shown of it, and the choices made so far."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from desktop.engine.procedures.axes import axis
from desktop.engine.procedures.composing import Head, compose, in_title
from desktop.engine.procedures.model import PLACES, Table, chosen_in
from desktop.engine.procedures.results import OPEN
from desktop.engine.procedures.side import side_of
from desktop.engine.procedures.titles import head_of

if TYPE_CHECKING:
    from desktop.engine.procedures.catalogue import Guideline, Meaning, ProcedureCatalogue

_ABOUT = {3: "Root Operation", 4: "Body Part", 5: "Approach", 6: "Device"}


@dataclass(frozen=True, slots=True)
class Sheet:
    """A table in the coder's language, apart from the file it came from."""

    table: Table
    language: str
    head: Head
    labels: Mapping[tuple[int, str], str]
    titled: Mapping[tuple[int, str], str]  # as a title says them
    operation: "Meaning | None"
    approaches: "Mapping[str, Meaning]"
    guidelines: "Mapping[int, tuple[Guideline, ...]]"
    sides: Mapping[str, str] = field(default_factory=dict)  # of the body parts that have one

    def label(self, place: int, value: str) -> str:
        """What a value means."""
        return self.labels.get((place, value), value)

    def axis(self, place: int) -> str:
        """What a place is about, in the words of the tables."""
        return axis(self.table.code[0], place)

    def title(self, chosen: Mapping[int, str]) -> str:
        """The title as far as it is chosen."""
        labels = {place: self.titled.get((place, value), value) for place, value in chosen.items()}
        return compose(self.head, labels, self.language)


@dataclass
class Build:
    """A code that grows: what is chosen, what was heard, and the place that is worked on."""

    sheet: Sheet
    taken: dict[int, str] = field(default_factory=dict)
    heard: frozenset[int] = frozenset()
    place: int = 4
    usual: Mapping[int, str] = field(default_factory=dict)  # likeliest, where it is not settled

    @property
    def chosen(self) -> dict[int, str]:
        """What is taken, and what follows from it."""
        return self.sheet.table.completed(self.taken)

    @property
    def code(self) -> str:
        """The seven characters, open ones blank."""
        return self.sheet.table.written(self.chosen, OPEN)

    @property
    def whole(self) -> bool:
        """Whether nothing is left to choose."""
        return OPEN not in self.code

    def options(self, place: int) -> str:
        """The values that a place may take beside those taken elsewhere."""
        return self.sheet.table.allowed(place, self.taken)

    def take(self, value: str) -> bool:
        """Take a value at the place that is worked on and go to the next open one."""
        if value not in self.options(self.place):
            return False
        self.taken[self.place] = value
        self.heard -= {self.place}
        self.go_on()
        return True

    def go_on(self) -> None:
        """Go to the next open place, if there is one."""
        left = [place for place in PLACES if place not in self.chosen]
        later = [place for place in left if place > self.place]
        self.place = (later or left or [self.place])[0]

    def clear(self) -> None:
        """Take back what is taken here, or before where nothing is."""
        before = [place for place in self.taken if place <= self.place]
        if before:
            self.place = max(before)
            del self.taken[self.place]
            self.heard -= {self.place}

    def step(self, by: int) -> None:
        """Go to the place beside."""
        self.place = min(max(PLACES[0], self.place + by), PLACES[-1])

    def sibling(self, place: int, by: int = 1) -> None:
        """Take the next value that a place may have, all else alike."""
        options = self.options(place)
        now = self.chosen.get(place, "")
        at = options.index(now) + by if now and now in options else 0
        if options:
            self.taken[place] = options[at % len(options)]
            self.heard -= {place}
            self.place = place


def sheet_of(catalogue: "ProcedureCatalogue", table: Table, language: str) -> Sheet:
    """Lay a table out in a language."""
    labels: dict[tuple[int, str], str] = {}
    titled: dict[tuple[int, str], str] = {}
    sides: dict[str, str] = {}
    for place in PLACES:
        for value in table.allowed(place):
            label = catalogue.value(table, place, value)
            labels[place, value] = label.shown(language) if label else value
            titled[place, value] = in_title(table.code[0], place, label, language)
            if label and place == PLACES[0]:
                sides[value] = side_of(label)
    return Sheet(
        table, language, head_of(catalogue, table, language), labels, titled,
        catalogue.meaning(table.code, language), _approaches(catalogue, table, language),
        {place: tuple(catalogue.guidelines(kind)) for place, kind in _ABOUT.items()}, sides,
    )  # fmt: skip


def build_of(sheet: Sheet, code: str, heard: Iterable[int] = (), likeliest: str = "") -> Build:
    """Begin with what a code has, its open places blank; `likeliest` is a whole code."""
    taken = {place: value for place, value in chosen_in(code).items() if value != OPEN}
    build = Build(sheet, taken, frozenset(heard), usual=chosen_in(likeliest))
    left = [place for place in PLACES if place not in build.chosen]
    build.place = left[0] if left else PLACES[1]
    return build


def _approaches(
    catalogue: "ProcedureCatalogue", table: Table, language: str
) -> "dict[str, Meaning]":  # fmt: skip
    if axis(table.code[0], 5) != "approach":
        return {}
    found = (
        (value, catalogue.meaning(f"{table.code}_{value}", language)) for value in table.allowed(5)
    )
    return {value: meaning for value, meaning in found if meaning}
