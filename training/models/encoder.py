"""An encoder whose batches come in a few lengths, so that a CPU meets each shape often.

Two facts measured on two cores decide how it is written: where the processor has bfloat16, it is
with eager attention three to four times as fast as float32 with fused attention, and batches padded
to one of a few lengths spare oneDNN a new plan for each. Word embeddings stay frozen, because
encoder and reranker share one table in the pack.
"""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import numpy as np

from desktop.engine.errors import NosolexError
from training.models.precision import quick

LENGTHS = (8, 10, 12, 14, 17, 20, 24, 32)
PAIR_LENGTHS = (16, 20, 24, 28, 32, 40, 48)
AT_ONCE = 96
Questions = Sequence[str] | Sequence[tuple[str, str]]


class Encoder:
    """A BERT and its tokenizer with mean pooling.

    `model` and `tokenizer` are transformers' own objects; `hidden` is the width of a vector, and
    `device` is "cuda" wherever torch finds one.
    """

    def __init__(self, model: Any, tokenizer: Any) -> None:
        self.model, self.tokenizer = model, tokenizer
        self.hidden: int = model.config.hidden_size
        self.device = best_device()
        model.to(self.device)
        _no_dropout(model)

    @classmethod
    def read(cls, folder: Path, layers: int = 0) -> "Encoder":
        """Open a checkpoint; with `layers` only its first ones."""
        from transformers import AutoModel, AutoTokenizer

        if not (folder / "config.json").is_file():
            raise NosolexError(f"There is no checkpoint in {folder}; name a checkpoint folder.")
        tokenizer = AutoTokenizer.from_pretrained(folder)
        with quiet():
            model = AutoModel.from_pretrained(folder, attn_implementation="eager")
        if getattr(model, "pooler", None) is not None:
            model.pooler = None  # a mean is taken; an untrained pooler would only be dead weight
        if layers:
            _keep_layers(model, layers)
        return cls(model, tokenizer)

    def freeze_words(self) -> None:
        """Leave the word embeddings as they are: the pack's two models share them."""
        for parameter in self.model.get_input_embeddings().parameters():
            parameter.requires_grad_(False)

    def parameters(self) -> list[Any]:
        """Return what training changes."""
        return [found for found in self.model.parameters() if found.requires_grad]

    def pooled(self, texts: Questions, lengths: Sequence[int] = LENGTHS) -> Any:
        """Return the mean of the last layer over the real tokens, one row a text or pair."""
        import torch

        rows: list[Any] = [None] * len(texts)
        for places, batch in self._batches(texts, lengths, AT_ONCE):
            for place, row in zip(places, self._mean(batch), strict=True):
                rows[place] = row
        return torch.stack(rows)

    def vectors(self, texts: Sequence[str]) -> Any:
        """Return unit vectors that gradients flow through."""
        import torch

        return torch.nn.functional.normalize(self.pooled(texts), dim=1)

    def embed(
        self, texts: Sequence[str], at_once: int = 256, lengths: Sequence[int] = LENGTHS,
        done: Callable[[int], object] = lambda count: None,
    ) -> np.ndarray:  # fmt: skip
        """Return unit vectors for searching, no gradients; `done` hears how many more there are."""
        import torch

        found = np.zeros((len(texts), self.hidden), dtype=np.float32)
        was_training = self.model.training
        self.model.eval()
        with torch.inference_mode():
            for places, batch in self._batches(texts, lengths, at_once):
                unit = torch.nn.functional.normalize(self._mean(batch), dim=1)
                found[places] = unit.cpu().numpy()
                done(len(places))
        self.model.train(was_training)
        return found

    def save(self, folder: Path) -> None:
        """Write the checkpoint so that sentence-transformers opens it too."""
        from training.models.layout import write_layout

        folder.mkdir(parents=True, exist_ok=True)
        self.model.save_pretrained(folder)
        self.tokenizer.save_pretrained(folder)
        write_layout(folder, self.hidden, LENGTHS[-1])

    def _batches(
        self, texts: Questions, lengths: Sequence[int], at_once: int
    ) -> Iterator[tuple[list[int], Any]]:
        order = sorted(range(len(texts)), key=lambda place: _size(texts[place]))
        for start in range(0, len(order), at_once):
            places = order[start : start + at_once]
            yield places, self._tokens([texts[place] for place in places], lengths)

    def _tokens(self, texts: list[Any], lengths: Sequence[int]) -> Any:
        pairs = isinstance(texts[0], tuple)
        columns = list(map(list, zip(*texts, strict=True))) if pairs else [texts]
        tokens = self.tokenizer(*columns, truncation="longest_first", max_length=lengths[-1])
        longest = max(map(len, tokens["input_ids"]))
        return self.tokenizer.pad(
            {name: tokens[name] for name in ("input_ids", "attention_mask")},
            padding="max_length",
            max_length=next(length for length in lengths if length >= longest),
            return_tensors="pt",
        ).to(self.device)

    def _mean(self, batch: Any) -> Any:
        mask = batch["attention_mask"]
        with quick(self.device):
            hidden = self.model(input_ids=batch["input_ids"], attention_mask=mask)[0]
        weights = mask.unsqueeze(-1).float()
        return (hidden.float() * weights).sum(1) / weights.sum(1)


def best_device() -> str:
    """Return where torch computes fastest here."""
    import torch

    return "cuda" if torch.cuda.is_available() else "cpu"


@contextmanager
def quiet() -> Iterator[None]:
    """Keep transformers from reporting what is meant: that the pooler is not there."""
    from transformers.utils import logging

    level = logging.get_verbosity()
    logging.set_verbosity_error()
    logging.disable_progress_bar()
    try:
        yield
    finally:
        logging.set_verbosity(level)


def _size(text: Any) -> int:
    return len(text) if isinstance(text, str) else sum(map(len, text))


def _keep_layers(model: Any, layers: int) -> None:
    stack = model.encoder.layer
    if layers > len(stack):
        raise NosolexError(f"{layers} layers are asked of a model that has {len(stack)}.")
    model.encoder.layer = stack[:layers]
    model.config.num_hidden_layers = layers


def _no_dropout(model: Any) -> None:
    """A few epochs over short texts do not overfit, and dropout costs time."""
    import torch

    for module in model.modules():
        if isinstance(module, torch.nn.Dropout):
            module.p = 0.0
