"""What a phrase says of a disease or a substance in any of many ways: `sayings.tsv`."""

import re
from functools import cache

from desktop.engine.resources import lexicon_lines


def says(saying: str, text: str) -> bool:
    """Tell whether a folded text says something.

    >>> says("years ago", "operat de cancer de colon fa deu anys"), says("taken", "alergia")
    (True, False)
    """
    return bool(_patterns()[saying].search(text))


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    found: dict[str, list[str]] = {}
    _, *rows = (line.split("\t") for line in lexicon_lines("sayings.tsv"))
    for saying, pattern in rows:
        found.setdefault(saying, []).append(pattern)
    return {saying: re.compile("|".join(some)) for saying, some in found.items()}
