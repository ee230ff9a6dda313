"""Which column of a table holds codes and which holds words, by what is in it."""

import re
from collections import Counter
from collections.abc import Sequence

CODE = re.compile(r"[A-Za-z]\d[0-9A-Za-z]\.?[0-9A-Za-z]{0,4}[-†*]?")


def code_column(rows: Sequence[Sequence[str]]) -> int | None:
    """Return the column whose cells most often look like codes."""
    best, share = None, 0.5
    for place in range(max((len(row) for row in rows), default=0)):
        cells = [row[place] for row in rows if len(row) > place and row[place]]
        like = sum(bool(CODE.fullmatch(cell)) for cell in cells)
        if cells and like / len(cells) > share:
            best, share = place, like / len(cells)
    return best


def wordiest_column(rows: Sequence[Sequence[str]], other_than: int) -> int | None:
    """Return the column with the longest cells, which holds the titles."""
    lengths: Counter[int] = Counter()
    for row in rows:
        for place, cell in enumerate(row):
            if place != other_than:
                lengths[place] += len(cell)
    return lengths.most_common(1)[0][0] if lengths else None
