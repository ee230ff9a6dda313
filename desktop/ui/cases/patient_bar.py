"""Age, sex and the days of the stay: four small fields, all optional, never kept."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QResizeEvent
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
        self.sex.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self._fields = (self.age, self.sex, self.admitted, self.discharged)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(theme().space(1))
        self._beside = 0  # how many fields stand side by side
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
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the fields below one another where two have no room for their names."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        lines = (self.age, self.admitted, self.discharged)
        words = (line.fontMetrics().horizontalAdvance(line.placeholderText()) for line in lines)
        widest = max(self.sex.sizeHint().width(), max(words) + theme().space(6))
        beside = 2 if self.width() >= 2 * widest + self._grid.spacing() else 1
        if beside == self._beside:
            return
        self._beside = beside
        for place, field in enumerate(self._fields):
            self._grid.addWidget(field, place // beside, place % beside)
        self._grid.setColumnStretch(1, 1 if beside == 2 else 0)
        self._grid.setColumnStretch(0, 1)
        self._grid.addWidget(self.problem, len(self._fields), 0, 1, 2)
        # What was rearranged in the midst of a layout is measured once that is over.
        QTimer.singleShot(0, self, self.updateGeometry)

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
