"""What a question is compared with: vectors that stay, the concept of each and what it says."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from desktop.engine.text.folding import words_of
from training.data.targets import Stood

NEVER = -1e4  # a logit that no softmax notices


def plain(text: str) -> str:
    """Return a text as two of them are compared."""
    return " ".join(words_of(text))


@dataclass(frozen=True, slots=True)
class Question:
    """A phrase as somebody types it, where its answer stands, and the text before its disguise."""

    typed: str
    concept: int
    code: str
    source: str


class Targets:
    """The vectors of an index by row, with the concept, the code and the text of each row."""

    def __init__(
        self, vectors: np.ndarray, concepts: Sequence[int], codes: Sequence[str],
        texts: Sequence[str],
    ) -> None:  # fmt: skip
        import torch

        self.vectors = torch.from_numpy(np.ascontiguousarray(vectors, dtype=np.float32))
        self._taken: Any = None
        self._of_concept = _places(concepts)
        self._of_code = _places(codes)
        self._of_text = _places(map(plain, texts))
        self._codes = sorted(self._of_code)
        self.concepts = np.array(concepts)

    @classmethod
    def of(cls, stood: Stood) -> "Targets":
        """Take what a folder of targets holds."""
        return cls(stood.vectors, stood.concepts, stood.codes, stood.texts)

    def __len__(self) -> int:
        return len(self.vectors)

    def right(self, question: Question) -> np.ndarray:
        """Return the rows that answer: its concept's, without its own text where it has others."""
        own = self._of_concept.get(question.concept, _NO_ROWS)
        others = np.setdiff1d(own, self._saying(question), assume_unique=True)
        return others if len(others) else own

    def nearest_others(self, vectors: Any, questions: Sequence[Question], count: int) -> Any:
        """Return for each question the nearest rows that deny it; memory is taken once."""
        import torch

        near = self._room(len(vectors))
        torch.mm(vectors, self.vectors.T, out=near)
        for row, question in enumerate(questions):
            near[row, self.silent(question)] = NEVER
        return near.topk(min(count, len(self)), dim=1, sorted=False).indices

    def silent(self, question: Question) -> np.ndarray:
        """Return the rows that deny nothing: its concept's, its own text, codes above and below."""
        near = [self._saying(question), *(self._of_code[code] for code in self._near(question))]
        own = self._of_concept.get(question.concept, _NO_ROWS)
        return np.concatenate([own, *near])

    def _room(self, questions: int) -> Any:
        import torch

        if self._taken is None or len(self._taken) < questions:
            self._taken = torch.empty(questions, len(self))
        return self._taken[:questions]

    def _saying(self, question: Question) -> np.ndarray:
        return self._of_text.get(plain(question.source), _NO_ROWS)

    def _near(self, question: Question) -> Iterator[str]:
        """Yield the codes above and below a question's own."""
        code = question.code
        yield from (code[:wide] for wide in range(3, len(code)) if code[:wide] in self._of_code)
        for other in self._codes[bisect_left(self._codes, code) :]:
            if not other.startswith(code):
                return
            yield other


_NO_ROWS = np.zeros(0, dtype=np.int64)


def _places(names: Any) -> dict[Any, np.ndarray]:
    found: dict[Any, list[int]] = defaultdict(list)
    for row, name in enumerate(names):
        found[name].append(row)
    return {name: np.array(rows) for name, rows in found.items()}
