"""What a clause names stands behind the answer to the whole, or before an unfit one."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from desktop.engine.catalogue.catalogue import Catalogue
from desktop.engine.ranking.agreeing import CAUSED, KNOWN, agrees, closer
from desktop.engine.ranking.besides import SEQUELA, besides, is_literal, naming
from desktop.engine.ranking.facts import LEAST, UNSURE, Fact
from desktop.engine.ranking.kinds import is_disease, is_kind, is_sign, is_unspecific
from desktop.engine.ranking.leading import take_named
from desktop.engine.ranking.run import Run
from desktop.engine.ranking.view import TOLD_OF
from desktop.engine.results import Confidence
from desktop.engine.text.attributes.table import CIRCUMSTANCE
from desktop.engine.text.folding import fold
from desktop.engine.text.sayings import says

_WORTH = 0.7  # of the chance that a mention has: a clause may be about another one


class Sureness(NamedTuple):
    """How sure the answer to the whole is."""

    confidence: Confidence
    chance: float


def follow(
    run: Run, found: Sequence[Fact | None], whole: Sureness, catalogue: Catalogue
) -> None:  # fmt: skip
    """Put the codes of what a clause names behind the answer to the whole, or before an unfit one.

    An answer is unfit where it is unlikely, a sign or what an operation leaves, and a disease is
    named: that is what a coder looks for. Signs lead where nothing fits the whole and it names
    nothing else, and before what says only why somebody came (chapter 21).
    """
    if not run.ranked:
        return
    first, sure = run.ranked[0].rubric_id, whole.confidence
    named = besides(found, whole.chance, run, catalogue)
    told = naming(found, named, run)
    take_named(run, told, first, catalogue)
    fitting = [fact for fact in named if agrees(fact, run, catalogue)]
    unsure, code = sure in UNSURE and not told, catalogue.rubric_by_id(first).code
    leading = _better(code, fitting, run, catalogue)
    if not leading or not (unsure or _is_weak(code, sure, run)):
        leading = fitting if unsure and sure == "none" and all(found) else []
    run.leaders = tuple(fact.rubric_id for fact in leading)
    run.followers = tuple(
        fact.rubric_id for fact in named if fact not in leading and fact.chance >= LEAST
    )
    run.chances = _chances(leading)


def _better(
    code: str, fitting: Sequence[Fact], run: Run, catalogue: Catalogue
) -> Sequence[Fact]:  # fmt: skip
    """Return what is fitter to lead than the code of the whole."""
    better = _likeliest([one for one in fitting if is_disease(one.code)], run, code)
    better.sort(key=lambda one: (is_unspecific(one.code), not is_literal(one, run)))
    if better and is_unspecific(better[0].code):
        return closer(better[0], run, catalogue) or better
    if is_kind(code, "encounter") and not better:
        return _likeliest([one for one in fitting if is_sign(one.code)], run, code)
    return better


def _is_weak(code: str, sure: Confidence, run: Run) -> bool:
    if is_kind(code, "cause", "sign"):
        return True
    if is_past(code, run):
        return True
    return sure != "high" and is_kind(code, "status")


def is_past(code: str, run: Run) -> bool:
    """Tell whether a code is a history or what has stayed of a disease, of which nobody speaks."""
    heard = run.query.heard
    if "time" in heard or SEQUELA in heard.get(CIRCUMSTANCE, ()):
        return False
    if any(notice.kind in TOLD_OF for notice in run.query.notices):
        return False
    return is_kind(code, "late", "past") and not says("long ago", fold(run.query.text))


def _likeliest(facts: Sequence[Fact], run: Run, code: str) -> list[Fact]:
    """Return those that are likely by themselves; where none is, the likeliest the whole knows.

    Where the whole is what has caused it, the likeliest will do; among the siblings of its `code`
    the whole knows better.
    """
    caused = is_kind(code, "cause")
    likely = [fact for fact in facts if fact.chance >= LEAST]
    known = {one.rubric_id for one in run.ranked[:KNOWN]}
    unlikely = sorted(facts, key=lambda fact: -fact.chance)
    least, category = CAUSED if caused else 1.0, code[:3]
    return likely or [
        one for one in unlikely
        if one.code[:3] != category and (one.rubric_id in known or one.chance >= least)
    ][:1]  # fmt: skip


def _chances(leading: Iterable[Fact]) -> dict[int, float]:
    """Return how likely each is what the clause is coded as; none more than the one before."""
    found: dict[int, float] = {}
    least = 1.0
    for fact in leading:
        least = min(least, fact.chance)
        found[fact.rubric_id] = least * _WORTH
    return found
