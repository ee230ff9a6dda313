"""A phrase that is a composed wording, word for word.

Composed wordings ("infección de prótesis de cadera") have neither a vector nor a place in the word
index, since concept and attributes find them. Who says one as it stands has named its rubric.
"""

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from desktop.engine.catalogue.catalogue import Catalogue
from desktop.engine.ranking.candidates import Candidate
from desktop.engine.text.attributes.denied import has_negator
from desktop.engine.text.attributes.tokens import tokens
from desktop.engine.text.folding import stems_of

if TYPE_CHECKING:
    from desktop.engine.query.query import Query

_FEWEST = 2  # words: one alone names no composed thing


def word_for_word(
    candidates: Iterable[Candidate], query: "Query", catalogue: Catalogue,
    stems: Callable[[int], frozenset[str]],
) -> None:  # fmt: skip
    """Note of each candidate the composed wording that the phrase is, as if both were searched."""
    language = query.language
    asked = {frozenset(stems_of(text)): _denies(text, language) for text in query.plain}
    asked = {words: denies for words, denies in asked.items() if len(words) >= _FEWEST}
    for candidate in candidates if asked else ():
        for text_id in catalogue.composed(candidate.rubric_id, language):
            words = stems(text_id)
            if words in asked and asked[words] == _denies(catalogue.text(text_id).text, language):
                candidate.take_whole(text_id, len(words))
                break


def _denies(text: str, language: str) -> bool:
    """Tell whether a word denies something, which is no stem: a burn is no "ampolla no térmica"."""
    return has_negator(tokens(text), language)
