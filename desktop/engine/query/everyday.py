"""What patients say and what it is called: "sugar in the blood", "piedras en el riñón".

The lexicons are the project's own, one a language (resources/lexicons/everyday.*.tsv). A saying is
found by its stems in their order, wherever in a phrase it stands, and whatever fills it: "me duele
mucho la barriga" has "duele la barriga".
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache, lru_cache

from desktop.engine.query.abbreviations import Expansion, overlap
from desktop.engine.resources import lexicon_lines
from desktop.engine.text.folding import SILENT, fold, stem

LONGEST = 7  # stems
_WORD = re.compile(r"[^\W_]+(?:['’]t\b)?", re.IGNORECASE)  # "can't" is not "can"
# Silent in the other languages, and in this one a bone, a back, a nose, an egg.
# So is "no" elsewhere, and who cannot sleep is no one who sleeps.
_SAID = {
    "fr": {"os", "dos"}, "ca": {"os", "nas", "ou", "no"}, "en": {"on", "no"}, "es": {"no"},
    "it": {"no"},
}  # fmt: skip
_OWN = {"uña": "unya", "uñas": "unyas"}  # folded they are an article
_MOST = re.compile(r"(\w{3,})iss?im([oaei]?s?)")  # "altísimo" is "alto", and more so
_SOFTLY = re.compile(r"[gq]u$")  # "larguísimo" is "largo", and "blanquísima" is "blanca"
_WHOLE = frozenset({"parte", "partes"})  # their stem is that of a birth
# What stands between the words of a saying and changes nothing.
_FILLING = {
    "en": """very so much really quite always all again just my his her their our your is are was be
        been""",
    "es": """muy mucho mucha muchos muchas tanto tanta tan bastante siempre ya mi mis su sus tu me
        le se""",
    "ca": """molt molta molts moltes tant tanta tan bastant forca sempre ja em li se m s meu meva
        seu seva""",
    "it": """molto molta molti molte tanto tanta sempre gia mi gli si mio mia suo sua suoi sue ha
        ho""",
    "pt": """muito muita muitos muitas tao tanto tanta bastante sempre ja me lhe se meu minha seu
        sua esta""",
    "fr": "tres beaucoup tellement toujours deja me m se s lui mon ma mes son sa ses bien",
}
_FILLERS = {language: frozenset(map(stem, words.split())) for language, words in _FILLING.items()}
FILLED = 3  # such words at most in one saying
Sayings = Mapping[tuple[str, ...], tuple[str, ...]]
Spoken = tuple[str, tuple[int, int]]  # a stem, and where its word stands


def rows(language: str) -> Iterator[tuple[Sequence[str], tuple[str, ...]]]:
    """Read one language's lexicon: sayings, and what they mean, likeliest first."""
    _, *lines = lexicon_lines(f"everyday.{language}.tsv")
    for said, meant in (line.split("\t") for line in lines):
        yield said.split("|"), tuple(meant.split("|"))


@cache
def sayings(language: str) -> Sayings:
    """Return what the stems of each saying of a language mean."""
    found: dict[tuple[str, ...], tuple[str, ...]] = {}
    bare: dict[tuple[str, ...], tuple[str, ...]] = {}
    for said, readings in rows(language):
        plain = set(said_stems(readings[0], language))
        for one in said:
            stems = said_stems(one, language)
            if not plain <= set(stems):  # else it says so already
                found.setdefault(stems, readings)
                bare.setdefault(_without_filling(stems, language), readings)
    # "Le duele la rodilla" is what "me duele la rodilla" says; "bebe mucho" is more than "bebe".
    return {stems: meant for stems, meant in bare.items() if len(stems) > 1} | found


def _without_filling(stems: Sequence[str], language: str) -> tuple[str, ...]:
    return tuple(word for word in stems if word not in _FILLERS[language])


def said_stems(text: str, language: str) -> tuple[str, ...]:
    """Return the stems by which a saying is known."""
    return tuple(word for word, _ in _spoken(text, language))


def _spoken(text: str, language: str) -> Iterator[Spoken]:
    silent = _silent(language)
    for match in _WORD.finditer(text):
        plain, word = _stemmed(match[0])
        if plain not in silent:
            yield word, match.span()


@cache
def _silent(language: str) -> frozenset[str]:
    return frozenset(SILENT - _SAID.get(language, set()))


@lru_cache(20_000)
def _stemmed(word: str) -> tuple[str, str]:
    """Return a word without accents and apostrophes, and its stem; a lexicon repeats its words."""
    plain = _OWN.get(word.lower()) or re.sub(r"['’]", "", fold(word))
    if most := _MOST.fullmatch(plain):
        plain = _SOFTLY.sub(lambda end: end[0][0].replace("q", "c"), most[1]) + most[2]
    return plain, plain if plain in _WHOLE else stem(plain)


def find_sayings(
    text: str, languages: Sequence[str], taken: Sequence[Expansion] = ()
) -> tuple[Expansion, ...]:
    """Return the sayings of a phrase in order, none over what is `taken`.

    Those of a likelier language go first, and of one language the longest.
    """
    found: list[Expansion] = []
    for language in languages:
        told = sorted(_found(text, language), key=lambda one: -one[0])
        for _, one in told:
            if not any(overlap(one, other) for other in (*taken, *found)):
                found.append(one)
    return tuple(sorted(found, key=lambda one: one.span))


def _found(text: str, language: str) -> Iterator[tuple[int, Expansion]]:
    """Yield the longest saying that begins at each word, with its number of words."""
    words = list(_spoken(text, language))
    for place in range(len(words)):
        meant, last = _longest(words[place : place + LONGEST + FILLED], language)
        if meant:
            span = (words[place][1][0], words[place + last][1][1])
            yield last + 1, Expansion(text[slice(*span)], meant, span)


def _longest(words: Sequence[Spoken], language: str) -> tuple[tuple[str, ...], int]:
    """Return what the longest saying means that begins here, and which word is its last."""
    known, fillers = sayings(language), _FILLERS[language]
    best: tuple[tuple[str, ...], int] = ((), 0)
    stems: list[str] = []
    bare: list[str] = []  # without what fills
    for place, (word, _) in enumerate(words):
        stems.append(word)
        if word not in fillers or not place:
            bare.append(word)
        meant = known.get(tuple(stems)) or (len(bare) > 1 and known.get(tuple(bare)))
        if meant and not (word in fillers and best[0] == meant):
            best = meant, place
    return best
