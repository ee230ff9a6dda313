"""The catalogue's words for things: what a coder would call a rubric, a text, a note."""

from dataclasses import dataclass
from typing import Literal

from desktop.engine.results import Origin

Level = Literal["chapter", "block", "category", "header", "rubric"]
TextKind = Literal["title", "inclusion", "phrase", "index", "site", "short"]
NoteKind = Literal[
    "includes",
    "inclusion",
    "excludes1",
    "excludes2",
    "code_first",
    "use_additional",
    "code_also",
    "note",
]

SITE_TEXT = 0x40000000  # ids of the site's own texts start here, above every text of a pack


@dataclass(frozen=True, slots=True)
class Rubric:
    """A place of the classification; the encounter character of its codes is folded away."""

    id: int
    code: str
    level: Level
    parent: str | None
    chapter: int
    billable: bool  # reportable as it stands, or with a 7th character
    has_encounters: bool  # its codes take a 7th character


@dataclass(frozen=True, slots=True)
class Title:
    """A title with its language and where it comes from."""

    text: str
    language: str
    origin: Origin


@dataclass(frozen=True, slots=True)
class Encounter:
    """A 7th character and what it means in one language."""

    char: str
    meaning: str
    language: str = "en"


@dataclass(frozen=True, slots=True)
class Code:
    """A full code that can be reported."""

    code: str
    rubric: str
    title: str
    encounter: Encounter | None


@dataclass(frozen=True, slots=True)
class Note:
    """A note of the tabular list, with the codes it names and the place it was written at."""

    kind: NoteKind
    text: str
    codes: tuple[str, ...]
    source_code: str


@dataclass(frozen=True, slots=True)
class Text:
    """One of the ways to say a rubric."""

    id: int
    rubric_id: int
    text: str
    language: str
    kind: TextKind
    origin: Origin


@dataclass(frozen=True, slots=True)
class LexicalHit:
    """A rubric that shares words with the phrase, through its best text."""

    rubric_id: int
    text_id: int
    score: float  # BM25, higher is better
    words: tuple[str, ...] = ()  # the phrase's words that the text has, folded


@dataclass(frozen=True, slots=True)
class Column:
    """One way in which sibling codes differ: side, acuity, encounter, with or without."""

    name: str
    values: dict[str, str]  # code -> what it says here, "" where it says nothing
