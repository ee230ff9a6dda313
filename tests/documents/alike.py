"""Whether shown output is what the program prints, but for what depends on the machine.

* A number before ` ms`, or of `"elapsed_ms"` or `"score"`, may be any other.
* The per cent of a result's row, and a `"probability"`, may differ by five of a hundred: int8 is
  computed a little differently with and without VNNI.
* Blanks between words count as one, for a shorter number moves the columns.
* A line `...` stands for any lines, none among them.
"""

import re
from collections.abc import Sequence

NEAR = 5.0
_ANY = re.compile(r'\d[\d,.]*(?= ms\b)|(?<="elapsed_ms": )\d[\d.]*|(?<="score": )-?\d[\d.e-]*')
_PER_CENT = re.compile(r"^( ?\d+ [A-Z]\d[\dA-Z.]*(?: …)? )(\d+)(?= |$)")
_PROBABILITY = re.compile(r'(?<="probability": )\d[\d.e-]*')
_LEFT_OUT = "..."


def fits(shown: Sequence[str], made: Sequence[str]) -> bool:
    """Whether these lines could have been made by this run."""
    if not shown:
        return not made
    first, *rest = shown
    if first.strip() == _LEFT_OUT:
        return any(fits(rest, made[place:]) for place in range(len(made) + 1))
    return bool(made) and alike(first, made[0]) and fits(rest, made[1:])


def alike(shown: str, made: str) -> bool:
    """Whether two lines say the same.

    >>> alike("1  I10   98  Hypertension  HTA", "1  I10  100  Hypertension  HTA")
    True
    >>> alike("sure · es · reranked · 729 ms", "sure · es · reranked · 1,031 ms")
    True
    >>> alike("1  I10   98  Hypertension", "1  I10   75  Hypertension")
    False
    """
    (one, numbers), (other, others) = _parted(shown), _parted(made)
    near = all(abs(a - b) <= NEAR for a, b in zip(numbers, others, strict=False))
    return one == other and near


def _parted(line: str) -> tuple[str, list[float]]:
    """Return the line without what may differ, and the numbers that may differ a little."""
    line = _ANY.sub("N", " ".join(line.split()))
    numbers = [float(found[2]) for found in _PER_CENT.finditer(line)]
    numbers += [100 * float(found[0]) for found in _PROBABILITY.finditer(line)]
    return _PROBABILITY.sub("N", _PER_CENT.sub(r"\1N", line)), numbers


def shortened(shown: Sequence[str], made: Sequence[str]) -> list[str]:
    """Return what is made, left out where it was left out before.

    >>> shortened(["a", "...", "y"], ["A", "b", "x", "y"])
    ['A', '...', 'y']
    """
    first, *others = _pieces(shown)
    found, at = list(made[: len(first)] if others else made), len(first)
    for place, piece in enumerate(others):
        last = place == len(others) - 1
        at = _anchor(piece, made, at, max(at, len(made) - len(piece)) if last else at)
        found += [_LEFT_OUT, *made[at : at + len(piece)]]
        at += len(piece)
    return found


def _pieces(lines: Sequence[str]) -> list[list[str]]:
    found: list[list[str]] = [[]]
    for line in lines:
        if line.strip() == _LEFT_OUT:
            found.append([])
        else:
            found[-1].append(line)
    return found


def _anchor(piece: Sequence[str], made: Sequence[str], at: int, otherwise: int) -> int:
    """Return where a piece goes on in what is made: at its first line, where that is found."""
    if not piece:
        return otherwise
    return next((n for n in range(at, len(made)) if alike(piece[0], made[n])), otherwise)
