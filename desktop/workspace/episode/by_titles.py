"""What two titles of one family say against each other: side, with and without, episode of care."""

import re
from collections.abc import Iterator, Sequence
from itertools import combinations

from desktop.workspace.episode.caution import Caution
from desktop.workspace.episode.entry import Entry, Knows
from desktop.workspace.episode.families import read_families

_SIDE = re.compile(r"\b(left|right|bilateral)\b")
_EMPTY = re.compile(r"\b(?:left|right|bilateral|unilateral|unspecified|of|the|both)\b|[^\w ]")
_INJURY, _EXTERNAL = 19, 20
# Elsewhere a 7th character numbers a fetus or tells of tophi, and two of them may be true.
_EPISODES = read_families("M48.4 M48.5 M80 M84.3-M84.6")
_SOURCE_SIDE, _SOURCE_EPISODE, _SOURCE_WITHOUT = "I.B.13", "I.C.19.a", "I.A.15"


def by_titles(case: Sequence[Entry], catalogue: Knows) -> Iterator[Caution]:
    """Compare every two codes of one category."""
    for first, second in combinations(case, 2):
        if first.plain == second.plain or first.plain[:3] != second.plain[:3]:
            continue
        if not first.rubric or not second.rubric:
            continue
        if first.rubric.code == second.rubric.code:
            if _tells_episode(first):
                yield _pair("encounter", second, first, _SOURCE_EPISODE)
        else:
            yield from _sides(first, second, catalogue)
            yield from _denied(first, second)


def _tells_episode(entry: Entry) -> bool:
    assert entry.rubric is not None
    by_chapter = entry.rubric.chapter in (_INJURY, _EXTERNAL)
    return bool(entry.char) and (by_chapter or _EPISODES.covers(entry.plain))


def _sides(first: Entry, second: Entry, catalogue: Knows) -> Iterator[Caution]:
    one, two = _side(first.title), _side(second.title)
    if "bilateral" in (one, two):
        whole, lone = (first, second) if one == "bilateral" else (second, first)
        if one != two and _says_both(whole.title, lone.title):
            kind = "side_contained" if _side(lone.title) else "side"
            yield _pair(kind, lone, whole, _SOURCE_SIDE)
        return
    if _words(first.title) != _words(second.title):
        return
    if {one, two} == {"left", "right"}:
        both = _both_sides(first, catalogue)
        if both:
            yield _pair("bilateral", second, first, _SOURCE_SIDE, (both,))
    elif one != two and "" in (one, two):
        lone, named = (first, second) if not one else (second, first)
        if re.sub(_SIDE, "unspecified", named.title) == lone.title:
            yield _pair("side", lone, named, _SOURCE_SIDE)


def _both_sides(entry: Entry, catalogue: Knows) -> str:
    for rubric in catalogue.with_prefix(entry.plain[:3], 2000):
        title = catalogue.title(rubric.code).text if rubric.billable else ""
        if _side(title) == "bilateral" and _says_both(title, entry.title):
            return rubric.code
    return ""


def _side(title: str) -> str:
    found = set(_SIDE.findall(title.lower()))
    return found.pop() if len(found) == 1 else ""


def _says_both(whole: str, lone: str) -> bool:
    """Tell whether a title says of both sides what another says of one ("eye" may be left out)."""
    both, one = _words(whole), _words(lone)
    rest = [word for word in one if word not in both]
    return all(word in one for word in both) and (not rest or rest == ["eye"])


def _words(title: str) -> list[str]:
    return sorted(word.removesuffix("s") for word in _EMPTY.sub(" ", title.lower()).split())


def _denied(first: Entry, second: Entry) -> Iterator[Caution]:
    """Find "without X" beside "with X"; two injuries of one place may well be both."""
    assert first.rubric is not None and second.rubric is not None
    if first.rubric.parent != second.rubric.parent or first.rubric.chapter == _INJURY:
        return
    for lone, named in ((first, second), (second, first)):
        places = [match.start() for match in re.finditer(r"\bwithout\b", lone.title)]
        said = [f"{lone.title[:at]}with{lone.title[at + 7 :]}" for at in places]
        if named.title in said:
            yield _pair("without", lone, named, _SOURCE_WITHOUT)


def _pair(
    kind: str, entry: Entry, other: Entry, source: str, instead: tuple[str, ...] = ()
) -> Caution:
    return Caution(
        kind, "conflict", entry.index, entry.code, other.index, other.code,
        source=source, instead=instead,
    )  # fmt: skip
