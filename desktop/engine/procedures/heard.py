"""Which values of a table a phrase says: approach, device, body part, side, in six languages."""

from collections.abc import Iterable, Mapping

from desktop.engine.procedures.catalogue import ProcedureCatalogue
from desktop.engine.procedures.model import PLACES, Label, Table
from desktop.engine.procedures.phrase import Phrase
from desktop.engine.procedures.side import side_of
from desktop.engine.results import LANGUAGES
from desktop.engine.text.folding import stems_of

_SIDES = frozenset(
    stem
    for word in [
        "right",
        "left",
        "bilateral",
        "derecho",
        "derecha",
        "izquierdo",
        "izquierda",
        "bilaterales",
        "dret",
        "dreta",
        "esquerre",
        "esquerra",
        "destro",
        "destra",
        "sinistro",
        "sinistra",
        "direito",
        "direita",
        "esquerdo",
        "esquerda",
        "droit",
        "droite",
        "droits",
        "droites",
        "gauche",
        "gauches",
    ]
    for stem in stems_of(word)
)
Heard = Mapping[int, frozenset[str]]  # the values heard, by place


class Ears:
    """Hears the values of tables by the wordings of their labels."""

    def __init__(self, catalogue: ProcedureCatalogue) -> None:
        self._catalogue = catalogue
        self._known: dict[tuple[int, str], tuple[frozenset[str], ...]] = {}

    def hear(self, table: Table, phrase: Phrase) -> Heard:
        """Return the values that the phrase says at each place of a table."""
        found = {place: self._at(table, place, phrase) for place in PLACES}
        return {place: values for place, values in found.items() if values}

    def operation(self, table: Table, phrase: Phrase) -> bool:
        """Tell whether the phrase names the table's root operation."""
        label = self._catalogue.beginnings.get(table.code)
        return label is not None and self._said(label, phrase) > 0

    def _at(self, table: Table, place: int, phrase: Phrase) -> frozenset[str]:
        labels = {
            value: label
            for value in table.allowed(place)
            if (label := self._catalogue.value(table, place, value)) is not None
        }
        lengths = {value: self._said(label, phrase) for value, label in labels.items()}
        most = max(lengths.values(), default=0)
        named = {value for value, length in lengths.items() if length == most} if most else set()
        return frozenset(_on_the_side(named or set(labels), labels, phrase.sides, bool(named)))

    def _said(self, label: Label, phrase: Phrase) -> int:
        """How many words of a label's longest wording the phrase has, nought if none is whole."""
        spoken = (phrase.language,) if phrase.language in LANGUAGES else LANGUAGES
        wholes = (
            len(words)
            for language in spoken
            for words in self._stems(label, language)
            if words <= phrase.stems
        )
        return max(wholes, default=0)

    def _stems(self, label: Label, language: str) -> tuple[frozenset[str], ...]:
        """The stems of every wording of a label in a language, its side aside."""
        known = self._known.get((label.id, language))
        if known is None:
            known = tuple(_words(label.wordings.get(language, ())))
            self._known[label.id, language] = known
        return known


def _words(texts: Iterable[str]) -> Iterable[frozenset[str]]:
    for text in texts:
        words = frozenset(stems_of(text)) - _SIDES
        if words:
            yield words


def _on_the_side(
    named: set[str], labels: Mapping[str, Label], sides: frozenset[str], by_name: bool
) -> set[str]:
    """Keep the values on the side that was said; without a name a side alone is heard as such."""
    if not sides:
        return named if by_name else set()
    right = {value for value in named if side_of(labels[value]) in sides}
    unsided = {value for value in named if not side_of(labels[value])} if by_name else set()
    return right or unsided
