"""Many processes, here and in a cluster: dead, slow and damaged ones change no row."""

import os
import shutil
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from desktop import installation
from desktop.engine.pack.pack import CATALOGUE
from desktop.engine.pack.source import zip_pack
from desktop.engine.resources import resources_dir
from tests.archive.conftest import rows_of
from tests.support.documents import docx
from training.data.phrases.table import read_tables

pytestmark = [pytest.mark.slow, pytest.mark.timeout(1200)]
ROOT = Path(__file__).parents[2]
PHRASES = 400
ENOUGH = 10  # sizes of what is known; the phrases themselves make three or four


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Two thousand rows of the project's own phrases, common ones and rare ones."""
    phrases = sorted({p.text for p in read_tables([resources_dir() / "phrases"]).phrases})
    chosen = phrases[:: len(phrases) // PHRASES][:PHRASES]
    rows = [chosen[(n * n) % len(chosen)] for n in range(4 * PHRASES)] + chosen
    path = tmp_path_factory.mktemp("archive") / "phrases.txt"
    path.write_text("\n".join(" ".join(row.split()) for row in rows) + "\n", encoding="utf-8")
    return path


@pytest.fixture(scope="module")
def expected(archive: Path, pack: str) -> list[dict[str, Any]]:
    """What one process of one machine writes."""
    target = archive.with_name("expected.parquet")
    program = _begin(archive, target, "--workers", "1", "--pack", pack)
    assert program.wait() == 0
    return rows_of(target)


def _begin(source: Path, target: Path, *options: str, **more: str) -> "subprocess.Popen[str]":
    command = [sys.executable, "-m", "desktop", "archive", str(source), str(target), *options]
    environment = {"NOSOLEX_HOME": str(source.parent / "home"), **os.environ, **more}
    return subprocess.Popen(
        command, cwd=ROOT, env=environment, text=True,
        stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
    )  # fmt: skip


def _answered(target: Path) -> int:
    """Return the size of what is known, which grows with every answer."""
    folder = target.with_name(target.name + ".work")
    return sum(file.stat().st_size for file in folder.glob("answers.db*"))


def _under_way(target: Path, program: "subprocess.Popen[str]") -> None:
    """Wait until some answers are kept: each chunk of them makes what is known larger."""
    sizes: set[int] = set()
    while program.poll() is None:
        sizes.add(_answered(target))
        if len(sizes) > ENOUGH:
            return
        time.sleep(0.02)
    raise AssertionError(program.communicate()[0])


def _children(program: "subprocess.Popen[str]") -> list[int]:
    path = Path(f"/proc/{program.pid}/task/{program.pid}/children")
    children = map(int, path.read_text(encoding="ascii").split())
    return [pid for pid in children if b"spawn_main" in Path(f"/proc/{pid}/cmdline").read_bytes()]


def test_a_killed_process_takes_no_row_with_it(
    archive: Path, expected: list[dict[str, Any]], pack: str, tmp_path: Path
) -> None:
    target = tmp_path / "out.parquet"
    program = _begin(archive, target, "--workers", "2", "--pack", pack)
    _under_way(target, program)
    os.kill(_children(program)[0], signal.SIGKILL)
    said, _ = program.communicate()
    assert program.returncode == 0, said
    assert rows_of(target) == expected


def test_a_killed_run_goes_on(
    archive: Path, expected: list[dict[str, Any]], pack: str, tmp_path: Path
) -> None:
    target = tmp_path / "out.parquet"
    _kill_in_the_middle(archive, target, pack)
    again = _begin(archive, target, "--workers", "2", "--pack", pack)
    said, _ = again.communicate()
    assert again.returncode == 0, said
    assert 0 < _asked(said) < len({row["column 1"] for row in expected})
    assert rows_of(target) == expected


def _kill_in_the_middle(source: Path, target: Path, pack: str, *options: str) -> None:
    program = _begin(source, target, "--workers", "2", "--pack", pack, *options)
    _under_way(target, program)
    children = _children(program)
    program.kill()
    program.wait()
    while any(Path(f"/proc/{pid}").exists() for pid in children):
        time.sleep(0.05)  # no process is left behind by its parent; the test's limit ends this


def _asked(said: str) -> int:
    return int(said.split(" of them asked now")[0].rsplit(", ", 1)[1].replace(",", ""))


@pytest.fixture(scope="module")
def letters(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder of two hundred documents, every tenth of them damaged."""
    folder = tmp_path_factory.mktemp("documents") / "letters"
    folder.mkdir()
    for n in range(200):
        lines = [f"Informe {n}", "Juicio clínico: insuficiencia cardíaca y neumonía.", "AP: asma."]
        (folder / f"{n:03}.docx").write_bytes(docx(lines)[: -40 if n % 10 == 0 else None])
    return folder


def test_a_killed_run_of_reports_goes_on(letters: Path, pack: str, tmp_path: Path) -> None:
    options = ("--reports", "--boldness", "1")
    whole, target = tmp_path / "whole.parquet", tmp_path / "out.parquet"
    said, _ = _begin(letters, whole, "--workers", "1", "--pack", pack, *options).communicate()
    assert "20 rows" in said
    _kill_in_the_middle(letters, target, pack, *options)
    again = _begin(letters, target, "--workers", "2", "--pack", pack, *options)
    said, _ = again.communicate()
    assert again.returncode == 0, said
    assert 0 < _asked(said) < 200
    rows = rows_of(target)
    assert rows == rows_of(whole)
    failed = [row["file"] for row in rows if "no readable DOCX" in (row["nosolex_error"] or "")]
    assert failed == [f"{n:03}.docx" for n in range(0, 200, 10)]
    assert all(row["nosolex_codes"] for row in rows if row["file"] not in failed)


def test_a_cluster_reads_the_same_documents(letters: Path, pack: str, tmp_path: Path) -> None:
    pytest.importorskip("distributed")
    options = ("--reports", "--boldness", "1", "--workers", "2", "--pack", pack)
    local, cluster = tmp_path / "local.parquet", tmp_path / "cluster.parquet"
    assert _begin(letters, local, *options).wait() == 0
    program = _begin(letters, cluster, *options, "--cluster", "local")
    said, _ = program.communicate()
    assert program.returncode == 0, said
    assert rows_of(cluster) == rows_of(local)


@contextmanager
def _scheduler() -> Iterator[str]:
    distributed = pytest.importorskip("distributed")
    options = {"n_workers": 0, "processes": True, "dashboard_address": None}
    with distributed.LocalCluster(**options) as cluster:
        yield cluster.scheduler_address


@contextmanager
def _worker(address: str, name: str, home: Path) -> "Iterator[subprocess.Popen[bytes]]":
    """Start a worker as an administrator does, with a home and a pack of its own."""
    command = [sys.executable, "-m", "distributed.cli.dask_worker", address, "--name", name]
    options = ["--nthreads", "1", "--no-nanny", "--no-dashboard", "--local-directory", str(home)]
    environment = {**os.environ, "NOSOLEX_HOME": str(home)}
    process = subprocess.Popen(command + options, cwd=ROOT, env=environment)
    try:
        yield process
    finally:
        process.kill()
        process.wait()


def _installed(file: Path, home: Path, damaged: bool = False) -> Path:
    pack = installation.store(home / "data" / "packs").install(file)
    if damaged:
        content = bytearray((pack.folder / CATALOGUE).read_bytes())
        content[len(content) // 2] ^= 1
        (pack.folder / CATALOGUE).write_bytes(content)
    return home


def _slowed(process: "subprocess.Popen[bytes]", end: threading.Event) -> threading.Thread:
    """Stop a process most of the time, as on a machine that others use."""

    def stop_and_go() -> None:
        while not end.wait(0.05):
            process.send_signal(signal.SIGSTOP)
            end.wait(0.4)
            process.send_signal(signal.SIGCONT)

    thread = threading.Thread(target=stop_and_go)
    thread.start()
    return thread


def test_a_cluster_writes_the_same_to_the_last_digit(
    archive: Path, expected: list[dict[str, Any]], pack: str, tmp_path: Path
) -> None:
    """Four workers: one is killed in the middle, one is slow, one has a damaged pack."""
    file, target, end = tmp_path / "tiny.nlxpack", tmp_path / "out.parquet", threading.Event()
    zip_pack(Path(pack), file)
    homes = {name: _installed(file, tmp_path / name, name == "damaged")
             for name in ("good", "killed", "slow", "damaged", "driver")}  # fmt: skip
    with (
        _scheduler() as address,
        _worker(address, "good", homes["good"]),
        _worker(address, "killed", homes["killed"]) as killed,
        _worker(address, "slow", homes["slow"]) as slow,
        _worker(address, "damaged", homes["damaged"]),
    ):
        program = _begin(archive, target, "--cluster", address, NOSOLEX_HOME=str(homes["driver"]))
        _under_way(target, program)
        thread = _slowed(slow, end)
        killed.kill()
        said, _ = program.communicate()
        end.set()
        thread.join()
        assert program.returncode == 0, said
    assert "was left aside" in said
    assert rows_of(target) == expected
    shutil.rmtree(tmp_path)


def test_a_cluster_of_this_machine_by_itself(
    archive: Path, expected: list[dict[str, Any]], pack: str, tmp_path: Path
) -> None:
    pytest.importorskip("distributed")
    target = tmp_path / "out.parquet"
    program = _begin(archive, target, "--cluster", "local", "--workers", "2", "--pack", pack)
    said, _ = program.communicate()
    assert program.returncode == 0, said
    assert rows_of(target) == expected
