"""What a clause names in just the words of a text: "mi hermano tiene *esquizofrenia paranoide*".

The word search knows these texts; here it is only seen which of them stand in the clause as they
are.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from desktop.engine.catalogue.catalogue import Catalogue
from desktop.engine.catalogue.types import Text
from desktop.engine.models.tagging import Span, Tagged
from desktop.engine.query.spelling import ordinary
from desktop.engine.ranking.agreeing import is_wider
from desktop.engine.ranking.clauses import is_nameless, meet
from desktop.engine.ranking.facts import UNSURE, Fact
from desktop.engine.ranking.kinds import is_disease, is_kind
from desktop.engine.ranking.leading import as_heard, take_lead
from desktop.engine.ranking.run import Run
from desktop.engine.results import Confidence
from desktop.engine.text.attributes.denied import is_denied_after
from desktop.engine.text.attributes.standing import standing
from desktop.engine.text.folding import SILENT, WORD, fold, stem, stems_of

MOST = 4  # of a clause
_MOST = 0.7  # how likely one word alone may be
ALONE = 7  # letters of a stem that names enough of a clause by itself: "parkinson"
_ALONE_AND_OWN = 5  # of one in the language of the clause: "ictus"
_READ = 150  # texts of the catalogue that a clause may have whole, the longest
_A_WORD = 4  # letters of a stem that says something
_JOINING = frozenset(
    stem(word)
    for words in (
        "with without from after before during other others unspecified para tras desde sobre",
        "entre como otro otros otra otras altre altres altra despres sense avec sans dans apres",
        "depuis autre autres senza dopo altro altri altra nella della dello outro outros outra",
        "apos sem",
    )
    for word in words.split()
)
_ELSEWHERE = ("negated", "past", "planned")
Spoken = tuple[str, Span]


def worded(run: Run, tagged: Sequence[Tagged], catalogue: Catalogue) -> tuple[Span, ...]:
    """Return where a clause has a whole text of the catalogue, the longest first."""
    words = list(_words(run.query.text))
    stems = [said for said, _ in words]
    denied = [part for one in tagged if one.assertion in _ELSEWHERE for part in one.parts]
    found: set[Span] = set()
    for text in _texts(run, catalogue):
        asked = stems_of(text.text)
        place = _place(asked, stems) if asked else -1
        if place < 0 or (len(asked) == 1 and not _is_name(words[place][1], text, run)):
            continue
        found.add((words[place][1][0], words[place + len(asked) - 1][1][1]))
    wide = [one for one in found if not any(_is_within(one, other) for other in found)]
    here = [one for one in wide if not _is_denied(one, denied, run)]
    return tuple(sorted(here, key=lambda one: (one[0] - one[1], one))[:MOST])


def _texts(run: Run, catalogue: Catalogue) -> Iterator[Text]:
    """Yield the texts of the candidates, and those that the clause has all words of."""
    of_pool = (one for each in run.pool for one in (each.lexical_text, each.dense_text))
    whole = catalogue.within([run.query.text], _READ, run.query.language)
    yield from (catalogue.text(one) for one in dict.fromkeys((*of_pool, *whole)) if one is not None)


def _is_denied(span: Span, denied: Sequence[Span], run: Run) -> bool:
    before = run.query.text[: span[0]]
    return any(meet(span, one) for one in denied) or is_denied_after(before, run.query.language)


def _words(text: str) -> Iterator[Spoken]:
    for match in WORD.finditer(text):
        if (plain := fold(match[0])) not in SILENT:
            yield stem(plain), match.span()


def _place(asked: Sequence[str], stems: Sequence[str]) -> int:
    size = len(asked)
    return next((at for at in range(len(stems) - size + 1) if stems[at : at + size] == asked), -1)


def _is_name(span: Span, text: Text, run: Run) -> bool:
    """Tell whether a text of one word names a disease by that very word.

    The hypochondrium is no hypochondria.
    """
    said = fold(run.query.text[slice(*span)])
    if stem(said) in ordinary() or is_nameless(said):
        return False
    shortest = _ALONE_AND_OWN if text.language == run.query.language else ALONE
    same = (fold(word).removesuffix("s") for word in WORD.findall(text.text))
    return len(stem(said)) >= shortest and said.removesuffix("s") in same


def _is_within(one: Span, other: Span) -> bool:
    return one != other and other[0] <= one[0] and one[1] <= other[1]


def leads(
    run: Run, found: Fact, span: Span, chance: float, sure: Confidence, catalogue: Catalogue
) -> bool:  # fmt: skip
    """Let what is named in so many words lead, where the whole, `chance` likely, tells no more."""
    rubric_id = as_heard(found.rubric_id, run, catalogue)
    if not run.ranked or rubric_id == run.ranked[0].rubric_id or found.chance < chance:
        return False
    if is_wider(found, run.ranked[0].rubric_id, catalogue):
        return False
    first = catalogue.rubric_by_id(run.ranked[0].rubric_id).code
    if sure not in UNSURE and is_disease(first) and not is_disease(found.code):
        return False  # "TCE leve, GCS 15" is no GCS
    if _contradicts(rubric_id, run, catalogue):
        return False
    named = run.query.text[slice(*span)]
    alone = len(stems_of(named)) == 1  # a clause that has one word of a text may be about others
    if alone and not is_kind(first, "late") and _has(first, named, catalogue):
        return False  # "bursitis" is no more than the bursitis of an elbow
    if tells(run, run.query.text[: span[0]] + " " + run.query.text[span[1] :], named, catalogue):
        return False
    take_lead(run, replace(found, chance=min(found.chance, _MOST)) if alone else found, rubric_id)
    return True


def _has(code: str, named: str, catalogue: Catalogue) -> bool:
    """Tell whether a text of a code has a word and more."""
    word = set(stems_of(named))
    return any(word < set(stems_of(text.text)) for text in catalogue.texts(code))


def _contradicts(rubric_id: int, run: Run, catalogue: Catalogue) -> bool:
    """Tell whether a code says the opposite of what the phrase does, and the first one does not."""
    first, other = (
        standing(run.query.heard, catalogue.concepts.traits(one).values)[0]
        for one in (run.ranked[0].rubric_id, rubric_id)
    )
    return other > first


def telling_words(text: str) -> set[str]:
    """Return the stems of a text that say something: no short ones, and none that only join."""
    return {said for said in stems_of(text) if len(said) >= _A_WORD} - _JOINING


def tells(run: Run, rest: str, named: str, catalogue: Catalogue) -> bool:
    """Tell whether the first answer's code has a word of a phrase besides those that name it."""
    words = telling_words(rest) - set(stems_of(named))
    code = catalogue.rubric_by_id(run.ranked[0].rubric_id).code
    return any(words.intersection(stems_of(text.text)) for text in catalogue.texts(code))
