"""From a real key press to the painted results, the program at rest in a session of its own.

xdotool presses the key on a virtual screen; the program says when its list was painted, by the
clock that both processes share. Needs the tools of `make test-x11`.
"""

import json
import subprocess
import tempfile
import time
from pathlib import Path
from typing import Any

import click
import numpy as np

from desktop.system.hotkey.keys import DEFAULT_COMBINATION
from tests.bench.measure import note, row
from tests.bench.phrases import PHRASES
from tests.support.x_session import MISSING, Watched, XSession, watched, x_session

ROUNDS = 5


def run(pack: Path, full: bool = False) -> None:
    """Print until the popup, until the first rows, and until the best order is painted."""
    if MISSING:
        click.echo(f"left out: needs {MISSING}")
        return
    with tempfile.TemporaryDirectory(prefix="nosolex-bench-") as folder:
        home = prepare(Path(folder), pack)
        with x_session(home) as session, watched(session, "--hidden") as program:
            program.expect("state", state="ready")
            with Keyboard(session) as keyboard:
                times = measure(session, program, keyboard)
    note("hotkey to best order, p95", float(np.quantile(times[:, 2], 0.95)))
    for name, column, limit in (
        ("hotkey to the popup’s first painting", 0, ""),
        ("hotkey to first painted results", 1, ""),
        ("hotkey to painted best order", 2, "at least 350, aim 200"),
    ):
        click.echo(row(name, times[:, column], limit))
        note(f"{name}, p95", float(np.quantile(times[:, column], 0.95)))


def prepare(home: Path, pack: Path, **settings: object) -> Path:
    """Make a home in which this pack answers and nothing asks to be set up."""
    from desktop.engine.resources import default_pack_dir

    (home / "config").mkdir(parents=True)
    chosen = {"first_run_done": True, "interface_language": "en", **settings}
    (home / "config" / "settings.json").write_text(json.dumps(chosen), encoding="utf-8")
    if pack.resolve() != default_pack_dir().resolve():
        (home / "data" / "packs").mkdir(parents=True)
        from desktop.engine.pack.store import PackStore

        PackStore(home / "data" / "packs").install(pack)
    return home


class Keyboard:
    """One xdotool that stays, so that starting it is not measured."""

    def __init__(self, session: XSession) -> None:
        self._tool = subprocess.Popen(["xdotool", "-"], env=session.env, stdin=subprocess.PIPE)

    def __enter__(self) -> "Keyboard":
        return self

    def __exit__(self, *_: object) -> None:
        self._tool.communicate()

    def press(self, key: str) -> int:
        """Press, and return the time just before."""
        assert self._tool.stdin is not None
        pressed = time.monotonic_ns()
        self._tool.stdin.write(f"key --delay 0 {key}\n".encode())
        self._tool.stdin.flush()
        return pressed


def measure(session: XSession, program: Watched, keyboard: Keyboard) -> np.ndarray:
    """Return the three times of each press in milliseconds, the first round left out as warm-up."""
    rows = []
    for turn in range(ROUNDS + 1):
        for phrase in PHRASES:
            session.copy(phrase)
            times = press_once(program, keyboard)
            if turn:
                rows.append(times)
    return np.array(rows)


def press_once(program: Watched, keyboard: Keyboard) -> tuple[float, float, float]:
    """Press the hotkey, wait for the best order, and close the popup again."""
    pressed = keyboard.press(DEFAULT_COMBINATION.lower())
    shown = painted = after(program, pressed)
    while not painted["codes"]:
        painted = program.expect("painted")
    first = painted
    while not painted["settled"]:
        painted = program.expect("painted")
    keyboard.press("Escape")
    program.expect("popup", shown=False)
    program.said.clear()
    at = [(line["at"] - pressed) / 1e6 for line in (shown, first, painted)]
    return at[0], at[1], at[2]


def after(program: Watched, moment: int) -> dict[str, Any]:
    """Return the first painting after a moment; one of the press before may still be unread."""
    while (painted := program.expect("painted"))["at"] < moment:
        pass
    return painted
