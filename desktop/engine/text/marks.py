"""Which words of a title answer the phrase, so that the coder sees at a glance why it is there."""

from desktop.engine.text.folding import WORD, fold

_SHORTEST_STEM = 5
Spans = tuple[tuple[int, int], ...]


def matching_spans(text: str, phrase: str) -> Spans:
    """Return the ranges of `text` whose words occur in the phrase, also in another ending.

    >>> matching_spans("Insuficiencia cardíaca", "insuf cardiaco")
    ((14, 22),)
    """
    wanted = [fold(word) for word in WORD.findall(phrase)]
    return tuple(
        match.span() for match in WORD.finditer(text) if _answers(fold(match.group()), wanted)
    )


def _answers(word: str, wanted: list[str]) -> bool:
    return any(_same(word, other) for other in wanted)


def _same(one: str, other: str) -> bool:
    if one == other:
        return len(one) > 2 or not one.isalpha()  # "de", "of", "à" say nothing
    shorter = min(len(one), len(other))
    stem = max(_SHORTEST_STEM, round(0.75 * max(len(one), len(other))))
    return shorter >= stem and one[:stem] == other[:stem]
