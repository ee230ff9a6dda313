"""Age, sex and the days of the stay: four small fields, all optional, never kept."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel, QLineEdit, QWidget

from desktop.ui.theme.theme import theme
from desktop.ui.widgets.translated import Translated, set_spoken
from desktop.ui.widgets.translations import interface_language
from desktop.workspace.episode.patient import Patient, read_patient
from desktop.workspace.episode.words import EpisodeError

_SEXES = ("", "F", "M")


class PatientBar(Translated, QWidget):
    """What is known of the patient, as it is typed.

    Signals:
        known: the Patient that the fields tell of.
    """

    known = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.age, self.admitted, self.discharged = (QLineEdit(self) for _ in range(3))
        self.sex = QComboBox(self)
        self.problem = QLabel(self)
        self.problem.setProperty("role", "small")
        self.problem.setWordWrap(True)
        self.problem.hide()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(theme().space(1))
        grid.addWidget(self.age, 0, 0)
        grid.addWidget(self.sex, 0, 1)
        grid.addWidget(self.admitted, 1, 0)
        grid.addWidget(self.discharged, 1, 1)
        grid.addWidget(self.problem, 2, 0, 1, 2)
        for field in (self.age, self.admitted, self.discharged):
            field.editingFinished.connect(self._tell)
        self.sex.currentIndexChanged.connect(self._tell)
        self.retranslate()

    def retranslate(self) -> None:
        """Put the words on."""
        names = {
            self.age: (self.tr("Age"), self.tr("In years, or in days for a newborn (3 d)")),
            self.admitted: (self.tr("Admission"), self.tr("A date such as 31/12/2026")),
            self.discharged: (self.tr("Discharge"), self.tr("A date such as 31/12/2026")),
        }
        for field, (name, hint) in names.items():
            field.setPlaceholderText(name)
            field.setToolTip(hint)
            set_spoken(field, name, hint)
        set_spoken(self.sex, self.tr("Sex"))
        chosen = max(self.sex.currentIndex(), 0)
        self.sex.blockSignals(True)
        self.sex.clear()
        words = (self.tr("Sex"), self.tr("Female"), self.tr("Male"))
        for sex, word in zip(_SEXES, words, strict=True):
            self.sex.addItem(word, sex)
        self.sex.setCurrentIndex(chosen)
        self.sex.blockSignals(False)

    def clear(self) -> None:
        """Forget the patient."""
        for field in (self.age, self.admitted, self.discharged):
            field.clear()
        self.sex.setCurrentIndex(0)
        self._tell()

    def _tell(self) -> None:
        typed = (self.age.text(), str(self.sex.currentData() or ""))
        days = (self.admitted.text(), self.discharged.text())
        try:
            found = read_patient(*typed, *days)
        except EpisodeError as error:
            found = Patient()
            self.problem.setText(error.said(interface_language()))
        else:
            self.problem.clear()
        self.problem.setVisible(bool(self.problem.text()))
        self.known.emit(found)
