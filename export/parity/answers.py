"""What a pair of models answers to the same questions, here or on an emulated processor."""

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

import numpy as np

from desktop.engine.models.encoder import Encoder, EncoderSpec
from desktop.engine.models.reranker import Reranker, RerankerSpec
from desktop.engine.models.runtime import load_session
from desktop.engine.models.tokens import load_tokenizer
from desktop.engine.pack import pack as names


@dataclass(frozen=True, slots=True)
class Asked:
    """The questions: texts to encode, and phrases with the candidates to score."""

    encoder: EncoderSpec
    texts: list[str]
    reranker: RerankerSpec | None
    lists: list[tuple[str, list[str]]]

    def some(self, texts: Sequence[int], lists: Sequence[int]) -> "Asked":
        """Return a part of the questions, by their places."""
        return Asked(
            self.encoder, [self.texts[place] for place in texts],
            self.reranker, [self.lists[place] for place in lists],
        )  # fmt: skip

    def write(self, path: Path) -> None:
        """Write the questions for another process."""
        path.write_text(json.dumps(asdict(self)), encoding="utf-8")

    @classmethod
    def read(cls, path: Path) -> "Asked":
        """Read what `write` wrote."""
        fields = json.loads(path.read_text(encoding="utf-8"))
        reranker = RerankerSpec(**fields["reranker"]) if fields["reranker"] else None
        lists = [(phrase, candidates) for phrase, candidates in fields["lists"]]
        return cls(EncoderSpec(**fields["encoder"]), fields["texts"], reranker, lists)


@dataclass(frozen=True, slots=True)
class Answers:
    """One vector a text, one array of scores a list."""

    vectors: np.ndarray
    scores: list[np.ndarray]

    def some(self, texts: Sequence[int], lists: Sequence[int]) -> "Answers":
        """Return the answers to a part of the questions, by their places."""
        return Answers(self.vectors[list(texts)], [self.scores[place] for place in lists])

    def write(self, path: Path) -> None:
        """Write the answers for another process."""
        lengths = [len(scores) for scores in self.scores]
        scores = np.concatenate([*self.scores, np.zeros(0, dtype=np.float32)])
        np.savez(path, vectors=self.vectors, scores=scores, lengths=np.array(lengths, dtype=int))

    @classmethod
    def read(cls, path: Path) -> "Answers":
        """Read what `write` wrote."""
        with np.load(path) as found:
            ends = np.cumsum(found["lengths"])
            return cls(found["vectors"], np.split(found["scores"], ends)[: len(ends)])


def ask(asked: Asked, graphs: Path, tokenizer: Path, cores: int = 0) -> Answers:
    """Answer with the graphs of a folder."""
    spec = asked.encoder
    session = load_session(graphs / names.ENCODER, "cpu", cores)
    encoder = Encoder(session, load_tokenizer(tokenizer, spec.max_tokens), spec)
    # One by one, as phrases are typed: dynamic int8 scales a whole batch by its largest number, so
    # that a phrase among others gets another vector than alone.
    vectors = np.concatenate([encoder.encode([text]) for text in asked.texts])
    if asked.reranker is None:
        return Answers(vectors, [])
    session = load_session(graphs / names.RERANKER, "cpu", cores)
    read = load_tokenizer(tokenizer, asked.reranker.tokens_read)
    reranker = Reranker(session, read, asked.reranker)
    return Answers(vectors, [reranker.scores(phrase, texts) for phrase, texts in asked.lists])
