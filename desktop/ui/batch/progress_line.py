"""How far a batch is, how long the rest will take, and the button that stops it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QWidget

from desktop.ui.batch.job import BatchJob
from desktop.ui.theme.theme import theme
from desktop.ui.widgets.icons import set_icon
from desktop.ui.widgets.translated import Translated, set_spoken
from desktop.workspace.batch.review import Review

_SOON = 50  # seconds that are “less than a minute”
_IN_MINUTES = 90  # from here on hours are said


class ProgressLine(Translated, QWidget):
    """A bar while phrases are looked up; gone when all are.

    Signals:
        cancel_wanted: stop here.
        resume_wanted: look up the rest.
    """

    cancel_wanted = Signal()
    resume_wanted = Signal()

    def __init__(self, job: BatchJob, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._job = job
        self._review = Review(())
        self.bar, self.said = QProgressBar(self), QLabel(self)
        self.bar.setTextVisible(False)
        self.said.setProperty("role", "muted")
        self.cancel, self.resume = QPushButton(self), QPushButton(self)
        set_icon(self.cancel, "close")
        set_icon(self.resume, "right")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme().space(3))
        layout.addWidget(self.bar, 1)
        layout.addWidget(self.said)
        layout.addWidget(self.cancel)
        layout.addWidget(self.resume)
        self.cancel.clicked.connect(self.cancel_wanted)
        self.resume.clicked.connect(self.resume_wanted)
        job.changed.connect(self.refresh)
        theme().changed.connect(self._restyle)
        self._restyle()
        self.retranslate()

    def retranslate(self) -> None:
        """Put the words on."""
        self.cancel.setText(self.tr("Cancel"))
        self.resume.setText(self.tr("Look up the rest"))
        set_spoken(self.bar, self.tr("Looked up so far"))
        self.refresh()

    def show_review(self, review: Review) -> None:
        """Show how far another review is."""
        self._review = review
        self.refresh()

    def refresh(self) -> None:
        """Show how far it is now."""
        pace, running = self._job.pace, self._job.running
        unfinished = pace.done < pace.total
        self.setVisible(len(self._review) > 0 and (running or unfinished))
        self.cancel.setVisible(running)
        self.resume.setVisible(not running)
        self.bar.setRange(0, 0 if self._job.loading else max(1, pace.total))
        self.bar.setValue(pace.done)
        self.said.setText(self._sentence())

    def _sentence(self) -> str:
        pace = self._job.pace
        if self._job.loading:
            return self.tr("The models are loading…")
        so_far = self.tr("%1 of %2").replace("%1", str(pace.done)).replace("%2", str(pace.total))
        if not self._job.running:
            stopped = self.tr("stopped")
            return f"{so_far}  ·  {stopped}"
        seconds = pace.seconds_left
        return so_far if seconds is None else f"{so_far}  ·  {self.time_left(seconds)}"

    def time_left(self, seconds: float) -> str:
        """Say how long it will take, no finer than can be known."""
        minutes, hours = max(1, round(seconds / 60)), round(seconds / 3600)
        if seconds < _SOON:
            return self.tr("less than a minute left")
        if minutes < _IN_MINUTES:
            return self.tr("about %n minute(s) left", None, minutes)
        return self.tr("about %n hour(s) left", None, hours)

    def _restyle(self) -> None:
        self.bar.setFixedHeight(theme().space(3))
