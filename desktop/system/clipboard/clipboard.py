"""The clipboard: read on the coder's key press only, written on the coder's choice only."""

import sys
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QMetaType, QMimeData, QObject, QTimer, Signal
from PySide6.QtGui import QClipboard, QGuiApplication

from desktop.system.clipboard.gate import ClipboardGate, make_clipboard_gate
from desktop.system.clipboard.kept import kept, marks
from desktop.system.clipboard.text import ClipboardError, ClipboardText, choose_text

_WAITS_MS = (20, 40, 80, 160, 320)  # another program may hold the clipboard for a moment
_AFTER_PASTE_MS = 400
_RESTORE_AT_LATEST_MS = 60_000
# What X11 lists beside a content, and the names of texts: none of them is a picture or a file.
_NO_OBJECTS = frozenset(
    {"TARGETS", "SAVE_TARGETS", "TIMESTAMP", "MULTIPLE", "UTF8_STRING", "STRING", "TEXT"}
)
_LOCKED = (
    "Another program keeps the clipboard locked, so the phrase was not read."
    " Type it here, or close that program and press the key again."
)


class _Code(QMimeData):
    """A copied code that knows when another program has read it."""

    def __init__(self, text: str, read: Callable[[], None]) -> None:
        super().__init__()
        self._read = read
        self.setText(text)
        for name, value in marks(sys.platform == "win32").items():
            self.setData(name, value)

    def retrieveData(self, mime_type: str, preferred: QMetaType | QMetaType.Type) -> Any:  # noqa: N802
        if mime_type.startswith("text/plain"):
            self._read()
        return super().retrieveData(mime_type, preferred)


def _is_object(kind: str) -> bool:
    """Tell whether a kind of content is no text that happens to be empty."""
    return not kind.startswith("text/") and kind not in _NO_OBJECTS


class Clipboard(QObject):
    """Reads a phrase and writes a code, checking that the code really arrived.

    Signals:
        written: the text that another program can now paste.
        failed: a sentence, when the clipboard stayed locked.
        restored: what the coder had there is back.
    """

    written = Signal(str)
    failed = Signal(str)
    restored = Signal()

    def __init__(self, parent: QObject | None = None, gate: ClipboardGate | None = None) -> None:
        super().__init__(parent)
        self._clipboard = QGuiApplication.clipboard()
        self._gate = gate or make_clipboard_gate(QGuiApplication.platformName())
        self._own: QMimeData | None = None
        self._waiting = False
        self._fetched = 0
        self._written = 0
        self._restore = QTimer(self)
        self._restore.setSingleShot(True)
        self._restore.timeout.connect(self._put_back)

    def fetch(
        self,
        done: Callable[[str], None],
        refused: Callable[[str], None],
        waiting: Callable[[], None],
        primary: bool = False,
    ) -> None:
        """Read the phrase now or, while another program has the clipboard locked, in a moment."""
        self._fetched += 1
        self._fetch(done, refused, waiting, primary, (self._fetched, 0))

    def stop_fetching(self) -> None:
        """Want the phrase no more: the coder pressed Escape meanwhile."""
        self._fetched += 1

    def _fetch(
        self,
        done: Callable[[str], None],
        refused: Callable[[str], None],
        waiting: Callable[[], None],
        primary: bool,
        turn: tuple[int, int],
    ) -> None:
        number, attempt = turn
        if number != self._fetched:
            return
        if self._can_be_read(primary):
            self._hand_out(done, refused, primary)
        elif attempt == len(_WAITS_MS):
            refused(_LOCKED)
        else:
            if not attempt:
                waiting()
            following = (number, attempt + 1)
            again = lambda: self._fetch(done, refused, waiting, primary, following)  # noqa: E731
            QTimer.singleShot(_WAITS_MS[attempt], self, again)

    def _hand_out(
        self, done: Callable[[str], None], refused: Callable[[str], None], primary: bool
    ) -> None:
        try:
            text = self.read(primary).text
        except ClipboardError as error:
            refused(str(error))
        else:
            done(text)

    def _can_be_read(self, primary: bool) -> bool:
        # Our own process would have to answer itself, while it waits for the answer.
        ours = self._clipboard.ownsSelection() if primary else self._clipboard.ownsClipboard()
        return ours or self._gate.readable(primary)

    def read(self, primary: bool = False) -> ClipboardText:
        """Return the phrase on the clipboard (or the marked text); raise ClipboardError."""
        data = None
        if primary and self._clipboard.supportsSelection():
            data = self._clipboard.mimeData(QClipboard.Mode.Selection)
        if data is None or not data.formats():
            data = self._clipboard.mimeData(QClipboard.Mode.Clipboard)
        if data is None:
            return choose_text("", "")
        rich = data.html() if data.hasHtml() else ""
        formats = tuple(kind for kind in data.formats() if _is_object(kind))
        return choose_text(data.text() if data.hasText() else "", rich, formats)

    def write(self, text: str, restore: bool = False) -> None:
        """Put a code on the clipboard; with `restore`, what was there returns after its paste."""
        self._restore.stop()
        if not restore:
            self._own = None
        elif not (self._own is not None and self._clipboard.ownsClipboard()):
            # A second code soon after the first must not make the first one the coder's own.
            readable = self._can_be_read(False)
            self._own = kept(self._clipboard.mimeData()) if readable else None
        self._written += 1
        self._try(text, (self._written, 0))

    def _try(self, text: str, turn: tuple[int, int]) -> None:
        number, attempt = turn
        if number != self._written:
            return
        if self._put(text):
            self._done(text)
        elif attempt < len(_WAITS_MS):
            again = (number, attempt + 1)
            QTimer.singleShot(_WAITS_MS[attempt], self, lambda: self._try(text, again))
        else:
            self.failed.emit(
                f"Another program keeps the clipboard locked: {text} was not copied."
                " Close that program’s clipboard window, or write the code by hand."
            )

    def _put(self, text: str) -> bool:
        """Write, and read back what another program would paste."""
        if not self._gate.writable():
            return False
        self._waiting = True
        try:
            self._clipboard.setMimeData(_Code(text, self._was_read))
            return self._clipboard.text() == text
        finally:
            self._waiting = False

    def _done(self, text: str) -> None:
        if self._own is not None:
            self._restore.start(_RESTORE_AT_LATEST_MS)
        self.written.emit(text)

    def _was_read(self) -> None:
        # Our own reading back must not count as a paste.
        if not self._waiting and self._own is not None:
            self._restore.start(_AFTER_PASTE_MS)

    def _put_back(self) -> None:
        own, self._own = self._own, None
        # If somebody copied something new, that is the coder's now.
        if own is not None and self._clipboard.ownsClipboard():
            self._clipboard.setMimeData(own)
            self.restored.emit()
