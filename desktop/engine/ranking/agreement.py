"""How far a rubric agrees with what a phrase says, in the terms that the ranking was learned in."""

from desktop.engine.text.attributes.table import Said, wider

# The attributes, and the values of them, that the learned weights know; the side first.
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
# What the learned weights take together or apart, unlike the table of attributes.
_SOURCES = {"episode": ("episode", "remission")}
_TAKEN_APART = frozenset({"acuity", "remission"})
_NONE: frozenset[str] = frozenset()
Steered = tuple[frozenset[str], ...]  # the values of each of STEERED, in their order


def steered(said: Said) -> Steered:
    """Return what is said of side, acuity and the like, in their order."""
    return tuple(
        _NONE.union(*(_learned(one, said) for one in _SOURCES.get(name, (name,)))) & known
        for name, known in STEERED.items()
    )


def _learned(attribute: str, said: Said) -> frozenset[str]:
    values = said.get(attribute, _NONE)
    if attribute not in _TAKEN_APART:
        return values
    return values.union(*(wider(attribute, value) for value in values))


def agreement(asked: Steered, has: Steered) -> tuple[int, int, int]:
    """Count (agreeing, conflicting, unasked) attributes between a phrase and a rubric.

    A side that is asked for tells codes of one concept apart and prefers no concept to another.
    """
    agreeing = conflicting = unasked = 0
    if asked[0]:
        asked, has = asked[1:], has[1:]
    for wanted, found in zip(asked, has, strict=True):
        agreeing += bool(wanted) and wanted == found
        conflicting += bool(wanted and found) and not wanted & found
        unasked += bool(found) and not wanted
    return agreeing, conflicting, unasked
