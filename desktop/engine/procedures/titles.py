"""Titles of procedures, composed from the values of their axes in the coder's language."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from desktop.engine.procedures.model import PLACES, Label, Table, chosen_in
from desktop.engine.results import LANGUAGES, Origin

if TYPE_CHECKING:
    from desktop.engine.procedures.catalogue import ProcedureCatalogue

_OF = {"en": "of", "es": "de", "ca": "de", "it": "di", "pt": "de", "fr": "de"}
_ELIDED = {"ca", "fr"}
_SAYS_NOTHING = frozenset({"None", "No Qualifier", "No Device"})
_VOWELS = "aeiouhàáâäèéêëìíïòóôöùúüœæ"


class Titles:
    """Composes titles; a national table's own title stands above."""

    def __init__(self, catalogue: "ProcedureCatalogue") -> None:
        self._catalogue = catalogue

    def title(self, code: str, language: str) -> tuple[str, Origin]:
        """The title of a code or a table, open places left out, and where it comes from."""
        spoken = language if language in LANGUAGES else "en"
        national = self._catalogue.national(code) if spoken == self._nation else ""
        if national:
            return national, "national"
        table = self._catalogue.tables[code[:3]]
        chosen = {p: value for p, value in chosen_in(code).items() if value != "_"}
        return self.composed(table, chosen, spoken), "project" if spoken != "en" else "official"

    def composed(self, table: Table, chosen: Mapping[int, str], language: str) -> str:
        """Compose a title of what is chosen."""
        labels = {
            place: self._shown(self._catalogue.value(table, place, chosen[place]), language)
            for place in PLACES
            if place in chosen
        }
        beginnings = self._catalogue.beginnings
        operation = self._shown(beginnings.get(table.code), language)
        system = self._shown(beginnings.get(table.code[:2]), language)
        return compose(operation, system, labels, language)

    @property
    def _nation(self) -> str:
        return self._catalogue.store.facts.get("national", "")

    def _shown(self, label: Label | None, language: str) -> str:
        if label is None or says_nothing(label):
            return ""
        return label.shown(language)


def says_nothing(label: Label) -> bool:
    """Tell whether a label only says that there is nothing: no device, no qualifier."""
    return label.english in _SAYS_NOTHING


def compose(operation: str, system: str, labels: Mapping[int, str], language: str) -> str:
    """Join the root operation, what it is done to, and what else is chosen, device first.

    >>> compose("resección", "", {4: "vesícula biliar", 5: "abierto", 6: ""}, "es")
    'Resección de vesícula biliar, abierto'
    """
    where = labels.get(4) or ("" if 4 in labels else system)
    rest = [labels[place] for place in (6, 5, 7) if labels.get(place)]
    spoken = language if language in _OF else "en"
    return ", ".join([_capital(f"{operation} {_of(where, spoken)}".strip()), *rest])


def _of(where: str, language: str) -> str:
    """Put the preposition before what it is done to.

    >>> _of("estómago", "es"), _of("estomac", "fr")
    ('de estómago', "d'estomac")
    """
    if not where:
        return ""
    if language in _ELIDED and where[0].lower() in _VOWELS:
        return f"d'{where}"
    return f"{_OF[language]} {where}"


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
