"""The table of editions: which codes are not valid on every day, and what stood in their place."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

from desktop.engine.catalogue.catalogue import Catalogue
from desktop.engine.catalogue.codes import bare
from desktop.engine.catalogue.editions import HEADER
from export.episode.oracle import DAYS, Oracle

_SHORTEST, _MOST = 4, 12  # characters of a code that was divided; codes that one became

Links = dict[str, set[str]]


@dataclass(frozen=True, slots=True)
class Life:
    """The first and the last day of a code; None where the editor's own days begin and end."""

    since: date | None
    until: date | None


def write_editions(out: Path, catalogue: Catalogue, others: Iterable[str], ask: Oracle) -> int:
    """Write the table and return its lines; `others` are codes that may have been valid once."""
    rubrics = _rubrics(catalogue)
    lives = _lives(sorted({*rubrics, *others}), ask)
    lives |= _lives(sorted(_shorter(code for code, life in lives.items() if life.since)), ask)
    was, became = (_by_rubric(links, rubrics) for links in _relatives(lives, ask))
    spans = _folded(lives, rubrics)
    lines = [HEADER]
    for code, life in sorted(spans.items()):
        days = (day.isoformat() if day else "" for day in (life.since, life.until))
        relatives = (" ".join(_few(found.get(code, ()), rubrics)) for found in (was, became))
        lines.append("\t".join((code, *days, *relatives)))
    out.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return len(lines) - 1


def _rubrics(catalogue: Catalogue) -> dict[str, str]:
    """Return the rubric of each full code, all without dots."""
    return {
        bare(code.code): bare(code.rubric)
        for chapter in catalogue.chapters()
        for code in catalogue.codes(chapter)
    }


def _shorter(codes: Iterable[str]) -> set[str]:
    """Return what new codes may have been divided from."""
    return {code[:end] for code in codes for end in range(_SHORTEST, len(code))}


def _lives(codes: Sequence[str], ask: Oracle) -> dict[str, Life]:
    """Ask for each day; what is always valid is left out, as is what never was."""
    invalid = {day: ask.invalid(codes, day) for day in DAYS}
    found = {}
    for code in set().union(*invalid.values()):
        valid = [day for day in DAYS if code not in invalid[day]]
        if valid:
            after = [day for day in DAYS if day > valid[-1]]
            found[code] = Life(
                valid[0] if valid[0] > DAYS[0] else None,
                after[0] - timedelta(days=1) if after else None,
            )
    return found


def _folded(lives: Mapping[str, Life], rubrics: Mapping[str, str]) -> dict[str, Life]:
    """Write one line for a rubric whose codes share their days."""
    families: dict[str, list[str]] = defaultdict(list)
    for code, rubric in rubrics.items():
        families[rubric].append(code)
    spans = dict(lives)
    for rubric, codes in families.items():
        shared = {lives.get(code) for code in codes}
        life = shared.pop() if len(shared) == 1 else None
        if life:
            for code in codes:
                spans.pop(code, None)
            spans[rubric] = life
    return spans


def _by_rubric(links: Links, rubrics: Mapping[str, str]) -> Links:
    """Give a rubric what its codes have."""
    found: Links = defaultdict(set)
    for code, others in links.items():
        for name in {code, rubrics.get(code, code)}:
            found[name] |= others
    return found


def _few(codes: Iterable[str], rubrics: Mapping[str, str]) -> list[str]:
    """Name the rubrics of what one became; none where there are too many to choose from."""
    named = sorted({rubrics.get(code, code) for code in codes})
    return named if len(named) <= _MOST else []


def _relatives(lives: Mapping[str, Life], ask: Oracle) -> tuple[Links, Links]:
    """Find what each code, and each rubric, came from and became.

    What was divided is found by its letters: the longer code begins when the shorter one has ended.
    """
    was: Links = defaultdict(set)
    became: Links = defaultdict(set)
    ended = {code: life.until + timedelta(days=1) for code, life in lives.items() if life.until}
    for code, life in lives.items():
        parents = (code[:end] for end in range(len(code) - 1, _SHORTEST - 1, -1))
        parent = next((p for p in parents if p in ended and ended[p] == life.since), "")
        if parent:
            was[code].add(parent)
            became[parent].add(code)
    for code, life in lives.items():
        if life.since and code not in was and (told := ask.converted(code, forward=False)):
            was[code].add(told)
        if life.until and code not in became and (told := ask.converted(code, forward=True)):
            became[code].add(told)
    return was, became
