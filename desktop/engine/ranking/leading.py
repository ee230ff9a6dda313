"""What leads: the codes that a phrase names, in the place of what the whole is like."""

from collections.abc import Sequence

import numpy as np

from desktop.engine.catalogue.catalogue import Catalogue
from desktop.engine.ranking.candidates import Candidate
from desktop.engine.ranking.facts import LEAST, Fact
from desktop.engine.ranking.kinds import is_disease, is_sign
from desktop.engine.ranking.run import Run
from desktop.engine.text.attributes.standing import standing

_CLOSE = len("I70.26")  # of the code of a header whose codes are siblings
_ONE_SIDED = frozenset({"right", "left"})
_STEP = 1e-2  # of the score that the last place gets


def put_first(run: Run, catalogue: Catalogue, *, unsure: bool) -> None:
    """Let the code that says both lead, or the codes of both in their order."""
    if run.combined:
        _lead(run, _combining(run, catalogue))
        run.ranked[0].combined = True
        return
    for rubric_id in reversed(run.leaders or _kept(run, catalogue, unsure=unsure)):
        _lead(run, rubric_id)
    if unsided := _unsided(run, catalogue):
        _replace_leader(run, unsided)
        _lead(run, unsided)
    behind = len(run.leaders) or 1
    first = {one.rubric_id for one in run.ranked[:behind]}
    for rubric_id in reversed(run.followers):
        if rubric_id not in first:
            _lead(run, rubric_id, behind)


def take_lead(run: Run, found: Fact, rubric_id: int) -> None:
    """Let the code of a part lead, as likely as it is for that part."""
    run.leaders, run.chances = (rubric_id,), {rubric_id: found.chance}


def take_named(run: Run, naming: Sequence[Fact], first: int, catalogue: Catalogue) -> None:
    """Remember the disease or sign that meaning has put first and that a part names, too."""
    if naming and worth(catalogue.rubric_by_id(first).code):
        run.named = first
        run.firmly |= any(fact.chance >= LEAST for fact in naming)


def as_heard(rubric_id: int, run: Run, catalogue: Catalogue) -> int:
    """Return the code of the concept that leads already, or the one that agrees best."""
    concepts, heard = catalogue.concepts, run.query.heard
    key = concepts.key(rubric_id, heard)
    first = run.ranked[0].rubric_id if run.ranked else rubric_id
    if concepts.key(first, heard) == key:
        return first
    members, side = concepts.members(key) or (rubric_id,), heard.get("side")
    if side and not any(concepts.traits(one).get("side") for one in members):
        members = _beside(rubric_id, catalogue) or members  # "unspecified extremity", "right leg"
    return min(
        members, key=lambda one: (standing(heard, concepts.traits(one).values), one != rubric_id)
    )


def worth(code: str) -> int:
    """Return what is coded before what: a disease before its sign, and that before all else."""
    return 2 if is_disease(code) else int(is_sign(code))


def _kept(run: Run, catalogue: Catalogue, *, unsure: bool) -> tuple[int, ...]:
    """Return the disease or sign that a phrase names, where what is worth less stands before it.

    "Distorsione della caviglia giocando a calcio" is no blow by a ball; and what names it firmly
    knows better than the whole which sibling it is, and than a whole of which nobody is sure.
    """
    if not run.ranked or not run.named or run.ranked[0].rubric_id == run.named:
        return ()
    first, named = (
        catalogue.rubric_by_id(one).code for one in (run.ranked[0].rubric_id, run.named)
    )
    is_firm = run.firmly and (unsure or first[:3] == named[:3])
    return (run.named,) if is_firm or worth(first) < worth(named) else ()


def _unsided(run: Run, catalogue: Catalogue) -> int:
    """Return the unspecified code beside a first one of a side that nobody has said.

    Cellulitis of a leg is that of the right one for nobody who does not say so: L03.119.
    """
    first = run.ranked[0].rubric_id if run.ranked else 0
    traits = catalogue.concepts.traits
    if not first or "side" in run.query.heard or not traits(first).get("side") & _ONE_SIDED:
        return 0
    beside = (one for one in _beside(first, catalogue) if not traits(one).get("side"))
    return next((one for one in beside if catalogue.concepts.is_vague(one)), 0)


def _replace_leader(run: Run, rubric_id: int) -> None:
    """Let a code lead in the place of the first leader, as likely as that."""
    if run.leaders:
        run.chances[rubric_id] = run.chances.get(run.leaders[0], 0.0)
        run.leaders = (rubric_id, *run.leaders[1:])


def _combining(run: Run, catalogue: Catalogue) -> int:
    """Return the code that says both: as it is told, unless the phrase agrees better with another.

    "BPH with nocturia" says no word of "with lower urinary tract symptoms", which is what it is.
    """
    both, heard, traits = run.leaders[0], run.query.heard, catalogue.concepts.traits
    other = as_heard(both, run, catalogue)
    own, better = (standing(heard, traits(one).values)[:2] for one in (both, other))
    return other if better < own else both


def _beside(rubric_id: int, catalogue: Catalogue) -> tuple[int, ...]:
    """Return the codes under the same header, where that is one of a few: I70.26, not I63."""
    parent = catalogue.rubric_by_id(rubric_id).parent
    is_close = bool(parent) and len(parent or "") >= _CLOSE and "-" not in (parent or "")
    header = catalogue.rubric(parent) if parent and is_close else None
    return tuple(one.id for one in catalogue.below(header)) if header else ()


def _lead(run: Run, rubric_id: int, behind: int = 0) -> None:
    """Put a rubric before all others but so many, entering it where nothing found it."""
    own = place_of(rubric_id, run)
    others = [place for place in range(len(run.ranked)) if place != own]
    run.reorder([*others[:behind], own, *others[behind:]])


def place_of(rubric_id: int, run: Run) -> int:
    """Return the place of a rubric, which is entered at the end where nothing found it."""
    places = {one.rubric_id: place for place, one in enumerate(run.ranked)}
    if rubric_id not in places:
        last = run.ranked[-1].score if run.ranked else 0.0
        places[rubric_id] = len(run.ranked)
        run.ranked = [*run.ranked, Candidate(rubric_id, score=last - _STEP)]
        run.matrix = np.concatenate([run.matrix, run.matrix[:1]])
    return places[rubric_id]
