"""What comes out of a search for procedures: plain values, shown by every front end in its way."""

from dataclasses import dataclass

from desktop.engine.results import Confidence, Origin

OPEN = "_"  # stands in a code for a character that the coder still chooses
TOP = 5  # tables that are given for each phrase of a list
_DIAGNOSIS = 0.2  # chance of a procedure below which a diagnosis is thought of


@dataclass(frozen=True, slots=True)
class Axis:
    """One of the four places of a table, what it holds, and what it may hold."""

    place: int
    name: str  # what the place is about: body part, approach, ...
    value: str  # "" while it is open
    label: str
    heard: bool  # the phrase says it; else it is the only value there is
    options: tuple[tuple[str, str], ...]  # (value, label) that the other places allow


@dataclass(frozen=True, slots=True)
class ProcedureResult:
    """A table that fits, with its axes filled as far as the phrase goes."""

    rank: int
    code: str  # seven characters, `OPEN` for each that is to be chosen
    table: str
    title: str
    title_language: str
    title_origin: Origin
    axes: tuple[Axis, ...]
    probability: float
    matched: str = ""  # the wording that answered
    likeliest: tuple[str, ...] = ()  # whole codes, best first
    components: tuple[str, ...] = ()  # of a procedure that is coded by several, all of them
    side: str = ""  # that its body part is on

    @property
    def open(self) -> int:
        """How many choices are left."""
        return self.code.count(OPEN)


@dataclass(frozen=True, slots=True)
class ProcedureAnswer:
    """The answer to one phrase, best table first."""

    query: str
    language: str
    confidence: Confidence
    elapsed_ms: float
    results: tuple[ProcedureResult, ...]
    procedure: float = 1.0  # the chance that the phrase is about a procedure at all
    by_code: bool = False

    @property
    def reads_as_diagnosis(self) -> bool:
        """Tell whether the phrase is hardly about a procedure."""
        return self.procedure < _DIAGNOSIS


@dataclass(frozen=True, slots=True)
class ProcedureOptions:
    """What a front end may ask for."""

    top: int = 10
    language: str = "auto"
    title_language: str = ""  # "" means the phrase's own
