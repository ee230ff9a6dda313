"""A side or an encounter, added only where it changes no rubric: the caller sees to that."""

import random
import re

SIDES = {
    "en": ("left", "right", "bilateral", "L", "R"),
    "es": ("izquierda", "derecha", "izq", "dcha", "bilateral", "derecho", "izquierdo"),
    "ca": ("esquerra", "dreta", "bilateral", "esquerre", "dret"),
    "it": ("sinistra", "destra", "sx", "dx", "bilaterale"),
    "pt": ("esquerda", "direita", "esq", "dta", "bilateral"),
    "fr": ("gauche", "droite", "G", "D", "bilatérale"),
}
ENCOUNTERS = {
    "en": ("initial encounter", "follow-up visit", "aftercare"),
    "es": ("primera visita", "visita sucesiva", "revisión"),
    "ca": ("primera visita", "visita successiva", "revisió"),
    "it": ("prima visita", "visita di controllo", "controllo"),
    "pt": ("primeira consulta", "consulta subsequente", "reavaliação"),
    "fr": ("première consultation", "consultation de suivi", "contrôle"),
}
_SIDE = re.compile(r"\b(?:left|right|bilateral|unilateral)\b", re.IGNORECASE)


def names_a_side(title: str) -> bool:
    """Tell whether an English title tells sides apart."""
    return _SIDE.search(title) is not None


def add_side(text: str, language: str, draw: random.Random) -> str:
    """Add a side as records do."""
    return f"{text} {draw.choice(SIDES[language])}" if language in SIDES else text


def add_encounter(text: str, language: str, draw: random.Random) -> str:
    """Add which visit it is; the rubric stays, the 7th character is chosen elsewhere."""
    return f"{text}, {draw.choice(ENCOUNTERS[language])}" if language in ENCOUNTERS else text
