"""What tells sibling codes apart, in columns: side, acuity, encounter, with or without, and so on.

English titles are regular, so the columns are read from them; names and values are shown in the
language asked for where the project has a word for them. What no column explains is shown as the
words that only this title has: in the language asked for where the code has a title in it.
"""

import csv
import re
from collections.abc import Mapping, Sequence
from functools import cache

from desktop.engine.catalogue.sibling_wording import WITH_IN, with_phrases, wording, words_of
from desktop.engine.catalogue.types import Column
from desktop.engine.resources import lexicon_path

UNSPECIFIED = "unspecified"
# Each column's values, more special ones first; the pattern is looked for in the English title.
COLUMNS: tuple[tuple[str, tuple[tuple[str, str], ...]], ...] = (
    (
        "side",
        (
            ("bilateral", r"\bbilateral\b|\bboth\b"),
            ("right", r"\bright\b"),
            ("left", r"\bleft\b"),
            (
                UNSPECIFIED,
                r"\bunspecified (?:side|eye|ear|limb|arm|leg|hand|foot|breast|hip|knee)\b",
            ),
        ),
    ),
    (
        "acuity",
        (
            ("acute on chronic", r"\bacute on chronic\b|\bacute and chronic\b"),
            ("subacute", r"\bsubacute\b"),
            ("acute recurrent", r"\bacute recurrent\b"),
            ("acute", r"\bacute\b"),
            ("chronic", r"\bchronic\b"),
            ("recurrent", r"\brecurrent\b"),
        ),
    ),
    (
        "trimester",
        (
            ("first trimester", r"\bfirst trimester\b"),
            ("second trimester", r"\bsecond trimester\b"),
            ("third trimester", r"\bthird trimester\b"),
            ("childbirth", r"\bcomplicating childbirth\b"),
            ("puerperium", r"\bcomplicating the puerperium\b"),
            (UNSPECIFIED, r"\bunspecified trimester\b"),
        ),
    ),
    (
        "opening",
        (("open", r"\bopen\b"), ("closed", r"\bclosed\b|\bwithout open wound\b")),
    ),
    ("displacement", (("nondisplaced", r"\bnondisplaced\b"), ("displaced", r"\bdisplaced\b"))),
    (
        "severity",
        (
            ("mild", r"\bmild\b"),
            ("moderate", r"\bmoderate\b"),
            ("severe", r"\bsevere\b"),
            ("stage 1", r"\bstage (?:1|i)\b"),
            ("stage 2", r"\bstage (?:2|ii)\b"),
            ("stage 3", r"\bstage (?:3|iii)\b"),
            ("stage 4", r"\bstage (?:4|iv)\b"),
            ("stage 5", r"\bstage (?:5|v)\b"),
        ),
    ),
    (
        "intent",
        (
            ("accidental", r"\baccidental\b"),
            ("self-harm", r"\bself-harm\b"),
            ("assault", r"\bassault\b"),
            ("undetermined", r"\bundetermined\b"),
            ("adverse effect", r"^adverse effect\b"),
            ("underdosing", r"^underdosing\b"),
        ),
    ),
    (
        "encounter",
        (
            ("sequela", r"\bsequela\b"),
            ("initial", r"\binitial\b"),
            ("subsequent", r"\bsubsequent\b"),
        ),
    ),
)
WITH = re.compile(r"\b(with(?:out)? [^,;()]+)")
_HOLLOW = """
unspecified unintentional intentional encounter poisoning complicating and by due for from in of or
the to
"""
HOLLOW = frozenset(_HOLLOW.split())  # words that say nothing when they stand alone
WITHS = "with or without"
Words = Mapping[str, str]


def distinguish(
    titles: Mapping[str, str], language: str = "en", own: Mapping[str, str] | None = None
) -> list[Column]:
    """Return the columns in which the titles differ; `titles` maps code to English title.

    `own` has the titles there are in the language asked for.
    """
    if len(titles) < 2:
        return []
    words = words_in(language)
    lowered = {code: title.lower() for code, title in titles.items()}
    columns = [_named(name, values, lowered) for name, values in COLUMNS]
    spoken = [_spoken(column, words) for column in columns if _tells(column)]
    free = [column for column in (_with(lowered), _rest(lowered)) if _tells(column)]
    if own and language in WITH_IN:
        with_ = [with_phrases(column, own, language) for column in free if column.name == WITHS]
        none = words_in(language)[UNSPECIFIED]
        rest = [c for c in free if c.name != WITHS]
        free = with_ + [wording(c, own, language, spoken + with_, none) for c in rest]
    return spoken + [_spoken(column, words) for column in free]


def _tells(column: Column) -> bool:
    return len(set(column.values.values())) > 1


def _spoken(column: Column, words: Words) -> Column:
    """Put a column's name and values into the language of the words."""
    return Column(
        words.get(column.name, column.name),
        {code: words.get(value, value) for code, value in column.values.items()},
    )


@cache
def words_in(language: str) -> Words:
    """Return the project's words for the columns and their values; none for English."""
    if language == "en":
        return {}
    with lexicon_path("distinguish.tsv").open(encoding="utf-8", newline="") as file:
        rows = csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)
        return {row["en"]: row[language] for row in rows if row.get(language)}


def _named(name: str, values: Sequence[tuple[str, str]], titles: Mapping[str, str]) -> Column:
    found = {
        code: next((value for value, pattern in values if re.search(pattern, title)), "")
        for code, title in titles.items()
    }
    if any(found.values()):
        for code, title in titles.items():
            if not found[code] and UNSPECIFIED in title:
                found[code] = UNSPECIFIED
    return Column(name, found)


def _with(titles: Mapping[str, str]) -> Column:
    said = {code: WITH.findall(title) for code, title in titles.items()}
    shared = set.intersection(*(set(values) for values in said.values()))
    return Column(
        WITHS,
        {code: ", ".join(v for v in values if v not in shared) for code, values in said.items()},
    )


def _rest(titles: Mapping[str, str]) -> Column:
    known = "|".join(pattern for _, values in COLUMNS for _, pattern in values)
    left = {code: re.sub(f"{known}|{WITH.pattern}", " ", title) for code, title in titles.items()}
    words = {code: words_of(title) for code, title in left.items()}
    shared = set.intersection(*(set(found) for found in words.values()))
    return Column(
        "wording",
        {code: _telling(found, shared) for code, found in words.items()},
    )


def _telling(words: Sequence[str], shared: set[str]) -> str:
    """Return the words that only some of the titles have, unless they say nothing by themselves."""
    own = [word for word in words if word not in shared]
    return " ".join(own) if any(word not in HOLLOW for word in own) else ""
