"""What is to be known of a code wherever it is listed: outside my edition, chosen before."""

from datetime import date

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QApplication

from desktop.engine.catalogue.editions import Editions, find_edition
from desktop.ui.widgets.translations import interface_language
from desktop.workspace.chosen import Chosen
from desktop.workspace.episode.validity import chain_to
from desktop.workspace.episode.words import sentence


class CodeMarks(QObject):
    """The edition and the counts in force; rows ask for the words of a code.

    Signals:
        changed: other words for some codes.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._editions: Editions | None = None
        self._day: date | None = None
        self._name = ""
        self.chosen = Chosen()

    def follow(self, edition: str) -> None:
        """Mark what this edition does not have; "" marks nothing."""
        found = find_edition(edition)
        self._name, self._day = (found.name, found.day) if found else ("", None)
        self.changed.emit()

    def read(self, editions: Editions | None) -> None:
        """Take the table of the pack in force."""
        self._editions = editions
        self.changed.emit()

    def outside(self, code: str) -> str:
        """Say that a code is not in my edition, and what stands in its place; "" when it is."""
        if self._editions is None or self._day is None:
            return ""
        span = self._editions.span(code)
        if span.has(self._day):
            return ""
        words = QCoreApplication.translate("CodeMarks", "not in %1").replace("%1", self._name)
        others = chain_to(code, self._day, self._editions)
        instead = sentence("take_instead", interface_language(), ", ".join(others[:3]))
        return f"{words}. {instead}" if others else words

    def of(self, code: str, rubric: str) -> tuple[str, ...]:
        """Return all that is to be said of a code in a list."""
        times = self.chosen.count(rubric)
        before = QCoreApplication.translate("CodeMarks", "chosen before: %1")
        return tuple(filter(None, (
            self.outside(code), before.replace("%1", str(times)) if times else "",
        )))  # fmt: skip


_current: list[CodeMarks] = []


def code_marks() -> CodeMarks:
    """Return the application's marks, made when they are first asked for."""
    app = QApplication.instance()
    if not _current or _current[0].parent() is not app:
        _current[:] = [CodeMarks(app)]
    return _current[0]
