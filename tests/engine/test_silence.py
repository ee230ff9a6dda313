"""No socket leaves this PC: proved by trying."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

STAY_S = 45  # a report to the library's maker was first tried after some 15 seconds

LOUD = {
    "connect": "import socket; socket.create_connection(('127.0.0.1', 9), timeout=1)",
    "connect by address": "import socket; socket.socket().connect(('127.0.0.1', 9))",
    "connect over IPv6": "import socket; socket.socket(socket.AF_INET6).connect(('::1', 9))",
    "bind": "import socket; socket.socket().bind(('127.0.0.1', 0))",
    "look a name up": "import socket; socket.getaddrinfo('example.org', 80)",
    "look a host up": "import socket; socket.gethostbyname('example.org')",
    "send a datagram": (
        "import socket; socket.socket(type=socket.SOCK_DGRAM).sendto(b'x', ('127.0.0.1', 9))"
    ),
    "open a page": "import urllib.request; urllib.request.urlopen('http://127.0.0.1:9/')",
}
START = "from desktop.system.network import keep_silent; keep_silent(); keep_silent()\n"


def run(code: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", START + code], capture_output=True, text=True, check=False
    )


@pytest.mark.parametrize("call", LOUD.values(), ids=LOUD.keys())
def test_every_way_out_is_refused_with_a_sentence(call: str) -> None:
    done = run(call)
    assert done.returncode == 1
    assert "NetworkRefused: Nosolex refused a network call" in done.stderr


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no AF_UNIX in Python")
def test_the_local_single_instance_socket_still_works(tmp_path: object) -> None:
    code = (
        "import socket, threading\n"
        f"path = {str(tmp_path)!r} + '/s'\n"
        "server = socket.socket(socket.AF_UNIX); server.bind(path); server.listen()\n"
        "client = socket.socket(socket.AF_UNIX); client.connect(path)\n"
        "client.sendall(b'show'); print(server.accept()[0].recv(9).decode())\n"
    )
    assert run(code).stdout.strip() == "show"


def test_a_whole_search_runs_in_silence() -> None:
    from tests.support.tiny_pack import tiny_pack

    code = (
        "from pathlib import Path\n"
        "from desktop.engine.search import SearchEngine\n"
        f"engine = SearchEngine.open(Path({str(tiny_pack())!r}))\n"
        "print(engine.search('dolor torácico').results[0].code)\n"
    )
    assert run(code).stdout.strip() == "R07.9"


def searching(home: Path, *wrapper: str) -> "subprocess.CompletedProcess[str]":
    """Search in a fresh process that has a home of its own, and stay for what comes later."""
    from tests.support.tiny_pack import tiny_pack

    code = (
        "import time\n"
        "from pathlib import Path\n"
        "from desktop.engine.search import SearchEngine\n"
        f"engine = SearchEngine.open(Path({str(tiny_pack())!r}))\n"
        "print(engine.search('dolor torácico').results[0].code)\n"
        f"time.sleep({STAY_S if wrapper else 0})\n"
    )
    silent = ("ORT_DISABLE_TELEMETRY", "ORT_RUNNING_UNIT_TESTS", "CI", "XDG_CACHE_HOME")
    env = {name: value for name, value in os.environ.items() if name not in silent}
    env["HOME"] = str(home)
    command = [*wrapper, sys.executable, "-c", code]
    return subprocess.run(command, env=env, capture_output=True, text=True, check=True)


def test_the_model_library_leaves_no_identifier_behind(tmp_path: Path) -> None:
    """Its telemetry begins with one in the user's cache; with it off there is none."""
    assert searching(tmp_path).stdout.strip() == "R07.9"
    assert list(tmp_path.rglob("*")) == []


@pytest.mark.slow
@pytest.mark.skipif(shutil.which("strace") is None, reason="needs strace")
def test_no_native_thread_opens_a_socket_either(tmp_path: Path) -> None:
    """The audit hook sees Python alone: strace sees what a library's own threads do."""
    trace = tmp_path / "trace"
    wrapper = ("strace", "-f", "-e", "trace=network", "-o", str(trace))
    assert searching(tmp_path / "home", *wrapper).stdout.strip() == "R07.9"
    calls = trace.read_text()
    assert "exited" in calls
    assert "AF_INET" not in calls
