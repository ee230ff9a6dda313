"""The real program, started as anybody starts it, with an observer that reports what is painted.

Usage: python -m tests.support.watched_program [what nosolex takes]
One JSON line for each thing that happens: {"is": "state" | "painted" | "popup" | "said", ...}.
Times are of the clock that all processes share (CLOCK_MONOTONIC, nanoseconds).
"""

import json
import sys
import time

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QLabel

import desktop.app.resident
from desktop.app.application import Application
from desktop.start import main


def report(kind: str, **values: object) -> None:
    """Write one line at once."""
    sys.stdout.write(json.dumps({"is": kind, "at": time.monotonic_ns(), **values}) + "\n")
    sys.stdout.flush()


class Observer(QObject):
    """Watches the popup, its list and the engine, and changes nothing."""

    def __init__(self, application: Application) -> None:
        super().__init__(application)
        self._popup = application.popup
        self._service = application.service
        self._list = self._popup.pane.list.viewport()
        self._list.installEventFilter(self)
        self._popup.installEventFilter(self)
        application.window.toast.installEventFilter(self)
        for signal in (self._service.opened, self._service.ready, self._service.broken):
            signal.connect(self._tell_state)
        application.clipboard.written.connect(lambda _: report("said", what="written"))
        application.clipboard.failed.connect(lambda text: report("said", what=text))
        application.settings_changed.connect(lambda *_: report("said", what="settings"))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note what came, and let it pass."""
        kind = event.type()
        if watched is self._list and kind == QEvent.Type.Paint:
            # Behind the painting itself, which follows this very call.
            QTimer.singleShot(0, self, self._tell_painted)
        elif watched is self._popup and kind in (QEvent.Type.Show, QEvent.Type.Hide):
            report("popup", shown=kind == QEvent.Type.Show)
        elif watched is self._popup and kind == QEvent.Type.WindowActivate:
            report("popup", active=True)
        return False

    def _tell_painted(self) -> None:
        session = self._popup.pane.controller.session
        codes = [row.code for row in session.rows[:3]]
        labels = self._popup.pane.notices.findChildren(QLabel)
        notice = " ".join(label.text() for label in labels if label.isVisible())
        report("painted", codes=codes, settled=not session.busy, notice=notice)

    def _tell_state(self, *_: object) -> None:
        report("state", state=self._service.state)


class WatchedApplication(Application):
    """The application with the observer inside."""

    def __init__(self, *arguments: object) -> None:
        super().__init__(*arguments)  # type: ignore[arg-type]  # whatever the program gives it
        self._observer = Observer(self)


if __name__ == "__main__":
    # The only seam needed.
    vars(desktop.app.resident)["Application"] = WatchedApplication
    sys.exit(main(sys.argv[1:]))
