"""Phrase to vector: the first stage's model."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from tokenizers import Tokenizer

from desktop.engine.models.runtime import Session, numbers
from desktop.engine.models.side import side_of
from desktop.engine.models.tokens import by_length, padded, padding_id, tokenise

BATCH = 32


@dataclass(frozen=True, slots=True)
class EncoderSpec:
    """How the checkpoint wants its texts, as the manifest says."""

    dimensions: int
    max_tokens: int = 64
    prefix: str = ""


class Encoder:
    """Turns texts into unit vectors; pooling and scaling are part of the model's graph."""

    def __init__(self, session: Session, tokenizer: Tokenizer, spec: EncoderSpec) -> None:
        self.session = session
        self.spec = spec
        self._tokenizer = tokenizer
        self._pad = padding_id(tokenizer)

    @cached_property
    def side(self) -> np.ndarray:
        """The direction in which its vectors of right and left differ."""
        return side_of(self)

    def encode(self, texts: Sequence[str]) -> np.ndarray:
        """Return one unit vector a text, in the order given."""
        vectors = np.zeros((len(texts), self.spec.dimensions), dtype=np.float32)
        tokens = tokenise(self._tokenizer, [self.spec.prefix + text for text in texts])
        for positions in by_length(tokens, BATCH):
            ids, mask = padded([tokens[position] for position in positions], self._pad)
            answer = self.session.run(input_ids=ids, attention_mask=mask)
            vectors[positions] = numbers(answer, (len(positions), self.spec.dimensions))
        return vectors
