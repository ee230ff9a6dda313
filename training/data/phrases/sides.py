"""Left, right and both as six languages and their coders write them."""

from collections.abc import Mapping
from functools import lru_cache
from typing import Literal

from desktop.engine.text.folding import words_of

Side = Literal["left", "right", "both"]

_WORDS: Mapping[str, Mapping[Side, str]] = {
    "en": {"left": "left lt lft", "right": "right rt rgt", "both": "bilateral bilaterally both"},
    "es": {
        "left": "izquierdo izquierda izquierdos izquierdas izq izqda izqdo izda izdo",
        "right": "derecho derecha derechos derechas dcho dcha der drcha drcho",
        "both": "bilateral bilaterales ambos ambas",
    },
    "ca": {
        "left": "esquerre esquerra esquerres esq",
        "right": "dret dreta drets dretes",
        "both": "bilateral bilaterals ambdos ambdues",
    },
    "it": {
        "left": "sinistro sinistra sinistri sinistre sn sx",
        "right": "destro destra destri destre dx ds",
        "both": "bilaterale bilaterali entrambi entrambe",
    },
    "pt": {
        "left": "esquerdo esquerda esquerdos esquerdas esq",
        "right": "direito direita direitos direitas dto dta dir",
        "both": "bilateral bilaterais ambos ambas",
    },
    "fr": {
        "left": "gauche gauches",
        "right": "droit droite droits droites dte",
        "both": "bilateral bilaterale bilateraux bilaterales",
    },
}
SIDES: Mapping[str, Mapping[str, Side]] = {
    language: {word: side for side, words in sides.items() for word in words.split()}
    for language, sides in _WORDS.items()
}


_RIGHT_HANDED = "dretà"  # Catalan; without its accent it would be "right"
# Names of things that have a side and do not lie on one: the right heart, a left-handed person.
_NAMED = """
heart ventricle ventricular atrium atrial bundle axis shunt handed coronary main colon ventriculo
ventricul ventricolo ventricolare auricula auricular atrio atri rama branca ramo fascicular
fascicolare corazon cor cuore coracao ventricule ventriculaire coeur insuficiencia insufficienza
insuffisance cardiaca cardiaque
"""
_NAMES = frozenset(_NAMED.split())


@lru_cache(1 << 15)
def sides_of(text: str, language: str) -> frozenset[Side]:
    """Return the sides that a text names; none when it speaks of the heart's own left and right."""
    words = words_of(text.lower().replace(_RIGHT_HANDED, ""))
    known = SIDES[language]
    if _NAMES.intersection(words):
        return frozenset()
    return frozenset(known[word] for word in words if word in known)


def contradicts(text: str, language: str, title: str) -> bool:
    """Tell whether a text names a side and the code's English title names only another."""
    wanted = sides_of(title, "en")
    if len(wanted) != 1:
        return False
    said = sides_of(text, language)
    return bool(said) and not _agree(wanted, said)


def _agree(wanted: frozenset[Side], said: frozenset[Side]) -> bool:
    return bool(wanted & said) or (wanted == {"both"} and said == {"left", "right"})
