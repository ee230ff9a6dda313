"""What a paste is: a whole report, or a phrase or list to look up."""

from desktop.engine.query.lists import split
from desktop.engine.report.sections import NONE, sections

_LEAST_WORDS, _LEAST_WITHOUT_SECTIONS = 25, 40
_LOOKED_AT = 20_000  # characters
_SECTIONS = 2
_WORDS_OF_A_DIAGNOSIS = 7.0  # on average, over a whole list


def is_report(text: str) -> bool:
    """Tell whether a paste is rather a report than a phrase or a list of short diagnoses.

    >>> is_report("HTA\\nDM2\\nEPOC reagudizado"), is_report("\\n".join(["diabetes mellitus"] * 40))
    (False, False)
    """
    head = text[:_LOOKED_AT]
    words = len(head.split())
    if words < _LEAST_WORDS:
        return False
    if len({section.kind for section in sections(head)} - {NONE}) >= _SECTIONS:
        return True
    if words < _LEAST_WITHOUT_SECTIONS:
        return False
    lines = sum(1 for line in head.splitlines() if line.strip())
    return words > _WORDS_OF_A_DIAGNOSIS * max(1, lines, len(split(head)))
