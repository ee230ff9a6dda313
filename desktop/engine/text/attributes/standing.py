"""How well what a title says stands to what a phrase says: the order of siblings."""

from functools import lru_cache

from desktop.engine.text.attributes.table import LOOSE, WITHOUT, Said, is_usual, wider

# Whoever means one of these says it in a word that the table has, so that silence means none. Of
# the others a wording often tells without a word of theirs ("came back", "bone exposed"): what was
# found by it stands (of 22 phrases where the two disagreed it was right 19 times, silence twice).
_SAID_OUTRIGHT = frozenset({
    "side", "acuity", "lobe", "quadrant", "lid", "region", "vertebra", "trimester", "openness",
    "gustilo", "displacement", "healing", "encounter", "dominance", "digit", "food", "control",
    "intractable", "status epilepticus", "status migrainosus", "foreign body", "nail damage",
    "penetration", "thyroid storm", "esophagitis", "severity", "wound", "withdrawal", "delirium",
    "perceptual disturbance", "cor pulmonale", "wall", "extent", "function",
    "disturbance", "term", "ulcer", "macular edema", "cervical level", "ray", "trunk",
    "delta agent",
})  # fmt: skip
_NONE: frozenset[str] = frozenset()
Standing = tuple[int, int, int]  # contradictions, less agreements, details that nobody asked for


def standing(heard: Said, told: Said) -> Standing:
    """Return the place of a title among its siblings; a lower one stands above.

    >>> side = {"side": frozenset({"left"})}
    >>> standing(side, side), standing(side, {"side": frozenset({"right"})}), standing({}, side)
    ((0, -1, 0), (1, 0, 0), (0, 0, 1))
    """
    contradictions = agreements = details = 0
    for attribute in heard.keys() | told.keys():
        if attribute not in LOOSE:
            asked, has = heard.get(attribute, _NONE), told.get(attribute, _NONE)
            contradiction, agreement, detail = _compared(attribute, asked, has)
            contradictions += contradiction
            agreements += agreement
            details += detail
    return contradictions, -agreements, details


def lost(one: Said, other: Said) -> int:
    """Count the attributes of which two say something else."""
    return sum(one.get(name, _NONE) != other.get(name, _NONE) for name in one.keys() | other.keys())


@lru_cache(4096)
def _compared(attribute: str, asked: frozenset[str], has: frozenset[str]) -> Standing:
    if not has:
        return 0, 0, 0
    unusual = not all(is_usual(attribute, name) for name in has)
    if not asked:
        return 0, 0, int(attribute in _SAID_OUTRIGHT and unusual)
    if len(asked) > 1:  # they exclude each other: nobody can say which is meant
        return 1, 0, 0
    asked, has = _closed(attribute, asked), _closed(attribute, has)
    if asked <= has:
        # "Not perforated" is what is meant anyway, and prefers no code that says so.
        return 0, int(unusual or WITHOUT not in has), int(asked < has and unusual)
    return int(not has < asked), 0, 0


def _closed(attribute: str, said: frozenset[str]) -> frozenset[str]:
    """Add the values of which those said are closer words."""
    return said.union(*(wider(attribute, name) for name in said))
