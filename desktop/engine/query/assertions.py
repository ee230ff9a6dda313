"""Phrases that are not simply "has this disease": denied, a relative's, suspected, long past.

They are recognised and said, never silently coded as the disease; and the family of codes that is
meant instead (Z80-Z84 for a relative's disease) goes along as a hint.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import cast, get_args

from desktop.engine.resources import lexicon_path
from desktop.engine.results import NoticeKind
from desktop.engine.text.attributes.denied import has_negator
from desktop.engine.text.attributes.tokens import tokens
from desktop.engine.text.folding import fold

PLACES = ("start", "end", "any")
# Read in whole reports alone, where a mention has a sentence around it.
AROUND = ("before", "after", "within")
ONLY_IN_REPORTS = ("past", "planned", "weak")
# Who cannot do a thing, or does not stop it, denies nothing: "no puede respirar".
UNABLE = "unable"
NEGATED = "negated"
_TUMOUR = re.compile(
    r"\b(?:cancer\w*|carcinoma\w*|tumou?r\w*|tumeur\w*|neoplas\w*|neoplaz\w*|leucemi\w*|leukaemi\w*"
    r"|leukemi\w*|leucemie\w*|linfoma\w*|lymphom\w*|limfoma\w*|melanom\w*|sarcom\w*|mieloma\w*"
    r"|myelom\w*|cancr\w+|ca)\b"
)
_MIND = re.compile(
    r"\b(?:alcohol\w*|alcool\w*|psi[cq]\w*|psych\w*|esquizo\w*|esquiso\w*|schizo\w*|depres\w*"
    r"|suicid\w*|drog\w*|drug\w*|bipolar\w*|adiccion\w*|addict\w*)\b"
)
_LEFT = 2  # words that a phrase must have besides
_NO_HISTORY = re.compile(
    r"[,;.]?\s*\b(?:sin|no|sense|senza|non|sem|sans|without|niega|nega|nie|denies|pas d)\b['\s]*"
    r"(?:(?:refiere|tiene|hay|hi ha|known|previous|de|d)\b['\s]*)*"
    r"(?:ant[ée]c[ée]dent\w*\s+famili\w+|family (?:history|hx)|fhx|familiarit\w+"
    r"|(?:anamnesi|storia) familiare|hist[oò]ria familiar)\b"
    r"(?:\s+(?:of|de|di|per)(?:\s+(?!con\b|with\b|que\b|amb\b|avec\b|com\b|che\b|admi|acu)"
    r"[^\s,;.]+){1,4}?)?(?=\s*(?:$|[,;.]))",
    re.IGNORECASE,
)
_HINTS = {
    ("family", "tumour"): ("Z80",),
    ("family", "mind"): ("Z81",),
    ("family", "other"): ("Z82", "Z83", "Z84"),
    ("history", "tumour"): ("Z85",),
    ("history", "mind"): ("Z86",),
    ("history", "other"): ("Z86", "Z87"),
}


@dataclass(frozen=True, slots=True)
class Cue:
    """Words that say that the disease is not simply there, and where in a phrase they say it."""

    kind: str  # a NoticeKind, unable, or what only a report says: past, planned, weak (and doubts)
    place: str
    languages: frozenset[str]
    pattern: re.Pattern[str]
    alternatives: str  # the pattern without its place


@dataclass(frozen=True, slots=True)
class Assertion:
    """What a phrase says of its disease, the words that say it, and the codes meant instead."""

    kind: NoticeKind
    words: str
    hints: tuple[str, ...] = ()


@cache
def cues(path: Path | None = None) -> tuple[tuple[Cue, ...], re.Pattern[str]]:
    """Read the lexicon once: the cues, and the set phrases in which none of them counts."""
    lines = (path or lexicon_path("assertions.tsv")).read_text(encoding="utf-8").splitlines()
    found, excepted = [], []
    for line in lines:
        if not line or line.startswith("#"):
            continue
        kind, place, languages, words = line.split("\t")
        if kind == "except":
            excepted.append(rf"{'^' if place == 'start' else ''}(?:{_alternatives(words)})")
        else:
            found.append(_cue(kind, place, languages, words))
    return tuple(found), re.compile("|".join(excepted) or r"(?!)")


def _cue(kind: str, place: str, languages: str, words: str) -> Cue:
    kinds = (*get_args(NoticeKind), *(ONLY_IN_REPORTS if place in AROUND else (UNABLE,)))
    if kind not in kinds or place not in (*PLACES, *AROUND):
        raise ValueError(f"assertions.tsv: unknown {kind!r} or {place!r}")
    known = frozenset() if languages == "*" else frozenset(languages.split(","))
    before, after = {"start": ("^", ""), "end": ("", "$")}.get(place, ("", ""))
    alternatives = _alternatives(words)
    pattern = re.compile(f"{before}(?:{alternatives}){after}")
    return Cue(kind, place, known, pattern, alternatives)


def _alternatives(words: str) -> str:
    """Turn "ruled out | r/o | negativ* for" into a pattern; the longest alternative goes first."""
    parts = sorted((fold(part.strip()) for part in words.split("|")), key=len, reverse=True)
    return "|".join(map(_bounded, parts))


def _bounded(part: str) -> str:
    """A cue must not end inside a word, unless it ends with a sign such as "?" or an apostrophe."""
    body = re.escape(part).replace(r"\[0\-9\]\*", r"\d+").replace(r"\[0\-9\]", r"\d")
    body = body.replace(r"\*", r"\w*").replace(r"\ ", r"\s+")
    body = body.replace("oe", "(?:oe|œ)")  # of a text that is folded letter by letter
    left = r"(?<!\w)" if part[0].isalnum() else ""
    return left + body + (r"(?!\w)" if part[-1].isalnum() else "")


def assertions(text: str, language: str) -> tuple[Assertion, ...]:
    """Return what a cleaned phrase says of its disease, each kind once, in order of weight."""
    folded = fold(text)
    every, excepted = cues()
    if excepted.search(folded):
        return ()
    found: dict[NoticeKind, Assertion] = {}
    heard = [cue for cue in every if cue.place not in AROUND and spoken(cue, language)]
    unable = any(cue.kind == UNABLE and cue.pattern.search(folded) for cue in heard)
    for cue in heard:
        if cue.kind in (*found, UNABLE) or (unable and cue.kind == NEGATED):
            continue
        match = cue.pattern.search(folded)
        if match and _says_something_else(folded, match):
            words = text[slice(*match.span())] if len(folded) == len(text) else match[0]
            kind = cast(NoticeKind, cue.kind)
            found[kind] = Assertion(kind, words.strip(), _hints(kind, folded))
    if "family" in found:
        found.pop("history", None)  # "family history" is no personal one
    # "No" of "no se puede descartar" denies nothing.
    told = [fold(one.words) for one in found.values()]
    return tuple(one for one in found.values() if not _is_within(fold(one.words), told))


def denies(text: str, language: str = "") -> bool:
    """Tell whether any word of a text denies something.

    >>> denies("tos sin fiebre"), denies("acúfenos, otoscopia normal"), denies("dor no pé", "pt")
    (True, False, False)
    """
    folded = fold(text)
    every, _ = cues()
    told = (cue for cue in every if cue.kind == NEGATED and spoken(cue, language))
    return has_negator(tokens(text), language) or any(cue.pattern.search(folded) for cue in told)


def _is_within(words: str, others: Sequence[str]) -> bool:
    """Tell whether words are only the beginning of a longer cue."""
    return any(other.startswith(words + " ") for other in others)


def without_suspicion(text: str, found: Sequence[Assertion]) -> str:
    """Return the disease that a phrase merely suspects, as that is what has to be found."""
    if [item.kind for item in found] != ["suspected"]:
        return text
    rest = re.sub(r"[(\[]\s*[)\]]", "", text.replace(found[0].words, "", 1))
    return re.sub(r"^(?:de|d'|di|of|for|por|a|un|una|une)\s+|^\W+|[\s:,;-]+$", "", rest.strip())


def without_denied_history(text: str) -> str:
    """Return a phrase without the family history that it denies, and with all else.

    >>> without_denied_history("cribado de cáncer de colon, sin antecedentes familiares")
    'cribado de cáncer de colon'
    """
    rest = " ".join(_NO_HISTORY.sub(" ", text).split()).strip(" ,;.")
    return rest if len(rest.split()) >= _LEFT else text


def spoken(cue: Cue, language: str) -> bool:
    """Tell whether a cue counts in a language; every cue does where several are spoken."""
    return not cue.languages or language in cue.languages or len(language) != 2


def _says_something_else(folded: str, match: re.Match[str]) -> bool:
    """A cue alone ("sospecha") denies or suspects nothing; "exfumador" says what it is itself."""
    if match[0].startswith("ex") and len(match[0]) > len("excluid"):
        return True
    rest = folded[: match.start()] + " " + folded[match.end() :]
    return re.search(r"[^\W\d_]{2}", rest) is not None


def _hints(kind: str, folded: str) -> tuple[str, ...]:
    about = "tumour" if _TUMOUR.search(folded) else "mind" if _MIND.search(folded) else "other"
    return _HINTS.get((kind, about), ())
