"""One entry changed: another code, present on admission or not, a procedure's day and side."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QWidget,
)

from desktop.ui.widgets.translations import interface_language
from desktop.workspace.episode.patient import read_date
from desktop.workspace.episode.words import EpisodeError
from desktop.workspace.pick import Pick

POA = ("", "Y", "N", "U", "W")
_SIDES = ("", "right", "left", "bilateral")


class EntryDialog(QDialog):
    """The fields of an entry; what a diagnosis or a procedure does not have is left out.

    Signals:
        changed: the entry with what was typed, and the code as it was typed.
    """

    changed = Signal(object, str)

    def __init__(self, entry: Pick, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._entry = entry
        self.setWindowTitle(self.tr("Change %1").replace("%1", entry.code))
        self.code, self.day, self.note = QLineEdit(self), QLineEdit(self), QLineEdit(self)
        self.poa, self.side = QComboBox(self), QComboBox(self)
        self.problem = QLabel(self)
        self.problem.setWordWrap(True)
        self.problem.hide()
        self._fill()
        form = QFormLayout(self)
        form.addRow(self.tr("Code"), self.code)
        is_diagnosis = entry.kind == "diagnosis"
        for field in (self.day, self.side) if is_diagnosis else (self.poa,):
            field.hide()
        if is_diagnosis:
            form.addRow(self.tr("Present on admission"), self.poa)
        else:
            form.addRow(self.tr("Date"), self.day)
            form.addRow(self.tr("Side"), self.side)
        form.addRow(self.tr("Remark"), self.note)
        form.addRow(self.problem)
        standard = QDialogButtonBox.StandardButton
        self.buttons = QDialogButtonBox(standard.Ok | standard.Cancel, self)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        form.addRow(self.buttons)
        self.code.selectAll()

    def _fill(self) -> None:
        entry = self._entry
        self.code.setText(entry.code)
        self.day.setText(entry.date)
        self.note.setText(entry.note)
        meanings = ("–", self.tr("Yes (Y)"), self.tr("No (N)"), self.tr("Unknown (U)"),
                    self.tr("Cannot be determined (W)"))  # fmt: skip
        for value, words in zip(POA, meanings, strict=True):
            self.poa.addItem(words, value)
        self.poa.setCurrentIndex(max(self.poa.findData(entry.poa), 0))
        sides = ("–", self.tr("Right"), self.tr("Left"), self.tr("Both sides"))
        for value, words in zip(_SIDES, sides, strict=True):
            self.side.addItem(words, value)
        self.side.setCurrentIndex(max(self.side.findData(entry.side), 0))

    def accept(self) -> None:
        """Hand the entry over, unless its date cannot be read."""
        try:
            day = read_date(self.day.text())
        except EpisodeError as error:
            self.problem.setText(error.said(interface_language()))
            self.problem.show()
            return
        entry = replace(
            self._entry,
            note=self.note.text().strip(),
            poa=str(self.poa.currentData()),
            date=day.isoformat() if day else "",
            side=str(self.side.currentData()),
        )
        self.changed.emit(entry, self.code.text().strip())
        super().accept()
