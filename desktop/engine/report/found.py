"""Where mentions stand: what the tagger sees and what the gazetteer knows, made one list.

Each candidate has a few features; a small learned score says how sure it is, and where two overlap
the surer one stays.
"""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import get_args

from desktop.engine.models.tagger import Reading
from desktop.engine.models.tagging import Kind as TaggedKind
from desktop.engine.report.gazetteer import Gazetteer, Token
from desktop.engine.report.report import Assertion, Kind, Span
from desktop.engine.report.weights import Weights, logit

NONE = Gazetteer(())
_KINDS: dict[str, Kind] = {"d": "diagnosis", "p": "procedure"}
_JOINING = re.compile(r"\s*(?:,|/|\by\b|\be\b|\bi\b|\band\b|\bet\b|\bo\b|\bou\b|\bor\b)\s*")
_QUIET = frozenset({"medication", "social", "plan", "other", "procedures"})
_SECTIONS = ("diagnoses", "antecedents", "reason")


@dataclass(frozen=True, slots=True)
class Found:
    """A candidate: its parts, its kind, how sure, and what the tagger thinks is said of it."""

    parts: tuple[Span, ...]
    kind: Kind
    sure: float
    said: tuple[float, ...] = ()


@dataclass(frozen=True, slots=True)
class Hint:
    """A candidate before it is weighed."""

    parts: tuple[Span, ...]
    kind: str  # "d" or "p", as the tagger says
    tagged: float  # 0 where the tagger has no such mention
    known: bool  # whether the gazetteer has just these words
    stems: tuple[str, ...]
    said: tuple[float, ...]
    seen: float  # mean chance of its words, whatever was made of them


def hints(
    text: str, tokens: Sequence[Token], gazetteer: Gazetteer, reading: Reading | None,
    procedures: Gazetteer = NONE,
) -> list[Hint]:  # fmt: skip
    """Return every candidate of a text; `procedures` are the wordings of those."""
    found: dict[tuple[str, tuple[Span, ...]], Hint] = {}
    for tagged in reading.mentions() if reading else ():
        parts = _trimmed(tokens, tagged.parts)
        stems = _stems_in(tokens, parts)
        known = stems in (gazetteer if tagged.kind == "d" else procedures)
        if parts:
            found[tagged.kind, parts] = Hint(
                parts, tagged.kind, tagged.score, known, stems, tagged.said, tagged.score
            )
    for first, last in gazetteer.find(tokens):
        span = (tokens[first].start, tokens[last - 1].end)
        for parts in ((span,), *_coordinated(text, tokens, first, last, gazetteer)):
            if ("d", parts) not in found and ("p", parts) not in found:
                found["d", parts] = _known(parts, "d", _stems_in(tokens, parts), reading)
    for first, last in procedures.find(tokens):
        alone = ((tokens[first].start, tokens[last - 1].end),)
        if ("p", alone) not in found:
            found["p", alone] = _known(alone, "p", _stems_in(tokens, alone), reading)
    return list(found.values())


def _known(
    parts: tuple[Span, ...], kind: TaggedKind, stems: tuple[str, ...], reading: Reading | None
) -> Hint:
    start, end = parts[-1]
    said = reading.said(start, end) if reading else ()
    seen = reading.chance(start, end, kind) if reading else 0.0
    return Hint(parts, kind, 0.0, True, stems, said, seen)


def _trimmed(tokens: Sequence[Token], parts: Iterable[Span]) -> tuple[Span, ...]:
    """Return parts without the empty words at their ends: "dolor" of "dolor de"."""
    kept = []
    for start, end in parts:
        inside = tokens[_first_after(tokens, start) : _first_from(tokens, end)]
        if inside:
            kept.append((max(start, inside[0].start), min(end, inside[-1].end)))
    return tuple(kept)


def _first_after(tokens: Sequence[Token], place: int) -> int:
    return bisect_left(tokens, place, key=lambda token: token.end - 1)


def _first_from(tokens: Sequence[Token], place: int) -> int:
    return bisect_left(tokens, place, key=lambda token: token.start)


def _stems_in(tokens: Sequence[Token], parts: Sequence[Span]) -> tuple[str, ...]:
    return tuple(
        token.stem for start, end in parts
        for token in tokens[_first_after(tokens, start) : _first_from(tokens, end)]
    )  # fmt: skip


def _coordinated(
    text: str, tokens: Sequence[Token], first: int, last: int, gazetteer: Gazetteer
) -> Iterator[tuple[Span, ...]]:
    """Yield what shares its first words with a wording: "fracturas vertebrales y *costales*"."""
    head = [token.stem for token in tokens[first : last - 1]]
    at = last
    while head and at < len(tokens):
        if not _JOINING.fullmatch(text, tokens[at - 1].end, tokens[at].start):
            return
        if [tokens[at].stem] in gazetteer or [*head, tokens[at].stem] not in gazetteer:
            return
        shared = (tokens[first].start, tokens[last - 2].end)
        yield (shared, (tokens[at].start, tokens[at].end))
        at += 1


def features(hint: Hint, section: str, weights: Weights) -> list[float]:
    """Return the numbers that a candidate is weighed by."""
    size = len(hint.stems)
    return [
        logit(hint.tagged) if hint.tagged else 0.0,
        float(bool(hint.tagged)),
        logit(hint.seen) if hint.seen else 0.0,
        float(hint.known),
        float(hint.known and not hint.tagged),
        # One word may be an organ or a finding; of procedures it is a name, as apendicectomía is.
        float(size == 1 and hint.kind == "d"),
        float(size >= 3),
        weights.heard_as_mention(hint.stems) if hint.known else 0.0,
        float(section in (_QUIET if hint.kind == "d" else _QUIET - {"procedures"})),
        float(section in _SECTIONS),
    ]


def chosen(
    candidates: Iterable[Hint], sections: Sequence[str], weights: Weights, has_tagger: bool,
    *, unsure: bool = False,
) -> list[Found]:  # fmt: skip
    """Weigh the candidates; of those that overlap the surer one stays."""
    weighed = [
        Found(hint.parts, _KINDS[hint.kind], weights.mention(
            features(hint, section, weights), tagged=has_tagger), hint.said)
        for hint, section in zip(candidates, sections, strict=True)
    ]  # fmt: skip
    least = weights.unsure if unsure else weights.least
    weighed = [one for one in weighed if one.sure >= least]
    size = max((one.parts[-1][1] for one in weighed), default=0)
    taken = {kind: bytearray(size) for kind in _KINDS.values()}
    kept: list[Found] = []
    for one in sorted(weighed, key=lambda one: (-one.sure, one.parts)):
        # Of a mention in parts the first ones may be shared by a list; the last is its own.
        start, end = one.parts[-1]
        if not any(taken[one.kind][start:end]):
            taken[one.kind][start:end] = b"\1" * (end - start)
            kept.append(one)
    return sorted(kept, key=lambda one: one.parts)


def likely(said: Sequence[float]) -> dict[Assertion, float]:
    """Name the tagger's chances of what is said."""
    return dict(zip(get_args(Assertion), said, strict=True))
