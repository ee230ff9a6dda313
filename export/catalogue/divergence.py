"""Which WHO titles may stand under an ICD-10-CM code: the same code can mean something else."""

import re
from pathlib import Path

_COMMON = (
    "of and or the in due to with by other specified unspecified not elsewhere classified nec as "
    "from for a an at on disorder disorders disease diseases"
)
COMMON = frozenset(_COMMON.split())
BRITISH = (
    ("haem", "hem"),
    ("goitre", "goiter"),
    ("oe", "e"),
    ("ae", "e"),
    ("our", "or"),
    ("centre", "center"),
    ("fibre", "fiber"),
    ("isation", "ization"),
    ("mould", "mold"),
)
SAME = 0.34  # shared words among all words; below it a person decides (KEPT, or it is dropped)


def external(code: str) -> bool:
    """Tell whether a code is one of WHO's V01-Y98 of four characters: places, not causes."""
    return code[0] in "VWXY" and len(code) > 3


def likeness(who: str, modified: str) -> float:
    """Return which part of their words two English titles share, 0 to 1."""
    one, two = _words(who), _words(modified)
    if not one or not two:
        return 1.0 if one == two else 0.0
    return len(one & two) / len(one | two)


def suspects(who: dict[str, str], modified: dict[str, str]) -> dict[str, float]:
    """Return the codes in both whose English titles have too little in common."""
    found = {}
    for code, title in who.items():
        if code in modified and not external(code):
            score = likeness(title, modified[code])
            if score < SAME:
                found[code] = score
    return found


def reviewed(path: Path) -> frozenset[str]:
    """Read a list of bare codes, one a line, `#` opening a comment."""
    lines = (line.partition("#")[0].strip() for line in path.read_text("utf-8").splitlines())
    return frozenset(line for line in lines if line)


def _words(title: str) -> set[str]:
    text = title.lower()
    for british, american in BRITISH:
        text = text.replace(british, american)
    return {_stem(word) for word in re.findall("[a-z0-9]+", text) if word not in COMMON}


def _stem(word: str) -> str:
    for ending in ("ies", "es", "s", "al", "ic", "ous"):
        if word.endswith(ending) and len(word) - len(ending) > 3:
            word = word[: -len(ending)]
            break
    return word[:6]
