"""What a phrase says of side, stage and the like: in its words, and in what they stand for."""

from collections.abc import Sequence

from desktop.engine.query.abbreviations import Expansion, expanded
from desktop.engine.query.spelling import Correction, respelt
from desktop.engine.results import LANGUAGES
from desktop.engine.text.attributes.denied import is_denied_after
from desktop.engine.text.attributes.heard import excluding, hear
from desktop.engine.text.attributes.table import LOOSE, SOFT, Said
from desktop.engine.text.folding import words_of
from desktop.engine.text.language import likely_languages

_SIDES = ("side", "dominance", "limb")
_CERTAIN = 0.9  # chance of a language from which no other one is thought of
# What says a side in one of the six, and nothing else in the others.
_SAID_ELSEWHERE = frozenset({
    "sx", "dx", "dcha", "dcho", "dta", "dto", "dte", "drt", "izda", "izdo", "izq", "esq", "gche",
    "mid", "mie", "mii", "msd", "mse", "msi", "eid", "eie", "ou", "au",
})  # fmt: skip


def heard_in(
    text: str, language: str, expansions: Sequence[Expansion], corrections: Sequence[Correction],
    others: Sequence[str],
) -> Said:  # fmt: skip
    """Return what is said by attribute: by its words first, then by what they stand for."""
    written = _written_out(text, language, expansions, corrections)
    implied = hear(written, language) if written != text else {}
    meant = {name: values for name, values in implied.items() if name not in LOOSE | SOFT}
    beside = _beside(text, others)
    return {**meant, **beside, **hear(text, language), **excluding(text, language)}


def others_of(phrase: str, spoken: str) -> tuple[str, ...]:
    """Return the other languages of a phrase whose letters leave its own one open."""
    if spoken not in LANGUAGES or dict(likely_languages(phrase))[spoken] >= _CERTAIN:
        return ()
    return tuple(one for one in LANGUAGES if one != spoken)


def _written_out(
    text: str, language: str, expansions: Sequence[Expansion], corrections: Sequence[Correction]
) -> str:  # fmt: skip
    """Return a phrase mended and written out, but for what it denies.

    "PC" may be a chronic pancreatitis, of which a phrase with "sin PC" says nothing.
    """
    said = [one for one in expansions if not is_denied_after(text[: one.span[0]], language)]
    written = next(iter(expanded(text, said)), text) if said else text
    return respelt(written, corrections) if corrections else written


def _beside(text: str, others: Sequence[str]) -> Said:
    """Return the side by which another language says it, where shorthand leaves two of them open.

    "Gonartrosi dx" has no letter by which it were Italian rather than Catalan.
    """
    if not _SAID_ELSEWHERE.intersection(words_of(text)):
        return {}
    found = (hear(text, one) for one in others)
    sides = {said["side"]: said for said in found if "side" in said}
    told = next(iter(sides.values())) if len(sides) == 1 else {}
    return {name: told[name] for name in _SIDES if name in told}
