"""What comes out of a search: plain, frozen values that every front end shows in its own way."""

from dataclasses import dataclass, field
from typing import Literal

Language = Literal["en", "es", "ca", "it", "pt", "fr"]
LANGUAGES: tuple[Language, ...] = ("en", "es", "ca", "it", "pt", "fr")
Confidence = Literal["high", "medium", "low", "none"]
# Where a text comes from; "machine" is never shown as official.
Origin = Literal["official", "national", "project", "site", "machine", "vector"]
NoticeKind = Literal[
    "negated", "family", "suspected", "history", "abbreviation", "spelling", "several",
    "excluding", "hollow", "facts",
]  # fmt: skip
Stage = Literal["code", "lexical", "dense", "reranked"]


@dataclass(frozen=True, slots=True)
class Match:
    """The text of a rubric that answered the phrase, and the words of it that agree."""

    text: str
    language: str
    kind: str  # title, inclusion, phrase, index, site; "" for a vector that carries no text
    origin: Origin
    spans: tuple[tuple[int, int], ...] = ()  # character ranges of `text` that match the phrase


@dataclass(frozen=True, slots=True)
class Result:
    """One rubric that fits the phrase, with the full code suggested for it."""

    rank: int
    code: str  # the suggested full code (7th character filled in), or the header itself
    rubric: str
    billable: bool  # whether `code` can be reported as it stands
    title: str  # of `code`, in `title_language`
    title_language: str
    title_origin: Origin
    chapter: int
    matched: Match | None
    score: float
    probability: float
    reason: str = ""  # the rule that moved it, in words, when one did


@dataclass(frozen=True, slots=True)
class Notice:
    """What the coder should know about the phrase itself: negated, family history, expanded."""

    kind: NoticeKind
    text: str
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Results:
    """The answer to one phrase: results best first, how sure, and what was noticed."""

    query: str
    language: str  # the phrase's language, or "several"
    confidence: Confidence
    elapsed_ms: float
    results: tuple[Result, ...]
    stage: Stage = "lexical"
    notices: tuple[Notice, ...] = ()
    nearest_headers: tuple[Result, ...] = ()  # to browse, when nothing fits
    # What was understood by attribute, as the table of attributes names it: ("side", "left").
    heard: tuple[tuple[str, str], ...] = ()
    diagnoses: tuple[str, ...] = field(default=())  # when a pasted list was recognised, its parts


@dataclass(frozen=True, slots=True)
class SearchOptions:
    """What a front end may ask for; every rule of ranking can be switched off to measure it."""

    top: int = 10
    language: str = "auto"
    title_language: str = ""  # "" means the phrase's own language
    rerank: bool = True
    depth: int = 0  # candidates handed to the reranker; 0 means the pack's own measured depth
    billable_only: bool = False
    chapters: frozenset[int] = frozenset()
    rules: frozenset[str] = frozenset({"default_code", "steering", "extra_detail", "clauses"})
    legs: frozenset[str] = frozenset({"code", "lexical", "dense"})
