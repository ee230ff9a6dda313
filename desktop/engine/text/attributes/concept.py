"""Codes that differ by attributes alone are one concept: its name, and what each code says."""

from collections.abc import Iterable

from desktop.engine.text.attributes.table import Said
from desktop.engine.text.attributes.titles import varying

# In these chapters the categories tell apart a tumour's behaviour, an intent, or whose history it
# is; whoever says that in a phrase asks across them.
ACROSS = {"behaviour": frozenset({2}), "intent": frozenset({20}), "time": frozenset({2, 21})}
_NONE: frozenset[int] = frozenset()


def chapters_across(said: Iterable[str]) -> frozenset[int]:
    """Return the chapters across which a concept reaches, by the attributes that are said."""
    return _NONE.union(*(ACROSS.get(attribute, _NONE) for attribute in said))


def concept_key(code: str, title: str, chapter: int = 0, *, across: bool = False) -> str:
    """Return the name of a rubric's concept: equal for codes that differ by attributes alone.

    It stays within the category; with `across` the categories of tumours, of external causes and
    of histories are one.

    >>> concept_key("S52.131", "Displaced fracture of neck of right radius", 19)
    'S52 fracture neck radius'
    >>> concept_key("C56.2", "Malignant neoplasm of left ovary", 2, across=True)
    '2 ovary'
    >>> concept_key("D27.9", "Benign neoplasm of unspecified ovary", 2, across=True)
    '2 ovary'
    """
    shared = varying(title).concept
    wide = across and bool(shared) and chapter in chapters_across(ACROSS)
    return f"{chapter if wide else code[:3]} {shared}".strip()


def title_values(title: str) -> Said:
    """Return what an English title says of each attribute; what it leaves unspecified, it is not.

    >>> said = title_values("Displaced fracture of neck of right radius")
    >>> {attribute: sorted(values) for attribute, values in said.items()}
    {'displacement': ['displaced'], 'side': ['right']}
    """
    return varying(title).values
