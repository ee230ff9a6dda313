"""The clipboard: read on the coder's key press only, written on the coder's choice only."""

import sys
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QMetaType, QMimeData, QObject, QTimer, Signal
from PySide6.QtGui import QClipboard, QGuiApplication

from desktop.system.clipboard_text import ClipboardText, choose_text

_WINDOWS_FORMAT = 'application/x-qt-windows-mime;value="{}"'
_NO = b"\x00\x00\x00\x00"
# What keeps a code out of clipboard histories and cloud clipboards, by system.
_PRIVATE_MARKS = {
    _WINDOWS_FORMAT.format("ExcludeClipboardContentFromMonitorProcessing"): _NO,
    _WINDOWS_FORMAT.format("CanIncludeInClipboardHistory"): _NO,
    _WINDOWS_FORMAT.format("CanUploadToCloudClipboard"): _NO,
    "x-kde-passwordManagerHint": b"secret",
}
_WAITS_MS = (20, 40, 80, 160, 320)  # another program may hold the clipboard for a moment
_AFTER_PASTE_MS = 400
_RESTORE_AT_LATEST_MS = 60_000


class _Code(QMimeData):
    """A copied code that knows when another program has read it."""

    def __init__(self, text: str, read: Callable[[], None]) -> None:
        super().__init__()
        self._read = read
        self.setText(text)
        for name, value in _PRIVATE_MARKS.items():
            if name.startswith("application/x-qt-windows") == (sys.platform == "win32"):
                self.setData(name, value)

    def retrieveData(self, mime_type: str, preferred: QMetaType | QMetaType.Type) -> Any:  # noqa: N802
        if mime_type.startswith("text/plain"):
            self._read()
        return super().retrieveData(mime_type, preferred)


class Clipboard(QObject):
    """Reads a phrase and writes a code, checking that the code really arrived.

    Signals:
        written: the text that another program can now paste.
        failed: a sentence, when the clipboard stayed locked.
        restored: the coder's own text is back.
    """

    written = Signal(str)
    failed = Signal(str)
    restored = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clipboard = QGuiApplication.clipboard()
        self._own = ""
        self._waiting = False
        self._restore = QTimer(self)
        self._restore.setSingleShot(True)
        self._restore.timeout.connect(self._put_back)

    def read(self, primary: bool = False) -> ClipboardText:
        """Return the phrase on the clipboard (or the marked text); raise ClipboardError."""
        mode = QClipboard.Mode.Clipboard
        if primary and self._clipboard.supportsSelection():
            mode = QClipboard.Mode.Selection
        data = self._clipboard.mimeData(mode)
        if data is None:
            return choose_text("", "")
        rich = data.html() if data.hasHtml() else ""
        return choose_text(data.text() if data.hasText() else "", rich, tuple(data.formats()))

    def write(self, text: str, restore: bool = False) -> None:
        """Put a code on the clipboard; with `restore`, the coder's text returns after its paste."""
        current = self._clipboard.text()
        if restore and current and current != text:
            self._own = current
        elif not restore:
            self._own = ""
        self._try(text, 0)

    def _try(self, text: str, attempt: int) -> None:
        self._waiting = True
        self._clipboard.setMimeData(_Code(text, self._was_read))
        self._waiting = False
        if self._arrived(text):
            self._done(text)
        elif attempt < len(_WAITS_MS):
            QTimer.singleShot(_WAITS_MS[attempt], self, lambda: self._try(text, attempt + 1))
        else:
            self.failed.emit(
                f"Another program keeps the clipboard locked: {text} was not copied."
                " Close that program’s clipboard window, or write the code by hand."
            )

    def _arrived(self, text: str) -> bool:
        self._waiting = True
        try:
            return self._clipboard.text() == text
        finally:
            self._waiting = False

    def _done(self, text: str) -> None:
        if self._own:
            self._restore.start(_RESTORE_AT_LATEST_MS)
        self.written.emit(text)

    def _was_read(self) -> None:
        # Our own reading back must not count as a paste.
        if not self._waiting and self._own:
            self._restore.start(_AFTER_PASTE_MS)

    def _put_back(self) -> None:
        if not self._own or not self._clipboard.ownsClipboard():
            self._own = ""  # somebody copied something new: that is the coder's now
            return
        text, self._own = self._own, ""
        self._clipboard.setText(text)
        self.restored.emit()
