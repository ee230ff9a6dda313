"""What a clause names besides the answer to the whole: each once, as the whole clause says it."""

from collections.abc import Sequence
from dataclasses import replace

from desktop.engine.catalogue.catalogue import Catalogue
from desktop.engine.ranking.agreeing import turned
from desktop.engine.ranking.facts import Fact
from desktop.engine.ranking.kinds import is_disease, is_kind
from desktop.engine.ranking.run import Run
from desktop.engine.ranking.worded import telling_words
from desktop.engine.text.attributes.table import CIRCUMSTANCE
from desktop.engine.text.folding import fold, stems_of

SEQUELA = "sequela"
_MUCH = 3.2  # times as likely as the whole is what is named besides it, whatever that says
_MOST_OF = 2 / 3  # of a text that a clause must have, to say what it says
Texts = Sequence[set[str]]


def besides(
    found: Sequence[Fact | None], chance: float, run: Run, catalogue: Catalogue
) -> list[Fact]:  # fmt: skip
    """Return what is named besides the first answer, which is `chance` likely; diseases first."""
    every: dict[int, Fact] = {}
    texts = _texts(run, catalogue) if any(found) else ()
    category = catalogue.concepts.category(run.ranked[0].rubric_id)
    for fact in filter(None, found):
        surely, near = fact.chance >= _MUCH * chance, fact.code[:3] == category
        if _is_part(fact, texts) or (not surely and _is_said(fact, run, texts, near=near)):
            continue
        rubric_id = turned(fact, run, catalogue)
        every[rubric_id] = _together(fact, every.get(rubric_id, fact), rubric_id, catalogue)
    named = (fact for fact in every.values() if fact.rubric_id != run.ranked[0].rubric_id)
    return sorted(named, key=lambda fact: not is_disease(fact.code))


def naming(found: Sequence[Fact | None], named: Sequence[Fact], run: Run) -> list[Fact]:
    """Return what names the first answer, and nothing that is named closer besides it."""
    first = run.ranked[0].rubric_id
    same = (fact for fact in found if fact and fact.rubric_id == first)
    return [fact for fact in same if not _is_told_closer(fact, named, run)]


def is_literal(fact: Fact, run: Run) -> bool:
    """Tell whether a clause names a thing so itself, and not by a saying that may mean it."""
    return fold(fact.text) in fold(run.query.text)


def _together(one: Fact, other: Fact, rubric_id: int, catalogue: Catalogue) -> Fact:
    """Return one thing that is named twice: by its shorter name, as likely as the likelier."""
    return replace(
        min(one, other, key=lambda fact: len(fact.text)), rubric_id=rubric_id,
        code=catalogue.rubric_by_id(rubric_id).code, chance=max(one.chance, other.chance),
    )  # fmt: skip


def _is_told_closer(fact: Fact, named: Sequence[Fact], run: Run) -> bool:
    """Tell whether a disease is named in so many words where the first answer is not.

    "Sore throat and fever" may mean a pharyngitis; "acute tonsillitis" behind it is one.
    """
    others = [one for one in named if is_disease(one.code) and is_literal(one, run)]
    within = (fold(one.text) in fold(fact.text) and one.chance > fact.chance for one in others)
    return bool(others) and (not is_literal(fact, run) or any(within))


def _texts(run: Run, catalogue: Catalogue) -> Texts:
    """Return the words of each text of the first answer's code.

    What has stayed of a disease is not the disease: who means that says so.
    """
    code = catalogue.rubric_by_id(run.ranked[0].rubric_id).code
    if is_kind(code, "late") and SEQUELA not in run.query.heard.get(CIRCUMSTANCE, ()):
        return ()
    return [set(stems_of(text.text)) for text in catalogue.texts(code)]


def _is_said(fact: Fact, run: Run, texts: Texts, *, near: bool) -> bool:
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


def _is_part(fact: Fact, texts: Texts) -> bool:
    """Tell whether one word of the first answer's name is all that is named.

    "Bursitis" is no more than the bursitis of an elbow.
    """
    named = set(stems_of(fact.text))
    return len(named) == 1 and any(named < said for said in texts)
