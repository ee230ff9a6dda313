"""What words cut short stand for: the texts that have words beginning like that, in that order."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from desktop.engine.catalogue.file import CatalogueStore
from desktop.engine.catalogue.texts import TextStore
from desktop.engine.catalogue.types import Text
from desktop.engine.text.folding import SILENT, WORD, fold, stem

COMPLETIONS = 64  # words of the catalogue that one beginning is tried as, the commonest
COMMONER = 50  # times as many texts have a word that begins so as have the word itself
READ = 60  # texts, the shortest, that are read for the words they have
LOST = 2  # letters at least that a clipped word has lost
FIRST = 3.0  # times more a text counts that begins with the words than one that has them within
ANY_LANGUAGE = 0.1  # what a text counts whose language the phrase does not seem to speak
FEW = 2  # words; so few are taken from within no text: "polm. bil." is no "contusione del polmone"


@dataclass(frozen=True, slots=True)
class Part:
    """A folded word of a phrase; a clipped one is the beginning of the word that is meant."""

    word: str
    clipped: bool = False
    whole: bool = True  # it may be meant as it stands

    def begins(self, word: str) -> bool:
        """Tell whether this stands for a word of a text."""
        if self.whole and stem(word) == stem(self.word):
            return True
        return self.clipped and len(word) >= len(self.word) + LOST and word.startswith(self.word)


def is_beginning(store: CatalogueStore, word: str) -> bool:
    """Tell whether texts hardly have a word, and many times as often one that begins so."""
    asked = (word, word + "\U0010ffff", len(word) + LOST)
    sql = "SELECT sum(texts) FROM word WHERE word >= ? AND word < ? AND length(word) >= ?"
    own = store.row("SELECT texts FROM word WHERE word = ?", (word,))
    longer = store.row(sql, asked)
    return int(longer[0] or 0) >= COMMONER * max(int(own[0]), 1) if own and longer else False


class Wordings:
    """Finds how texts of the catalogue write a phrase out whose words are cut short."""

    def __init__(
        self, store: CatalogueStore, texts: TextStore, parts: Sequence[Part],
        chances: Mapping[str, float],
    ) -> None:  # fmt: skip
        self._store, self._texts, self._parts, self._chances = store, texts, parts, chances
        self._having = [self._with(part) for part in parts]

    def written_out(self, first: int, last: int) -> list[str]:
        """Return what the parts from one to the other stand for together, likeliest first."""
        found = self._having[first]
        for texts in self._having[first + 1 : last]:
            found = np.intersect1d(found, texts, assume_unique=True)
        likely: dict[tuple[str, ...], float] = defaultdict(float)
        shown: dict[tuple[str, ...], str] = {}
        for text, length in self._shortest(found):
            spans = _matched(text.text, self._parts[first:last])
            if spans and (not spans[0][0] or last - first > FEW):
                words = tuple(fold(text.text[slice(*span)]) for span in spans)
                likely[words] += self._weight(text, spans, length)
                shown.setdefault(words, _between(text.text, spans))
        return [shown[words] for words in sorted(likely, key=lambda one: -likely[one])]

    def _weight(self, text: Text, spans: Sequence[tuple[int, int]], length: int) -> float:
        begins = FIRST if not spans[0][0] else 1.0
        spoken = ANY_LANGUAGE + self._chances.get(text.language, 0.0)
        return spoken * begins / (1 + max(0, length - len(spans))) ** 2

    def _shortest(self, texts: NDArray[np.int32]) -> Iterator[tuple[Text, int]]:
        lengths = self._texts.lengths[texts]
        for place in np.argsort(lengths, kind="stable")[:READ]:
            yield self._texts.text(int(texts[place])), int(lengths[place])

    def _with(self, part: Part) -> NDArray[np.int32]:
        stems = self._stems(part)
        question = " OR ".join(f'"{one}"' for one in sorted(stems))
        return self._store.texts_of_words(question) if stems else np.zeros(0, dtype=np.int32)

    def _stems(self, part: Part) -> set[str]:
        if not WORD.fullmatch(part.word):  # a sign that folds into several, such as a half
            return set()
        own = {stem(part.word)} if part.whole else set()
        if not part.clipped:
            return own
        sql = (
            "SELECT word FROM word WHERE word >= ? AND word < ? AND length(word) >= ? "
            "ORDER BY texts DESC LIMIT ?"
        )
        asked = (part.word, part.word + "\U0010ffff", len(part.word) + LOST, COMPLETIONS)
        return own | {stem(word) for (word,) in self._store.rows(sql, asked)}


def _matched(text: str, parts: Sequence[Part]) -> list[tuple[int, int]]:
    """Return where the words of a text stand that the parts begin, in their order; else none."""
    spans: list[tuple[int, int]] = []
    for match in WORD.finditer(text):
        if len(spans) < len(parts) and parts[len(spans)].begins(fold(match[0])):
            spans.append(match.span())
    return spans if len(spans) == len(parts) else []


def _between(text: str, spans: Sequence[tuple[int, int]]) -> str:
    """Return the words that were found, with what is silent between them."""
    written, end = "", spans[0][0]
    for start, stop in spans:
        gap = text[end:start]
        silent = all(word in SILENT for word in WORD.findall(fold(gap)))
        written += (gap if silent else " ") + text[start:stop]
        end = stop
    return written
