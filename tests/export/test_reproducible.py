"""Who builds a pack again from the same things gets the same bytes, so a pack can be checked."""

import hashlib
import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from click.testing import CliRunner

from desktop.engine.errors import PackError
from desktop.engine.pack.source import zip_pack
from desktop.engine.pack.store import PackStore
from export.commands import archive
from export.index.file import IndexPlan, build_index
from export.index.vectors import main_axes, turned
from export.pack.manifest import write_manifest
from export.pack.signing import development_key, sign


def hashes(folder: Path) -> dict[str, str]:
    return {
        path.name: hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.iterdir())
    }


def write(folder: Path, plan: IndexPlan) -> dict[str, str]:
    folder.mkdir()
    vectors = np.random.default_rng(5).standard_normal((1500, 48)).astype(np.float32)
    short = turned(vectors, main_axes(vectors, 24))
    build_index(folder / "index.usearch", np.arange(1500, dtype=np.uint64), short, plan)
    (folder / "NOTICE.md").write_text("who")
    write_manifest(folder, name="n", version="1", release="r", models={}, figures={"a": 1})
    sign(folder, development_key())
    zip_pack(folder, folder / "whole.nlxpack")
    return hashes(folder)


@pytest.mark.parametrize(
    "plan",
    [IndexPlan(), IndexPlan("f16"), IndexPlan(exact=False, connectivity=16, expansion_add=64)],
    ids=["i8", "f16", "graph"],
)
def test_index_manifest_signature_and_archive_are_the_same_twice(
    tmp_path: Path, plan: IndexPlan
) -> None:
    assert write(tmp_path / "one", plan) == write(tmp_path / "two", plan)


def test_a_pack_becomes_one_file_that_installs(tmp_path: Path) -> None:
    write(tmp_path / "pack", IndexPlan())
    (tmp_path / "pack" / "whole.nlxpack").unlink()
    target = tmp_path / "n-1.nlxpack"
    done = CliRunner().invoke(archive.command, [str(tmp_path / "pack"), "--out", str(target)])
    assert done.exit_code == 0, done.output
    store = PackStore(tmp_path / "store", tmp_path / "pack")
    assert store.install(target).title == "n 1"
    (tmp_path / "pack" / "NOTICE.md").write_text("someone else")
    refused = CliRunner().invoke(archive.command, [str(tmp_path / "pack"), "--out", str(target)])
    assert isinstance(refused.exception, PackError)


BUILD = """
import sys
from pathlib import Path
from tests.support.tiny_pack import build_tiny_pack
build_tiny_pack(Path(sys.argv[1]))
"""


@pytest.mark.slow
def test_a_whole_pack_is_the_same_from_another_process(tmp_path: Path) -> None:
    for seed in ("1", "2"):
        environment = {**os.environ, "PYTHONHASHSEED": seed}
        command = [sys.executable, "-c", BUILD, str(tmp_path / seed)]
        subprocess.run(command, check=True, env=environment)
    assert hashes(tmp_path / "1") == hashes(tmp_path / "2")
