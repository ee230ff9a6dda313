"""A code in the phrase: with or without its dot, in lower case, with O for 0 or l for 1.

Only what the catalogue has counts as a code, so that H1N1 or G6PD stay words.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import product

from desktop.engine.catalogue.catalogue import Catalogue
from desktop.engine.catalogue.codes import bare, full_code

_LABEL = re.compile(
    r"^(?:c[oó]d(?:igo|i|ice|e)?|code|cie|cid|cim|icd|dx|diag(?:nostico)?)"
    r"(?:[ -]?10)?(?:[ -]?(?:cm|es|mc|fr))?\s*[:=.]?\s+(?=\S)",
    re.IGNORECASE,
)
_SHAPED = re.compile(r"[0-9A-Za-z](?:[.,\s-]?[0-9A-Za-z]){2,6}(?:\.?-)?")
_LEADING = re.compile(
    r"[(\[]?([A-Za-z]\d[0-9A-Za-z](?:\.?[0-9A-Za-z]{1,4})?)"
    r"((?:\.?-)?[)\]]?(?:\s*[-:.,;|]\s*|\s+))(?=\D)"
)
_TRAILING = re.compile(
    r"[\s,;:-][\[(]?([A-Za-z]\d[0-9A-Za-z](?:\.[0-9A-Za-z]{1,4}|[0-9A-Za-z]{1,4}))[\])]?$"
)
_AS_DIGIT = {"O": "0", "I": "1", "L": "1"}
_AS_LETTER = {"0": ("O",), "1": ("I", "L"), "5": ("S",), "8": ("B",), "2": ("Z",)}
# Chemistry that is shaped like a code with O typed for 0: read as words, never as C02 or P02.
_FORMULAE = frozenset({"CO2", "NO2", "NO3", "PO2", "SO2", "SO4", "VO2", "PO4", "IO2", "FO2", "HO2"})


@dataclass(frozen=True, slots=True)
class FoundCode:
    """A code or the beginning of one, as the catalogue has it; `mended`: letters were changed."""

    code: str
    mended: bool = False


def recognise(text: str, catalogue: Catalogue) -> FoundCode | None:
    """Return the code that a phrase is, or that stands before or after the words of it."""
    plain = _LABEL.sub("", text).strip(" .,:;()[]")
    if not any(char.isdigit() for char in plain):
        return None
    block = plain.upper().replace(" ", "")
    if "-" in block and catalogue.rubric(block) is not None:
        return FoundCode(block)
    if _SHAPED.fullmatch(plain):
        return _whole(plain, catalogue)
    return _beside_words(plain, catalogue)


def _beside_words(text: str, catalogue: Catalogue) -> FoundCode | None:
    """Find a code pasted with its title; three characters alone count only before a separator."""
    leading, trailing = _LEADING.match(text), _TRAILING.search(text)
    found = leading[1] if leading and (len(leading[1]) > 3 or leading[2].strip()) else None
    for shape in (found, trailing[1] if trailing else None):
        code = _known(bare(shape), catalogue) if shape else None
        if code:
            return FoundCode(code)
    return None


def _whole(text: str, catalogue: Catalogue) -> FoundCode | None:
    if re.search(r"\s", text) and not re.match(r"[A-Za-z]\s?\d", text):
        return None
    plain = re.sub(r"[.,\s-]", "", text).upper()  # also the dash of a header, as in I50.-
    if plain in _FORMULAE or len(plain) < 3:
        return None
    as_typed = _known(plain, catalogue)
    if as_typed:
        return FoundCode(as_typed)
    for mended in _mended(plain):
        code = _known(mended, catalogue)
        if code:
            return FoundCode(code, mended=True)
    return None


def _known(plain: str, catalogue: Catalogue) -> str | None:
    """Return the code that the catalogue has for it: as it is, filled with X, or as a prefix."""
    if not re.fullmatch(r"[A-Z]\d[0-9A-Z]{1,5}", plain):
        return None
    if catalogue.rubric(plain) is not None:
        return _written(plain)
    if len(plain) > 3:
        filled = full_code(plain[:-1], plain[-1])
        rubric = catalogue.rubric(filled)
        if rubric is not None and rubric.has_encounters:
            return filled
    return _written(plain) if catalogue.with_prefix(plain, 1) else None


def _written(plain: str) -> str:
    return plain if len(plain) <= 3 else f"{plain[:3]}.{plain[3:]}"


def _mended(plain: str) -> Iterator[str]:
    """Yield what was meant when O stands for 0, l for 1, or the other way, fewest changes first."""
    if plain.isdigit() or not any(char.isdigit() for char in plain[:3]):
        return
    first = (plain[0],) if plain[0].isalpha() else _AS_LETTER.get(plain[0], ())
    second = (plain[1],) if plain[1].isdigit() else _digit(plain[1])
    rest = [(char, *_digit(char)) for char in plain[2:]]
    options = ("".join(chars) for chars in product(first, second, *rest))
    yield from sorted(
        (option for option in options if option != plain),
        key=lambda option: sum(a != b for a, b in zip(option, plain, strict=True)),
    )


def _digit(char: str) -> tuple[str, ...]:
    return (_AS_DIGIT[char],) if char in _AS_DIGIT else ()
