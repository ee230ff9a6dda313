"""The small program that runs under emulation: encode a file of texts, write their vectors."""

import sys
from pathlib import Path

import numpy as np

from desktop.engine.encoder import Encoder, EncoderSpec
from desktop.engine.runtime import load_session
from desktop.engine.tokens import load_tokenizer


def main(arguments: list[str]) -> None:
    """Arguments: graph, tokenizer, dimensions, tokens, prefix, texts, target."""
    graph, tokenizer, dimensions, tokens, prefix, texts, target = arguments
    spec = EncoderSpec(int(dimensions), int(tokens), prefix)
    session = load_session(Path(graph), "cpu", cores=1)
    encoder = Encoder(session, load_tokenizer(Path(tokenizer), spec.max_tokens), spec)
    lines = Path(texts).read_text(encoding="utf-8").split("\n")
    np.save(target, encoder.encode(lines))


if __name__ == "__main__":
    main(sys.argv[1:])
