"""What comes out of a report: plain, frozen values that every front end shows in its own way."""

from dataclasses import dataclass
from typing import Literal

from desktop.engine.results import Result

Span = tuple[int, int]
Kind = Literal["diagnosis", "procedure"]
Assertion = Literal["present", "negated", "suspected", "past", "family", "planned"]
# What may be coded; the rest is shown, never among the codes.
CODED: frozenset[Assertion] = frozenset({"present", "suspected", "past"})


@dataclass(frozen=True, slots=True)
class Mention:
    """A diagnosis or a procedure that the report names, and what it says of it.

    Places count characters of the text as it was given; a mention whose words are not side by side
    has several parts.
    """

    parts: tuple[Span, ...]
    text: str  # from the first part's beginning to the last one's end
    phrase: str  # what is looked up
    kind: Kind
    assertion: Assertion
    section: str
    sure: float  # chance that it is a mention at all
    candidates: tuple[Result, ...] = ()
    by_hand: bool = False  # whoever codes has chosen its first candidate

    @property
    def start(self) -> int:
        """Where it begins."""
        return self.parts[0][0]

    @property
    def end(self) -> int:
        """Where it ends."""
        return self.parts[-1][1]


@dataclass(frozen=True, slots=True)
class Coded:
    """A code with the mentions that speak for it, best first."""

    code: str
    title: str
    probability: float
    kind: Kind
    evidence: tuple[Mention, ...]


@dataclass(frozen=True, slots=True)
class Combination:
    """A code that says two of the found ones together, with both of them."""

    code: str
    title: str
    parts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Report:
    """A report read: codes best first, every mention in its order."""

    language: str
    elapsed_ms: float
    codes: tuple[Coded, ...]
    mentions: tuple[Mention, ...]
    combinations: tuple[Combination, ...] = ()


@dataclass(frozen=True, slots=True)
class ReadingOptions:
    """What a front end may ask for.

    `boldness` is the slider: 0 shows few codes and sure ones, 1 all. `suspected` counts what is
    suspected at discharge as present, as in-patient coding does. Without `uncoded` what is denied,
    a relative's or planned is not looked up: no code comes of it, and much time is saved. `unsure`
    asks for what is hardly a mention, too: in a ranked list it comes last.
    """

    language: str = "auto"
    title_language: str = ""
    boldness: float = 0.5
    suspected: bool = True
    procedures: bool = False
    candidates: int = 5
    uncoded: bool = True
    unsure: bool = False
