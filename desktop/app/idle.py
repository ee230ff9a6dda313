"""Letting the models go when nobody has asked anything for a while, and fetching them again."""

from PySide6.QtCore import QObject, QTimer

from desktop.ui.worker.service import EngineService


class IdleModels(QObject):
    """Counts from the last question; the first one afterwards brings the models back.

    One timer that fires once: while it runs, the program does not wake up.
    """

    def __init__(self, service: EngineService, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._service = service
        self._asleep = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._sleep)
        service.asked.connect(self.stay_awake)

    def set_minutes(self, minutes: float) -> None:
        """Let the models go after so many minutes; 0 keeps them for good."""
        self._timer.setInterval(round(minutes * 60_000))
        self.stay_awake()

    def stay_awake(self) -> None:
        """Count anew, and fetch the models if they were let go."""
        if self._timer.interval():
            self._timer.start()
        else:
            self._timer.stop()
        if self._asleep:
            self._asleep = False
            self._service.wake()

    def _sleep(self) -> None:
        self._asleep = True
        self._service.rest()
