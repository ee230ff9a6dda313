"""Texts to padded token arrays: one tokenizer for both models."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import numpy as np
from tokenizers import Encoding, Tokenizer

from desktop.engine.models.runtime import ModelError

Tokens = Encoding


def load_tokenizer(path: Path, max_tokens: int) -> Tokenizer:
    """Load `tokenizer.json` with its own cut-off; padding is left to each batch."""
    with _sentence(f"The tokenizer {path.name} cannot be read"):
        tokenizer = Tokenizer.from_file(str(path))
        tokenizer.no_padding()
        cut(tokenizer, max_tokens)
        return tokenizer


def tokenise(tokenizer: Tokenizer, texts: Sequence[Any]) -> list[Tokens]:
    """Return the tokens of texts, or of pairs."""
    with _sentence("The tokenizer failed on this text"):
        return list(tokenizer.encode_batch_fast(texts))


def with_places(tokenizer: Tokenizer, text: str) -> Tokens:
    """Return the tokens of one text, each with the characters that it stands for."""
    with _sentence("The tokenizer failed on this text"):
        return tokenizer.encode(text)


@contextmanager
def _sentence(what: str) -> Iterator[None]:
    """Say what the library stumbled over: it raises bare Exception and, in a panic, worse."""
    try:
        yield
    except (MemoryError, KeyboardInterrupt, SystemExit):
        raise
    except BaseException as error:
        raise ModelError(f"{what} ({' '.join(str(error).split())[:200]}).") from error


def cut(tokenizer: Tokenizer, tokens: int) -> None:
    """Let the tokenizer read no more tokens than these of a text or a pair."""
    tokenizer.enable_truncation(tokens, strategy="longest_first")


def by_length(tokens: Sequence[Tokens], batch: int) -> list[list[int]]:
    """Group positions so that texts of like length share a batch and little is padded."""
    order = sorted(range(len(tokens)), key=lambda position: len(tokens[position].ids))
    return [order[start : start + batch] for start in range(0, len(order), batch)]


def padded(tokens: Sequence[Tokens], pad: int) -> tuple[np.ndarray, np.ndarray]:
    """Return (ids, mask) of one batch, padded to its longest text."""
    width = max(len(item.ids) for item in tokens)
    ids = np.full((len(tokens), width), pad, dtype=np.int64)
    mask = np.zeros((len(tokens), width), dtype=np.int64)
    for row, item in enumerate(tokens):
        ids[row, : len(item.ids)] = item.ids
        mask[row, : len(item.ids)] = 1
    return ids, mask


def padding_id(tokenizer: Tokenizer) -> int:
    """The id of the padding piece, whatever the vocabulary calls it."""
    for piece in ("<pad>", "[PAD]"):
        found = tokenizer.token_to_id(piece)
        if found is not None:
            return int(found)
    return 0
