"""The sentence after a crash, and the next start's offer to show what was kept of it."""

from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QMessageBox, QWidget

from desktop.system.crash import CrashGuard, mark_seen, unseen_reports
from desktop.ui.desk import Desk
from desktop.ui.widgets.translated import set_spoken


class CrashNotice(QObject):
    """Belongs to the window; hooks are in place from `start` to `stop`."""

    _crashed = Signal(object)

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window
        # Queued: an error may come from any thread, and in the middle of painting.
        self._crashed.connect(self._tell, Qt.ConnectionType.QueuedConnection)
        self.guard = CrashGuard(self._crashed.emit)
        self.box: QMessageBox | None = None

    def start(self) -> None:
        """Watch, and offer what an earlier run left."""
        self.guard.start()
        reports = unseen_reports()
        if reports:
            self._offer(reports)

    def stop(self) -> None:
        """Watch no more."""
        self.guard.stop()

    def _tell(self, report: object) -> None:
        if isinstance(report, Path):
            kept = self.tr("Something went wrong; your work is still here. A report is in %1.")
            self._desk.say(kept.replace("%1", str(report)))
        else:
            self._desk.say(self.tr("Something went wrong; your work is still here."))

    def _offer(self, reports: list[Path]) -> None:
        box = QMessageBox(self._window)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setWindowTitle(self.tr("Nosolex"))
        box.setIcon(QMessageBox.Icon.Information)
        box.setText(self.tr("Something went wrong the last time."))
        box.setInformativeText(
            self.tr("A report was kept on this computer. It holds no phrase and no code.")
        )
        box.setDetailedText(_read(reports[-1]))
        box.setStandardButtons(QMessageBox.StandardButton.Close)
        set_spoken(box, box.text(), box.informativeText())
        mark_seen(reports)
        self.box = box
        box.open()


def _read(report: Path) -> str:
    try:
        return report.read_text(encoding="utf-8")
    except OSError:
        return ""
