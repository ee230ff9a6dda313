"""What a phrase must not look like, whichever code it belongs to."""

import re
from functools import lru_cache

from desktop.engine.text.folding import fold

LONGEST = 110  # characters; nobody types more, and the models read some forty tokens
MOST_WORDS = 16
_CODE = re.compile(r"\b[A-Z]\d[0-9A-Z]\.[0-9A-Z]{1,4}\b")
_SIGNED = re.compile(r"[^\W_+]+(?:\+|-(?![^\W_]))?|[<>≥≤%]")
_STRAY = re.compile(r"[\x00-\x1f@{}\[\]\"“”«»_*#\\]|\.\.|\?\s*$|[.;:,]\s*$")
_GENERIC = re.compile(
    r"^(?:other|otros?|otras?|altres?|altri|altra|altro|outros?|outras?|autres?)\b"
    r".*(?:specified|especificad|especificat|specificat|precise)"
    r"|^(?:un)?specified \w+$|\w (?:nec|ncoc|nca|ncaa|nco)$"
    r"|not elsewhere classified|no clasificad\w+ (?:en otra|bajo otro)"
    r"|no classificad\w+ (?:en altre|enlloc)|non classificat\w+ altrove"
    r"|nao classificad\w+ em outra|non classee?s? ailleurs",
)


def stray_marks(text: str) -> str:
    """Return what does not belong in a phrase: quotes, brackets that do not close, list marks."""
    found = _STRAY.search(text)
    if found:
        return found.group()
    return "( or )" if text.count("(") != text.count(")") else ""


def too_long(text: str) -> bool:
    """Tell whether a text is longer than anything a coder looks up."""
    return len(text) > LONGEST or len(text.split()) > MOST_WORDS


def names_a_code(text: str) -> bool:
    """Tell whether a code stands in the text; "B12" and "T12" are no codes."""
    return bool(_CODE.search(text.upper()))


def is_generic(text: str) -> bool:
    """Tell whether a text says "other specified" or "unspecified" and no disease."""
    return bool(_GENERIC.search(fold(text)))


def without_initials(text: str) -> str:
    """Return a text without its abbreviations, whose language nobody can tell."""
    return " ".join(word for word in text.split() if sum(map(str.isupper, word)) < 2)


@lru_cache(1 << 18)
def key(text: str) -> str:
    """Return what two spellings of one phrase share: folded words in order, with their + and -."""
    return " ".join(_SIGNED.findall(fold(text)))
