"""The words of a switch, which wrap where those of a check box itself cannot."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget


class SwitchWords(QLabel):
    """A label beside a box; a click on it is one on the box."""

    def __init__(self, box: QAbstractButton, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._box = box
        self.setWordWrap(True)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Click the box, unless it cannot be changed."""
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.pos()):
            self._box.click()
