"""Patterns of titles, and the wordings that each language makes of them.

A title's pattern is a regular expression with classes of parts in braces: `sprain@site` stands for
`sprain of {site}` and `sprain, {site}`. A wording names the part where it wants it: `{de site}`
with preposition and the article that is usual, `{de+ site}` always with, `{de- site}` never with
it, `{site}` alone. A wording without braces is followed by the part.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import product

from desktop.engine.results import LANGUAGES
from export.catalogue.wordings.nouns import Noun
from export.catalogue.wordings.parts import Nouns, Parts, rows
from training.data.phrases.wording import too_long

MOST, FEW = 3, 2  # wordings of a concept and language; external causes are coded less
EXTERNAL = "V"  # where their codes begin
OF = {"en": "of", "es": "de", "ca": "de", "it": "di", "pt": "de", "fr": "de"}
_AT = re.compile(r"@(\w+)")
_CLASS = re.compile(r"\{([a-z]+)(\d?)\}")
_AN = re.compile(r"\ba(?= [aeio])")
_PLACE = re.compile(r"\{(?:([^{}+-]+)([+-]?) )?([a-z]+\d?)(!?)\}")
KINDS = ("injury", "tbi", "cord", "failure", "left")  # what is said first, before the part
_TAILS = {
    language: re.compile(rf" (?:{words})(?= )")
    for language, words in {
        "en": "due to|after|with|without|in",
        "es": "por|tras|con|sin|en|secundari[oa]s? a",
        "ca": "per|després de|amb|sense|en|secundàri[ea]s? a|secundari a",
        "it": "da|dopo|con|senza|in|secondari[oa] ad?",
        "pt": "por|após|com|sem|em|noutra|secundári[oa] a",
        "fr": "par|après|avec|sans|au cours|dues? au?x?|à|sur",
    }.items()
}


@dataclass(frozen=True, slots=True)
class Pattern:
    """A form of titles, in which chapters it stands, and its wordings by language."""

    codes: re.Pattern[str]
    title: re.Pattern[str]
    wordings: Mapping[str, Sequence[str]] = field(compare=False)

    def fill(self, code: str, title: str, parts: Parts) -> dict[str, list[str]] | None:
        """Return the wordings of a title of this form; None where it is none of this form."""
        match = self.title.fullmatch(title) if self.codes.match(code) else None
        if not match:
            return None
        found: dict[str, Nouns] = {}
        for name, text in match.groupdict().items():
            if text is None:
                continue
            kind = name.rstrip("0123456789")
            nouns = parts.find(kind, text.strip())
            if nouns is None:
                return None
            # Of two ways to write a title, the second numbers its parts anew.
            found[name if kind in found else kind] = nouns
        most = FEW if code >= EXTERNAL else MOST
        return {name: self._said(name, found)[:most] for name in LANGUAGES}

    def _said(self, language: str, found: Mapping[str, Nouns]) -> list[str]:
        said = {name: nouns[language] for name, nouns in found.items()}
        kinds = {name: said.pop(name) for name in KINDS if name in said}
        ways = product(_ways(language, self.wordings[language], kinds, list(said)), _choices(said))
        made: dict[str, None] = {}
        for (wording, _), (nouns, _) in sorted(ways, key=lambda way: way[0][1] + way[1][1]):
            made.setdefault(_filled(language, wording, nouns))
        return [one for one in made if one and not too_long(one)]


def _choices(said: Mapping[str, Sequence[Noun]]) -> Iterator[tuple[dict[str, Noun], int]]:
    """Yield the nouns to fill in: the first of each part, then their other words."""
    for chosen in product(*(list(enumerate(nouns)) for nouns in said.values())):
        nouns = {name: noun for name, (_, noun) in zip(said, chosen, strict=True)}
        yield nouns, sum(place for place, _ in chosen)


def _ways(
    language: str, cells: Sequence[str], kinds: Mapping[str, Sequence[Noun]], names: Sequence[str]
) -> list[tuple[str, int]]:
    """Return the wordings with their places; one that names no part is given all of them."""
    made: list[tuple[str, int]] = []
    for (place, cell), (chosen, later) in product(enumerate(cells), _choices(kinds)):
        wording = cell
        for name, noun in chosen.items():
            wording = wording.replace(f"{{{name}}}", noun.plain(language))
        made += [(one, place + later) for one in _placed(language, wording, names)]
    return made


def _placed(language: str, wording: str, names: Sequence[str]) -> list[str]:
    """Put the parts before what tells the cause: "artritis [de rodilla] por neumococo"."""
    if "{" in wording or not names:
        return [wording]
    parts = " ".join(f"{{{OF[language]} {name}}}" for name in names)
    kind, tail = wording, ""
    if found := _TAILS[language].search(wording):
        kind, tail = wording[: found.start()], wording[found.start() :]
    made = [f"{kind} {parts}{tail}"]
    if language == "en" and len(names) == 1 and not wording.startswith("other "):
        made.append(f"{{{names[0]}!}} {wording}")
    return made


def _filled(language: str, wording: str, nouns: Mapping[str, Noun]) -> str:
    """Return a wording with its parts; "" where a part cannot stand as it wants it."""
    places = list(_PLACE.finditer(wording))
    if any(place[4] and nouns[place[3]].long for place in places):
        return ""

    def said(place: re.Match[str]) -> str:
        noun = nouns[place[3]]
        return noun.after(place[1], language, place[2]) if place[1] else noun.plain(language)

    text = " ".join(_PLACE.sub(said, wording).split())
    return _AN.sub("an", text) if language == "en" else text


def read_patterns(parts: Parts) -> list[Pattern]:
    """Read every pattern, in the order in which they are tried."""
    return [_pattern(row, parts) for row in rows("patterns*.tsv")]


def _pattern(row: Mapping[str, str], parts: Parts) -> Pattern:
    title = _AT.sub(r"(?: of| in| at| to| affecting|,|:)? (?:the )?{\1}", row["title"])
    title = _CLASS.sub(lambda one: f"(?P<{one[1]}{one[2]}>{parts.written(one[1])})", title)
    cells = {str(name): [one.strip() for one in row[name].split(" | ")] for name in LANGUAGES}
    return Pattern(re.compile(row["codes"]), re.compile(title), cells)
