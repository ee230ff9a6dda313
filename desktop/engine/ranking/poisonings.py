"""Who says by what and with what intent somebody was poisoned has said the code.

"IMV paracetamol 20 g" and "a box of Tylenol, to kill herself" name the substance and the intent:
the category of the one (substances.tsv) and the character of the other are the code.
"""

import re
from collections.abc import Mapping
from functools import cache

from desktop.engine.catalogue.catalogue import Catalogue
from desktop.engine.query.query import Query
from desktop.engine.ranking.facts import Fact
from desktop.engine.ranking.run import Run
from desktop.engine.resources import lexicon_path
from desktop.engine.text.folding import fold, words_of

_SAID = 0.75  # how likely such a code is: the substance may be told for another reason
_MOST = 3  # substances of one phrase
_INTENTS = {
    "poisoned": "1", "accidental": "1", "self-harm": "2", "assault": "3", "undetermined": "4",
    "underdosing": "6",
}  # fmt: skip
# By accident much happens to those who take something: only where they have taken it.
_TAKEN = re.compile(r"into[xs]+ic|poison|overdos|sobredos|inges|ingeri|envenen|avvelen|swallow")
_ELSEWHERE = ("negated", "family", "history")
_SHORTEST = 5  # letters of a stem


def poisonings(query: Query, catalogue: Catalogue) -> tuple[Fact, ...]:
    """Return the codes of what somebody was poisoned by; of what is past or denied, none."""
    intent = query.heard.get("intent", frozenset())
    elsewhere = "time" in query.heard or any(one.kind in _ELSEWHERE for one in query.notices)
    if len(intent) != 1 or not intent <= _INTENTS.keys() or elsewhere:
        return ()
    said = next(iter(intent))
    if said == "accidental" and not _TAKEN.search(fold(query.text)):
        return ()
    by = dict.fromkeys(category for text in query.variants for category in substances(text))
    codes = (catalogue.rubric(category + _INTENTS[said]) for category in by)
    facts = (Fact(query.text, rubric.code, rubric.id, _SAID) for rubric in codes if rubric)
    return tuple(facts)[:_MOST]


def lead(run: Run, found: tuple[Fact, ...]) -> None:
    """Let the codes of poisonings lead, in the order in which their substances are named."""
    run.leaders = tuple(fact.rubric_id for fact in found)
    run.chances = {fact.rubric_id: fact.chance / len(found) for fact in found}


def substances(text: str) -> tuple[str, ...]:
    """Return the categories of the substances that a text names, in order.

    >>> substances("paracetamol con alcohol y Orfidal")
    ('T39.1X', 'T42.4X')
    """
    whole, stems = _names()
    found = (whole.get(word) or _beginning(word, stems) for word in words_of(text))
    return tuple(dict.fromkeys(filter(None, found)))


def _beginning(word: str, stems: Mapping[str, str]) -> str:
    """Return the category of a word by its beginning."""
    lengths = range(len(word), _SHORTEST - 1, -1)
    return next((stems[word[:size]] for size in lengths if word[:size] in stems), "")


@cache
def _names() -> tuple[Mapping[str, str], Mapping[str, str]]:
    """Read the names: those that are whole words, and the stems."""
    lines = lexicon_path("substances.tsv").read_text(encoding="utf-8").splitlines()
    rows = [line.split("\t") for line in lines if line.startswith("T")]
    every = [(name, category) for category, names in rows for name in names.split()]
    whole = {name: category for name, category in every if not name.endswith("*")}
    return whole, {name[:-1]: category for name, category in every if name.endswith("*")}
