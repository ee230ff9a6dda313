"""What a pack is compared with: words, letters, and any encoder by name or folder."""

import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from desktop.engine.text.folding import words_of
from training.data.queries import Question
from training.measure.corpus import TEXTS, Corpus
from training.measure.measures import Ranked
from training.measure.vectors import Vectors
from training.runs.folder import needs

BLOCK = 64


@dataclass(frozen=True, slots=True)
class Bm25:
    """BM25 over folded words, as a search engine without meaning does it."""

    corpus: Corpus
    name: str = "BM25"

    def answers(self, questions: Sequence[Question], depth: int) -> Iterator[list[Ranked]]:
        """Yield the rubrics of the best texts."""
        needs("bm25s")
        import bm25s

        index = bm25s.BM25()
        index.index([words_of(text) or ["-"] for text in self.corpus.texts], show_progress=False)
        known = set(index.vocab_dict)
        for question in questions:
            words = [word for word in words_of(question.text) if word in known]
            if not words:
                yield []
                continue
            found, scores = index.retrieve(
                [words], k=min(TEXTS, len(self.corpus.texts)), show_progress=False
            )
            right = [int(place) for place, score in zip(found[0], scores[0], strict=True) if score]
            yield self.corpus.of_texts(self.corpus.fair(right, question), depth)


@dataclass(frozen=True, slots=True)
class Ngrams:
    """Character n-grams weighted by rarity: forgives endings, accents and some typing errors."""

    corpus: Corpus
    name: str = "character n-grams"

    def answers(self, questions: Sequence[Question], depth: int) -> Iterator[list[Ranked]]:
        """Yield the rubrics of the best texts."""
        needs("scikit-learn")
        from sklearn.feature_extraction.text import TfidfVectorizer

        reader = TfidfVectorizer(
            analyzer="char_wb", ngram_range=(3, 4), sublinear_tf=True, strip_accents="unicode",
            dtype=np.float32,
        )  # fmt: skip
        matrix = reader.fit_transform(self.corpus.texts).T.tocsr()
        for start in range(0, len(questions), BLOCK):
            texts = [question.text for question in questions[start : start + BLOCK]]
            scores = (reader.transform(texts) @ matrix).toarray()
            for question, row in zip(questions[start : start + BLOCK], scores, strict=True):
                yield self.corpus.ranked(row, depth, question)


class Meaning:
    """An encoder alone over the corpus, no words, no reranking."""

    def __init__(self, corpus: Corpus, vectors: Vectors, name: str, prefix: str = "") -> None:
        self.corpus, self.name = corpus, name
        self._vectors, self._prefix = vectors, prefix
        self._texts = np.zeros((0, 0), dtype=np.float32)

    def answers(self, questions: Sequence[Question], depth: int) -> Iterator[list[Ranked]]:
        """Yield the rubrics of the nearest texts."""
        if not len(self._texts):
            self._texts = self._embed(self.corpus.texts)
        for start in range(0, len(questions), BLOCK):
            some = questions[start : start + BLOCK]
            scores = self._embed([question.text for question in some]) @ self._texts.T
            for question, row in zip(some, scores, strict=True):
                yield self.corpus.ranked(row, depth, question)

    def seconds(self, questions: Sequence[Question], some: int) -> float:
        """Return how long encoding will take, learned from some of the texts."""
        texts = [*self.corpus.texts, *(question.text for question in questions)]
        missing = self._vectors.missing([self._prefix + text for text in texts])
        if not missing:
            return 0.0
        part = missing[:: max(1, len(missing) // some)][:some]
        self._vectors.of(part[:1])  # the model is loaded outside the clock
        started = time.perf_counter()
        self._vectors.of(part)
        return (time.perf_counter() - started) * len(missing) / len(part)

    def _embed(self, texts: Sequence[str]) -> np.ndarray:
        return self._vectors.of([self._prefix + text for text in texts])
