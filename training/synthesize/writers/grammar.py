"""A writer that needs no key, no network and no luck: it varies what the catalogue already says.

It stands in for a model where there is none, and gives the same phrases each time.
"""

import json
import random
from collections.abc import Callable, Sequence
from functools import cache

from desktop.engine.resources import lexicon_path
from desktop.engine.text.folding import SILENT, fold
from training.synthesize.tasks import Style
from training.synthesize.writers.base import Answer, Request, Usage

FRAMES: dict[str, Sequence[str]] = {
    "en": ("admitted for {}", "discharge diagnosis: {}", "patient with {}", "work-up of {}"),
    "es": ("ingresa por {}", "paciente con {}", "juicio clínico: {}", "diagnosticado de {}"),
    "ca": ("ingressa per {}", "pacient amb {}", "diagnòstic a l'alta: {}", "diagnosticat de {}"),
    "it": ("ricoverato per {}", "paziente con {}", "diagnosi di dimissione: {}", "affetto da {}"),
    "pt": ("internado por {}", "doente com {}", "diagnóstico de alta: {}", "quadro de {}"),
    "fr": ("hospitalisé pour {}", "patient avec {}", "diagnostic de sortie : {}", "tableau de {}"),
}
LONGEST = 60  # longer titles, and those with brackets or lists, make no natural phrase
NEIGHBOURS = {"a": "s", "e": "r", "i": "o", "o": "p", "n": "m", "m": "n", "r": "t", "t": "r"}


class GrammarWriter:
    """Writes phrases by rule out of the grounding's own texts."""

    name = "grammar"

    async def write(self, request: Request) -> Answer:
        """Return an answer of the same shape as a model's."""
        task = request.task
        draw = random.Random(task.key)
        if task.kind == "negatives":
            return _answer("negatives", _negatives(request, draw))
        texts = request.grounding.texts
        found = [
            {"style": style, "text": text}
            for style in task.styles
            for text in _some(WAYS[style], style, texts, task.language, draw, task.amount)
        ]
        return _answer("phrases", found)

    async def close(self) -> None:
        """Nothing is open."""


def _answer(name: str, items: Sequence[dict[str, str]]) -> Answer:
    return Answer(json.dumps({name: items}, ensure_ascii=False), Usage())


def _some(
    way: "Way", style: Style, texts: Sequence[str], language: str, draw: random.Random, amount: int
) -> list[str]:
    plain = [text for text in texts if len(text) <= LONGEST and not set("()[],") & set(text)]
    chosen = draw.sample(plain, min(len(plain), amount * 3))
    known = {*map(str.lower, texts)} if style != "shorthand" else {*texts}
    made = dict.fromkeys(way(text, language, draw) for text in chosen)
    return [text for text in made if text and text not in known][:amount]


Way = Callable[[str, str, random.Random], str]


def _note(text: str, language: str, draw: random.Random) -> str:
    words = text.split(" ")
    start = text if words[0].isupper() else text[:1].lower() + text[1:]
    return draw.choice(FRAMES[language]).format(start)


def _shorthand(text: str, language: str, draw: random.Random) -> str:
    """Abbreviate what the lexicon knows; else drop accents and the words that say nothing."""
    folded = fold(text)
    for long, short in abbreviations(language):
        if f" {long} " in f" {folded} ":
            return f" {folded} ".replace(f" {long} ", f" {short} ").strip()
    return " ".join(word for word in folded.split() if word not in SILENT)


def _misspelt(text: str, language: str, draw: random.Random) -> str:
    """Leave out, double, swap or mistype one letter of the longest word."""
    word = max(text.split(), key=len)
    if len(word) < 5:
        return ""
    at = draw.randrange(1, len(word) - 2)
    slips = (
        word[:at] + word[at + 1 :],
        word[:at] + word[at] + word[at:],
        word[:at] + word[at + 1] + word[at] + word[at + 2 :],
        word[:at] + NEIGHBOURS.get(word[at], word[at]) + word[at + 1 :],
    )
    return text.replace(word, draw.choice(slips), 1)


def _nothing(text: str, language: str, draw: random.Random) -> str:
    """A grammar knows no synonym and no lay word."""
    return ""


WAYS: dict[Style, Way] = {
    "clinical": _nothing,
    "shorthand": _shorthand,
    "note": _note,
    "lay": _nothing,
    "misspelt": _misspelt,
}


def _negatives(request: Request, draw: random.Random) -> list[dict[str, str]]:
    """Use the neighbours' own titles: plain, but truly theirs."""
    beside = [sibling for sibling in request.grounding.siblings if sibling.local]
    chosen = draw.sample(beside, min(len(beside), request.task.amount))
    return [{"code": sibling.code, "text": sibling.local} for sibling in chosen]


@cache
def abbreviations(language: str) -> tuple[tuple[str, str], ...]:
    """Return (folded long form, abbreviation), longest first, of those with one reading."""
    path = lexicon_path(f"abbreviations.{language}.tsv")
    if not path.is_file():
        return ()
    rows = [line.split("\t") for line in path.read_text(encoding="utf-8").splitlines()[1:]]
    pairs = [(fold(row[1]), row[0]) for row in rows if len(row) > 1 and "|" not in row[1]]
    return tuple(sorted(pairs, key=lambda pair: (-len(pair[0]), pair)))
