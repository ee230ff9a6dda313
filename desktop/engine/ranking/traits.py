"""Words that tell siblings apart: what the phrase says of side, acuity, encounter and the like."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache, lru_cache
from pathlib import Path

from desktop.engine.catalogue.types import Rubric
from desktop.engine.resources import lexicon_path
from desktop.engine.text.folding import fold, words_of

Said = Mapping[str, frozenset[str]]
Steered = tuple[frozenset[str], ...]  # the values of each of STEERED, in their order
_UNSAID: frozenset[str] = frozenset()
STEERED = ("side", "acuity", "episode", "trimester", "openness", "stage")
STAGES = ("1", "2", "3", "3a", "3b", "4", "5")  # of a kidney's disease, of a pressure ulcer
END = "end"  # a kidney's last stage, whatever number the phrase gives it: on dialysis
CIRCUMSTANCES = (
    "pregnancy", "newborn", "sequela", "external", "history", "family", "contact", "screening"
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Cue:
    """A word, a stem or a few words in a row that say one value of one attribute."""

    attribute: str
    value: str
    languages: frozenset[str]
    pattern: re.Pattern[str]

    def heard(self, text: str, language: str) -> bool:
        """Tell whether the folded text says it."""
        spoken = not self.languages or language in self.languages
        return spoken and self.pattern.search(text) is not None


@cache
def cues(path: Path | None = None) -> tuple[Cue, ...]:
    """Read the lexicon of steering words once."""
    lines = (path or lexicon_path("steering.tsv")).read_text(encoding="utf-8").splitlines()
    return tuple(_cue(line) for line in lines if line and not line.startswith("#"))


def _cue(line: str) -> Cue:
    attribute, value, languages, words = line.split("\t")
    known = frozenset() if languages == "*" else frozenset(languages.split(","))
    pattern = "|".join(_pattern(word) for word in words.split())
    return Cue(attribute, value, known, re.compile(rf"(?:^| )(?:{pattern})(?= |$)"))


def _pattern(word: str) -> str:
    stem, star = word.removesuffix("*"), word.endswith("*")
    return re.escape(fold(stem)).replace(r"\-", "[ -]") + (r"\w*" if star else "")


@lru_cache(maxsize=4096)
def said(text: str, language: str) -> Said:
    """Return what a phrase says, by attribute."""
    folded = " ".join(words_of(text))
    heard: dict[str, set[str]] = {}
    for cue in cues():
        if cue.heard(folded, language):
            heard.setdefault(cue.attribute, set()).add(cue.value)
    if END in heard.get("stage", ()):
        heard["stage"] = {END}
    return {attribute: frozenset(values) for attribute, values in heard.items()}


_TITLE_VALUES: tuple[tuple[str, str, re.Pattern[str]], ...] = tuple(
    (attribute, value, re.compile(pattern))
    for attribute, value, pattern in (
        ("side", "left", r"\bleft\b"),
        ("side", "right", r"\bright\b"),
        ("side", "bilateral", r"\bbilateral\b"),
        ("acuity", "acute", r"\bacute\b"),
        ("acuity", "chronic", r"\bchronic\b"),
        ("acuity", "subacute", r"\bsubacute\b"),
        ("episode", "single", r"\bsingle episode\b"),
        ("episode", "recurrent", r"\brecurrent\b"),
        ("episode", "remission", r"\bremission\b"),
        ("trimester", "first", r"\bfirst trimester\b"),
        ("trimester", "second", r"\bsecond trimester\b"),
        ("trimester", "third", r"\bthird trimester\b"),
        ("openness", "open", r"\bopen\b"),
        ("openness", "closed", r"\bclosed\b"),
        *(("stage", stage, rf"\bstage {stage}\b") for stage in STAGES),
        ("stage", END, r"\bend stage renal\b"),
        ("circumstance", "pregnancy", r"\bpregnan|\bobstetric|\bchildbirth|\bpuerper|\bmaternal\b"),
        ("circumstance", "newborn", r"\bnewborn|\bneonat|\bperinatal"),
        ("circumstance", "sequela", r"\bsequela"),
        ("circumstance", "history", r"\bhistory of\b"),
        ("circumstance", "family", r"\bfamily history\b"),
        ("circumstance", "contact", r"\bcontact with\b.*\bexposure\b|\bexposure to\b"),
        ("circumstance", "screening", r"\bscreening\b"),
        ("vague", "unspecified", r"\bunspecified\b|\bnot otherwise specified\b"),
        ("vague", "other", r"^other\b|\bother specified\b|\belsewhere classified\b"),
    )
)
_BY_CHAPTER = {15: "pregnancy", 16: "newborn", 20: "external"}


@dataclass(frozen=True, slots=True)
class Traits:
    """What a rubric's title says, in the same terms as a phrase."""

    values: Said
    skeleton: str = field(default="", compare=False)  # the title without what it steers on

    def get(self, attribute: str) -> frozenset[str]:
        """The values of one attribute, none when the title does not say."""
        return self.values.get(attribute, frozenset())


def traits(rubric: Rubric, english_title: str) -> Traits:
    """Read a rubric's traits off its English title and its chapter."""
    title = english_title.lower()
    found: dict[str, set[str]] = {}
    for attribute, value, pattern in _TITLE_VALUES:
        if pattern.search(title):
            found.setdefault(attribute, set()).add(value)
    if len(found.get("stage", ())) > 1:  # "stage 1 through stage 4" settles none
        del found["stage"]
    if rubric.chapter in _BY_CHAPTER:
        found.setdefault("circumstance", set()).add(_BY_CHAPTER[rubric.chapter])
    values = {attribute: frozenset(heard) for attribute, heard in found.items()}
    return Traits(values, skeleton(title))


_STEERING_WORDS = re.compile(
    r"\b(left|right|bilateral|unspecified|acute on chronic|acute|chronic|subacute|single episode"
    r"|recurrent|(?:(?:first|second|third) )?trimester|side|eye|ear|open|closed"
    r"|stage \d[ab]?(?: \((?:mild|severe)\))?|and|of|the)(?!\w)|[^\w]+"
)


def skeleton(title: str) -> str:
    """Return the title without side, acuity and the like: the same for siblings."""
    return " ".join(_STEERING_WORDS.sub(" ", title.lower()).split())


def steered(values: Said) -> Steered:
    """Return what is said of side, acuity and the like, in their order."""
    return tuple(values.get(name, _UNSAID) for name in STEERED)


def agreement(asked: Steered, has: Steered) -> tuple[int, int, int]:
    """Count (agreeing, conflicting, unasked) attributes between a phrase and a rubric."""
    agreeing = conflicting = unasked = 0
    for wanted, found in zip(asked, has, strict=True):
        agreeing += bool(wanted) and wanted == found
        conflicting += bool(wanted and found) and not wanted & found
        unasked += bool(found) and not wanted
    return agreeing, conflicting, unasked
