"""Titles of procedures, composed from the values of their axes in the coder's language."""

from collections.abc import Mapping

from desktop.engine.procedures.catalogue import ProcedureCatalogue
from desktop.engine.procedures.model import PLACES, Label, Table, chosen_in
from desktop.engine.results import LANGUAGES, Origin

_OF = {"en": "of", "es": "de", "ca": "de", "it": "di", "pt": "de", "fr": "de"}
_ELIDED = {"ca", "fr"}
_SAYS_NOTHING = frozenset({"None", "No Qualifier", "No Device"})
_VOWELS = "aeiouhàáâäèéêëìíïòóôöùúüœæ"


class Titles:
    """Composes titles; a national table's own title stands above."""

    def __init__(self, catalogue: ProcedureCatalogue) -> None:
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
        """Join the root operation, what it is done to, and what else is chosen."""
        operation = self._shown(self._catalogue.beginnings.get(table.code), language)
        labels = {
            place: self._shown(self._catalogue.value(table, place, chosen[place]), language)
            for place in PLACES
            if place in chosen
        }
        where = labels.pop(4, "") or self._system(table, language)
        rest = [label for place, label in sorted(labels.items(), key=_device_first) if label]
        return ", ".join([_capital(f"{operation} {_of(where, language)}".strip()), *rest])

    @property
    def _nation(self) -> str:
        return self._catalogue.store.facts.get("national", "")

    def _system(self, table: Table, language: str) -> str:
        return self._shown(self._catalogue.beginnings.get(table.code[:2]), language)

    def _shown(self, label: Label | None, language: str) -> str:
        if label is None or label.english in _SAYS_NOTHING:
            return ""
        return label.shown(language)


def _device_first(item: tuple[int, str]) -> int:
    return {6: 0, 5: 1}.get(item[0], 2)


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
