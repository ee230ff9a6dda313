"""Clinical abbreviations and all their readings: "IC" may be a failing heart or a consultation.

The lexicons are the project's own, one a language (resources/lexicons/abbreviations.*.tsv); a site
adds its own to its overlay, and those go first.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import product

from desktop.engine.lexical import fold
from desktop.engine.resources import lexicon_path
from desktop.engine.results import LANGUAGES

MOST_VARIANTS = 4  # texts that are encoded for one phrase, the phrase itself among them
MOST_READINGS = 3
MOST_IN_A_PHRASE = 8
LONGEST = 3  # tokens of one abbreviation, such as "DM tipo 2"
EXACT = "exact"  # a note that begins with this word: only in the given capitals
_TOKEN = re.compile(r"[^\s,;()\[\]\"]+")
# Words that are also somebody's abbreviation; in lower case they are always the word.
_ORDINARY = """
a ad ai al am an as at au be by ca co con da das de del des di do dos du e ed el em en es est
et eu fa fin for ha he i il im in is it la las le les li lo los ma mal me mi mit na ne ni no
nos o of on or os ou par per por pour que qui sa se si sin son su sud sul sur ta te to tu um un
una uno us va via vie y and the with mas sem sens sol sida
"""
_WORDS = frozenset(_ORDINARY.split())


@dataclass(frozen=True, slots=True)
class Expansion:
    """An abbreviation in the phrase, where it stands, and its readings, likeliest first."""

    short: str
    readings: tuple[str, ...]
    span: tuple[int, int]


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of a lexicon."""

    short: str
    readings: tuple[str, ...]
    exact: bool = False


Lexicon = Mapping[str, tuple[Entry, ...]]


def key(short: str) -> str:
    """Return the form under which an abbreviation is looked up: no dots, folded, one space."""
    plain = fold(short)
    if re.fullmatch(r"(?:\w{1,3}\.)+\w{0,3}", plain):
        plain = plain.replace(".", "")
    return re.sub(r"[\s-]+", " ", plain.rstrip(".")).strip()


@cache
def lexicon(language: str) -> Lexicon:
    """Read one language's lexicon."""
    path = lexicon_path(f"abbreviations.{language}.tsv")
    _, *lines = path.read_text(encoding="utf-8").splitlines()
    return index(map(_entry, lines))


def index(entries: Iterable[Entry]) -> Lexicon:
    """Arrange entries by what they are looked up under."""
    found: dict[str, tuple[Entry, ...]] = {}
    for entry in entries:
        found[key(entry.short)] = (*found.get(key(entry.short), ()), entry)
    return found


def _entry(line: str) -> Entry:
    short, readings, *note = line.split("\t")
    split = tuple(part.strip() for part in readings.split("|"))
    return Entry(short, split, exact=bool(note) and note[0].startswith(EXACT))


def lexicons_for(language: str, site: Lexicon | None = None) -> list[Lexicon]:
    """Return the lexicons to ask: the site's, then the language's own, or else all six."""
    own = [lexicon(language)] if language in LANGUAGES else [lexicon(one) for one in LANGUAGES]
    return [site, *own] if site else own


def find(text: str, lexicons: Sequence[Lexicon]) -> tuple[Expansion, ...]:
    """Return the abbreviations of a phrase in order; the longest one wins where they overlap."""
    tokens = [match.span() for match in _TOKEN.finditer(text)]
    found: list[Expansion] = []
    place = 0
    while place < len(tokens) and len(found) < MOST_IN_A_PHRASE:
        for size in range(min(LONGEST, len(tokens) - place), 0, -1):
            span = _trimmed(text, tokens[place][0], tokens[place + size - 1][1])
            readings = _readings(text[slice(*span)], lexicons)
            if readings:
                found.append(Expansion(text[slice(*span)], readings, span))
                place += size
                break
        else:
            place += 1
    return tuple(found)


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    while end > start and text[end - 1] in ":?!":
        end -= 1
    ends_sentence = text[start:end].count(".") == 1 and text[end - 1] == "."
    return start, end - ends_sentence


def _readings(typed: str, lexicons: Sequence[Lexicon]) -> tuple[str, ...]:
    looked_up = key(typed)
    if not looked_up or (typed in _WORDS and typed.islower()):
        return ()
    readings: dict[str, str] = {}
    for known in lexicons:
        for entry in known.get(looked_up, ()):
            if not entry.exact or _same_letters(entry.short, typed):
                for reading in entry.readings:
                    readings.setdefault(fold(reading), reading)
    return tuple(readings.values())[:MOST_READINGS]


def _same_letters(short: str, typed: str) -> bool:
    return short.replace(".", "") == typed.replace(".", "").strip()


def expanded(text: str, expansions: Sequence[Expansion]) -> tuple[str, ...]:
    """Return the phrase with abbreviations written out, one text for each choice of readings."""
    choices = product(*(expansion.readings for expansion in expansions))
    texts = []
    for choice in sorted(choices, key=lambda taken: _unlikeliness(taken, expansions)):
        written, end = "", 0
        for expansion, reading in zip(expansions, choice, strict=True):
            written += text[end : expansion.span[0]] + reading
            end = expansion.span[1]
        texts.append(written + text[end:])
        if len(texts) >= MOST_VARIANTS:
            break
    return tuple(dict.fromkeys(texts)) if expansions else ()


def _unlikeliness(taken: tuple[str, ...], expansions: Sequence[Expansion]) -> int:
    return sum(
        expansion.readings.index(reading)
        for expansion, reading in zip(expansions, taken, strict=True)
    )


def languages_with(text: str) -> frozenset[str]:
    """Return the languages whose lexicon explains the most of a phrase's abbreviations."""
    counts = {language: len(find(text, [lexicon(language)])) for language in LANGUAGES}
    most = max(counts.values())
    return frozenset(one for one, count in counts.items() if most and count == most)
