"""A phrase that is a composed wording, word for word.

Composed wordings ("infección de prótesis de cadera") have neither a vector nor a place in the word
index, since concept and attributes find them. Who says one as it stands has named its rubric.
"""

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from desktop.engine.catalogue.catalogue import Catalogue
from desktop.engine.ranking.candidates import Candidate
from desktop.engine.text.folding import stems_of, words_of

if TYPE_CHECKING:
    from desktop.engine.query.query import Query

_DENYING = frozenset(["no", "non", "not", "nao", "sin", "sense", "senza", "sem", "sans", "without"])
_FEWEST = 2  # words: one alone names no composed thing


def word_for_word(
    candidates: Iterable[Candidate], query: "Query", catalogue: Catalogue,
    stems: Callable[[int], frozenset[str]],
) -> None:  # fmt: skip
    """Note of each candidate the composed wording that the phrase is, as if both were searched."""
    asked = {frozenset(stems_of(text)): _denials(text) for text in query.plain}
    asked = {words: denied for words, denied in asked.items() if len(words) >= _FEWEST}
    for candidate in candidates if asked else ():
        for text_id in catalogue.composed(candidate.rubric_id, query.language):
            denied = asked.get(stems(text_id))
            if denied is not None and denied == _denials(catalogue.text(text_id).text):
                candidate.take_whole(text_id, len(stems(text_id)))
                break


def _denials(text: str) -> frozenset[str]:
    """Return the words that deny, which are no stems: a burn is no "ampolla no térmica"."""
    return _DENYING.intersection(words_of(text))
