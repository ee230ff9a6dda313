"""What a clause names in just the words of a text: "mi hermano tiene *esquizofrenia paranoide*".

The word search has found these texts already; here it is only seen which of them the clause has
whole.
"""

from collections.abc import Iterator, Sequence

from desktop.engine.catalogue.catalogue import Catalogue
from desktop.engine.models.tagging import Span, Tagged
from desktop.engine.ranking.agreeing import is_wider
from desktop.engine.ranking.clauses import meet
from desktop.engine.ranking.facts import UNSURE, Fact, as_heard, take_lead
from desktop.engine.ranking.kinds import is_disease
from desktop.engine.ranking.run import Run
from desktop.engine.results import Confidence
from desktop.engine.text.attributes.standing import standing
from desktop.engine.text.folding import SILENT, WORD, fold, stem, stems_of

MOST = 2  # of a clause
ALONE = 7  # letters of a stem that names enough of a clause by itself: "parkinson"
_A_WORD = 4  # letters of a stem that says something
_ELSEWHERE = ("negated", "past", "planned")
Spoken = tuple[str, Span]


def worded(run: Run, tagged: Sequence[Tagged], catalogue: Catalogue) -> tuple[Span, ...]:
    """Return where a clause has a whole text of a candidate, the longest first."""
    words = list(_words(run.query.text))
    stems = [said for said, _ in words]
    denied = [part for one in tagged if one.assertion in _ELSEWHERE for part in one.parts]
    found: set[Span] = set()
    for candidate in run.pool:
        for text_id in (candidate.lexical_text, candidate.dense_text):
            asked = stems_of(catalogue.text(text_id).text) if text_id is not None else []
            place = _place(asked, stems) if _names(asked) else -1
            alone = place >= 0 and len(asked) == 1
            if alone and not _is_word(words[place][1], text_id, run, catalogue):
                continue
            if place >= 0:
                found.add((words[place][1][0], words[place + len(asked) - 1][1][1]))
    wide = [one for one in found if not any(_is_within(one, other) for other in found)]
    here = [one for one in wide if not any(meet(one, other) for other in denied)]
    return tuple(sorted(here, key=lambda one: one[0] - one[1])[:MOST])


def _words(text: str) -> Iterator[Spoken]:
    for match in WORD.finditer(text):
        if (plain := fold(match[0])) not in SILENT:
            yield stem(plain), match.span()


def _names(asked: Sequence[str]) -> bool:
    return len(asked) > 1 or any(len(said) >= ALONE for said in asked)


def _place(asked: Sequence[str], stems: Sequence[str]) -> int:
    size = len(asked)
    return next((at for at in range(len(stems) - size + 1) if stems[at : at + size] == asked), -1)


def _is_word(span: Span, text_id: int | None, run: Run, catalogue: Catalogue) -> bool:
    """Tell whether a text of one word is that word: the hypochondrium is no hypochondria."""
    said = fold(run.query.text[slice(*span)]).removesuffix("s")
    return text_id is not None and any(
        fold(word).removesuffix("s") == said for word in WORD.findall(catalogue.text(text_id).text)
    )


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
    if tells(run, run.query.text[: span[0]] + " " + run.query.text[span[1] :], named, catalogue):
        return False
    take_lead(run, found, rubric_id)
    return True


def _contradicts(rubric_id: int, run: Run, catalogue: Catalogue) -> bool:
    """Tell whether a code says the opposite of what the phrase does, and the first one does not."""
    first, other = (
        standing(run.query.heard, catalogue.concepts.traits(one).values)[0]
        for one in (run.ranked[0].rubric_id, rubric_id)
    )
    return other > first


def tells(run: Run, rest: str, named: str, catalogue: Catalogue) -> bool:
    """Tell whether the first answer's code has a word of a phrase besides those that name it."""
    words = {said for said in stems_of(rest) if len(said) >= _A_WORD} - set(stems_of(named))
    code = catalogue.rubric_by_id(run.ranked[0].rubric_id).code
    return any(words.intersection(stems_of(text.text)) for text in catalogue.texts(code))
