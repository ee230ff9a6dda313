"""Runs the frozen program the ways a hospital would, and says which way failed."""

import contextlib
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from common import PackagingError, frozen_app, run_script, say

_PHRASES = {
    "community-acquired pneumonia": "J18",
    "infarto agudo de miocardio": "I21",
    "diabetis mellitus tipus 2": "E11",
    "insufficienza renale acuta": "N17",
    "apendicite aguda": "K35",
    "asthme": "J45",
}
_LIMIT_S = 900  # a hang, not a slow machine: builds share theirs
_ROOM = 1_000_000_000
_LOOK_AGAIN_S = 0.02


def call(command: list[str], env: dict[str, str], text: str = "") -> str:
    """Run a command and return its output; a hang or a failure is the script's failure."""
    try:
        done = subprocess.run(
            command,
            env=env,
            input=text,
            capture_output=True,
            text=True,
            timeout=_LIMIT_S,
            check=False,
        )
    except subprocess.TimeoutExpired as error:
        raise PackagingError(f"{' '.join(command)} did not end in {_LIMIT_S} s.") from error
    if done.returncode:
        raise PackagingError(f"{' '.join(command)} ended with {done.returncode}: {done.stderr}")
    return done.stdout


def environment(home: Path) -> dict[str, str]:
    """Return a bare environment with this home, as a fresh user has it."""
    return {
        "PATH": "/usr/bin:/bin",
        "HOME": str(home),
        "LANG": "C.UTF-8",
        "QT_QPA_PLATFORM": "offscreen",
        "NOSOLEX_HOME": str(home / "nosolex"),
    }


def look_up(program: list[str], env: dict[str, str]) -> None:
    """Look the six phrases up and check the categories."""
    lines = "".join(f"{phrase}\n" for phrase in _PHRASES)
    printed = call([*program, "lookup", "--batch", "-", "--format", "jsonl"], env, lines)
    answers = [json.loads(line) for line in printed.splitlines()]
    if [answer["query"] for answer in answers] != list(_PHRASES):
        raise PackagingError(f"six phrases went in, and this came out: {printed[:300]}")
    for answer in answers:
        category = _PHRASES[answer["query"]]
        codes = [result["code"] for result in answer["results"][:5]]
        if not any(code.startswith(category) for code in codes):
            raise PackagingError(f"“{answer['query']}” gave {codes} and no {category}.")


def whole(program: list[str], env: dict[str, str]) -> None:
    """Doctor, self-test with its window, and the six phrases."""
    report = json.loads(call([*program, "doctor", "--json"], env))
    if report["problems"]:
        raise PackagingError(f"doctor found: {report['problems']}")
    call([*program, "self-test"], env)
    look_up(program, env)


def without_network(app: Path, scratch: Path) -> None:
    """In a network namespace that has not even a loopback."""
    whole(["unshare", "-n", str(app)], environment(scratch))


def as_nobody(app: Path, scratch: Path) -> None:
    """As an unprivileged user, from a read-only folder with accents and spaces in its name."""
    copy = scratch / "read only" / "Nosolex à l’hôpital"
    shutil.copytree(app.parent, copy, symlinks=True)
    for path in [copy.parent, copy]:
        path.chmod(0o755)
    home = scratch / "home"
    home.mkdir()
    shutil.chown(home, "nobody", "nogroup")
    env = environment(home)
    whole(
        ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups", str(copy / app.name)], env
    )


def without_home(app: Path, scratch: Path) -> None:
    """With a home directory that does not exist and cannot be made."""
    env = environment(Path("/proc/nosolex-no-home"))
    call([str(app), "self-test"], env)
    del env["NOSOLEX_HOME"]
    look_up([str(app)], env)


def with_little_memory(app: Path, scratch: Path) -> None:
    """With 1 GB of address space beyond what a look-up maps."""
    env = environment(scratch)
    mapped = peak_address_space([str(app), "lookup", "asthme"], env)
    say(f"a look-up maps {mapped / 1e6:.0f} MB of address space")
    look_up(["prlimit", f"--as={mapped + _ROOM}", str(app)], env)


def peak_address_space(command: list[str], env: dict[str, str]) -> int:
    """Return the most bytes of address space that a command had at any time."""
    peak = 0
    with subprocess.Popen(command, env=env, stdout=subprocess.DEVNULL) as process:
        status = Path(f"/proc/{process.pid}/status")
        while process.poll() is None:
            found = re.search(r"VmPeak:\s+(\d+) kB", status.read_text())
            peak = max(peak, int(found[1]) * 1024 if found else 0)
            with contextlib.suppress(subprocess.TimeoutExpired):
                process.wait(timeout=_LOOK_AGAIN_S)
    return peak


def silently(app: Path, scratch: Path) -> None:
    """Under strace: no socket is opened but the local one of the single instance."""
    trace = scratch / "trace"
    watched = ["strace", "-f", "-qq", "-e", "trace=socket,connect,bind,sendto", "-o", str(trace)]
    call([*watched, str(app), "self-test"], environment(scratch))
    foreign = [line for line in trace.read_text().splitlines() if is_foreign(line)]
    if foreign:
        raise PackagingError(f"the program opened sockets: {foreign[:5]}")


def is_foreign(line: str) -> bool:
    """Tell whether a line of strace shows a socket other than the single instance's.

    >>> is_foreign("7 socket(AF_INET, SOCK_STREAM, IPPROTO_IP) = 3")
    True
    >>> is_foreign('7 connect(3, {sa_family=AF_UNIX, sun_path="/nosolex-0a1b2c3d.sock"}, 22) = 0')
    False
    """
    if re.search(r"\bsocket\((?!AF_UNIX)", line):
        return True
    path = re.search(r'sun_path=@?"([^"]*)"', line)
    if path:
        # Qt binds in a folder that only the user may enter and moves the socket to its name; the C
        # library asks its name cache for the user's home, where there is such a cache.
        ours = r"/nosolex-[0-9a-f]{8}[.]sock|/[.]\w{6}/s$|^/var/run/nscd/socket$"
        return not re.search(ours, path[1])
    return bool(re.search(r"sa_family=(?!AF_UNIX)", line))


def plain(app: Path, scratch: Path) -> None:
    """As it is."""
    whole([str(app)], environment(scratch))


_WAYS: tuple[Callable[[Path, Path], None], ...] = (
    *(plain, silently, without_network, as_nobody, without_home, with_little_memory),
)


def main() -> None:
    """Run every way that this system allows."""
    app = frozen_app() / ("nosolex.exe" if sys.platform == "win32" else "nosolex")
    for way in _WAYS:
        name = (way.__doc__ or way.__name__).strip().rstrip(".")
        if way is not plain and (sys.platform == "win32" or os.geteuid() != 0):
            say(f"skipped (needs root on Linux): {name}")
            continue
        with tempfile.TemporaryDirectory(prefix="nosolex-smoke-") as scratch:
            Path(scratch).chmod(0o755)
            way(app, Path(scratch))
        say(f"passed: {name}")


if __name__ == "__main__":
    run_script(main)
