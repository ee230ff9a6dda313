"""The texts of a catalogue: small compressed blocks, and arrays that say whose they are."""

import zlib
from bisect import bisect_right
from collections.abc import Collection, Iterator
from functools import cache, cached_property, lru_cache

import numpy as np
from numpy.typing import NDArray

from desktop.engine.catalogue.file import CatalogueStore
from desktop.engine.catalogue.layout import TEXT_SORTS
from desktop.engine.catalogue.types import Text, TextKind
from desktop.engine.results import Language, Origin

CACHED_BLOCKS = 1024  # about 12 MB when all are there
Sort = tuple[Language, TextKind, Origin]
_COMPOSED = ("phrase", "machine")


class TextStore:
    """Finds texts by number or by rubric; reads only the blocks it needs."""

    def __init__(self, store: CatalogueStore) -> None:
        self._store = store
        self._block = lru_cache(CACHED_BLOCKS)(self._read_block)

    def __len__(self) -> int:
        return self._count

    @cached_property
    def _count(self) -> int:
        return int(self.starts[-1]) - 1

    @cached_property
    def starts(self) -> NDArray[np.int64]:
        """The first text of each rubric; one more at the end. Rubric 1 stands at 0."""
        counts = self._store.array("counts", "<u2")
        return np.concatenate(([1], 1 + np.cumsum(counts, dtype=np.int64)))

    @cached_property
    def rubrics(self) -> NDArray[np.int32]:
        """The rubric of each text; text 0 does not exist and belongs to rubric 0."""
        counts = np.diff(self.starts)
        return np.concatenate(([0], np.repeat(np.arange(1, len(counts) + 1), counts))).astype("i4")

    @cached_property
    def sorts(self) -> NDArray[np.uint8]:
        """The language, kind and origin of each text, as a place in TEXT_SORTS."""
        return np.concatenate(([0], self._store.array("sorts", "u1"))).astype("u1")

    @cached_property
    def lengths(self) -> NDArray[np.uint8]:
        """The number of words of each text that the full-text index keeps."""
        return np.concatenate(([0], self._store.array("lengths", "u1"))).astype("u1")

    @cached_property
    def _firsts(self) -> list[int]:
        return [first for (first,) in self._store.rows("SELECT first FROM block ORDER BY first")]

    def text(self, text_id: int) -> Text:
        """Return one text."""
        if not 1 <= text_id <= len(self):
            raise KeyError(f"no text {text_id}")
        first = self._firsts[bisect_right(self._firsts, text_id) - 1]
        return self._made(text_id, int(self.rubrics[text_id]), self._block(first)[text_id - first])

    def of_rubric(self, rubric_id: int) -> list[Text]:
        """Return every text of a rubric."""
        return [self.text(number) for number in self.numbers_of(rubric_id)]

    def numbers_of(self, rubric_id: int) -> range:
        """Return the numbers of a rubric's texts, without reading one of them."""
        return range(int(self.starts[rubric_id - 1]), int(self.starts[rubric_id]))

    def sort(self, text_id: int) -> Sort:
        """Return a text's language, kind and origin, without reading it."""
        return TEXT_SORTS[self.sorts[text_id]]

    def of_sort(self, rubric_id: int, sort: Sort) -> str:
        """Return a rubric's first text of a language, kind and origin; "" when it has none."""
        start, wanted = int(self.starts[rubric_id - 1]), TEXT_SORTS.index(sort)
        place = self._places[start : int(self.starts[rubric_id])].find(bytes([wanted]))
        if place < 0:
            return ""
        number = start + place
        first = self._firsts[bisect_right(self._firsts, number) - 1]
        return self._block(first)[number - first]

    def composed(self, rubric_id: int, language: str) -> list[int]:
        """Return the numbers of a rubric's composed wordings, of all languages or of one."""
        start, wanted = int(self.starts[rubric_id - 1]), _composed(language)
        places = self._places[start : int(self.starts[rubric_id])]
        return [start + place for place, sort in enumerate(places) if sort in wanted]

    @cached_property
    def _places(self) -> bytes:
        return self.sorts.tobytes()

    def from_rubric(self, rubric_id: int) -> Iterator[Text]:
        """Yield every text from this rubric to the last one."""
        for number in range(int(self.starts[rubric_id - 1]), len(self) + 1):
            yield self.text(number)

    def in_languages(self, languages: Collection[str]) -> Iterator[Text]:
        """Yield the texts of some languages, block by block."""
        wanted = np.array([sort[0] in languages for sort in TEXT_SORTS])[self.sorts]
        for first in self._firsts:
            for place, text in enumerate(self._read_block(first), start=first):
                if place <= len(self) and wanted[place]:
                    yield self._made(place, int(self.rubrics[place]), text)

    def _made(self, text_id: int, rubric_id: int, text: str) -> Text:
        language, kind, origin = self.sort(text_id)
        return Text(text_id, rubric_id, text, language, kind, origin)

    def _read_block(self, first: int) -> list[str]:
        found = self._store.row("SELECT texts FROM block WHERE first = ?", (first,))
        try:
            return zlib.decompress(found[0] if found else b"").decode().split("\n")
        except (zlib.error, UnicodeDecodeError) as error:
            raise self._store.damaged(error) from error


@cache
def _composed(language: str) -> frozenset[int]:
    """Return the sorts of composed wordings: of a language, or of all where none is known."""
    found = {sort[0]: place for place, sort in enumerate(TEXT_SORTS) if sort[1:] == _COMPOSED}
    return frozenset([found[language]] if language in found else found.values())
