"""A phrase as people paste it, made into the plain line that everything after it reads.

Text copied out of a PDF or a record comes with odd spaces, ligatures, words cut at the end of a
line, bullets and signs that no one sees; none of them may change which code is found.
"""

import re
import unicodedata
from collections.abc import Sequence

from desktop.engine.errors import UsageError

LONGEST = 40_000  # characters of one paste; a discharge report is no phrase
LONGEST_PHRASE = 500  # characters of one diagnosis that are read
_A_LONG_WORD = re.compile(r"[^\W\d_]{6}")  # no abbreviation

_DASHES = "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe58\ufe63\uff0d"
_HYPHENS = {ord(mark): "-" for mark in _DASHES}
_QUOTES = {ord(mark): "'" for mark in "\u2018\u2019\u201b\u02bc\u00b4\u0060\u2032"}
_DOUBLE = {ord(mark): '"' for mark in "\u201c\u201d\u201e\u00ab\u00bb\u2033"}
_PLAIN = {**_HYPHENS, **_QUOTES, **_DOUBLE, ord("\u00a0"): " ", ord("\u00ad"): None}
# Letters that NFKC would spell out as something else than what the coder sees.
_KEPT = {"º": "\ue000", "ª": "\ue001", "·": "\ue002", "ŀ": "l\ue002", "Ŀ": "L\ue002"}
_GIVEN_BACK = {"\ue000": "º", "\ue001": "ª", "\ue002": "·"}
BULLETS = "•◦▪▫■□●○◆◇►▸▹‣⁃∙·✓✔➢➤→*–—-"
_BULLET = re.compile(rf"^[\s{re.escape(BULLETS)}]+(?=\S)")
# What a record writes before its diagnoses; it is no part of them.
_HEADING = re.compile(
    r"^(?:(?:otros |other |altres |outros |autres )?(?:diagn[oó]stic\w*|diagnos[ei]s?|diagnosi"
    r"|diagnostics?)(?: (?:principal\w*|secundari\w*|secondari\w*|secondaires?|al alta|primary"
    r"|secondary|d'alta|final\w*|cl[ií]nico))*|dx|jc|jd|impresi[oó]n(?: diagn[oó]stica)?|impression"
    r"|assessment|conclusi\w*|motivo de (?:consulta|ingreso))\s*:\s*(?=\S)",
    re.IGNORECASE,
)
_CUT_WORD = re.compile(r"(?<=[^\W\d_])[-\u2010][ \t]*\r?\n[ \t]*(?=[^\W\d_])")
_SOFT_CUT = re.compile(r"\u00ad[ \t]*(?:\r?\n[ \t]*)?")
_INITIALS = re.compile(r"(?<![^\W_])(?:[A-ZÀ-Þ]\.){2,}[A-ZÀ-Þ]?(?![^\W_])")  # E.P.O.C. is EPOC
_ENDS = " \t\r\n,;:.!¡¿_|/\\\"'"
_READABLE = ("LATIN", "GREEK")


def clean_lines(text: str) -> str:
    """Return the text in one Unicode form, its lines kept, without what cannot be seen."""
    text = _SOFT_CUT.sub("", text[: LONGEST + 1])
    for letter, mark in _KEPT.items():
        text = text.replace(letter, mark)
    text = unicodedata.normalize("NFKC", text.translate(_PLAIN)).translate(_PLAIN)
    for mark, letter in _GIVEN_BACK.items():
        text = text.replace(mark, letter)
    text = re.sub(r"\r\n?|[\x0b\x0c\x85\u2028\u2029]", "\n", text)
    text = "".join(char for char in text if char in "\n\t" or not _unseen(char))
    return join_cut_words(text)


def clean(text: str) -> str:
    """Return a diagnosis as one plain line, without bullet and stray punctuation at its ends."""
    line = " ".join(clean_lines(text).split())
    line = _INITIALS.sub(lambda initials: initials[0].replace(".", ""), line)
    line = _HEADING.sub("", _BULLET.sub("", line)).strip(_ENDS)
    return _without_lone_bracket(" ".join(line[:LONGEST_PHRASE].split()))


def join_cut_words(text: str) -> str:
    """Join a word that a PDF cut at the end of a line; a capital after it keeps the hyphen.

    >>> join_cut_words("insufi-\\nciencia renal agu\\u00adda")
    'insuficiencia renal aguda'
    """

    def joined(cut: re.Match[str]) -> str:
        following = text[cut.end() : cut.end() + 1]
        return "" if following.islower() else "-"

    return _CUT_WORD.sub(joined, _SOFT_CUT.sub("", text))


def check_readable(text: str) -> None:
    """Say in one sentence why a text is no phrase: empty, too long, no text, another script."""
    if not text.strip():
        raise UsageError("The phrase is empty; type or copy a diagnosis.")
    if len(text) > LONGEST:
        raise UsageError(
            f"The text has {len(text):,} characters, too many for a list of diagnoses "
            f"(at most {LONGEST:,}); copy the diagnoses alone."
        )
    if is_binary(text):
        raise UsageError("This is no text but the content of a file; copy a diagnosis as text.")
    letters = [char for char in text if char.isalpha()]
    if not letters and not any(char.isdigit() for char in text):
        raise UsageError("There is no word in the phrase; type or copy a diagnosis.")
    if letters and not any(is_of_six_languages(char) for char in letters):
        raise UsageError(
            "The phrase is in a script that none of the six languages uses; write it in English, "
            "Spanish, Catalan, Italian, Portuguese or French."
        )


def _unseen(char: str) -> bool:
    return unicodedata.category(char) in ("Cc", "Cf", "Cs", "Co", "Cn")


def is_binary(text: str) -> bool:
    """Tell whether a text is rather the bytes of a file."""
    if "\x00" in text:
        return True
    odd = sum(char == "\ufffd" or (_unseen(char) and char not in "\t\r\n") for char in text)
    return odd * 4 > len(text)


def is_of_six_languages(char: str) -> bool:
    """Tell whether a letter is of a script that the six languages use."""
    return char.isascii() or unicodedata.name(char, "").startswith(_READABLE)


def _without_lone_bracket(line: str) -> str:
    for left, right in ("()", "[]"):
        if line.startswith(left) and line.endswith(right) and line.count(left) == 1:
            line = line[1:-1].strip()
        elif line.count(left) > line.count(right) and line.startswith(left):
            line = line[1:].strip()
        elif line.count(right) > line.count(left) and line.endswith(right):
            line = line[:-1].strip()
    return line


def unshouted(text: str, kept: Sequence[tuple[int, int]] = ()) -> str:
    """A phrase all in capitals, as old records write, in small letters but for what is `kept`.

    A single short word in capitals is likelier an abbreviation.
    """
    small = text.lower()
    if not text.isupper() or len(small) != len(text) or not _A_LONG_WORD.search(text):
        return text
    for start, end in kept:
        small = small[:start] + text[start:end] + small[end:]
    return small
