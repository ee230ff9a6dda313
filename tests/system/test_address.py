"""Where a second start finds the first one, and that nobody else can wait there."""

import os
import socket
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
NOBODY = 65534
ADDRESS = "from desktop.system.instance.address import socket_name; print(socket_name())"
HAND_OVER = """
import os, sys
from desktop.system.instance.handover import hand_over
from desktop.system.instance.message import Request
try:
    hand_over(sys.argv[1], Request("lookup", "the phrase of another user"))
except Exception as error:
    print(type(error).__name__, error)
"""
pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="a pipe has no folder")
as_root = pytest.mark.skipif(sys.platform == "win32" or os.geteuid() != 0, reason="needs root")


@pytest.fixture
def short() -> Iterator[Path]:
    """A folder whose name leaves room for a socket's."""
    with tempfile.TemporaryDirectory() as folder:
        yield Path(folder)


def address(**changed: str) -> tuple[str, str]:
    """Ask for the address in a process with a changed environment; return what it said."""
    gone = ("NOSOLEX_HOME", "XDG_RUNTIME_DIR")
    env = {name: value for name, value in os.environ.items() if name not in gone} | changed
    done = subprocess.run(
        [sys.executable, "-c", ADDRESS], env=env, cwd=ROOT, capture_output=True, text=True,
        check=False,
    )  # fmt: skip
    return done.stdout.strip(), done.stderr


def test_the_address_of_the_instance_does_not_change_once_something_is_kept(tmp_path: Path) -> None:
    home = tmp_path / "not there yet"
    before = address(NOSOLEX_HOME=str(home))
    (home / "logs").mkdir(parents=True, exist_ok=True)
    assert before == address(NOSOLEX_HOME=str(home)) != ("", "")


def test_the_socket_lies_in_a_folder_of_this_user_alone(short: Path) -> None:
    found, _ = address(HOME=str(short))
    folder = Path(found).parent
    assert folder.stat().st_mode & 0o077 == 0
    assert folder.stat().st_uid == os.getuid()


def test_a_folder_that_others_can_open_is_not_used(short: Path) -> None:
    for name in ("open", "link", "good"):
        (short / name).mkdir(mode=0o700)
    (short / "open").chmod(0o777)
    (short / "planted").symlink_to(short / "link")
    for wrong in ("open", "planted"):
        found, _ = address(XDG_RUNTIME_DIR=str(short / wrong), HOME=str(short / "home"))
        assert found.startswith(str(short / "home")), wrong
    found, _ = address(XDG_RUNTIME_DIR=str(short / "good"), HOME=str(short / "home"))
    assert Path(found).parent == short / "good"


@as_root
def test_a_folder_that_another_user_planted_is_passed_over(tmp_path: Path) -> None:
    planted = tmp_path / f"nosolex-{os.getuid()}"
    planted.mkdir(mode=0o700)
    os.chown(planted, NOBODY, NOBODY)
    closed = tmp_path / "file"
    closed.touch()
    found, said = address(TMPDIR=str(tmp_path), HOME=str(closed), XDG_RUNTIME_DIR=str(closed))
    assert found == ""
    assert "is yours alone" in said.strip().splitlines()[-1]


@as_root
def test_a_phrase_is_never_given_to_another_users_program(tmp_path: Path) -> None:
    tmp_path.chmod(0o755)
    place = str(tmp_path / "n.sock")
    listen = (
        "import os, socket, sys; os.setgid(65534); s = socket.socket(socket.AF_UNIX);"
        "s.bind(sys.argv[1]); os.chmod(sys.argv[1], 0o777); s.listen(); os.setuid(65534);"
    )
    # The system notes who calls listen, so that is done as the other user.
    listen = listen.replace("s.listen(); os.setuid(65534);", "os.setuid(65534); s.listen();")
    answer = (
        "print('ready', flush=True); c, _ = s.accept(); c.settimeout(10);"
        "print(c.recv(9999), flush=True)"
    )
    other = subprocess.Popen(
        [sys.executable, "-c", listen + answer, place], stdout=subprocess.PIPE, text=True
    )
    assert other.stdout and other.stdout.readline() == "ready\n"
    done = subprocess.run(
        [sys.executable, "-c", HAND_OVER, place], cwd=ROOT, capture_output=True, text=True,
        check=True,
    )  # fmt: skip
    assert "Another user’s program listens" in done.stdout
    assert other.communicate(timeout=20)[0] == "b''\n"


def test_this_users_own_program_is_known_as_such() -> None:
    from desktop.system.instance.peer import is_this_user

    one, two = socket.socketpair()
    with one, two:
        assert is_this_user(one) and is_this_user(two)
