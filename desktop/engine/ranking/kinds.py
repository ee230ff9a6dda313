"""Kinds of codes: what somebody has, a sign of it, its cause, its past, what it has left."""

from functools import cache

from desktop.engine.resources import lexicon_lines

_NO_DISEASE = ("sign", "cause", "encounter")


def is_kind(code: str, *kinds: str) -> bool:
    """Tell whether a code is of one of some kinds of `kinds.tsv`.

    >>> is_kind("M54.50", "sign"), is_kind("I69.351", "past", "late"), is_kind("C34.11", "late")
    (True, True, False)
    """
    return code.startswith(_begun(kinds))


def is_sign(code: str) -> bool:
    """Tell whether a code is a sign's: chapter 18, and the pains that stand in others."""
    return is_kind(code, "sign")


def is_disease(code: str) -> bool:
    """Tell whether a code says what somebody has: no sign, no cause from outside, no status."""
    return not is_kind(code, *_NO_DISEASE)


def is_unspecific(code: str) -> bool:
    """Tell whether a code says hardly more than its chapter.

    >>> is_unspecific("C80.1"), is_unspecific("C34.11")
    (True, False)
    """
    return is_kind(code, "unspecific")


@cache
def _begun(kinds: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(code for kind, codes in _rows() if kind in kinds for code in codes)


@cache
def _rows() -> tuple[tuple[str, tuple[str, ...]], ...]:
    _, *rows = (line.split("\t") for line in lexicon_lines("kinds.tsv"))
    return tuple((kind, tuple(codes.split())) for kind, codes in rows)
