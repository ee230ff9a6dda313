"""What a clause names stands behind the answer to the whole, or before an unfit one."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from desktop.engine.catalogue.catalogue import Catalogue
from desktop.engine.ranking.agreeing import CAUSED, KNOWN, agrees, closer, turned
from desktop.engine.ranking.facts import LEAST, UNSURE, Fact, take_named
from desktop.engine.ranking.kinds import is_disease, is_kind, is_sign, is_unspecific
from desktop.engine.ranking.run import Run
from desktop.engine.ranking.worded import telling_words
from desktop.engine.results import Confidence
from desktop.engine.text.attributes.table import CIRCUMSTANCE
from desktop.engine.text.folding import fold, stems_of

_MUCH = 3.2  # times as likely as the whole is what is named besides it, whatever that says
_MOST_OF = 2 / 3  # of a text that a clause must have, to say what it says
_WORTH = 0.7  # of the chance that a mention has: a clause may be about another one
_SEQUELA = "sequela"
_LONG_AGO = re.compile(
    r"\b(?:(?:hace|fa|ago|il y a|ha \d+|ex|past|tras|after|apres|dopo|apos|despres|post|antic"
    r"|antiga|antigu[ao]|previ[ao]s?|vell|vella|vecchi[ao]|ancien|ancienne|hx|tuvo|had|former|teve|avuto"
    r"|eu un|libre de|free|dejo|deixou|control|controllo)\b|operad|operat|opere|intervenid"
    r"|tra[ct]tad|trattat|treated|previous|curad|guari|remis|resec|mastect|corregid|corrett|repair"
    r"|reparad|secuel|sequel|seguim|follow|suivi|anteced|histor)"
)
_TOLD_OF = ("family", "history")


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
    beside = [fact for fact in found if fact and fact.chance >= _MUCH * whole.chance]
    besides = _besides(found, beside, run, catalogue)
    named = sorted(besides, key=lambda fact: not is_disease(fact.code))
    naming = [fact for fact in found if fact and fact.rubric_id == first]
    naming = [one for one in naming if not _is_told_closer(one, named, run)]
    take_named(run, naming, first, catalogue)
    fitting = [fact for fact in named if agrees(fact, run, catalogue)]
    unsure = sure in UNSURE and not naming
    code = catalogue.rubric_by_id(first).code
    better = _better(code, fitting, run, catalogue)
    if better and (unsure or _is_weak(code, sure, run)):
        leading = better
    else:
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


def _besides(
    found: Sequence[Fact | None], surely: Sequence[Fact], run: Run, catalogue: Catalogue
) -> Iterator[Fact]:  # fmt: skip
    """Yield what is named besides the first answer, as the whole clause says it, each once.

    What is much likelier than the whole is `surely` besides.
    """
    every: dict[int, Fact] = {}
    texts = _texts(run, catalogue) if any(found) else ()
    category = catalogue.concepts.category(run.ranked[0].rubric_id)
    for fact in found:
        if fact and not _is_part(fact, texts) and (
            fact in surely or not _is_said(fact, run, texts, near=fact.code[:3] == category)
        ):  # fmt: skip
            rubric_id = turned(fact, run, catalogue)
            known = every.get(rubric_id, fact)
            every[rubric_id] = replace(
                min(fact, known, key=lambda one: len(one.text)), rubric_id=rubric_id,
                code=catalogue.rubric_by_id(rubric_id).code,
                chance=max(known.chance, fact.chance),
            )  # fmt: skip
    yield from (fact for fact in every.values() if fact.rubric_id != run.ranked[0].rubric_id)


def _is_told_closer(fact: Fact, named: Sequence[Fact], run: Run) -> bool:
    """Tell whether a disease is named in so many words where the first answer is not.

    "Sore throat and fever" may mean a pharyngitis; "acute tonsillitis" behind it is one.
    """
    others = [one for one in named if is_disease(one.code) and is_literal(one, run)]
    within = (fold(one.text) in fold(fact.text) and one.chance > fact.chance for one in others)
    return bool(others) and (not is_literal(fact, run) or any(within))


def _is_weak(code: str, sure: Confidence, run: Run) -> bool:
    if is_kind(code, "cause", "sign"):
        return True
    if is_past(code, run):
        return True
    return sure != "high" and is_kind(code, "status")


def is_past(code: str, run: Run) -> bool:
    """Tell whether a code is a history or what has stayed of a disease, of which nobody speaks."""
    heard = run.query.heard
    if "time" in heard or _SEQUELA in heard.get(CIRCUMSTANCE, ()):
        return False
    if any(notice.kind in _TOLD_OF for notice in run.query.notices):
        return False
    return is_kind(code, "late", "past") and not _LONG_AGO.search(fold(run.query.text))


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


def _texts(run: Run, catalogue: Catalogue) -> Sequence[set[str]]:
    """Return the words of each text of the first answer's code.

    What has stayed of a disease is not the disease: who means that says so.
    """
    code = catalogue.rubric_by_id(run.ranked[0].rubric_id).code
    if is_kind(code, "late") and _SEQUELA not in run.query.heard.get(CIRCUMSTANCE, ()):
        return ()
    return [set(stems_of(text.text)) for text in catalogue.texts(code)]


def _is_said(fact: Fact, run: Run, texts: Sequence[set[str]], *, near: bool) -> bool:
    """Tell whether the first answer's code says what is named, and more of the clause.

    "Intoxicación intencionada por vacuna de la viruela" names no poisoning besides that one. For a
    sibling, that is `near`, it need not be all: "trombosis venosa profunda de la femoral".
    """
    named, every = set(stems_of(fact.text)), set(stems_of(run.query.text))
    more = telling_words(run.query.text) - named
    return any(
        more & said
        and (named <= said or (near and named & said and len(said & every) >= _MOST_OF * len(said)))
        for said in texts
    )


def _is_part(fact: Fact, texts: Sequence[set[str]]) -> bool:
    """Tell whether one word of the first answer's name is all that is named.

    "Bursitis" is no more than the bursitis of an elbow.
    """
    named = set(stems_of(fact.text))
    return len(named) == 1 and any(named < said for said in texts)


def is_literal(fact: Fact, run: Run) -> bool:
    """Tell whether a clause names a thing so itself, and not by a saying that may mean it."""
    return fold(fact.text) in fold(run.query.text)


def _chances(leading: Iterable[Fact]) -> dict[int, float]:
    """Return how likely each is what the clause is coded as; none more than the one before."""
    found: dict[int, float] = {}
    least = 1.0
    for fact in leading:
        least = min(least, fact.chance)
        found[fact.rubric_id] = least * _WORTH
    return found
