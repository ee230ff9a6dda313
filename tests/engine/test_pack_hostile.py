"""A key holder may be hostile, a file may be anything: nothing leaves the packs folder or hangs."""

import json
import os
import random
import sys
from pathlib import Path

import pytest

from desktop.engine.errors import PackError
from desktop.engine.pack.lock import exclusive
from desktop.engine.pack.manifest import MANIFEST
from desktop.engine.pack.pack import open_pack
from desktop.engine.pack.source import zip_pack
from desktop.engine.pack.store import STATE, PackStore
from tests.support.packs import Publisher

PUBLISHER = Publisher("hospital")
KEYS = {PUBLISHER.name: PUBLISHER.key}
UNIX = pytest.mark.skipif(sys.platform == "win32", reason="no such files on Windows")
NAMES = [
    *("../evil", "/tmp/evil", "..", ".", "", ".staging-x", "a/b", "a\\b", "c:evil", "evil\0"),
    *("\ud800", "\x1b[31m", "\u202evil", "a b", "con", "NUL.pack", "com1", "evil.", "x" * 500),
    *("pack\n", "ñ", 3, None, ["a"], {"a": 1}),
]


@pytest.fixture
def store(tmp_path: Path) -> PackStore:
    shipped = PUBLISHER.pack(tmp_path / "shipped", "1.0")
    return PackStore(tmp_path / "here" / "packs", shipped, KEYS, wait=0.2)


def around(store: PackStore) -> set[str]:
    """Return all that lies beside the packs folder and in it."""
    folders = (store.root.parent, store.root)
    return {str(path) for folder in folders for path in folder.glob("*")}


@pytest.mark.parametrize("name", NAMES, ids=range(len(NAMES)))
def test_a_name_that_is_none_is_refused_before_anything_is_made(
    store: PackStore, tmp_path: Path, name: object
) -> None:
    store.install(PUBLISHER.pack(tmp_path / "good", "1.1"))
    before = around(store)
    for source in (
        PUBLISHER.pack(tmp_path / "evil", "1.2", name=name),
        PUBLISHER.pack(tmp_path / "worse", "1.2", name=f"{store.open().pack.folder}"),
    ):
        with pytest.raises(PackError) as refused:
            store.install(source)
        assert str(refused.value).isprintable()
    assert around(store) == before
    assert store.open().pack.manifest.version == "1.1"


@pytest.mark.parametrize("version", ["../1", "1\n", "١.٢", "1..2", "-1", "1" * 9, 1, None, [1]])
def test_a_version_that_is_none_is_refused(
    store: PackStore, tmp_path: Path, version: object
) -> None:
    evil = PUBLISHER.pack(tmp_path / "evil", "1.2")
    fields = json.loads((evil / MANIFEST).read_bytes())
    (evil / MANIFEST).write_text(json.dumps(fields | {"version": version}))
    PUBLISHER.sign(evil)
    with pytest.raises(PackError):
        store.install(evil)


@pytest.mark.parametrize(
    "fields",
    [
        {"code_set": {"name": "\x1b]0;x\x07", "release": "x"}},
        {"code_set": {"name": "x", "release": "y" * 999}},
        {"languages": ["en", "../es"]},
        {"languages": ["en"] * 500},
        {"figures": {"a": {"b": "\x1b[2J"}}},
        {"models": {"encoder": {"prefix": "\u202e"}}},
        {
            "files": {
                "a.db": {"size": 1, "sha256": "0" * 64},
                "A.DB": {"size": 1, "sha256": "0" * 64},
            }
        },
        {"files": {"aux.txt": {"size": 0, "sha256": "0" * 64}}},
        {"files": {"a.db": {"size": True, "sha256": "0" * 64}}},
        {"figures": {"a": [[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]}},
    ],
    ids=range(10),
)
def test_what_a_terminal_would_obey_is_refused(tmp_path: Path, fields: dict[str, object]) -> None:
    evil = PUBLISHER.pack(tmp_path / "evil", "1.2", **fields)  # type: ignore[arg-type]  # they replace fields
    with pytest.raises(PackError) as refused:
        open_pack(evil, KEYS)
    assert str(refused.value).isprintable()


@pytest.mark.parametrize("name", ["..", "../shipped", "/etc", "", "a\0", 3, ".staging-x", None])
def test_a_record_that_points_elsewhere_is_none(store: PackStore, name: object) -> None:
    store.root.mkdir(parents=True)
    record = json.dumps({"current": name, "previous": "default"})
    (store.root / STATE).write_text(record)
    opened = store.open()
    assert opened.pack.manifest.version == "1.0"
    assert STATE in opened.problems[0]
    (store.root / STATE).write_text("[" * 200_000)
    assert STATE in store.open().problems[0]


def test_an_older_pack_under_another_name_is_refused_unless_meant(
    store: PackStore, tmp_path: Path
) -> None:
    other = PUBLISHER.pack(tmp_path / "other", "0.9", name="other-pack")
    with pytest.raises(
        PackError, match=r"other-pack 0\.9 is older than the installed test-pack 1\.0"
    ):
        store.install(other)
    store.install(other, allow_downgrade=True)
    assert store.open().pack.manifest.name == "other-pack"


@UNIX
def test_pipes_and_devices_are_no_packs_and_keep_no_lock(store: PackStore, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.nlxpack")
    (tmp_path / "zero.nlxpack").symlink_to("/dev/zero")
    folder = PUBLISHER.pack(tmp_path / "folder", "1.2")
    (folder / "catalogue.db").unlink()
    os.mkfifo(folder / "catalogue.db")
    for path in (tmp_path / "pipe.nlxpack", tmp_path / "zero.nlxpack", folder):
        with pytest.raises(PackError):
            store.install(path)
        with exclusive(store.root, 0):
            pass
    (folder / MANIFEST).unlink()
    os.mkfifo(folder / MANIFEST)
    with pytest.raises(PackError, match="no readable"):
        store.install(folder)
    with pytest.raises(PackError, match="no regular file"):
        open_pack(folder, KEYS)


@UNIX
def test_the_record_is_not_written_through_a_link(store: PackStore, tmp_path: Path) -> None:
    (tmp_path / "victim").write_text("whole")
    store.root.mkdir(parents=True)
    for name in (STATE, f"{STATE}.new"):
        (store.root / name).symlink_to(tmp_path / "victim")
    store.install(PUBLISHER.pack(tmp_path / "good", "1.1"))
    assert (tmp_path / "victim").read_text() == "whole"


def test_what_a_killed_removal_left_is_swept_at_the_next_start(
    store: PackStore, tmp_path: Path
) -> None:
    pack = store.install(PUBLISHER.pack(tmp_path / "good", "1.1"))
    (store.root / ".staging-gone-old-1.0").mkdir()
    (store.root / ".staging-gone-old-1.0" / "encoder.onnx").write_bytes(b"half")
    (store.root / f"{STATE}abc.new").write_text("{")
    with exclusive(store.root):  # an installation at work keeps what is its own
        store.open()
        assert len(list(store.root.glob(".staging-*"))) == 1
    assert store.open().pack.folder == pack.folder
    assert {path.name for path in store.root.iterdir()} == {pack.folder.name, STATE, "lock"}


@pytest.mark.parametrize("seed", range(4))
def test_a_damaged_archive_is_one_sentence(store: PackStore, tmp_path: Path, seed: int) -> None:
    """A hundred copies with some bytes changed or cut off each."""
    whole = tmp_path / "whole.nlxpack"
    zip_pack(PUBLISHER.pack(tmp_path / "pack", "1.1"), whole)
    chance = random.Random(seed)
    for _ in range(100):
        content = bytearray(whole.read_bytes())
        for _ in range(chance.randint(1, 6)):
            content[chance.randrange(len(content))] = chance.randrange(256)
        end = len(content)
        content[-400:] = bytes(
            byte if chance.random() < 0.98 else chance.randrange(256) for byte in content[-400:]
        )
        path = tmp_path / "damaged.nlxpack"
        path.write_bytes(content[: chance.choice([end, chance.randrange(end)])])
        try:
            store.install(path)
        except PackError as error:
            assert "\n" not in str(error)
