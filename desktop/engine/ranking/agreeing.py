"""Whether what a clause names agrees with the whole clause as well as the first answer does."""

from desktop.engine.catalogue.catalogue import Catalogue
from desktop.engine.ranking.facts import LEAST, Fact, as_heard
from desktop.engine.ranking.run import Run
from desktop.engine.text.attributes.standing import standing

CAUSED = 0.4  # how likely a disease must be where the answer is what has caused it
KNOWN = 5  # answers to the whole that make an unlikely mention likely
# Said of all that a clause names: poisoned on purpose by a vaccine is no whooping cough.
_WHOLE = ("intent", "time")
_INJURIES = ("S", "T0", "T1", "T2", "T3")
# An injury of which nothing is told but where, or not even that.
_ANY = ("T07", "T14", "S09.9", "S19.9", "S29.9", "S39.9", "S49.9", "S59.9", "S69.9", "S79.9",
        "S89.9", "S99.9")  # fmt: skip


def turned(fact: Fact, run: Run, catalogue: Catalogue) -> int:
    """Return the code of the same category that agrees with what the whole clause says."""
    rubric_id, concepts = as_heard(fact.rubric_id, run, catalogue), catalogue.concepts
    if rubric_id == run.ranked[0].rubric_id and fact.chance >= LEAST:
        # "Cistitis ag." names the one without haematuria, and the whole has no word of any.
        own, first = (
            standing(run.query.heard, concepts.traits(one).values)
            for one in (fact.rubric_id, rubric_id)
        )
        return fact.rubric_id if own <= first else rubric_id
    is_near = catalogue.rubric_by_id(rubric_id).code[:3] == fact.code[:3]
    return rubric_id if is_near else fact.rubric_id


def agrees(fact: Fact, run: Run, catalogue: Catalogue) -> bool:
    """Tell whether what is named agrees with the clause as well as the first answer does.

    "Mastoiditis ag izda" is no mastoiditis of which nobody knows whether it is acute.
    """
    concepts, first, heard = catalogue.concepts, run.ranked[0].rubric_id, run.query.heard
    has, told = concepts.traits(first), concepts.traits(fact.rubric_id)
    if any(heard.get(name) and heard[name] == has.get(name) != told.get(name) for name in _WHOLE):
        return False
    if _is_an_injury(first, catalogue) and is_any(fact):
        return False  # a bleeding after a blow is more than an injury of the head
    own, other = standing(heard, has.values), standing(heard, told.values)
    if concepts.category(first) == concepts.category(fact.rubric_id):
        return other <= own
    return other[0] <= own[0]


def _is_an_injury(rubric_id: int, catalogue: Catalogue) -> bool:
    """Tell whether a code is an injury that is told more closely."""
    code = catalogue.rubric_by_id(rubric_id).code
    return code.startswith(_INJURIES) and not code.startswith(_ANY)


def is_any(fact: Fact) -> bool:
    """Tell whether a code says no more than that somebody is injured."""
    return fact.code.startswith(_ANY)


def injured(run: Run, catalogue: Catalogue) -> list[Fact]:
    """Return the injury that the whole knows behind what has caused it."""
    behind = (one.rubric_id for one in run.ranked[1:KNOWN])
    found = (one for one in behind if _is_an_injury(one, catalogue))
    facts = (Fact(run.query.text, catalogue.rubric_by_id(one).code, one, CAUSED) for one in found)
    return [fact for fact in facts if agrees(fact, run, catalogue)][:1]
