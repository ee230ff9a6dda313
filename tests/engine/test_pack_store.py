"""Installing a pack never loses the one that works, whatever happens on the way."""

import errno
import io
import multiprocessing
import os
import signal
import subprocess
import sys
import zipfile
from functools import partial
from pathlib import Path

import pytest

from desktop.engine.errors import PackError
from desktop.engine.pack.manifest import MANIFEST, SIGNATURE, FileEntry
from desktop.engine.pack.source import copy_file, zip_pack
from desktop.engine.pack.store import STATE, PackStore
from export.pack.manifest import write_manifest
from tests.support.packs import FILES, Publisher

PUBLISHER = Publisher("hospital")
KEYS = {PUBLISHER.name: PUBLISHER.key}


@pytest.fixture
def shipped(tmp_path: Path) -> Path:
    return PUBLISHER.pack(tmp_path / "shipped", "1.0")


@pytest.fixture
def store(tmp_path: Path, shipped: Path) -> PackStore:
    return PackStore(tmp_path / "packs", shipped, KEYS, wait=0.2)


def version(store: PackStore) -> str:
    return store.open().pack.manifest.version


def leftovers(store: PackStore) -> list[str]:
    return [path.name for path in store.root.glob(".staging-*")]


@pytest.fixture(params=["folder", "nlxpack"])
def newer(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    folder = PUBLISHER.pack(tmp_path / "newer", "1.10")
    if request.param == "folder":
        return folder
    zip_pack(folder, tmp_path / "newer.nlxpack")
    return tmp_path / "newer.nlxpack"


def test_without_any_installation_the_shipped_pack_answers(store: PackStore) -> None:
    assert version(store) == "1.0"


def test_install_switch_and_go_back_and_forth(store: PackStore, newer: Path) -> None:
    assert store.install(newer).manifest.version == "1.10"
    assert version(store) == "1.10"
    assert store.rollback().manifest.version == "1.0"
    assert version(store) == "1.0"
    store.rollback()
    assert version(store) == "1.10"
    assert leftovers(store) == []


def test_a_damaged_installed_pack_is_mended_beside_the_one_in_use(
    store: PackStore, newer: Path
) -> None:
    """Windows lets nobody remove a file that a running program has mapped."""
    store.install(newer)
    damaged = store.open().pack.folder
    name = next(iter(FILES))
    (damaged / name).write_bytes(b"x" * (damaged / name).stat().st_size)
    with (damaged / name).open("rb") as in_use:
        mended = store.install(newer)
        assert mended.folder != damaged
        assert in_use.read(1) == b"x"
    assert version(store) == "1.10"
    assert store.rollback().manifest.version == "1.0"  # never to the damaged one
    store.rollback()
    assert version(store) == "1.10"


def test_going_back_without_an_earlier_pack_is_said(store: PackStore) -> None:
    with pytest.raises(PackError, match="no earlier pack"):
        store.rollback()


def test_an_older_pack_is_refused_unless_meant(
    store: PackStore, newer: Path, tmp_path: Path
) -> None:
    store.install(newer)
    older = PUBLISHER.pack(tmp_path / "older", "1.9")
    with pytest.raises(PackError, match=r"1\.9 is older than the installed 1\.10"):
        store.install(older)
    assert version(store) == "1.10"
    store.install(older, allow_downgrade=True)
    assert version(store) == "1.9"


def test_only_the_current_and_the_previous_pack_are_kept(store: PackStore, tmp_path: Path) -> None:
    for number in ("1.1", "1.2", "1.3"):
        store.install(PUBLISHER.pack(tmp_path / number, number))
    kept = sorted(path.name.split("-")[2] for path in store.root.iterdir() if path.is_dir())
    assert kept == ["1.2", "1.3"]


def test_a_newer_shipped_pack_takes_over_from_an_older_installed_one(
    store: PackStore, newer: Path, tmp_path: Path
) -> None:
    store.install(newer)
    updated = PackStore(store.root, PUBLISHER.pack(tmp_path / "update", "2.0"), KEYS)
    assert version(updated) == "2.0"
    assert version(store) == "1.10"


@pytest.mark.parametrize("name", [*FILES, MANIFEST, SIGNATURE])
def test_a_damaged_pack_is_not_installed(store: PackStore, tmp_path: Path, name: str) -> None:
    bad = PUBLISHER.pack(tmp_path / "bad", "1.5")
    content = bytearray((bad / name).read_bytes())
    content[len(content) // 2] ^= 4
    (bad / name).write_bytes(content)
    with pytest.raises(PackError):
        store.install(bad)
    assert version(store) == "1.0"
    assert leftovers(store) == []


@pytest.mark.parametrize("name", [*FILES, MANIFEST])
def test_when_the_installed_pack_rots_the_previous_one_answers(
    store: PackStore, tmp_path: Path, name: str
) -> None:
    store.install(PUBLISHER.pack(tmp_path / "first", "1.1"))
    pack = store.install(PUBLISHER.pack(tmp_path / "second", "1.2"))
    (pack.folder / name).write_bytes(b"rotten")
    opened = store.open()
    assert opened.pack.manifest.version == "1.1"
    assert len(opened.problems) == 1


def test_a_lazy_opening_never_gives_a_rotten_catalogue(store: PackStore, tmp_path: Path) -> None:
    pack = store.install(PUBLISHER.pack(tmp_path / "second", "1.2"))
    catalogue = pack.folder / "catalogue.db"
    content = bytearray(catalogue.read_bytes())
    content[-1] ^= 1
    catalogue.write_bytes(content)
    assert store.open(lazy=True).pack.manifest.version == "1.0"


def test_a_lazy_opening_never_gives_a_pack_whose_ranking_is_rotten(
    store: PackStore, tmp_path: Path
) -> None:
    source = PUBLISHER.pack(tmp_path / "second", "1.2")
    (source / "ranking.json").write_bytes(b"{}")
    write_manifest(source, name="test-pack", version="1.2", release="x", models={}, figures={})
    PUBLISHER.sign(source)
    pack = store.install(source)
    (pack.folder / "ranking.json").write_bytes(b"[]")
    opened = store.open(lazy=True)
    assert opened.pack.manifest.version == "1.0"
    assert "ranking.json" in opened.problems[0]


@pytest.mark.parametrize("record", [b"", b"{", b"[]", b"\xff", b'{"current": 1}'])
def test_a_lost_record_of_the_packs_is_said_and_the_shipped_pack_answers(
    store: PackStore, newer: Path, record: bytes
) -> None:
    store.install(newer)
    (store.root / STATE).write_bytes(record)
    opened = store.open()
    assert opened.pack.manifest.version == "1.0"
    assert len(opened.problems) == 1 and STATE in opened.problems[0]
    store.install(newer)
    assert (version(store), store.open().problems) == ("1.10", ())


class FailingStick(io.BytesIO):
    """A file on a medium that can no longer be read."""

    def read(self, *_: object) -> bytes:
        """Fail as the operating system fails."""
        raise OSError(errno.EIO, os.strerror(errno.EIO))


def test_a_medium_that_cannot_be_read_is_not_taken_for_a_disk_that_cannot_be_written(
    tmp_path: Path,
) -> None:
    class Stick:
        def open(self, name: str) -> FailingStick:
            return FailingStick()

    with pytest.raises(PackError, match=r"NOTICE\.md of the pack to install cannot be read"):
        copy_file(Stick(), "NOTICE.md", FileEntry(3, "0" * 64), tmp_path)


def test_installing_again_mends_a_rotten_copy(store: PackStore, tmp_path: Path) -> None:
    source = PUBLISHER.pack(tmp_path / "source", "1.2")
    pack = store.install(source)
    (pack.folder / "NOTICE.md").write_bytes(b"rotten")
    store.install(source)
    assert version(store) == "1.2"


def test_a_cut_short_archive_is_one_sentence(store: PackStore, tmp_path: Path) -> None:
    archive = tmp_path / "cut.nlxpack"
    zip_pack(PUBLISHER.pack(tmp_path / "whole", "1.5"), archive)
    archive.write_bytes(archive.read_bytes()[:-40])
    with pytest.raises(PackError, match="copy it again"):
        store.install(archive)


def test_an_archive_that_climbs_out_writes_nothing_outside(
    store: PackStore, tmp_path: Path
) -> None:
    archive = tmp_path / "climb.nlxpack"
    zip_pack(PUBLISHER.pack(tmp_path / "whole", "1.5"), archive)
    with zipfile.ZipFile(archive, "a") as writer:
        writer.writestr("../../escaped.txt", "out")
        writer.writestr("/tmp/nosolex-escaped.txt", "out")
    pack = store.install(archive)
    names = {path.name for path in pack.folder.iterdir()}
    assert names == {*FILES, MANIFEST, SIGNATURE}
    assert not list(tmp_path.rglob("*escaped*")) and not Path("/tmp/nosolex-escaped.txt").exists()


def test_an_archive_written_into_its_own_folder_does_not_hold_itself(tmp_path: Path) -> None:
    folder = PUBLISHER.pack(tmp_path / "whole", "1.5")
    for _ in range(2):  # the second time the first archive lies there
        zip_pack(folder, folder / "whole.nlxpack")
        with zipfile.ZipFile(folder / "whole.nlxpack") as archive:
            assert set(archive.namelist()) == {*FILES, MANIFEST, SIGNATURE}


def test_a_missing_source_is_said(store: PackStore, tmp_path: Path) -> None:
    with pytest.raises(PackError, match="no pack at"):
        store.install(tmp_path / "nowhere.nlxpack")


def test_a_folder_that_cannot_be_written_is_said_and_the_shipped_pack_answers(
    tmp_path: Path, shipped: Path, newer: Path
) -> None:
    blocked = tmp_path / "blocked"
    blocked.write_text("a file where the packs folder should be")
    store = PackStore(blocked / "packs", shipped, KEYS)
    with pytest.raises(PackError, match="cannot be installed"):
        store.install(newer)
    assert version(store) == "1.0"


def test_a_second_installation_waits_and_then_says_so(store: PackStore, newer: Path) -> None:
    from desktop.engine.pack.lock import exclusive

    with exclusive(store.root), pytest.raises(PackError, match="Another installation"):
        store.install(newer)
    assert store.install(newer).manifest.version == "1.10"


def install_in_another_process(root: Path, shipped: Path, source: Path, key: object) -> None:
    PackStore(root, shipped, {"hospital": key}).install(source, allow_downgrade=True)  # type: ignore[dict-item] # a TrustedKey, pickled


def test_two_processes_installing_at_once_leave_one_whole_pack(
    store: PackStore, shipped: Path, tmp_path: Path
) -> None:
    sources = [PUBLISHER.pack(tmp_path / number, number, size=200) for number in ("1.1", "1.2")]
    context = multiprocessing.get_context("spawn")
    workers = [
        context.Process(
            target=install_in_another_process, args=(store.root, shipped, source, PUBLISHER.key)
        )
        for source in sources
    ]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join(60)
    assert [worker.exitcode for worker in workers] == [0, 0]
    assert version(store) in ("1.1", "1.2")
    assert store.open().problems == ()


KILLED = """
import os, signal, sys
from pathlib import Path
from desktop.engine.pack import store
from desktop.engine.pack.keys import TrustedKey
root, shipped, source, public, step = sys.argv[1:]
def die(*_, **__):
    os.kill(os.getpid(), signal.SIGKILL)
owner = store if step in ("copy_file", "open_pack", "_flush") else store.PackStore
setattr(owner, step, die)
keys = {"hospital": TrustedKey("hospital", bytes.fromhex(public))}
store.PackStore(Path(root), Path(shipped), keys).install(Path(source))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="kill -9 is a POSIX signal")
@pytest.mark.parametrize("step", ["copy_file", "_flush", "_settle", "_switch", "_write", "_forget"])
def test_killed_at_any_step_nothing_is_lost(
    store: PackStore, shipped: Path, newer: Path, step: str
) -> None:
    public = PUBLISHER.key.public.hex()
    arguments = [str(store.root), str(shipped), str(newer), public, step]
    done = subprocess.run([sys.executable, "-c", KILLED, *arguments], check=False)
    assert done.returncode == -signal.SIGKILL
    expected = "1.10" if step == "_forget" else "1.0"
    assert version(store) == expected
    assert store.install(newer).manifest.version == "1.10"
    assert leftovers(store) == []


@pytest.fixture
def read_only(tmp_path: Path) -> "object":
    """A profile on a disk that nobody may write to, not even root."""
    mount = tmp_path / "profile"
    mount.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", str(mount)]
    try:
        made = subprocess.run(command, check=False, capture_output=True).returncode == 0
    except FileNotFoundError:
        made = False
    if not made:
        pytest.skip("a read-only disk cannot be mounted without root")
    yield mount
    subprocess.run(["umount", str(mount)], check=True)


def test_a_read_only_profile_answers_and_says_why_nothing_can_be_installed(
    read_only: Path, shipped: Path, newer: Path, tmp_path: Path
) -> None:
    store = PackStore(read_only / "packs", shipped, KEYS)
    store.install(PUBLISHER.pack(tmp_path / "first", "1.1"))
    subprocess.run(["mount", "-o", "remount,ro", str(read_only)], check=True)
    assert version(store) == "1.1"
    for change in (partial(store.install, newer), store.rollback):
        with pytest.raises(PackError, match=r"cannot be installed|could not be written"):
            change()
    assert version(store) == "1.1"


@pytest.fixture
def small_disk(tmp_path: Path) -> "object":
    mount = tmp_path / "small"
    mount.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", "size=128k", "tmpfs", str(mount)]
    try:
        made = subprocess.run(command, check=False, capture_output=True).returncode == 0
    except FileNotFoundError:
        made = False
    if not made:
        pytest.skip("a small tmpfs cannot be mounted without root")
    yield mount
    subprocess.run(["umount", str(mount)], check=True)


def test_a_full_disk_leaves_the_working_pack_alone(
    small_disk: Path, shipped: Path, tmp_path: Path
) -> None:
    store = PackStore(small_disk / "packs", shipped, KEYS)
    small = PUBLISHER.pack(tmp_path / "small-pack", "1.1")
    store.install(small)
    with pytest.raises(PackError, match=r"The disk of .* is full"):
        store.install(PUBLISHER.pack(tmp_path / "large", "1.2", size=100))
    # The space check can be wrong when another program writes meanwhile: fill it for real.
    filler = small_disk / "filler"
    filler.write_bytes(b"x" * (os.statvfs(small_disk).f_bavail * 4096 - 12_288))
    store._check_space = lambda manifest: None  # type: ignore[method-assign] # the race itself
    with pytest.raises(PackError, match=r"The disk of .* is full"):
        store.install(PUBLISHER.pack(tmp_path / "medium", "1.3", size=2))
    assert version(store) == "1.1"
    assert leftovers(store) == []
