"""What the heavy tests share: a tiny catalogue, its texts, and a BERT of a few thousand weights."""

import importlib.util
from pathlib import Path

import pytest

from desktop.engine.catalogue.catalogue import Catalogue
from training.data.own import catalogue_texts
from training.pairs.collect import collect
from training.pairs.folding import Folding
from training.pairs.item import write_items

HERE = Path(__file__).parent


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Every test of this folder is heavy, and is skipped where the train extra is missing."""
    absent = [name for name in ("torch", "transformers", "sentencepiece")
              if importlib.util.find_spec(name) is None]  # fmt: skip
    for item in items:
        if HERE in item.path.parents:
            item.add_marker(pytest.mark.heavy)
            item.add_marker(pytest.mark.timeout(3600))  # minutes alone, far more beside others
            if absent:
                reason = f"needs the train extra ({', '.join(absent)} is not installed)"
                item.add_marker(pytest.mark.skip(reason=reason))


@pytest.fixture(scope="session")
def pairs(catalogue_file: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder as `training pairs` writes it."""
    folder = tmp_path_factory.mktemp("pairs")
    catalogue = Catalogue.open(catalogue_file)
    write_items(folder, collect(catalogue_texts(catalogue), Folding(catalogue)).items)
    return folder


@pytest.fixture(scope="session")
def base(pairs: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A checkpoint folder with random weights and one piece a word."""
    from transformers import BertConfig, BertModel

    from training.base import bert, tokenizer
    from training.pairs.item import read_items

    words = {f"▁{word}" for item in read_items(pairs) for word in item.text.lower().split()}
    letters = {"▁", *"abcdefghijklmnopqrstuvwxyz0123456789áéíóúñçàèòãõêâô.,-'()"}
    pieces = [(name, 0.0) for name in tokenizer.SPECIAL]
    pieces += [(word, -5.0) for word in sorted(words)]
    pieces += [(letter, -9.0) for letter in sorted(letters - words)]
    wrapped = bert.wrap_tokenizer(tokenizer.build(pieces))
    config = BertConfig(
        vocab_size=len(pieces), hidden_size=32, num_hidden_layers=2, num_attention_heads=4,
        intermediate_size=64, max_position_embeddings=64, pad_token_id=1,
    )  # fmt: skip
    folder = tmp_path_factory.mktemp("base")
    bert.save(BertModel(config, add_pooling_layer=False), wrapped, folder)
    return folder
