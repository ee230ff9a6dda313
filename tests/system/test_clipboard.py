"""A clipboard that others hold, and the coder's own that comes back; no screen needed."""

import sys
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from desktop.system.clipboard.clipboard import Clipboard
from desktop.system.clipboard.gate import OpenGate, WindowsGate
from desktop.system.clipboard.kept import KDE_MARK, WINDOWS_MARKS, kept, marks

PATIENCE_MS = 20_000


@pytest.fixture(autouse=True)
def _left_to_qt(qtbot: QtBot) -> Iterator[None]:
    """End with text that Qt made itself: see the interface's conftest."""
    yield
    QGuiApplication.clipboard().setText("")


class LockedFor:
    """A gate that another program keeps shut for the first so many questions."""

    def __init__(self, times: int) -> None:
        self.left = times

    def readable(self, primary: bool) -> bool:
        return self.writable()

    def writable(self) -> bool:
        self.left -= 1
        return self.left < 0


class Reader:
    """Notes what became of a reading."""

    def __init__(self) -> None:
        self.heard: list[str] = []

    def start(self, clipboard: Clipboard) -> None:
        clipboard.fetch(
            lambda text: self.heard.append(f"read {text}"),
            lambda sentence: self.heard.append(f"refused {sentence}"),
            lambda: self.heard.append("waiting"),
        )


def elsewhere(text: str) -> None:
    QGuiApplication.clipboard().setText(text)


@pytest.fixture
def not_ours(monkeypatch: pytest.MonkeyPatch) -> None:
    """Off screen this process owns whatever is copied; let it look like another's."""
    monkeypatch.setattr(
        Clipboard, "_can_be_read", lambda self, primary: self._gate.readable(primary)
    )


def test_a_clipboard_locked_for_a_moment_is_read_in_the_end(qtbot: QtBot, not_ours: None) -> None:
    elsewhere("neumonía")
    reader = Reader()
    reader.start(Clipboard(gate=LockedFor(3)))
    qtbot.waitUntil(lambda: reader.heard == ["waiting", "read neumonía"], timeout=PATIENCE_MS)


def test_a_clipboard_that_stays_locked_is_said(qtbot: QtBot, not_ours: None) -> None:
    reader = Reader()
    reader.start(Clipboard(gate=LockedFor(1000)))
    qtbot.waitUntil(lambda: len(reader.heard) == 2, timeout=PATIENCE_MS)
    assert "locked" in reader.heard[1]


def test_escape_ends_the_waiting(qtbot: QtBot, not_ours: None) -> None:
    elsewhere("neumonía")
    reader, other = Reader(), Reader()
    clipboard = Clipboard(gate=LockedFor(2))
    reader.start(clipboard)
    clipboard.stop_fetching()
    other.start(clipboard)
    qtbot.waitUntil(lambda: other.heard == ["waiting", "read neumonía"], timeout=PATIENCE_MS)
    assert reader.heard == ["waiting"]


def test_a_code_is_written_as_soon_as_the_lock_is_gone(qtbot: QtBot) -> None:
    clipboard = Clipboard(gate=LockedFor(3))
    with qtbot.waitSignal(clipboard.written, timeout=PATIENCE_MS):
        clipboard.write("J18.9")
    assert QGuiApplication.clipboard().text() == "J18.9"


def test_a_code_that_cannot_be_written_is_named(qtbot: QtBot) -> None:
    elsewhere("my own")
    clipboard = Clipboard(gate=LockedFor(1000))
    with qtbot.waitSignal(clipboard.failed, timeout=PATIENCE_MS) as failed:
        clipboard.write("J18.9")
    assert "J18.9 was not copied" in failed.args[0]
    assert QGuiApplication.clipboard().text() == "my own"


def test_the_newest_of_two_waiting_codes_is_written(qtbot: QtBot) -> None:
    clipboard = Clipboard(gate=LockedFor(2))
    written: list[str] = []
    clipboard.written.connect(written.append)
    clipboard.write("J18.9")
    clipboard.write("I10")
    qtbot.waitUntil(lambda: written == ["I10"], timeout=PATIENCE_MS)


def test_every_form_of_the_coders_own_is_kept_and_a_secret_stays_one() -> None:
    own = QMimeData()
    own.setText("asma")
    own.setHtml("<b>asma</b>")
    own.setData(*KDE_MARK)
    copy = kept(own)
    assert copy is not None
    assert (copy.text(), copy.html()) == ("asma", "<b>asma</b>")
    assert copy.data(KDE_MARK[0]).data() == KDE_MARK[1]
    assert kept(QMimeData()) is None
    assert kept(None) is None


def test_what_is_too_large_to_keep_is_left_alone() -> None:
    own = QMimeData()
    own.setText("x" * 5_000_000)
    assert kept(own) is None


def test_a_code_is_marked_as_nothing_for_histories(qtbot: QtBot) -> None:
    clipboard = Clipboard(gate=OpenGate())
    clipboard.write("J18.9")
    data = QGuiApplication.clipboard().mimeData()
    if sys.platform != "win32":
        assert data.data(KDE_MARK[0]).data() == b"secret"
    on_windows = marks(windows=True)
    assert len(on_windows) == 3
    for name in WINDOWS_MARKS:
        assert on_windows[f'application/x-qt-windows-mime;value="{name}"'] == bytes(4)


class User32:
    """Windows' clipboard lock: open for one program at a time."""

    def __init__(self, free: bool) -> None:
        self.free = free
        self.open = False

    def OpenClipboard(self, window: None) -> int:
        self.open = self.free
        return int(self.free)

    def CloseClipboard(self) -> int:
        self.open = False
        return 1


@pytest.mark.parametrize("free", [True, False])
def test_the_windows_lock_is_asked_and_never_kept(free: bool) -> None:
    user32 = User32(free)
    assert WindowsGate(user32).readable(primary=False) is free
    assert WindowsGate(user32).writable() is free
    assert not user32.open
