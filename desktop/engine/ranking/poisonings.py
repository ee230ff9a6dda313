"""Who says by what and with what intent somebody was poisoned has said the code.

"IMV paracetamol 20 g" and "a box of Tylenol, to kill herself" name the substance and the intent:
the category of the one (substances.tsv) and the character of the other are the code. A sting by a
wasp is a poisoning, too, and nobody's intent.
"""

from collections.abc import Mapping, Sequence
from functools import cache

from desktop.engine.catalogue.catalogue import Catalogue
from desktop.engine.query.query import Query
from desktop.engine.ranking.facts import Fact
from desktop.engine.ranking.run import Run
from desktop.engine.resources import lexicon_lines
from desktop.engine.text.folding import fold, words_of
from desktop.engine.text.sayings import says

_SAID = 0.75  # how likely such a code is: the substance may be told for another reason
_MOST = 3  # substances of one phrase
_INTENTS = {
    "poisoned": "1", "accidental": "1", "self-harm": "2", "assault": "3", "undetermined": "4",
    "underdosing": "6",
}  # fmt: skip
_VENOMS = "T63"
ELSEWHERE = ("negated", "family", "history")
_SHORTEST = 5  # letters of a stem
_NEAR = 3  # words before a substance that may say that it is a treatment


def poisonings(query: Query, catalogue: Catalogue) -> tuple[Fact, ...]:
    """Return the codes of what somebody was poisoned by; of what is past or denied, none."""
    intent = query.heard.get("intent", frozenset())
    text = fold(query.text)
    elsewhere = "time" in query.heard or any(one.kind in ELSEWHERE for one in query.notices)
    if elsewhere:
        return ()
    named = next(iter(intent)) if len(intent) == 1 else ""
    said = _INTENTS.get(named, "") if says("taken", text) else ""
    is_stung = says("stung", text) and not says("allergic", text)
    stung = _INTENTS.get(named, _INTENTS["accidental"]) if is_stung else ""
    found = ((one, stung if one.startswith(_VENOMS) else said) for one in substances(query.text))
    codes = (catalogue.rubric(category + whose) for category, whose in found if whose)
    facts = (Fact(query.text, rubric.code, rubric.id, _SAID) for rubric in codes if rubric)
    return tuple(facts)[:_MOST]


def lead_by(run: Run, found: Sequence[Fact]) -> None:
    """Let the codes of poisonings lead, in the order in which their substances are named."""
    run.most = found[0].chance
    run.leaders = tuple(fact.rubric_id for fact in found)
    run.chances = {fact.rubric_id: fact.chance / len(found) for fact in found}


def substances(text: str) -> tuple[str, ...]:
    """Return the categories of the substances that a text names, in order; not of a treatment.

    >>> substances("paracetamol con alcohol y Orfidal")
    ('T39.1X', 'T42.4X')
    """
    words = words_of(text)
    found = (
        _category(word)
        for place, word in enumerate(words)
        if not says("treated", " ".join(words[max(0, place - _NEAR) : place]))
    )
    return tuple(dict.fromkeys(filter(None, found)))


def _category(word: str) -> str:
    """Return the category of a word, whole or by its beginning."""
    whole, stems = _names()
    lengths = range(len(word), _SHORTEST - 1, -1)
    begun = (stems[word[:size]] for size in lengths if word[:size] in stems)
    return whole.get(word) or next(begun, "")


@cache
def _names() -> tuple[Mapping[str, str], Mapping[str, str]]:
    """Read the names: those that are whole words, and the stems."""
    _, *rows = (line.split("\t") for line in lexicon_lines("substances.tsv"))
    every = [(name, category) for category, names in rows for name in names.split()]
    whole = {name: category for name, category in every if not name.endswith("*")}
    return whole, {name[:-1]: category for name, category in every if name.endswith("*")}
