"""A graphical session of its own for one test: Xvfb, a window manager, and questions put to both.

Nothing here sleeps: every wait is for an event of the X server (or for a line that a program
writes), so that a busy machine makes a test slower and never red.
"""

import contextlib
import json
import os
import select
import shutil
import signal
import struct
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import xcffib
import xcffib.xfixes
import xcffib.xproto as xproto

TOOLS = ("Xvfb", "openbox", "xdotool", "xclip")
MISSING = [tool for tool in TOOLS if shutil.which(tool) is None]
PATIENCE = 240.0  # long: only a program that really does nothing may fail a test
_ANY_LENGTH = 1 << 16


class XSession:
    """One display with a window manager.

    Attributes:
        env: the environment for programs of this session.
    """

    def __init__(self, home: Path, *options: str) -> None:
        self._server = subprocess.Popen(
            [
                "Xvfb",
                "-displayfd",
                "1",
                "-screen",
                "0",
                "1280x900x24",
                "-nolisten",
                "tcp",
                *options,
            ],
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )
        assert self._server.stdout is not None
        self.display = f":{int(self._server.stdout.readline())}"
        runtime = home / "run"
        runtime.mkdir(mode=0o700, parents=True, exist_ok=True)
        self.env = {
            **os.environ,
            "DISPLAY": self.display,
            "QT_QPA_PLATFORM": "xcb",
            "NOSOLEX_HOME": str(home),
            "XDG_RUNTIME_DIR": str(runtime),
            "LC_ALL": "C.UTF-8",
        }
        self.env.pop("WAYLAND_DISPLAY", None)
        self._watch()
        self._manager = self.start("openbox", "--sm-disable")
        self.until(lambda: bool(self._numbers("_NET_SUPPORTING_WM_CHECK")), "a window manager")

    def _watch(self) -> None:
        connection: Any = xcffib.connect(self.display)
        self._x = connection
        self._root = self._x.get_setup().roots[self._x.pref_screen].root
        mask = xproto.EventMask.PropertyChange | xproto.EventMask.SubstructureNotify
        self._x.core.ChangeWindowAttributesChecked(
            self._root, xproto.CW.EventMask, [int(mask)]
        ).check()
        self._fixes = self._x(xcffib.xfixes.key)
        self._fixes.QueryVersion(5, 0).reply()
        for name in ("CLIPBOARD", "PRIMARY"):
            self._fixes.SelectSelectionInput(
                self._root, self._atom(name), xcffib.xfixes.SelectionEventMask.SetSelectionOwner
            )
        self._x.flush()

    def start(self, *command: str) -> "subprocess.Popen[bytes]":
        """Start a program in this session."""
        return subprocess.Popen(command, env=self.env, stderr=subprocess.DEVNULL)

    def run(self, *command: str, given: str | None = None) -> str:
        """Run a program in this session and return what it printed."""
        done = subprocess.run(
            command, env=self.env, input=given, capture_output=True, text=True, check=False
        )
        return done.stdout.strip()

    def until(self, happened: Callable[[], bool], what: str) -> None:
        """Wait for X events until something is so."""
        end = time.monotonic() + PATIENCE
        while not happened():
            left = end - time.monotonic()
            assert left > 0, f"waited {PATIENCE:.0f} s in vain for {what}"
            # Asking may have read events in beside the answers: those wake no select any more.
            if not self._drain():
                select.select([self._x.get_file_descriptor()], [], [], left)

    def _drain(self) -> bool:
        some = False
        while self._x.poll_for_event() is not None:
            some = True
        return some

    def keys(self, *keys: str) -> None:
        """Press keys as a keyboard does, so that whoever grabbed them gets them."""
        self.run("xdotool", "key", "--delay", "0", *keys)

    def active(self) -> int:
        """Return the window that the manager calls active."""
        return next(iter(self._numbers("_NET_ACTIVE_WINDOW")), 0)

    def windows(self) -> list[int]:
        """Return the managed windows, the topmost last."""
        return self._numbers("_NET_CLIENT_LIST_STACKING")

    def title(self, window: int) -> str:
        """Return a window's title, or nothing when it is gone."""
        try:
            return self._property(window, "_NET_WM_NAME").decode()
        except xcffib.XcffibException:
            return ""

    def geometry(self, window: int) -> tuple[int, int, int, int]:
        """Return where on the screen a window is, and its width and height."""
        lines = self.run("xdotool", "getwindowgeometry", "--shell", str(window)).splitlines()
        found = dict(line.split("=", 1) for line in lines if "=" in line)
        return int(found["X"]), int(found["Y"]), int(found["WIDTH"]), int(found["HEIGHT"])

    def titled(self, title: str) -> list[int]:
        """Return the windows with this title."""
        return [window for window in self.windows() if self.title(window) == title]

    def activate(self, window: int) -> None:
        """Give a window the focus as a coder would by clicking on it."""
        self.run("xdotool", "windowactivate", str(window))
        self.until(
            lambda: self.active() == window and self._is_within(self._focus(), window),
            f"the focus on {window}",
        )

    def _focus(self) -> int:
        """Return the window that gets the keys; the manager's word may come a moment before."""
        return int(self._x.core.GetInputFocus().reply().focus)

    def _is_within(self, one: int, window: int) -> bool:
        """Tell whether a window is another or lies inside it: Qt's focus has one of its own."""
        with contextlib.suppress(xcffib.XcffibException):  # it may have gone meanwhile
            while one not in (0, 1, self._root, window):
                one = int(self._x.core.QueryTree(one).reply().parent)
        return one == window

    def copy(self, text: str, selection: str = "CLIPBOARD", target: str = "") -> None:
        """Copy in another program, and wait until the server knows its owner."""
        before = self.owner(selection)
        kind = ("-t", target) if target else ()
        # xclip stays behind to answer: it must hold no pipe that somebody waits for.
        command = ["xclip", "-i", "-selection", selection, *kind]
        subprocess.run(
            command, env=self.env, input=text, text=True, check=True, stdout=subprocess.DEVNULL
        )
        self.until(lambda: self.owner(selection) not in (0, before), "the copied text")

    def paste(self, selection: str = "CLIPBOARD", target: str = "") -> str:
        """Paste in a third program."""
        kind = ("-t", target) if target else ()
        return self.run("xclip", "-o", "-selection", selection, *kind)

    def owner(self, selection: str) -> int:
        """Return the window that offers the selection."""
        return int(self._x.core.GetSelectionOwner(self._atom(selection)).reply().owner)

    def close(self) -> None:
        """End the session; programs that are still there lose their display."""
        self._x.disconnect()
        for process in (self._manager, self._server):
            process.terminate()
            process.wait()

    def _atom(self, name: str) -> int:
        return int(self._x.core.InternAtom(False, len(name), name).reply().atom)

    def _property(self, window: int, name: str) -> bytes:
        reply = self._x.core.GetProperty(
            False, window, self._atom(name), xproto.GetPropertyType.Any, 0, _ANY_LENGTH
        ).reply()
        return bytes(reply.value.buf()) if reply.value_len else b""

    def _numbers(self, name: str) -> list[int]:
        raw = self._property(self._root, name)
        return list(struct.unpack(f"={len(raw) // 4}I", raw))


class Watched:
    """The real program with an observer in it that says on its standard output what happens."""

    def __init__(self, session: XSession, *words: str) -> None:
        command = [sys.executable, "-m", "tests.support.watched_program", *words]
        self.process = subprocess.Popen(
            command, env=session.env, stdout=subprocess.PIPE, stderr=subprocess.PIPE
        )
        self._rest = b""
        self.said: list[dict[str, Any]] = []

    @property
    def pid(self) -> int:
        """Return its process number."""
        return self.process.pid

    def expect(self, kind: str, **wanted: object) -> dict[str, Any]:
        """Wait for a line of this kind with these values, passing over others."""
        end = time.monotonic() + PATIENCE
        while True:
            line = self._line(end, kind)
            self.said.append(line)
            if line["is"] == kind and all(line.get(key) == wanted[key] for key in wanted):
                return line

    def _line(self, end: float, kind: str) -> dict[str, Any]:
        assert self.process.stdout is not None
        descriptor = self.process.stdout.fileno()
        while b"\n" not in self._rest:
            left = max(0.0, end - time.monotonic())
            ready, _, _ = select.select([descriptor], [], [], left)
            part = os.read(descriptor, 65536) if ready else b""
            assert part, f"no “{kind}” came; {self.said=} {self._complaint(bool(ready))}"
            self._rest += part
        line, self._rest = self._rest.split(b"\n", 1)
        said: dict[str, Any] = json.loads(line)
        return said

    def _complaint(self, ended: bool) -> str:
        assert self.process.stderr is not None
        return self.process.stderr.read().decode() if ended else ""

    def kill(self) -> None:
        """End it as the system does when memory runs out."""
        self.process.kill()
        self.process.wait()

    def close(self) -> None:
        """End it, hung or not."""
        with contextlib.suppress(ProcessLookupError):
            self.process.send_signal(signal.SIGCONT)
        self.process.kill()
        self.process.communicate()


@contextlib.contextmanager
def x_session(home: Path, *options: str) -> Iterator[XSession]:
    """Open a session and close it whatever happens."""
    session = XSession(home, *options)
    try:
        yield session
    finally:
        session.close()


@contextlib.contextmanager
def watched(session: XSession, *words: str) -> Iterator[Watched]:
    """Start the program with an observer, and end it whatever happens."""
    program = Watched(session, *words)
    try:
        yield program
    finally:
        program.close()
