"""Notes in the log how a start went: window painted, words searched, models loaded.

Support asks for these times, and packaging measures the frozen program by them.
"""

import logging

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget

from desktop.ui.worker.service import EngineService

log = logging.getLogger(__name__)
PAINTED = "The first window is painted"
WORDS = "Words can be searched"
READY = "Both models are loaded"


class Milestones(QObject):
    """Lives as long as the program; each milestone is noted once."""

    def __init__(self, windows: list[QWidget], service: EngineService, parent: QObject) -> None:
        super().__init__(parent)
        self._windows = windows
        self._passed: set[str] = set()
        for window in windows:
            window.installEventFilter(self)
        service.opened.connect(lambda *_: self._pass(WORDS))
        service.ready.connect(lambda *_: self._pass(READY))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Wait for the first painting, and let it pass."""
        if event.type() == QEvent.Type.Paint:
            for window in self._windows:
                window.removeEventFilter(self)
            # Behind the painting itself, which follows this very call.
            QTimer.singleShot(0, self, lambda: self._pass(PAINTED))
        return False

    def _pass(self, milestone: str) -> None:
        if milestone not in self._passed:
            self._passed.add(milestone)
            log.info(milestone)
