"""What the program says when something fails, in the reader's language.

Errors are raised in English, with what they are about filled in. `resources/lexicons/sentences.tsv`
has each such sentence with its gaps (%1, %2 ...) in all languages; a sentence that was raised is
found by what stands between its gaps.
"""

import csv
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from desktop.engine.resources import lexicon_path

_GAP = re.compile(r"%(\d)")
_STOP = re.compile(r"[.] (?=\S)")
_DEEPEST = 3  # a sentence may be filled in in another


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence with its gaps, in every language."""

    shape: re.Pattern[str]
    weight: int  # letters outside the gaps: where several sentences fit, the fullest is meant
    said: Mapping[str, str]


@cache
def sentences() -> Mapping[str, Mapping[str, str]]:
    """Return the table: the English sentence, and how each language says it."""
    with lexicon_path("sentences.tsv").open(encoding="utf-8", newline="") as file:
        lines = (line for line in file if not line.startswith("#"))
        rows = list(csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE))
    return {row["en"]: {name: text for name, text in row.items() if text} for row in rows}


def in_language(sentence: str, language: str, deep: int = 0) -> str:
    r"""Return a sentence of ours in a language; as it is where it is none, or not translated.

    >>> in_language("There is no pack at a.nlxpack; check the name.", "es")
    'No hay ningún paquete en a.nlxpack; compruebe el nombre.'
    >>> in_language("of another program", "es")
    'of another program'
    """
    if language == "en" or not sentence or deep > _DEEPEST:
        return sentence
    found = sentences().get(sentence)
    if found is not None:
        return found.get(language, sentence)
    for known in _shapes():
        match = known.shape.fullmatch(sentence)
        if match and language in known.said:
            filled = [in_language(part, language, deep + 1) for part in match.groups()]
            return _filled(known.said[language], filled)
    return _one_by_one(sentence, language, deep)


def _filled(said: str, parts: Sequence[str]) -> str:
    return _GAP.sub(lambda gap: parts[int(gap[1]) - 1], said)


def _one_by_one(text: str, language: str, deep: int) -> str:
    """Return several sentences that stand in one line, each in a language."""
    for stop in _STOP.finditer(text):
        first, rest = text[: stop.start() + 1], text[stop.end() :]
        told = in_language(first, language, _DEEPEST)
        if told != first:
            return f"{told} {in_language(rest, language, deep + 1)}"
    return text


@cache
def _shapes() -> tuple[Sentence, ...]:
    """Return the sentences with gaps, fullest first."""
    found = [_shape(english, said) for english, said in sentences().items() if "%" in english]
    return tuple(sorted(found, key=lambda one: -one.weight))


def _shape(english: str, said: Mapping[str, str]) -> Sentence:
    pieces = _GAP.split(english)
    written = "".join(
        re.escape(piece) if place % 2 == 0 else "(.*?)" for place, piece in enumerate(pieces)
    )
    return Sentence(re.compile(written, re.DOTALL), len(_GAP.sub("", english)), said)
