"""(Phrase, candidate) to score: the second stage's model."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from tokenizers import Tokenizer

from desktop.engine.models.runtime import Session, numbers
from desktop.engine.models.tokens import by_length, cut, padded, padding_id, tokenise

BATCH = 16
# Of a pair no more tokens are read, whatever the pack allows: 48 take a sixth longer for a long
# phrase and find no more (docs/pack.md has the table).
LONGEST = 44


@dataclass(frozen=True, slots=True)
class RerankerSpec:
    """How many tokens a pair may have, and what comes before the phrase."""

    max_tokens: int = 64
    prefix: str = ""

    @property
    def tokens_read(self) -> int:
        """How many tokens of a pair the model is shown."""
        return min(self.max_tokens, LONGEST)


class Reranker:
    """Reads the phrase and a candidate together, which is slower and more exact."""

    def __init__(self, session: Session, tokenizer: Tokenizer, spec: RerankerSpec) -> None:
        self.session = session
        self.spec = spec
        self._tokenizer = tokenizer
        self._pad = padding_id(tokenizer)

    def cut_at(self, tokens: int) -> None:
        """Read another number of tokens of a pair from now on, to measure what they are worth."""
        cut(self._tokenizer, tokens)

    def scores(
        self, phrase: str, candidates: Sequence[str], check: Callable[[], None] = lambda: None
    ) -> np.ndarray:
        """Return one logit a candidate; `check` may raise between two batches to stop early."""
        logits = np.zeros(len(candidates), dtype=np.float32)
        if not candidates:
            return logits
        pairs = [(self.spec.prefix + phrase, candidate) for candidate in candidates]
        tokens = tokenise(self._tokenizer, pairs)
        for positions in by_length(tokens, BATCH):
            check()
            ids, mask = padded([tokens[position] for position in positions], self._pad)
            answer = self.session.run(input_ids=ids, attention_mask=mask).reshape(-1)
            logits[positions] = numbers(answer, (len(positions),))
        return logits
