"""The calls of the Windows modules made for real, by a C program under wine.

The constants come from the Python modules themselves. What wine is not: the manual list in
docs/testing.md has what only a Windows machine can show.
"""

import ctypes
import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.system import autostart
from desktop.system.clipboard import kept
from desktop.system.hotkey import windows
from desktop.system.hotkey.keys import DEFAULT_COMBINATION, parse_combination
from tests.support.x_session import MISSING as X_MISSING
from tests.support.x_session import XSession, x_session

COMPILER = "x86_64-w64-mingw32-gcc"
WINE = [tool for tool in ("wine", "wineserver", COMPILER) if shutil.which(tool) is None]
MISSING = [*WINE, *X_MISSING]
pytestmark = [
    pytest.mark.slow,
    pytest.mark.timeout(600),
    pytest.mark.skipif(
        bool(MISSING),
        reason=f"needs {MISSING} (Debian: wine wine64 gcc-mingw-w64-x86-64, and as test-x11)",
    ),
]
SOURCE = Path(__file__).parent / "windows" / "calls.c"
LINE = autostart.run_line([r"C:\Archivos de año\nosolex.exe", "--hidden"])
NUMBERS = (
    *("WM_HOTKEY", "WM_POWERBROADCAST", "WM_WTSSESSION_CHANGE", "PBT_APMRESUMEAUTOMATIC"),
    *("WTS_SESSION_UNLOCK", "ERROR_HOTKEY_ALREADY_REGISTERED", "HOTKEY_ID"),
    "NOTIFY_FOR_THIS_SESSION",
)


def wide(text: str) -> str:
    """Write a text as a wide C literal."""
    return 'L"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def header() -> str:
    """Write the constants of the Python modules as C."""
    key = parse_combination(DEFAULT_COMBINATION)
    numbers = {name: getattr(windows, name) for name in NUMBERS}
    numbers["MODIFIERS"] = windows.modifier_bits(key)
    numbers["KEY"] = windows.virtual_key(key.key)
    numbers["MARKS"] = len(kept.WINDOWS_MARKS)
    texts = {"RUN_KEY": autostart.RUN_KEY, "RUN_VALUE": autostart.RUN_VALUE, "RUN_LINE": LINE}
    lines = [f"#define NLX_{name} {value}" for name, value in numbers.items()]
    lines += [f"#define NLX_{name} {wide(text)}" for name, text in texts.items()]
    names = ", ".join(wide(name) for name in kept.WINDOWS_MARKS)
    values = kept.WINDOWS_MARKS.values()
    bytes_ = ", ".join("{" + ", ".join(map(str, value)) + "}" for value in values)
    sizes = ", ".join(str(len(value)) for value in values)
    lines.append(f"static const WCHAR *nlx_marks[] = {{{names}}};")
    lines.append(f"static const unsigned char nlx_mark_values[][8] = {{{bytes_}}};")
    lines.append(f"static const size_t nlx_mark_sizes[] = {{{sizes}}};")
    return "\n".join(lines) + "\n"


class Machine:
    """A wine prefix with the program in it."""

    def __init__(self, folder: Path, screen: XSession) -> None:
        (folder / "nosolex.h").write_text(header(), encoding="utf-8")
        self.program = folder / "calls.exe"
        command: list[str | Path] = [
            COMPILER or "",
            "-Wall",
            "-Werror",
            "-I",
            folder,
            "-o",
            self.program,
            SOURCE,
        ]
        libraries = ["-luser32", "-ladvapi32", "-lwtsapi32"]
        subprocess.run([*command, *libraries], check=True)
        self.env = {**os.environ, "WINEPREFIX": str(folder / "prefix"), "WINEDEBUG": "-all"}
        self.env |= {"LC_ALL": "C.UTF-8", "DISPLAY": screen.display}
        subprocess.run(["wineboot", "-i"], env=self.env, check=False, capture_output=True)

    def start(self, verb: str) -> "subprocess.Popen[bytes]":
        return subprocess.Popen(
            ["wine", self.program, verb],
            env=self.env,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )

    def ask(self, verb: str) -> dict[str, int]:
        """Run one verb and return what it said."""
        process = self.start(verb)
        printed, _ = process.communicate()
        assert process.returncode == 0
        return said(printed)

    def close(self) -> None:
        subprocess.run(["wineserver", "-k"], env=self.env, check=False)


def said(printed: bytes) -> dict[str, int]:
    lines = printed.decode().splitlines()
    return {name: int(value) for name, value in (line.split("=") for line in lines)}


@pytest.fixture(scope="module")
def machine(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Machine]:
    folder = tmp_path_factory.mktemp("windows")
    with x_session(folder / "screen") as screen:
        made = Machine(folder, screen)
        yield made
        made.close()


@pytest.fixture
def holder(machine: Machine) -> Iterator["subprocess.Popen[bytes]"]:
    """Another program that has the key and the clipboard."""
    process = machine.start("hold")
    assert process.stdout is not None
    assert said(process.stdout.readline() + process.stdout.readline()) == {
        "registered": 1,
        "opened": 1,
    }
    yield process
    process.communicate()


def test_the_layout_of_the_message_is_that_of_windows(machine: Machine) -> None:
    told = machine.ask("layout")
    assert told.pop("same") == 1
    assert told.pop("sizeof") == ctypes.sizeof(windows.Message)
    assert told == {name: getattr(windows.Message, name).offset for name in told}


def test_the_key_is_registered_pressed_and_given_back(machine: Machine) -> None:
    assert machine.ask("hotkey") == {"registered": 1, "pressed": 1, "window": 0, "again": 1}


def test_a_key_that_is_taken_fails_with_the_number_we_look_for(
    machine: Machine, holder: "subprocess.Popen[bytes]"
) -> None:
    taken = windows.ERROR_HOTKEY_ALREADY_REGISTERED
    assert machine.ask("hotkey") == {"registered": 0, "error": taken}


def test_an_open_clipboard_locks_everybody_else_out(
    machine: Machine, holder: "subprocess.Popen[bytes]"
) -> None:
    assert machine.ask("copy")["opened"] == 0


def test_the_code_arrives_with_every_mark_at_nought(machine: Machine) -> None:
    assert machine.ask("copy") == {"opened": 1}
    told = machine.ask("paste")
    assert told == {"text": 1, **dict.fromkeys(kept.WINDOWS_MARKS, 0)}


def test_autostart_needs_no_administrator(machine: Machine) -> None:
    told = machine.ask("autostart")
    assert told == {"created": 0, "set": 0, "read": 0, "same": 1, "deleted": 0, "twice": 1}


def test_the_focus_is_taken_and_given_back(machine: Machine) -> None:
    assert machine.ask("focus") == {
        "windows": 1,
        "remembered": 1,
        "taken": 1,
        "given back": 1,
        "session": 1,
        "gone": 1,
    }
