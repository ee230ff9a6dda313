"""Codes that lead only where a phrase has a word for what they are: `needs.tsv`."""

from functools import cache

from desktop.engine.catalogue.catalogue import Catalogue
from desktop.engine.ranking.run import Run
from desktop.engine.resources import lexicon_lines
from desktop.engine.text.folding import words_of
from desktop.engine.text.groups import Group, group


def fit(run: Run, catalogue: Catalogue) -> int:
    """Return the place of the first answer that needs no word which nobody has said."""
    if not run.ranked or run.ranked[0].own_text is not None:
        return 0
    codes = (catalogue.rubric_by_id(one.rubric_id).code for one in run.ranked)
    return next((place for place, code in enumerate(codes) if _is_fit(code, run)), 0)


def _is_fit(code: str, run: Run) -> bool:
    needed = next((words for begun, words in _needs() if code.startswith(begun)), None)
    if needed is None:  # as of nearly all codes, so that the phrase is hardly ever read for it
        return True
    texts = (run.query.text, *run.query.variants)
    return any(needed.has(word) for text in texts for word in words_of(text))


@cache
def _needs() -> tuple[tuple[tuple[str, ...], Group], ...]:
    _, *rows = (line.split("\t") for line in lexicon_lines("needs.tsv"))
    return tuple((tuple(codes.split()), group(words)) for codes, words in rows)
