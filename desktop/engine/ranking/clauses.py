"""A long clause is read by what it names: its mentions are looked up beside the whole.

"Acude por dolor torácico opresivo tras una discusión" names one disease among nine words. The
tagger of reports finds it; what is denied, past or a relative's is left to the notices.
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from desktop.engine.catalogue.catalogue import Catalogue
from desktop.engine.models.tagging import Tagged
from desktop.engine.query.query import Query
from desktop.engine.ranking.facts import Fact, as_heard
from desktop.engine.ranking.run import Run
from desktop.engine.results import Confidence
from desktop.engine.text.folding import SILENT, fold, stems_of, words_of
from desktop.engine.text.normalise import clean

CLAUSES = "clauses"
LONG = 6  # words
_A_WORD = 4  # letters of a stem that says something
_MOST = 3  # mentions of one clause
_SURE = 0.6  # how sure the tagger must be of one
_WORTH = 0.7  # of the chance that a mention has: a clause may be about another one
_HERE = ("present", "suspected")
_UNFIT = ("low", "none")


def is_long(query: Query) -> bool:
    """Tell whether a phrase is rather a clause; what is joined by "due to" is read otherwise."""
    return not query.code and len(words_of(query.text)) >= LONG


def named(query: Query, mentions: Sequence[Tagged]) -> tuple[str, ...]:
    """Return what a clause names as being there, shorter than itself."""
    found = (
        _plain(" ".join(query.text[start:end] for start, end in tagged.parts))
        for tagged in mentions
        if tagged.score >= _SURE and tagged.assertion in _HERE
    )
    whole = len(words_of(query.text))
    some = (part for part in dict.fromkeys(found) if 0 < len(words_of(part)) < whole - 1)
    return tuple(some)[:_MOST]


def is_sign(code: str) -> bool:
    """Tell whether a code is a sign's."""
    return code.startswith("R")


def _plain(text: str) -> str:
    """Return a mention without the empty words at its ends."""
    words = clean(text).split()
    while words and fold(words[0].strip(",;.:")) in SILENT:
        words.pop(0)
    while words and fold(words[-1].strip(",;.:")) in SILENT:
        words.pop()
    return " ".join(words).strip(" ,;.:")


def follow(run: Run, found: Sequence[Fact | None], sure: Confidence, catalogue: Catalogue) -> None:
    """Put the codes of what a clause names behind the answer to the whole, or before an unfit one.

    An answer is unfit where it is unlikely, or a sign, and a disease is named: that is what a coder
    looks for. Signs lead where nothing fits the whole and it names nothing else.
    """
    if not run.ranked:
        return
    first = run.ranked[0].rubric_id
    others = (
        replace(fact, rubric_id=_turned(fact, run, catalogue))
        for fact in found
        if fact and not _is_said(fact, run, catalogue)
    )
    facts = sorted(
        (fact for fact in others if fact.rubric_id != first), key=lambda fact: is_sign(fact.code)
    )
    diseases = [fact for fact in facts if not is_sign(fact.code)]
    is_named = any(fact and fact.rubric_id == first for fact in found)
    unsure = sure in _UNFIT and not is_named
    if diseases and (unsure or is_sign(catalogue.rubric_by_id(first).code)):
        leading = diseases
    else:
        leading = facts if unsure and sure == "none" and all(found) else []
    run.leaders = tuple(fact.rubric_id for fact in leading)
    run.followers = tuple(fact.rubric_id for fact in facts if fact not in leading)
    run.chances = _chances(leading)


def _turned(fact: Fact, run: Run, catalogue: Catalogue) -> int:
    """Return the code of the same category that agrees with what the whole clause says."""
    rubric_id = as_heard(fact.rubric_id, run, catalogue)
    is_near = catalogue.rubric_by_id(rubric_id).code[:3] == fact.code[:3]
    return rubric_id if is_near else fact.rubric_id


def _is_said(fact: Fact, run: Run, catalogue: Catalogue) -> bool:
    """Tell whether the first answer's code says what is named, and more of the clause.

    "Intoxicación intencionada por vacuna de la viruela" names no poisoning besides that one.
    """
    named = set(stems_of(fact.text))
    more = {said for said in stems_of(run.query.text) if len(said) >= _A_WORD} - named
    code = catalogue.rubric_by_id(run.ranked[0].rubric_id).code
    texts = (set(stems_of(text.text)) for text in catalogue.texts(code))
    return any(named <= said and more & said for said in texts)


def _chances(leading: Iterable[Fact]) -> dict[int, float]:
    """Return how likely each is what the clause is coded as; none more than the one before."""
    found: dict[int, float] = {}
    least = 1.0
    for fact in leading:
        least = min(least, fact.chance)
        found[fact.rubric_id] = least * _WORTH
    return found
