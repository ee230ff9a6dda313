"""How much is shown: a slider from few and sure to all, and two switches."""

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QSlider, QVBoxLayout, QWidget

from desktop.ui.settings.choices import Choices
from desktop.ui.settings.form import fixed_words
from desktop.ui.theme.theme import theme
from desktop.ui.widgets.flow_layout import FlowLayout
from desktop.ui.widgets.translated import Translated, set_spoken

_STEPS = 10
_SETTINGS = ("report_boldness", "report_suspected", "report_procedures")


class BoldnessSlider(QSlider):
    """A slider that says when the coder has done with it, by mouse or by keyboard.

    Signals:
        settled: the place may be kept.
    """

    settled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setRange(0, _STEPS)
        self.setPageStep(2)
        self.sliderReleased.connect(self.settled)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Say so when the keyboard goes elsewhere."""
        super().focusOutEvent(event)
        self.settled.emit()


class OptionsBar(Translated, QWidget):
    """The slider and the switches, which are settings and keep to the policy.

    Signals:
        shown_changed: other codes are to be shown.
        counted_changed: what is suspected counts now, or no more.
    """

    shown_changed = Signal()
    counted_changed = Signal()

    def __init__(self, choices: Choices, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._choices = choices
        self._few, self._all = QLabel(self), QLabel(self)
        self.slider = BoldnessSlider(self)
        self.suspected, self.procedures = QCheckBox(self), QCheckBox(self)
        line = QHBoxLayout()
        for label in (self._few, self._all):
            label.setProperty("role", "small")
        for widget, stretch in ((self._few, 0), (self.slider, 1), (self._all, 0)):
            line.addWidget(widget, stretch)
        switches = FlowLayout(gap=theme().space(2))
        switches.addWidget(self.suspected)
        switches.addWidget(self.procedures)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme().space(1))
        layout.addLayout(line)
        layout.addLayout(switches)
        self._connect()
        self._follow()
        self.retranslate()

    @property
    def boldness(self) -> float:
        """The slider's place from 0 to 1."""
        return self.slider.value() / _STEPS

    def _connect(self) -> None:
        self.slider.valueChanged.connect(lambda _: self.shown_changed.emit())
        self.slider.settled.connect(self._keep_place)
        self.suspected.toggled.connect(self._count_suspected)
        self.procedures.toggled.connect(self._show_procedures)
        self._choices.followed.connect(self._follow)

    def retranslate(self) -> None:
        """Put the words on."""
        self._few.setText(self.tr("few and sure"))
        self._all.setText(self.tr("all"))
        set_spoken(self.slider, self.tr("From few and sure codes to all"))
        self.suspected.setText(self.tr("Suspected counts"))
        self.procedures.setText(self.tr("Procedures"))
        fixed = self._choices.policy.is_fixed
        tips = (
            self.slider.accessibleName(),
            self.tr("What is only suspected at discharge is coded as if it were there"),
            self.tr("Show procedures, too"),
        )
        for setting, widget, tip in zip(_SETTINGS, self._widgets(), tips, strict=True):
            widget.setToolTip(fixed_words() if fixed(setting) else tip)

    def _widgets(self) -> tuple[QWidget, ...]:
        return self.slider, self.suspected, self.procedures

    def _follow(self) -> None:
        """Show the settings in force."""
        chosen = self._choices.settings
        with QSignalBlocker(self.slider), QSignalBlocker(self.suspected):
            self.slider.setValue(round(chosen.report_boldness / 100 * _STEPS))
            self.suspected.setChecked(chosen.report_suspected)
        with QSignalBlocker(self.procedures):
            self.procedures.setChecked(chosen.report_procedures)
        for setting, widget in zip(_SETTINGS, self._widgets(), strict=True):
            widget.setEnabled(not self._choices.policy.is_fixed(setting))

    def _keep_place(self) -> None:
        self._choices.change("report_boldness", round(self.boldness * 100))

    def _count_suspected(self, wanted: bool) -> None:
        self._choices.change("report_suspected", wanted)
        self.counted_changed.emit()

    def _show_procedures(self, wanted: bool) -> None:
        self._choices.change("report_procedures", wanted)
        self.shown_changed.emit()
