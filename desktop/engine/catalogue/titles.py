"""Which of the project's own wordings of a code reads as its title.

A composed title says all that the code means and seldom reads well. A wording reads well, and
takes its place where it says as much: every attribute of the code, with no shorthand in it.
"""

import re
from collections.abc import Sequence

from desktop.engine.text.attributes.heard import hear
from desktop.engine.text.attributes.table import UNSPECIFIED, Said, shown
from desktop.engine.text.attributes.titles import traits
from desktop.engine.text.folding import fold, words_of

_SHORTHAND = re.compile(r"\b(?:[^\W\d_]*[A-ZÀ-Þ]{2}[^\W_]*|[A-ZÀ-Þ]{1,4}\d\w*)\b|[/+<>.]")
_DRUGS = re.compile(r"T(?:3[6-9]|4\d|50)")  # their wordings name one drug of many
_NOT_SAID = frozenset({"vague", "circumstance", "encounter"})
_VAGUE = {
    "es": "sin especificar",
    "ca": "sense especificar",
    "it": "senza altra specificazione",
    "pt": "sem outra especificação",
    "fr": "sans précision",
}
# Words of an English title that no attribute stands for, and how a wording says them, too.
_SAYS = {
    re.compile(rf"\b(?:{asked})\b"): re.compile(rf"\b(?:{said})", re.IGNORECASE)
    for asked, said in (
        ("without|no", r"(?:sin|sense|senza|sem|sans|no|non|não)\b"),
        ("with", r"(?:con|amb|com|avec|à|de)\b"),
        ("and|or", r"(?:y|e|i|ed|et|o|u|ou|amb[oa]s|ambdu\w+|entramb\w+|deux)\b"),
        ("malignant", "malign|canc|cánc|cànc|carcin|sarcom|melan|linfom|limf|lymph|leuc|miel"),
        ("female", "femen|femin|femmin|féminin|mujer|dona|donna|mulher|femme"),
        ("male", "mascul|maschil|varón|hombre|home|uomo|homem|homme"),
    )
}
_ANY_OTHER = re.compile(r"\bother\b")
_STEM = 5


def wording(
    code: str, chapter: int, english: str, composed: str, phrases: Sequence[str], language: str
) -> str | None:
    """Return the wording that says what a composed title says, None where none does.

    >>> wording("N18.6", 14, "End stage renal disease", "Enfermedad renal de estadio de extremo",
    ...     ["ERCT", "enfermedad renal terminal"], "es")
    'enfermedad renal terminal'
    >>> wording("M54.50", 13, "Low back pain, unspecified", "Dolor de espalda, no especificado",
    ...     ["lumbalgia"], "es")
    'lumbalgia, sin especificar'
    """
    said = traits(chapter, english).values
    vague = said.get("vague", frozenset())
    if _ANY_OTHER.search(english.lower()) or _DRUGS.match(code):
        return None
    plain = [
        phrase
        for phrase in phrases
        if not _SHORTHAND.search(phrase) and _says(english.lower(), phrase)
    ]
    whole = [phrase for phrase in plain if not _missing(said, phrase, language)]
    if whole:
        found = _nearest(whole, composed)
    else:
        unsided = [phrase for phrase in plain if _missing(said, phrase, language) == {"side"}]
        if not unsided:
            return None
        found = f"{_nearest(unsided, composed)}, {_side(said['side'], language)}"
    if UNSPECIFIED in vague and language in _VAGUE and "specifi" not in fold(found):
        return f"{found}, {_VAGUE[language]}"
    return found


def _missing(said: Said, phrase: str, language: str) -> set[str]:
    """Return the attributes of which a code says what a phrase does not."""
    heard = hear(phrase, language)
    return {
        name
        for name, values in said.items()
        if name not in _NOT_SAID and not values <= heard.get(name, frozenset())
    }


def _says(english: str, phrase: str) -> bool:
    """Tell whether a phrase has a word for each of the title's."""
    return all(said.search(phrase) for asked, said in _SAYS.items() if asked.search(english))


def _side(values: frozenset[str], language: str) -> str:
    value = shown("side", min(values), language)
    return value if "bilateral" in values else f"{shown('side', '', language)} {value}"


def _nearest(phrases: Sequence[str], composed: str) -> str:
    """Return the phrase that shares most words with the composed title; the first of equals."""
    stems = _stems(composed)
    return max(phrases, key=lambda phrase: len(stems & _stems(phrase)))


def _stems(text: str) -> set[str]:
    return {word[:_STEM] for word in words_of(fold(text)) if len(word) >= _STEM - 1}
