"""Of a pregnancy's weeks the trimester: "34 SA", "28+3", "en la semana 34", "31/40"."""

import re
from collections.abc import Container
from functools import cache

from desktop.engine.text.attributes.table import values
from desktop.engine.text.folding import fold

_FIRST, _SECOND = 14, 28  # weeks at which the second and the third trimester begin
_LONGEST = 44  # weeks


def weeks_say(text: str, circumstances: Container[str]) -> str:
    """Return the trimester that the weeks of a pregnancy say, "" where none are told.

    >>> weeks_say("preeclampsia 34+2/40", {"pregnancy"}), weeks_say("tos de 3 semanas", ())
    ('third', '')
    """
    if not any(map(str.isdigit, text)):
        return ""
    usual, own = _weeks()
    plain = fold(text)
    match = own.search(plain) or (usual.search(plain) if "pregnancy" in circumstances else None)
    number = int(next((group for group in match.groups() if group), 0)) if match else 0
    if not 0 < number <= _LONGEST:
        return ""
    return "first" if number < _FIRST else "second" if number < _SECOND else "third"


@cache
def _weeks() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Return how a number of weeks is written, and how one that can only be of gestation is."""
    units = {
        value.name: "|".join(r"\s*".join(map(re.escape, cue.words)) for cue in value.cues)
        for value in values()
        if value.attribute == "weeks"
    }
    number = r"(?<![\d.,])(\d{1,2})(?:\s*[+.,]\s*\d(?:/7)?|\s+\d/7)?"
    any_, own = (rf"{number}\s*(?:{units[name]})(?!\w)" for name in ("any", "of gestation"))
    # "En la semana 34", and no "semana 3 de antibiótico".
    before = rf"(?<!\w)(?:las?|as?|at|alla)\s+(?:{units['any']})\s+"
    any_ += rf"|{before}{number}(?!\w|\s+d[ei]\b(?! gest| emb| grav))"
    any_ += r"|(?<![\d.,/])(\d{1,2})(?:\+\d)?/40(?!\d)"  # of forty
    return re.compile(any_), re.compile(rf"{own}|(?<!\w)(?:sg|eg|ig)\s*:?\s*(\d{{1,2}})(?!\d)")
