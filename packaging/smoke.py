"""Runs the frozen program the ways a hospital would, and says which way failed."""

import json
import os
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
_LIMIT_S = 120
_ADDRESS_SPACE_KB = 6_000_000  # what the libraries map, and 1 GB of room


def call(command: list[str], env: dict[str, str]) -> str:
    """Run a command and return its output; a hang or a failure is the script's failure."""
    try:
        done = subprocess.run(
            command, env=env, capture_output=True, text=True, timeout=_LIMIT_S, check=False
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
    for phrase, category in _PHRASES.items():
        answer = json.loads(call([*program, "lookup", phrase, "--format", "json"], env))
        codes = [result["code"] for result in answer["results"][:5]]
        if not any(code.startswith(category) for code in codes):
            raise PackagingError(f"“{phrase}” gave {codes} and no {category}.")


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
    """As an unprivileged user, from a folder that is read-only to them."""
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
    look_up([str(app)], env)


def with_little_memory(app: Path, scratch: Path) -> None:
    """Under a bound on address space."""
    limited = ["prlimit", f"--as={_ADDRESS_SPACE_KB * 1000}", str(app)]
    look_up(limited, environment(scratch))


def plain(app: Path, scratch: Path) -> None:
    """As it is."""
    whole([str(app)], environment(scratch))


_WAYS: tuple[Callable[[Path, Path], None], ...] = (
    plain, without_network, as_nobody, without_home, with_little_memory
)  # fmt: skip


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
