"""Whether what a clause names agrees with the whole clause as well as the first answer does."""

from desktop.engine.catalogue.catalogue import Catalogue
from desktop.engine.ranking.facts import LEAST, Fact
from desktop.engine.ranking.kinds import is_unspecific
from desktop.engine.ranking.leading import as_heard
from desktop.engine.ranking.run import Run
from desktop.engine.text.attributes.standing import standing

CAUSED = 0.4  # how likely a disease must be where the answer is what has caused it
KNOWN = 5  # answers to the whole that make an unlikely mention likely
# Said of all that a clause names: poisoned on purpose by a vaccine is no whooping cough.
_WHOLE = ("intent", "time")


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
    if is_wider(fact, first, catalogue):
        return False  # a bleeding after a blow is more than an injury of the head
    own, other = standing(heard, has.values), standing(heard, told.values)
    if concepts.category(first) == concepts.category(fact.rubric_id):
        return other <= own
    return other[0] <= own[0]


def is_wider(fact: Fact, than: int, catalogue: Catalogue) -> bool:
    """Tell whether a code says hardly more than the chapter of another one, which says more."""
    other = catalogue.rubric_by_id(than)
    same = catalogue.rubric_by_id(fact.rubric_id).chapter == other.chapter
    return same and is_unspecific(fact.code) and not is_unspecific(other.code)


def closer(fact: Fact, run: Run, catalogue: Catalogue) -> list[Fact]:
    """Return what the whole knows of the same chapter, where a code says hardly more than that.

    Who has cancer at the top of the lung has no cancer of an unknown site.
    """
    behind = (
        one.rubric_id for one in run.ranked[:KNOWN] if is_wider(fact, one.rubric_id, catalogue)
    )
    facts = (Fact(fact.text, catalogue.rubric_by_id(one).code, one, CAUSED) for one in behind)
    return [other for other in facts if agrees(other, run, catalogue)][:1]
