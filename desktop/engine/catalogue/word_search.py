"""Word search over all texts: BM25 whose work is bounded, however common the words are.

Rare words bring the candidates; a common word (with, left, fracture) is only looked up among the
texts that a rarer word found, so a phrase costs a few milliseconds whatever it says.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from desktop.engine.catalogue.file import CatalogueStore
from desktop.engine.catalogue.layout import COMMON_STEM, TEXT_SORTS
from desktop.engine.catalogue.texts import TextStore
from desktop.engine.catalogue.types import LexicalHit
from desktop.engine.results import LANGUAGES
from desktop.engine.text.folding import SILENT, stem, with_ligatures, words_of

SATURATION, LENGTH_WEIGHT = 1.2, 0.9  # BM25's k1 and b, chosen on CodiEsp's training mentions
OTHER_LANGUAGE = 0.9  # a text in another language than the phrase's own counts a little less
MACHINE_MADE = 0.9  # and so does one that nobody wrote
MOST_WORDS = 24  # of a phrase, the rarest
MOST_COMPLETIONS = 32  # of a word still being typed
BUDGET = COMMON_STEM  # texts read for the rare words of one phrase
POOL = 3_000  # best texts kept before they are grouped by rubric


@dataclass(frozen=True, slots=True)
class Asked:
    """A word of the phrase: the stems that answer it and how many texts have them."""

    word: str
    stems: tuple[str, ...]
    texts: int

    @property
    def question(self) -> str:
        """The word as a full-text question."""
        return "(" + " OR ".join(f'"{part}"' for part in self.stems) + ")"


class WordSearch:
    """Finds rubrics by the words of their texts."""

    def __init__(self, store: CatalogueStore, texts: TextStore) -> None:
        self._store = store
        self._texts = texts

    def search(
        self, words: Sequence[str], limit: int, prefix: bool, language: str | None
    ) -> list[LexicalHit]:
        """Return the best rubrics for a phrase's words."""
        asked = self.asked(words, prefix)
        if not asked or limit < 1:
            return []
        postings = self._postings(asked)
        found = self._together(postings)
        scores = np.zeros(len(found), dtype=np.float32)
        marks = np.zeros(len(found), dtype=np.uint32)
        for bit, (word, texts) in enumerate(postings):
            places = np.searchsorted(found, texts)
            scores[places] += self.weight(word.texts) * self._norms[texts]
            marks[places] |= np.uint32(1 << bit)
        if language in LANGUAGES:
            own = self._own_language[language][self._texts.sorts[found]]
            scores = np.where(own, scores, scores * OTHER_LANGUAGE)
        return [
            LexicalHit(
                int(self._texts.rubrics[found[place]]),
                int(found[place]),
                float(scores[place]),
                tuple(word.word for bit, word in enumerate(asked) if marks[place] >> bit & 1),
            )
            for place in self._best(found, scores, limit)
        ]

    def within(self, words: Sequence[str], limit: int, language: str | None) -> list[int]:
        """Return the texts all of whose words a phrase has, the longest first."""
        postings = self._postings(asked) if (asked := self.asked(words, prefix=False)) else []
        found = self._together(postings)
        counts = np.zeros(len(found), dtype=np.int32)
        for _, texts in postings:
            counts[np.searchsorted(found, texts)] += 1
        whole = found[counts >= self._texts.lengths[found]]
        if language in LANGUAGES:
            whole = whole[self._own_language[language][self._texts.sorts[whole]]]
        order = np.argsort(-self._texts.lengths[whole].astype(np.int32), kind="stable")
        return [int(text) for text in whole[order][:limit]]

    def asked(self, words: Sequence[str], prefix: bool) -> list[Asked]:
        """Return what the index knows of the words, rarest first."""
        spoken = [word for text in words for word in words_of(text)]
        found: dict[tuple[str, ...], Asked] = {}
        for place, word in enumerate(spoken):
            typing = prefix and place == len(spoken) - 1
            if word in SILENT and not typing:
                continue
            asked = self._completed(word) if typing else self._whole(word)
            if asked:
                found.setdefault(asked.stems, asked)
        return sorted(found.values(), key=lambda asked: asked.texts)[:MOST_WORDS]

    def score_of(self, word: str, length: int) -> float:
        """Return what one word adds to a text of so many words that is not in the index."""
        known = self._whole(word)
        return self.weight(known.texts if known else 0) * self._norm(length)

    def weight(self, texts: int) -> float:
        """Return a word's weight: the fewer texts have it, the more it says."""
        total = len(self._texts)
        return math.log(1 + (total - min(texts, total) + 0.5) / (texts + 0.5))

    @cached_property
    def _norms(self) -> NDArray[np.float32]:
        by_length = np.array([self._norm(length) for length in range(256)], dtype=np.float32)
        by_sort = np.array([MACHINE_MADE if sort[2] == "machine" else 1 for sort in TEXT_SORTS])
        trust = by_sort.astype(np.float32)
        return by_length[self._texts.lengths] * trust[self._texts.sorts]

    @cached_property
    def _usual_length(self) -> float:
        return max(float(self._texts.lengths.mean()), 1.0)

    def _norm(self, length: int) -> float:
        share = 1 - LENGTH_WEIGHT + LENGTH_WEIGHT * length / self._usual_length
        return (SATURATION + 1) / (1 + SATURATION * share)

    def _whole(self, word: str) -> Asked | None:
        counts = dict(filter(None, map(self._counted, with_ligatures(stem(word)))))
        return Asked(word, tuple(counts), sum(counts.values())) if counts else None

    def _counted(self, base: str) -> tuple[str, int] | None:
        """Return a stem and how many texts have it, where one has."""
        known = self._starting(base, 200)
        return next(((base, texts) for word, texts in known if stem(word) == base), None)

    def _completed(self, start: str) -> Asked | None:
        begun = (self._starting(one, MOST_COMPLETIONS) for one in with_ligatures(start))
        counts = {stem(known): texts for words in begun for known, texts in words}
        if whole := self._whole(start):
            counts.setdefault(whole.stems[0], whole.texts)
        return Asked(start, tuple(sorted(counts)), sum(counts.values())) if counts else None

    def _starting(self, start: str, limit: int) -> list[tuple[str, int]]:
        sql = (
            "SELECT word, texts FROM word WHERE word >= ? AND word < ? ORDER BY texts DESC LIMIT ?"
        )
        rows = self._store.rows(sql, (start, start + "\U0010ffff", limit))
        return [(word, texts) for word, texts in rows]

    def _postings(self, asked: Sequence[Asked]) -> list[tuple[Asked, NDArray[np.int32]]]:
        rare = self._rare(asked)
        if not rare:
            return self._common_only(asked)
        found = [(word, self._store.texts_of_words(word.question)) for word in rare]
        among = " OR ".join(word.question for word in rare)
        for word in asked[len(rare) :]:
            question = f"{word.question} AND ({among})"
            found.append((word, self._store.texts_of_words(question)))
        return found

    def _rare(self, asked: Sequence[Asked]) -> Sequence[Asked]:
        spent = 0
        for count, word in enumerate(asked):
            spent += word.texts
            if spent > BUDGET:
                return asked[:count]
        return asked

    def _common_only(self, asked: Sequence[Asked]) -> list[tuple[Asked, NDArray[np.int32]]]:
        """Answer a phrase of common words only: texts with all of them, and the shortest ones."""
        together = " AND ".join(word.question for word in asked)
        shared = self._store.texts_of_words(together, COMMON_STEM // 4)
        return [(word, np.union1d(self._head(word), shared)) for word in asked]

    def _head(self, word: Asked) -> NDArray[np.int32]:
        found = [self._head_of_stem(part) for part in word.stems]
        return np.unique(np.concatenate(found))

    def _head_of_stem(self, part: str) -> NDArray[np.int32]:
        row = self._store.row("SELECT texts FROM head WHERE stem = ?", (part,))
        if row is None:
            return self._store.texts_of_words(f'"{part}"', COMMON_STEM // 8)
        return np.asarray(self._store.unpacked(row[0], "<u4"), dtype=np.int32)

    def _together(self, postings: Sequence[tuple[Asked, NDArray[np.int32]]]) -> NDArray[np.intp]:
        """Return every text that has one of the words, once; quicker than sorting them."""
        there = np.zeros(len(self._texts) + 1, dtype=np.bool_)
        for _, texts in postings:
            there[texts] = True
        return np.flatnonzero(there)

    def _best(
        self, found: NDArray[np.intp], scores: NDArray[np.float32], limit: int
    ) -> NDArray[np.intp]:  # fmt: skip
        """Return the places of the best texts, one a rubric, best first."""
        places = np.arange(len(found))
        if len(found) > POOL:
            places = np.sort(np.argpartition(-scores, POOL)[:POOL])
        order = places[np.argsort(-scores[places], kind="stable")]
        _, first = np.unique(self._texts.rubrics[found[order]], return_index=True)
        return np.asarray(order[np.sort(first)[:limit]])

    @cached_property
    def _own_language(self) -> dict[str, NDArray[np.bool_]]:
        return {
            language: np.array([sort[0] == language for sort in TEXT_SORTS])
            for language in LANGUAGES
        }


def merged(hits: Sequence[LexicalHit], own: Sequence[LexicalHit], limit: int) -> list[LexicalHit]:
    """Put two lists together, each rubric once, through its better text."""
    best: dict[int, LexicalHit] = {}
    for hit in sorted([*hits, *own], key=lambda hit: -hit.score):
        best.setdefault(hit.rubric_id, hit)
    return list(best.values())[:limit]
