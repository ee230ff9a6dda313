"""How far a rubric agrees with what a phrase says, in the terms that the ranking was learned in."""

from desktop.engine.text.attributes.table import Said

# The attributes, and the values of them, that the learned weights know.
STEERED: dict[str, frozenset[str]] = {
    "side": frozenset({"left", "right", "bilateral"}),
    "acuity": frozenset({"acute", "chronic", "subacute"}),
    "episode": frozenset({"single", "recurrent", "remission"}),
    "trimester": frozenset({"first", "second", "third"}),
    "openness": frozenset({"open", "closed"}),
    "stage": frozenset({"1", "2", "3", "3a", "3b", "4", "5", "end"}),
}
CIRCUMSTANCES = (
    "pregnancy", "newborn", "sequela", "external", "history", "family", "contact", "screening"
)  # fmt: skip
_BOTH = {"acute on chronic": frozenset({"acute", "chronic"})}
_NONE: frozenset[str] = frozenset()
Steered = tuple[frozenset[str], ...]  # the values of each of STEERED, in their order


def steered(said: Said) -> Steered:
    """Return what is said of side, acuity and the like, in their order."""
    return tuple(_known(said.get(name, _NONE), known) for name, known in STEERED.items())


def _known(said: frozenset[str], known: frozenset[str]) -> frozenset[str]:
    for value, parts in _BOTH.items():
        if value in said:
            said |= parts
    return said & known


def agreement(asked: Steered, has: Steered) -> tuple[int, int, int]:
    """Count (agreeing, conflicting, unasked) attributes between a phrase and a rubric."""
    agreeing = conflicting = unasked = 0
    for wanted, found in zip(asked, has, strict=True):
        agreeing += bool(wanted) and wanted == found
        conflicting += bool(wanted and found) and not wanted & found
        unasked += bool(found) and not wanted
    return agreeing, conflicting, unasked
