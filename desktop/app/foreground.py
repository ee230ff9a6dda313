"""Coming to the front, and going back to the window that the coder was in."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QWindow
from PySide6.QtWidgets import QWidget

from desktop.system.focus import Focus


class Foreground(QObject):
    """The system's focus, asked at the right moments.

    A window manager drops the demand for a window that it has not been told of yet, so the demand
    is repeated when the window is first exposed. Windows grants it inside the key press only, so
    it is made at once too.
    """

    def __init__(self, focus: Focus, popup: QWidget, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._focus = focus
        self._popup = popup
        self._awaited: QWindow | None = None

    def remember(self) -> None:
        """Note the window that has the focus, unless the popup has it: the key came twice."""
        if not (self._popup.isVisible() and self._popup.isActiveWindow()):
            self._focus.remember()

    def bring(self, widget: QWidget) -> None:
        """Bring one of our windows to the front."""
        self._focus.take(int(widget.winId()))
        window = widget.windowHandle()
        self._leave()
        if window is not None and not window.isExposed():
            self._awaited = window
            window.installEventFilter(self)

    def give_back(self) -> None:
        """Give the focus to the window that had it."""
        self._leave()
        self._focus.give_back()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # Qt's name
        """Ask again once the window is there."""
        window = self._awaited
        if event.type() == QEvent.Type.Expose and window is not None and window.isExposed():
            self._leave()
            self._focus.take(int(window.winId()))
        return False

    def _leave(self) -> None:
        if self._awaited is not None:
            self._awaited.removeEventFilter(self)
            self._awaited = None
