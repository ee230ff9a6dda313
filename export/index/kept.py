"""The vectors of a pack under the keys of a newer catalogue, and the texts that have none yet."""

from collections.abc import Iterable
from dataclasses import dataclass, field

import numpy as np

from desktop.engine.catalogue.catalogue import Catalogue
from desktop.engine.ranking.retrieval import NOTHING
from desktop.engine.text.folding import words_of
from export.index.vectors import COMPOSED, Entries

Said = tuple[str, str]  # a code, and the words of a text


@dataclass(slots=True)
class Moved:
    """What an index holds: the row in the old one of each kept text; texts to encode."""

    kept: Entries = field(default_factory=Entries)
    rows: list[int] = field(default_factory=list)  # of the old index
    new: Entries = field(default_factory=Entries)
    composed: Entries = field(default_factory=Entries)

    def every(self) -> Entries:
        """Return the kept texts and then the new ones."""
        return Entries(
            self.kept.keys + self.new.keys, self.kept.texts + self.new.texts,
            self.kept.sources + self.new.sources,
        )  # fmt: skip


def moved(
    old: tuple[Catalogue, Entries, np.ndarray], new: tuple[Catalogue, Entries]
) -> Moved:  # fmt: skip
    """Find each text of the newer catalogue among those of the older.

    A text that the older one had, and no vector of, had been left out on purpose.
    """
    book, entries, keys = old
    place = {int(key): row for row, key in enumerate(keys)}
    known = {
        said: place.get(key) for said, key in zip(_said(book, entries), entries.keys, strict=True)
    }
    found = Moved()
    fresh = new[1]
    for number, said in enumerate(_said(*new)):
        key, text, source = fresh.keys[number], fresh.texts[number], fresh.sources[number]
        row = known.get(said)
        if row is not None:
            found.kept.add(key, text, source)
            found.rows.append(row)
        elif source.startswith(f"{COMPOSED}."):
            found.composed.add(key, text, source)
        elif said not in known:
            found.new.add(key, text, source)
    return found


def _said(book: Catalogue, entries: Entries) -> Iterable[Said]:
    for key, text in zip(entries.keys, entries.texts, strict=True):
        rubric = key >> 32
        code = "" if rubric == NOTHING else book.rubric_by_id(rubric).code
        yield code, " ".join(words_of(text))
