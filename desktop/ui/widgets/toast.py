"""A sentence that floats over the window for some seconds: what was copied, saved or refused."""

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QLabel, QWidget

from desktop.ui.theme.theme import theme
from desktop.ui.widgets.announce import announce
from desktop.ui.widgets.words import said

_SHORTEST_MS, _MS_A_LETTER = 2500, 60


class Toast(QLabel):
    """A label at the foot of its parent that takes no room from anything else."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._host = parent
        self.setObjectName("toast")
        self.setWordWrap(True)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.hide)
        parent.installEventFilter(self)
        self.hide()

    def say(self, sentence: str) -> None:
        """Show a sentence for as long as it takes to read it."""
        sentence = said(sentence)
        self.setText(sentence)
        self._place()
        self.show()
        self.raise_()
        self._timer.start(max(_SHORTEST_MS, _MS_A_LETTER * len(sentence)))
        announce(self, sentence)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay at the foot when the window changes its size."""
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        gap = theme().space(5)
        widest = self._host.width() - 2 * gap
        self.setMaximumWidth(widest)
        width = min(widest, self.fontMetrics().horizontalAdvance(self.text()) + theme().space(12))
        height = self.heightForWidth(width)
        self.setGeometry(
            (self._host.width() - width) // 2, self._host.height() - height - gap, width, height
        )
