"""The program with nothing but its tray icon: what it takes, and how it comes back to work.

Its models are let go after the shortest time that can be set, one minute; then the hotkey is
pressed. Needs the tools of `make test-x11`, and strace for the system calls.
"""

import shutil
import tempfile
import time
from pathlib import Path

import click

from desktop.system.hotkey.keys import DEFAULT_COMBINATION
from tests.bench.hotkey import Keyboard, after, prepare
from tests.bench.measure import note
from tests.bench.phrases import PHRASES
from tests.support.proc import cpu_seconds, resident_mb, system_calls, ticks, wake_ups
from tests.support.x_session import MISSING, Watched, XSession, watched, x_session
from tests.support.x_tray import XTray

SPAN_S = 20
CALM_S = 3  # what a start leaves to be done has been done by then


def run(pack: Path, full: bool = False) -> None:
    """Print what rest costs, what sleep saves, and what waking up takes."""
    if MISSING:
        click.echo(f"left out: needs {MISSING}")
        return
    with tempfile.TemporaryDirectory(prefix="nosolex-bench-") as folder:
        home = prepare(Path(folder), pack, unload_after_minutes=1)
        with x_session(home) as session:
            tray = XTray(session.display)
            with watched(session, "--hidden") as program:
                tray.dock()
                program.expect("state", state="ready")
                _use(session, program)
                slept_from = time.monotonic()
                _at_rest(program.pid)
                _asleep(program.pid, slept_from)
                _awake(session, program)
            tray.close()


def _use(session: XSession, program: Watched) -> None:
    """Look one phrase up, so that all memory that work takes has been taken."""
    session.copy(PHRASES[0])
    with Keyboard(session) as keyboard:
        pressed = keyboard.press(DEFAULT_COMBINATION.lower())
        painted = after(program, pressed)
        while not (painted["codes"] and painted["settled"]):
            painted = program.expect("painted")
        keyboard.press("Escape")
        program.expect("popup", shown=False)


def _at_rest(pid: int) -> None:
    time.sleep(CALM_S)
    begun, before, calls = cpu_seconds(pid), ticks(pid), wake_ups(pid)
    time.sleep(SPAN_S)
    used, woken = cpu_seconds(pid) - begun, wake_ups(pid) - calls
    click.echo(f"{f'processor at rest, {SPAN_S} s':44} {used * 1000:8.1f} ms")
    click.echo(f"{'clock ticks in /proc/PID/stat':44} {ticks(pid) - before:8d}")
    click.echo(f"{'wake-ups of all threads':44} {woken:8d}")
    note("idle CPU, tray icon only", 100 * used / SPAN_S)
    if shutil.which("strace"):
        seen = system_calls(pid, SPAN_S)
        click.echo(
            f"{f'system calls, {SPAN_S} s of strace -f -c':44} {sum(seen.values()):8d} {seen}"
        )


def _asleep(pid: int, since: float) -> None:
    before = resident_mb(pid)
    click.echo(f"{'resident with the models':44} {before:8.0f} MB")
    time.sleep(max(0.0, 60 + CALM_S - (time.monotonic() - since)))
    click.echo(f"{'resident after the models were let go':44} {resident_mb(pid):8.0f} MB")


def _awake(session: XSession, program: Watched) -> None:
    session.copy(PHRASES[1])
    with Keyboard(session) as keyboard:
        pressed = keyboard.press(DEFAULT_COMBINATION.lower())
        first = after(program, pressed)
        while not first["codes"]:
            first = program.expect("painted")
        ready = program.expect("state", state="ready")
        painted = after(program, ready["at"])
        while not painted["settled"]:
            painted = program.expect("painted")
    for name, line in (
        ("waking up: hotkey to first painted results", first),
        ("waking up: hotkey to both models loaded", ready),
        ("waking up: hotkey to painted best order", painted),
    ):
        click.echo(f"{name:44} {(line['at'] - pressed) / 1e6:8.1f} ms")
