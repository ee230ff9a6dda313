"""Every file of a real pack is watched over: models, index, catalogue, papers."""

import shutil
from pathlib import Path

import pytest

from desktop.engine.errors import PackError
from desktop.engine.pack.pack import open_pack
from desktop.engine.search import SearchEngine
from tests.support.tiny_pack import tiny_pack

EVERY_FILE = (
    "catalogue.db", "embeddings.data", "encoder.onnx", "index.usearch", "manifest.json",
    "manifest.sig", "reranker.onnx", "tokenizer.json", "NOTICE.md", "MODEL_CARD.md",
)  # fmt: skip


@pytest.fixture
def pack(tmp_path: Path) -> Path:
    return Path(shutil.copytree(tiny_pack(), tmp_path / "pack"))


def test_the_list_of_files_is_whole() -> None:
    assert {path.name for path in tiny_pack().iterdir()} == set(EVERY_FILE)


@pytest.mark.parametrize("name", EVERY_FILE)
def test_a_byte_changed_in_the_middle_is_refused(pack: Path, name: str) -> None:
    content = bytearray((pack / name).read_bytes())
    content[len(content) // 2] ^= 0x10
    (pack / name).write_bytes(content)
    with pytest.raises(PackError):
        open_pack(pack)


@pytest.mark.parametrize(
    ("name", "stage"),
    [
        ("encoder.onnx", "reranked"),
        ("index.usearch", "reranked"),
        ("reranker.onnx", "dense"),
        ("embeddings.data", "lexical"),  # both models stand on it
    ],
)
def test_a_file_that_rots_after_a_quick_opening_costs_its_own_part_and_nothing_else(
    pack: Path, name: str, stage: str
) -> None:
    content = bytearray((pack / name).read_bytes())
    content[len(content) // 2] ^= 0x10
    (pack / name).write_bytes(content)
    with SearchEngine.open(open_pack(pack, lazy=True)) as engine:
        found = engine.search("infarto agudo de miocardio")
        assert (found.stage, found.results[0].rubric[:3]) == (stage, "I21")
        assert name in " ".join(engine.problems) and "damaged" in " ".join(engine.problems)
