"""A page of settings as a form: each row is bound to one setting, and keeps to the policy."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from desktop.ui.settings.choices import Choices
from desktop.ui.settings.rows_layout import RowsLayout
from desktop.ui.theme.theme import theme
from desktop.ui.widgets.switch_words import SwitchWords
from desktop.ui.widgets.translated import Translated, set_spoken

Editor = QCheckBox | QComboBox | QLineEdit | QSpinBox
LANGUAGE_NAMES = {
    "en": "English",
    "es": "Español",
    "ca": "Català",
    "it": "Italiano",
    "pt": "Português",
    "fr": "Français",
}


def fixed_words() -> str:
    """Return what stands under a setting that the administrator decided."""
    return QCoreApplication.translate("Form", "Fixed by your administrator")


@dataclass(slots=True)
class SettingRow:
    """One setting in sight: its caption, its editor, and a line under it."""

    setting: str
    label: QLabel
    editor: Editor
    hint: QLabel


class Form(Translated, QWidget):
    """A titled column of rows; a page names its rows and its words, and all the rest is here.

    Attributes:
        page: the page's name in a policy file.
        guide: the section of the guide that is about it.

    Signals:
        reopen_wanted: what the engine reads is another now; it is to be opened again.
    """

    page = ""
    guide = "settings"
    reopen_wanted = Signal()

    def __init__(self, choices: Choices, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.choices = choices
        self.rows: dict[str, SettingRow] = {}
        self.heading = QLabel(self)
        self.heading.setProperty("role", "page")
        self.lines = RowsLayout()
        self.body = QVBoxLayout(self)
        self.body.addWidget(self.heading)
        self.body.addLayout(self.lines)
        self.build()
        self.body.addStretch(1)
        choices.followed.connect(self.refresh)
        theme().changed.connect(self._restyle)
        self._restyle()
        self.refresh()
        self.retranslate()

    def build(self) -> None:
        """Add the page's rows."""
        raise NotImplementedError

    def title(self) -> str:
        """Return the page's name in the language of now."""
        raise NotImplementedError

    def enter(self) -> None:
        """Read anew what may have changed since the page was last in sight."""

    def showEvent(self, event: QShowEvent) -> None:
        """Measure the words anew: only now have they the fonts of the style sheet."""
        super().showEvent(event)
        self.body.invalidate()
        self.updateGeometry()

    def captions(self) -> dict[str, str]:
        """Return the words of each setting."""
        return {}

    def hints(self) -> dict[str, str]:
        """Return the line under a setting, where one is needed."""
        return {}

    def options(self) -> dict[str, list[tuple[object, str]]]:
        """Return the values of each list, with their words."""
        return {}

    def add_switch(self, setting: str) -> None:
        """Add a setting that is on or off."""
        box = QCheckBox(self)
        box.toggled.connect(self._changer(setting))
        self._add(setting, box)

    def add_list(self, setting: str) -> None:
        """Add a setting that is one of a few values."""
        box = QComboBox(self)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        change = self._changer(setting)
        box.activated.connect(lambda place: change(box.itemData(place)))
        self._add(setting, box)

    def add_number(self, setting: str, least: int, most: int, step: int = 1) -> None:
        """Add a setting that is a number."""
        box = QSpinBox(self)
        box.setRange(least, most)
        box.setSingleStep(step)
        box.setKeyboardTracking(False)
        box.valueChanged.connect(self._changer(setting))
        self._add(setting, box)

    def add_text(self, setting: str, why_not: Callable[[str], str]) -> None:
        """Add a setting that is a line of text; one that cannot be is refused in a sentence."""
        field = QLineEdit(self)
        field.editingFinished.connect(lambda: self._take_text(setting, field.text(), why_not))
        self._add(setting, field)

    def _take_text(self, setting: str, text: str, why_not: Callable[[str], str]) -> None:
        row = self.rows[setting]
        problem = why_not(text)
        row.hint.setText(problem or self.hints().get(setting, ""))
        row.hint.setVisible(bool(row.hint.text()))
        if not problem:
            self.choices.change(setting, text)

    def refresh(self) -> None:
        """Show the settings in force."""
        for row in self.rows.values():
            with QSignalBlocker(row.editor):
                _put(row.editor, getattr(self.choices.settings, row.setting))

    def retranslate(self) -> None:
        """Put the words on."""
        self.heading.setText(self.title())
        captions, hints = self.captions(), self.hints()
        for name, options in self.options().items():
            if name in self.rows:
                self._fill(self.rows[name], options)
        for name, row in self.rows.items():
            fixed = self.choices.policy.is_fixed(name)
            row.hint.setText(fixed_words() if fixed else hints.get(name, ""))
            row.hint.setVisible(bool(row.hint.text()))
            row.label.setText(captions[name])
            set_spoken(row.editor, captions[name], row.hint.text())
            for field in row.editor.findChildren(QLineEdit):
                set_spoken(field, captions[name], row.hint.text())

    def _changer(self, setting: str) -> Callable[[object], None]:
        return lambda value: self.choices.change(setting, value)

    def _add(self, setting: str, editor: Editor) -> None:
        if self.choices.policy.is_hidden(setting):
            editor.hide()
            editor.deleteLater()
            return
        label = SwitchWords(editor, self) if isinstance(editor, QCheckBox) else QLabel(self)
        row = SettingRow(setting, label, editor, QLabel(self))
        row.label.setBuddy(editor)
        row.label.setWordWrap(True)
        row.hint.setProperty("role", "small")
        row.hint.setWordWrap(True)
        editor.setEnabled(not self.choices.policy.is_fixed(setting))
        manner = "switch" if isinstance(editor, QCheckBox) else ""
        manner = "line" if isinstance(editor, QLineEdit) else manner
        self.lines.add_row(row.label, editor, row.hint, manner)
        self.rows[setting] = row

    def _fill(self, row: SettingRow, options: list[tuple[object, str]]) -> None:
        assert isinstance(row.editor, QComboBox)
        with QSignalBlocker(row.editor):
            row.editor.clear()
            for value, words in options:
                row.editor.addItem(words, value)
            _put(row.editor, getattr(self.choices.settings, row.setting))

    def _restyle(self) -> None:
        look = theme()
        self.body.setContentsMargins(*[look.space(5)] * 4)
        self.body.setSpacing(look.space(4))
        self.lines.across, self.lines.down = look.space(5), look.space(3)
        self.lines.invalidate()
        for row in self.rows.values():
            if not isinstance(row.editor, QCheckBox):
                floor = 0 if isinstance(row.editor, QComboBox) else look.space(45)
                row.editor.setMinimumWidth(floor)
            if isinstance(row.editor, QSpinBox):
                # Beside its two buttons the style sheet's padding counts above and below alone.
                row.editor.lineEdit().setTextMargins(look.space(2), 0, 0, 0)


def _put(editor: Editor, value: object) -> None:
    if isinstance(editor, QCheckBox):
        editor.setChecked(bool(value))
    elif isinstance(editor, QSpinBox):
        assert isinstance(value, int)
        editor.setValue(value)
    elif isinstance(editor, QLineEdit):
        editor.setText(str(value))
    else:
        editor.setCurrentIndex(editor.findData(value))
