"""Clinical abbreviations and all their readings: "IC" may be a failing heart or a consultation.

The lexicons are the project's own, one a language (resources/lexicons/abbreviations.*.tsv); a site
adds its own to its overlay, and those go first.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import cache, lru_cache
from itertools import product

from desktop.engine.resources import lexicon_path
from desktop.engine.results import LANGUAGES
from desktop.engine.text.folding import SILENT, fold

MOST_VARIANTS = 4  # texts that are encoded for one phrase, the phrase itself among them
MOST_READINGS = 3
MOST_IN_A_PHRASE = 8
_A_WORD = 4  # characters
_SAME = 0.84  # likeness from which two readings are one
LONGEST = 3  # tokens of one abbreviation, such as "DM tipo 2"
EXACT = "exact"  # a note that begins with this word: only in the given capitals
_TOKEN = re.compile(r"[^\s,;()\[\]\"]+")
# Words that are also somebody's abbreviation: only in capitals, in a phrase that is not all
# capitals, do they stand for more than themselves.
_ORDINARY = {
    "en": """a all am an as at bad be by can cap cop do dub ed for had has he hip hit i if in is it
        lad le mac may me men met my net no of old on or pad pan pt ra ras sad see si so sob ten the
        to up us we with""",
    "es": """a al can con de del e el en es fin ha has hay hice ir ira la las le les lo los mal mas
        me mi ni no o os pan para pe por se ser si sin sol son su te tu u un una y ya""",
    "ca": """a al als amb an ca cap cec d de del dels el els em en es et fa ha hi ho i l la les li
        lo ma mal me mi mà na ni no noia o pa per que sa se si son te un una us va ve""",
    "it": """a ad ai al c ci co con da dà dal de del di e ed fa fai fra ha i il in io la le li lo ma
        me mi ne nel neo no non o per po poi sa se si su sta tra un una va vi""",
    "pt": """a aí ao aos ar as chá com da das dão de do dos dá e ela em eu foi ha ia ir la lá ler
        mal mas me na nas nem no nos o os ou pá par por pé rua sara se sem si sua te um uma""",
    "fr": """a ai au aux c ca ce ces ça d de des du elle en es est et eu il ils j je l la le les ma
        mal me mes mi n ne ni nos on ou pan par pas pour qu que s sa se ses si son sur ta te toc tu
        un une va y""",
}
# Words so common that a record in another language may well quote them.
_COMMON = "a al and con com da de del des di do du e el en et in la las le los o of per por the un"
_EVERYWHERE = frozenset(_COMMON.split())
_WORDS = {language: frozenset(words.split()) | _EVERYWHERE for language, words in _ORDINARY.items()}


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


@lru_cache(4096)  # each language asks for the same words
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


def site_lexicon(rows: Iterable[tuple[str, str]]) -> Lexicon:
    """Arrange a site's own abbreviations, given as (short, reading)."""
    return index(Entry(short, (reading,)) for short, reading in rows)


def index(entries: Iterable[Entry]) -> Lexicon:
    """Arrange entries by what they are looked up under."""
    found: dict[str, tuple[Entry, ...]] = {}
    for entry in entries:
        found[key(entry.short)] = (*found.get(key(entry.short), ()), entry)
    return found


def _entry(line: str) -> Entry:
    short, readings, *note = line.split("\t")
    by_sound = {fold(part.strip()): part.strip() for part in reversed(readings.split("|"))}
    exact = bool(note) and note[0].startswith(EXACT)
    return Entry(short, tuple(reversed(by_sound.values())), exact)


def find(text: str, languages: Sequence[str], site: Lexicon | None = None) -> tuple[Expansion, ...]:
    """Return the abbreviations of a phrase in order; the longest one wins where they overlap.

    The site's own readings go first, then those of the languages in the order given.
    """
    shouted = text.isupper() and any(len(word) > 5 for word in text.split())
    tokens = [match.span() for match in _TOKEN.finditer(text)]
    found: list[Expansion] = []
    place = 0
    while place < len(tokens) and len(found) < MOST_IN_A_PHRASE:
        for size in range(min(LONGEST, len(tokens) - place), 0, -1):
            span = _trimmed(text, tokens[place][0], tokens[place + size - 1][1])
            typed = text[slice(*span)]
            readings = _readings(typed.lower() if shouted else typed, typed, languages, site)
            if readings:
                found.append(Expansion(typed, readings, span))
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


def _readings(
    heard: str, typed: str, spoken: Sequence[str], site: Lexicon | None
) -> tuple[str, ...]:
    """Return an abbreviation's readings; `heard` is in lower case when capitals say nothing."""
    looked_up = key(typed)
    if len(looked_up) < (1 if len(spoken) == 1 else 2):
        return ()  # a single letter means something in one language at most
    if spoken and heard.islower() and heard in _WORDS[spoken[0]]:
        spoken = ()  # a word of the likeliest language is no other language's abbreviation either
    lexicons = [lexicon(one) for one in spoken if not (heard.islower() and heard in _WORDS[one])]
    readings: list[str] = []
    for known in [site, *lexicons] if site else lexicons:
        for entry in known.get(looked_up, ()):
            if heard.istitle() and heard.lower() in SILENT and entry.short != typed:
                continue  # "La mestra" begins with an article
            if not entry.exact or _same_letters(entry.short, typed):
                readings += [text for text in entry.readings if not _is_told(text, readings)]
    return tuple(readings)[:MOST_READINGS]


def _is_told(reading: str, told: Sequence[str]) -> bool:
    """Tell whether a sister language has said nearly the same: hipertensión, hipertensão."""
    asked = SequenceMatcher(b=fold(reading), autojunk=False)
    for other in told:
        asked.set_seq1(fold(other))
        if asked.quick_ratio() >= _SAME and asked.ratio() >= _SAME:
            return True
    return False


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


def overlap(one: Expansion, other: Expansion) -> bool:
    """Tell whether two stand for the same words of a phrase."""
    return one.span[0] < other.span[1] and other.span[0] < one.span[1]


def languages_with(text: str) -> tuple[frozenset[str], bool]:
    """Return the languages that explain the most abbreviations of a phrase.

    The second value tells whether there are words beside them.
    """
    found = {language: find(text, (language,)) for language in LANGUAGES}
    most = max(len(expansions) for expansions in found.values())
    best = frozenset(one for one, expansions in found.items() if most and len(expansions) == most)
    covered = max(sum(len(item.short) for item in expansions) for expansions in found.values())
    return best, len(text) - covered >= _A_WORD
