"""Which values of a table a phrase says: approach, device, body part, side, in six languages."""

from collections.abc import Iterable, Mapping

from desktop.engine.procedures.catalogue import ProcedureCatalogue
from desktop.engine.procedures.model import PLACES, Label, Table
from desktop.engine.procedures.phrase import Phrase
from desktop.engine.procedures.side import side_of, sides_in
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
        self.catalogue = catalogue
        self._known: dict[tuple[int, str], tuple[frozenset[str], ...]] = {}

    def listen(self, phrase: Phrase) -> "Listening":
        """Listen to one phrase."""
        return Listening(self, phrase)

    def stems(self, label: Label, language: str) -> tuple[frozenset[str], ...]:
        """The stems of every wording of a label in a language, its side aside."""
        known = self._known.get((label.id, language))
        if known is None:
            known = tuple(_words(label.wordings.get(language, ())))
            self._known[label.id, language] = known
        return known


class Listening:
    """What one phrase says; the tables share their labels, so each is listened for once."""

    def __init__(self, ears: Ears, phrase: Phrase) -> None:
        self._ears, self._phrase = ears, phrase
        self._spoken = (phrase.language,) if phrase.language in LANGUAGES else LANGUAGES
        self._lengths: dict[int, int] = {}

    def hear(self, table: Table) -> Heard:
        """Return the values that the phrase says at each place of a table."""
        found = {place: self._at(table, place) for place in PLACES}
        return {place: values for place, values in found.items() if values}

    def operation(self, table: Table) -> bool:
        """Tell whether the phrase names the table's root operation."""
        label = self._ears.catalogue.beginnings.get(table.code)
        return label is not None and self._said(label) > 0

    def named(self) -> list[Table]:
        """The tables whose operation and body part the phrase both names, longest named first."""
        found = []
        for table in self._ears.catalogue.tables.values():
            if self.operation(table):
                said = map(self._said, self._labels(table, PLACES[0]).values())
                found.append((max(said, default=0), table))
        named = [(length, table) for length, table in found if length]
        return [table for _, table in sorted(named, key=lambda one: (-one[0], one[1].code))]

    def _labels(self, table: Table, place: int) -> dict[str, Label]:
        labels = ((v, self._ears.catalogue.value(table, place, v)) for v in table.allowed(place))
        return {value: label for value, label in labels if label is not None}

    def _at(self, table: Table, place: int) -> frozenset[str]:
        labels = self._labels(table, place)
        lengths = {value: self._said(label) for value, label in labels.items()}
        most = max(lengths.values(), default=0)
        named = {value for value, length in lengths.items() if length == most} if most else set()
        sides = sides_in(labels.values(), self._phrase.sides)
        return frozenset(_on_the_side(named or set(labels), labels, sides, bool(named)))

    def _said(self, label: Label) -> int:
        """How many letters of a label's longest wording the phrase has, nought if none is whole."""
        known = self._lengths.get(label.id)
        if known is None:
            wholes = (
                sum(map(len, words))
                for language in self._spoken
                for words in self._ears.stems(label, language)
                if words <= self._phrase.stems
            )
            known = self._lengths[label.id] = max(wholes, default=0)
        return known


def _words(texts: Iterable[str]) -> Iterable[frozenset[str]]:
    for text in texts:
        words = frozenset(stems_of(text)) - _SIDES
        if words:
            yield words


def _on_the_side(
    named: set[str], labels: Mapping[str, Label], sides: frozenset[str], by_name: bool
) -> set[str]:
    """Keep the values on the side that was said; without a name a side alone is heard as such.

    A side alone says nothing against what has none: the catheter of a right vein lies in the cava.
    """
    if not sides:
        return named if by_name else set()
    right = {value for value in named if side_of(labels[value]) in sides}
    unsided = {value for value in named if not side_of(labels[value])}
    if by_name:
        return right or unsided
    return right | unsided if right else set()
