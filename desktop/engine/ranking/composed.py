"""A phrase that is a composed wording, word for word.

Composed wordings ("infección de prótesis de cadera") have neither a vector nor a place in the word
index, since concept and attributes find them. Who says one as it stands has named its rubric.
"""

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from desktop.engine.catalogue.catalogue import Catalogue
from desktop.engine.ranking.candidates import Candidate
from desktop.engine.text.folding import stems_of

if TYPE_CHECKING:
    from desktop.engine.query.query import Query

_FEWEST = 2  # words: one alone names no composed thing


def word_for_word(
    candidates: Iterable[Candidate], query: "Query", catalogue: Catalogue,
    words_of: Callable[[int], frozenset[str]],
) -> None:  # fmt: skip
    """Note of each candidate the composed wording that the phrase is, as if both were searched."""
    asked = {frozenset(stems_of(text)) for text in query.plain}
    asked = {words for words in asked if len(words) >= _FEWEST}
    for candidate in candidates if asked else ():
        texts = catalogue.composed(candidate.rubric_id, query.language)
        said = next((text_id for text_id in texts if words_of(text_id) in asked), None)
        if said is not None:
            candidate.take_whole(said, len(words_of(said)))
