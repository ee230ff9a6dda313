"""A home in which a hospital's own pack is installed: the tiny one, signed by the hospital."""

import shutil
from pathlib import Path

import pytest

from desktop import installation
from desktop.engine.pack.pack import CATALOGUE, Pack
from desktop.system import paths
from export.pack.signing import make_key, sign
from tests.support.administrator import give_place
from tests.support.tiny_pack import tiny_pack


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Keep every test away from the user's own folders."""
    monkeypatch.setenv("NOSOLEX_HOME", str(tmp_path / "home"))
    give_place(tmp_path / "etc", monkeypatch)
    return tmp_path / "home"


@pytest.fixture
def hospital(home: Path, tmp_path: Path) -> Pack:
    """Install a pack that the hospital's key signed, and that key."""
    private, public = make_key("hospital", tmp_path / "private", "tests")
    paths.keys_dir().mkdir(parents=True)
    shutil.copy(public, paths.keys_dir())
    folder = tmp_path / "pack"
    shutil.copytree(tiny_pack(), folder)
    sign(folder, private)
    return installation.store().install(folder)


@pytest.fixture
def damaged(hospital: Pack) -> Pack:
    """Change one byte of the installed catalogue."""
    file = hospital.folder / CATALOGUE
    content = bytearray(file.read_bytes())
    content[len(content) // 2] ^= 1
    file.write_bytes(content)
    return hospital
