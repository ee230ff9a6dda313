"""What the reranker reads of a candidate: its best text and a title that places it."""

from collections.abc import Callable
from functools import lru_cache

from desktop.engine.catalogue.catalogue import Catalogue

Second = Callable[[str, str], str]
BAR = " | "


def second_text(catalogue: Catalogue) -> Second:
    """Return the function (rubric, text) -> what the engine hands to the reranker.

    The text beside the English title; where the text is the title, beside the parent's. The
    engine's pipeline composes it the same way; a test holds the two together.
    """

    @lru_cache(200_000)
    def compose(code: str, text: str) -> str:
        title = catalogue.title(code).text
        if text != title:
            return f"{text}{BAR}{title}"
        rubric = catalogue.rubric(code)
        above = catalogue.rubric(rubric.parent) if rubric and rubric.parent else None
        placed = above is not None and above.level in ("category", "header")
        return text + BAR + (catalogue.title(above.code).text if above and placed else "")

    return compose
