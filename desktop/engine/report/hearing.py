"""What the words around a mention come to, and whether they leave anything to weigh.

A denial or a suspicion right beside its mention decides ("posible neumonía", "TEP a descartar");
one further off, and what is past or planned, is weighed with what the tagger thinks.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from desktop.engine.query.assertions import cues
from desktop.engine.report.report import Assertion
from desktop.engine.text.folding import SILENT

_ORDER: tuple[Assertion, ...] = ("family", "negated", "planned", "suspected", "past")
# Only these: "en 2009" and "pendiente de" stand beside many a disease that is there still.
_DECIDES = frozenset({"negated", "suspected"})
_JOINING = "y e i o ou or and et ni ne nem nor"
_BEING = """
is was are were be been es era fue son eran ser ha sido estat stata stato foi sao eram est etait ete
very highly muy molt molto muito tres
"""
_NEAR = (SILENT - set(_JOINING.split())) | set(_BEING.split())
_WORDS = re.compile(r"\w+")
_SIGN = re.compile(r"[^\w\s'’]")
_PARTED = re.compile(r"[,:()]")


@dataclass(frozen=True, slots=True)
class Said:
    """Words that say something of a mention: what, which ones, and what lies between.

    `firm` is False for words that name a diagnosis as often as they doubt it ("compatible con").
    """

    assertion: Assertion
    cue: str = ""
    between: str = ""
    firm: bool = True

    @property
    def away(self) -> int:
        """How many words away from the mention they are."""
        return len(self.between.split())

    @property
    def is_beside(self) -> bool:
        """Whether they stand directly beside the mention, or nearly: "sospecha de una ..."."""
        near = not _SIGN.search(self.between)
        return near and all(word in _NEAR for word in _WORDS.findall(self.between))


@dataclass(frozen=True, slots=True)
class Heard:
    """What the rules say of a mention; `decides` where the words leave nothing to weigh."""

    assertion: Assertion
    decides: bool = False


def heard(found: Sequence[Said]) -> Heard:
    """Choose: what is a relative's is so, denied or not; the nearest words say the rest."""
    kinds = {one.assertion: one for one in sorted(found, key=lambda one: -one.away)}
    if "negated" in kinds and "suspected" in kinds:
        denied, thought = kinds["negated"], kinds["suspected"]
        nearest = min(denied, thought, key=lambda one: (one.away, -len(one.cue)))
        del kinds["suspected" if nearest is denied else "negated"]
    assertion: Assertion = next((kind for kind in _ORDER if kind in kinds), "present")
    decides = assertion in _DECIDES and any(
        one.assertion == assertion and one.firm and one.is_beside and not _is_denied(one, found)
        for one in found
    )
    return Heard(assertion, decides)


def _is_denied(said: Said, found: Sequence[Said]) -> bool:
    """Tell whether a suspicion is itself denied: "sin sospecha de", not "no se puede descartar"."""
    own = set(said.cue.split())
    return said.assertion == "suspected" and any(
        one.assertion == "negated"
        and not own.issuperset(one.cue.split())
        and not _PARTED.search(one.between)
        for one in found
    )


@cache
def _unsure() -> re.Pattern[str]:
    return re.compile("|".join(cue.alternatives for cue in cues()[0] if cue.kind == "weak"))


def is_firm(cue: str) -> bool:
    """Tell whether words doubt, and do not merely name what was found.

    >>> is_firm("sospecha de"), is_firm("compatible con")
    (True, False)
    """
    return _unsure().fullmatch(cue) is None
