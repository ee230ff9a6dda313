"""The frozen program in a session, watched by the system: what it writes, and whom it talks to."""

import json
import os
import re
import shutil
import subprocess
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.tiny_pack import build_tiny_pack

CANARY = "zarzaparrilla canaria"
WORDS = ("zarzaparrilla", "canaria")
TOOLS = ("strace", "Xvfb", "xclip")
# What a program may open for writing that is no file: the terminal, nothing, shared memory.
NO_FILES = re.compile(r"^(/dev/(null|tty|pts/\d+|shm/\S*|dri/\S*|urandom)|/memfd:|/proc/self/)")
WRITES = re.compile(r'\b(?:openat|open|creat)\((?:[^"]*)"([^"]+)"[^)]*O_(?:WRONLY|RDWR|CREAT)')
pytestmark = [
    pytest.mark.slow,
    pytest.mark.timeout(3600),
    pytest.mark.skipif(
        any(shutil.which(tool) is None for tool in TOOLS),
        reason=f"needs {', '.join(TOOLS)} (`make package-deps`)",
    ),
]


@pytest.fixture
def display() -> Iterator[str]:
    """An X display of its own."""
    read, write = os.pipe()
    command = ["Xvfb", "-displayfd", str(write), "-screen", "0", "1200x800x24", "-nolisten", "tcp"]
    with subprocess.Popen(command, pass_fds=[write], stderr=subprocess.DEVNULL) as server:
        os.close(write)
        with os.fdopen(read) as stream:
            number = stream.readline().strip()
        yield f":{number}"
        server.terminate()


@pytest.fixture
def env(tmp_path: Path) -> dict[str, str]:
    """The surroundings of a fresh user; every folder that a program may write to lies in one."""
    folders = {
        "HOME": "home",
        "TMPDIR": "temporary",
        "XDG_RUNTIME_DIR": "runtime",
        "XDG_CACHE_HOME": "cache",
    }
    made = {name: str(tmp_path / folder) for name, folder in folders.items()}
    for folder in made.values():
        Path(folder).mkdir(mode=0o700)
    made |= {"PATH": "/usr/bin:/bin", "LANG": "C.UTF-8", "QT_QPA_PLATFORM": "offscreen"}
    return made | {"NOSOLEX_HOME": str(tmp_path / "home" / "nosolex")}


def run(frozen: Path, env: dict[str, str], *words: str | Path, text: str = "") -> str:
    """Run a command of the frozen program that is to succeed."""
    done = ended(frozen, env, *words, text=text)
    assert done.returncode == 0, done.stderr
    return done.stdout


def ended(
    frozen: Path, env: dict[str, str], *words: str | Path, text: str = ""
) -> subprocess.CompletedProcess[str]:
    command = [str(word) for word in (frozen, *words)]
    return subprocess.run(command, env=env, input=text, capture_output=True, text=True, check=False)


def test_a_marked_phrase_is_in_no_file_and_no_socket_leaves_the_session(
    frozen: Path, env: dict[str, str], display: str, tmp_path: Path
) -> None:
    from session import ANSWERED, READY, FrozenSession
    from smoke import is_foreign

    trace = tmp_path / "trace"
    calls = "trace=openat,open,creat,socket,connect,bind,sendto"
    watched = ("strace", "-D", "-f", "--seccomp-bpf", "-qq", "-s", "300", "-e", calls)
    env |= {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
    with FrozenSession(frozen, env, (*watched, "-o", str(trace))) as session:
        session.seconds_until(READY)
        session.ask(f"{CANARY} en la piel")
        session.seconds_until(ANSWERED, 1)
        copy_to_clipboard(f"1. {CANARY}\n2. asthme", env)
        session.wish("--lookup-clipboard")
        session.seconds_until(ANSWERED, 2)
        limits = Path(f"/proc/{session.process.pid}/limits").read_text()
        session.process.terminate()
        session.process.wait(timeout=60)
    for form in ("table", "json", "tsv"):
        run(frozen, env, "lookup", CANARY, "--format", form)
    run(frozen, env, "lookup", "--batch", "-", "--format", "jsonl", text=f"{CANARY}\nasma\n")
    ended(frozen, env, "show", CANARY)
    report = f"MOTIVO DE INGRESO: asma con {CANARY}.\nJUICIO CLÍNICO: asma, {CANARY}.\n"
    for form in ("table", "json", "html", "csv"):
        run(frozen, env, "report", "-", "--format", form, text=report)

    assert re.search(r"Max core file size\s+0\s", limits)
    lines = trace.read_text(errors="replace").splitlines()
    assert_only_local(lines, is_foreign, display)
    written = [path for path in tmp_path.rglob("*") if path.is_file() and path != trace]
    assert any(path.name == "nosolex.log" for path in written)
    outside = {found[1] for line in lines if (found := WRITES.search(line))}
    outside = {path for path in outside if not NO_FILES.match(path)}
    assert {path for path in outside if not path.startswith(str(tmp_path))} == set()
    for path in written:
        assert_without_canary(path)


def copy_to_clipboard(text: str, env: dict[str, str]) -> None:
    """Own the clipboard, as the program that the coder copied from does."""
    # Its child stays to serve the clipboard, so its output must not be waited for.
    subprocess.run(
        ["xclip", "-selection", "clipboard", "-in"],
        input=text.encode(),
        env=env,
        check=True,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )


def assert_only_local(lines: list[str], is_foreign: object, display: str) -> None:
    """No socket but the single instance's, and on a desktop the display's and the session bus's."""
    assert callable(is_foreign)
    desktop = re.compile(rf'X11-unix/X{display[1:]}"|/dbus|/bus"|at-spi|/ICE-unix|/wayland-|ibus')
    foreign = [line for line in lines if is_foreign(line) and not desktop.search(line)]
    assert foreign == []
    assert not [line for line in lines if "AF_INET" in line or "AF_NETLINK" in line]
    assert any("nosolex" in line and "bind(" in line for line in lines)


def assert_without_canary(path: Path) -> None:
    content = path.read_bytes()
    for encoding in ("utf-8", "utf-16-le"):
        text = content.decode(encoding, "replace").casefold()
        assert not [word for word in WORDS if word in text], path


@pytest.fixture
def stick(tmp_path: Path) -> Iterator[Path]:
    """A USB stick that cannot be written to, with one pack, one cut short and one tampered with."""
    folder = tmp_path / "Memoria USB é"
    folder.mkdir()
    pack = build_tiny_pack(tmp_path / "tiny", "2099.1")
    names = sorted(path.name for path in pack.iterdir())
    for name, spoilt in (("update.nlxpack", ""), ("tampered.nlxpack", "catalogue.db")):
        with zipfile.ZipFile(folder / name, "w") as archive:
            for inner in names:
                content = bytearray((pack / inner).read_bytes())
                content[len(content) // 2] ^= 0xFF if inner == spoilt else 0
                archive.writestr(inner, bytes(content))
    whole = (folder / "update.nlxpack").read_bytes()
    (folder / "short.nlxpack").write_bytes(whole[: len(whole) // 2])
    folder.chmod(0o555)
    yield folder
    folder.chmod(0o755)


def test_a_pack_from_a_stick_is_verified_compared_installed_and_rolled_back(
    frozen: Path, env: dict[str, str], stick: Path
) -> None:
    shipped = json.loads(run(frozen, env, "pack", "info", "--json"))
    update = stick / "update.nlxpack"
    assert "signed by" in run(frozen, env, "pack", "verify", update)
    for name in ("tampered.nlxpack", "short.nlxpack"):
        for command in ("verify", "install"):
            refused = ended(frozen, env, "pack", command, stick / name)
            assert refused.returncode == 1
            assert refused.stderr.startswith("nosolex: ")
    assert json.loads(run(frozen, env, "pack", "info", "--json")) == shipped

    report = run(frozen, env, "pack", "changes", update)
    assert "-> tiny 2099.1" in report
    assert re.search(r"codes removed: [1-9]\d{3,}", report)
    assert re.search(r"codes added: \d+\n", report)
    assert json.loads(run(frozen, env, "pack", "info", "--json")) == shipped

    run(frozen, env, "pack", "install", update, "--yes")
    assert json.loads(run(frozen, env, "pack", "info", "--json"))["version"] == "2099.1"
    answer = json.loads(run(frozen, env, "lookup", "dolor torácico", "--format", "json"))
    assert answer["results"][0]["code"] == "R07.9"
    run(frozen, env, "pack", "rollback")
    assert json.loads(run(frozen, env, "pack", "info", "--json")) == shipped
    assert sorted(path.name for path in stick.iterdir()) == [
        *("short.nlxpack", "tampered.nlxpack", "update.nlxpack")
    ]


def test_self_test_and_doctor_leave_nothing_behind(frozen: Path, env: dict[str, str]) -> None:
    run(frozen, env, "self-test")
    report = json.loads(run(frozen, env, "doctor", "--json"))
    assert report["problems"] == []
    assert report["frozen"] is True
    for name in ("HOME", "TMPDIR", "XDG_CACHE_HOME"):
        left = [path for path in Path(env[name]).rglob("*") if path.is_file()]
        assert left == []


def test_a_second_start_hands_over_and_leaves_one_instance(
    frozen: Path, env: dict[str, str]
) -> None:
    from session import ANSWERED, PAINTED, FrozenSession

    with FrozenSession(frozen, env) as session:
        session.seconds_until(PAINTED)
        session.wish("--show")
        session.wish()
        session.ask("asthme")
        session.seconds_until(ANSWERED)
        assert session.process.poll() is None
