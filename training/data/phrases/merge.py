"""New phrases go beside the old ones only when nothing is found against them."""

from collections.abc import Sequence
from dataclasses import dataclass

from training.data.phrases import wording
from training.data.phrases.check import Checker, Finding
from training.data.phrases.table import Phrase, Table

# The faults of a whole row say nothing against its phrases.
_ROWS = frozenset({"missing language", "folded code"})


@dataclass(frozen=True, slots=True)
class Merged:
    """The phrases of both, and what kept some of the new ones out."""

    phrases: list[Phrase]
    added: int
    known: int
    kept_out: list[Finding]


def merge(old: Sequence[Phrase], new: Table, checker: Checker) -> Merged:
    """Add the new phrases that pass; an old phrase is never changed or dropped."""
    have = {(phrase.code, phrase.language, wording.key(phrase.text)) for phrase in old}
    fresh = [
        phrase
        for phrase in new.phrases
        if (phrase.code, phrase.language, wording.key(phrase.text)) not in have
    ]
    both = Table([*old, *fresh], new.bad, new.codes)
    against = [finding for finding in checker.check(both) if finding.kind not in _ROWS]
    faulty = {(f.code, f.language, f.text, f.place) for f in against if f.text}
    faulty_codes = {f.code for f in against if not f.text}
    added = [
        phrase
        for phrase in fresh
        if (phrase.code, phrase.language, phrase.text, phrase.place) not in faulty
        and phrase.code not in faulty_codes
    ]
    places = {phrase.place for phrase in fresh} | {bad.place for bad in new.bad}
    kept_out = [finding for finding in against if finding.place in places]
    return Merged([*old, *added], len(added), len(new.phrases) - len(fresh), kept_out)
