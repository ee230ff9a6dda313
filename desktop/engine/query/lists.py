"""A pasted list, such as "1. HTA 2. DM2 con nefropatía; FA crónica", into its diagnoses.

A comma alone never splits: "fractura de radio, cerrada" is one diagnosis. It does where a list
begins with two abbreviations and goes on with what the catalogue knows: "HTA, DM2, obesidad".
"""

import re
from collections.abc import Callable, Iterator

from desktop.engine.text.normalise import BULLETS, clean, clean_lines

Tells = Callable[[str], bool]
MOST = 500  # diagnoses of one paste; what follows is left aside
_MARK = re.compile(
    rf"^[ \t]*(?:[{re.escape(BULLETS)}](?=[ \t]*[^\W_])|\(?\d{{1,2}}[.)ºª°](?!\d)"
    r"|\d{1,2}[ \t]?[-–][ \t]+|[a-z]\)|#[ \t]?\d{1,2}[.:)]?|dx[ \t]?\d{1,2}[.:)])[ \t]*",
    re.IGNORECASE,
)
_NUMBER = re.compile(
    r"(?:(?<=^)|(?<=[\s;,.:(]))\(?(\d{1,2})(?:[.)](?!\d)|[ ]?-(?=[ ]))[ ]*(?=[^\W\d_])"
)
_PLUS = re.compile(r"\s+\+\s+|\s+/\s+|\s+//+\s*")
_SENTENCE = re.compile(r"(?<=[a-zà-ÿ]{4})[.][ ]+(?=[A-ZÀ-Þ][^\W_])")
# A number after one of these counts a kind or a degree, not the items of a list.
_GRADE = re.compile(
    r"\b(?:tip\w*|type|grad\w*|grau|estad\w*|stad\w*|stage|fase|clase|class\w*|nivel|level|dm|nyha"
    r"|gold|ckd|erc|irc)\s*$",
    re.IGNORECASE,
)
_GOES_ON = re.compile(
    r"(?:[,(]|\b(?:de|del|da|do|das|dos|di|du|des|d'|of|with|without|and|y|e|et|i|con|amb|com|avec|sin"
    r"|sense|sem|sans|senza|por|per|par|due to|debid[oa]|en|in|em|the|la|el|le|al|a|to|o|or|ou"
    r"|secundari[oa]))$",
    re.IGNORECASE,
)
_WRAPPED = 45  # a line that long was probably cut by the page, not by its writer
_WORD = re.compile(r"[^\W\d_]{2,}|[A-Z]\d")


def split(
    text: str, is_short: Tells = lambda part: False, is_known: Tells = lambda part: False
) -> tuple[str, ...]:
    """Return the diagnoses of a text in order, cleaned; one for a plain phrase.

    `is_short` tells whether a part is an abbreviation or a code by itself, `is_known` whether it is
    a diagnosis word by word: only a list of the first ("HTA, DM2, FA"), which may go on with the
    second, is parted at its commas.
    """
    pieces = [
        part
        for number, item in _items(clean_lines(text))
        for piece in _numbered(number, item)
        for part in _punctuated(piece, is_short, is_known)
    ]
    if len(pieces) > 1:
        pieces = [piece for piece in pieces if not piece.rstrip().endswith(":")]  # headings
    kept = [part for part in map(clean, pieces) if _WORD.search(part)]
    return tuple(dict.fromkeys(kept))[:MOST]


def _items(text: str) -> Iterator[tuple[int, str]]:
    """Yield the list's items, each with its number or 0; lines that the page has cut are joined."""
    number, item = 0, ""
    lines = [(_MARK.match(line), line) for line in text.split("\n")]
    marked = sum(mark is not None for mark, _ in lines) > 1
    for mark, line in lines:
        plain = line[mark.end() :].strip() if mark else line.strip()
        if plain and not mark and item and (marked or _continues(item, plain)):
            item = f"{item} {plain}"
            continue
        if item:
            yield number, item
        number, item = _number_of(mark), plain
    if item:
        yield number, item


def _number_of(mark: re.Match[str] | None) -> int:
    digits = re.search(r"\d+", mark[0]) if mark else None
    return int(digits[0]) if digits else 0


def _continues(item: str, line: str) -> bool:
    following = line.strip()[:1]
    if _GOES_ON.search(item.strip()):
        return True
    return following in "(," or (following.islower() and len(item) >= _WRAPPED)


def _numbered(number: int, item: str) -> Iterator[str]:
    """Part "1. HTA 2. DM2": only where the numbers count up one by one."""
    marks: list[re.Match[str]] = []
    expected = number + 1
    for found in _NUMBER.finditer(item):
        if int(found[1]) == expected and not _GRADE.search(item[: found.start()]):
            marks.append(found)
            expected += 1
    if not marks or (number == 0 and len(marks) == 1):
        yield item
        return
    yield item[: marks[0].start()]
    ends = [found.start() for found in marks[1:]] + [len(item)]
    for found, end in zip(marks, ends, strict=True):
        yield item[found.end() : end]


def _punctuated(piece: str, is_short: Tells, is_known: Tells) -> Iterator[str]:
    """Part at semicolons, lone plus signs and full stops between sentences."""
    for clause in re.split(r";|\t+|\s[•▪●]\s", piece):
        for sentence in _SENTENCE.split(clause):
            parts = _PLUS.split(sentence)
            if not all(_WORD.search(part) for part in parts):
                parts = [sentence]
            for part in parts:
                yield from _commas(part, is_short, is_known)


def _commas(part: str, is_short: Tells, is_known: Tells) -> list[str]:
    names = [name.strip(" .") for name in re.split(r",|\s+(?:y|e|i|and|et)\s+(?=\S+$)", part)]
    if len(names) < 2 or not all(names):
        return [part]
    short = next((place for place, name in enumerate(names) if not is_short(name)), len(names))
    rest = names[short:]
    if rest and (short < 2 or not all(is_short(name) or is_known(name) for name in rest)):
        return [part]
    return names
