"""What is left out of a title that is too long: the words that the other rows have as well.

Titles of one list begin and end alike ("fracture of ... initial encounter for closed fracture") and
differ in the middle, by their side or their stage: these words a row must not lose.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence

GAP = "…"
_FIRST = 1.5  # the first word goes after all that any other row has, before what none has


def words_in_rows(titles: Iterable[str]) -> Counter[str]:
    """Count in how many titles each word stands."""
    return Counter(word for title in set(titles) for word in set(_plain(title).split()))


def shortened(
    title: str, rows: Counter[str], width: Callable[[str], float], room: float
) -> str | None:
    """Leave out word by word what most rows have, until it fits; None where too little is left.

    >>> rows = words_in_rows(["fracture of right arm, initial", "fracture of left arm, initial"])
    >>> shortened("fracture of right arm, initial", rows, len, 20)
    'fracture of right …'
    """
    words = title.split()
    left_out: set[int] = set()
    while rows and len(left_out) < len(words) - 1:
        left_out.add(_least_missed(words, rows, left_out))
        text = _with_gaps(words, left_out)
        if width(text) <= room:
            return text
    return None


def _least_missed(words: Sequence[str], rows: Counter[str], left_out: set[int]) -> int:
    """Return the word that most rows have; of several one beside a gap."""

    def missed(place: int) -> tuple[float, bool, float]:
        had = rows[_plain(words[place])]
        apart = not {place - 1, place + 1} & left_out
        return -(had if place else min(had, _FIRST)), apart, abs(place - len(words) / 2)

    return min((place for place in range(len(words)) if place not in left_out), key=missed)


def _with_gaps(words: Sequence[str], left_out: set[int]) -> str:
    shown = [GAP if place in left_out else word for place, word in enumerate(words)]
    return " ".join(
        word for place, word in enumerate(shown) if word != GAP or shown[:place][-1:] != [GAP]
    )


def _plain(text: str) -> str:
    return text.lower().replace(",", "")
