"""The guided start: language, hotkey, a first phrase; shown once, and Escape is enough."""

from itertools import pairwise

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop.system.settings import PHRASE
from desktop.ui.settings.choices import Choices
from desktop.ui.settings.form import LANGUAGE_NAMES
from desktop.ui.settings.recorder import KeyRecorder
from desktop.ui.theme.theme import theme
from desktop.ui.widgets.key_names import chord
from desktop.ui.widgets.translated import Translated, set_spoken
from desktop.ui.widgets.translations import interface_language


class FirstRun(Translated, QDialog):
    """Three steps, each with one thing to do; however it is left, it does not come again.

    Signals:
        hotkey_wanted: a combination that was pressed.
        phrase_wanted: the phrase to look up at the end.
    """

    hotkey_wanted = Signal(str)
    phrase_wanted = Signal(str)

    def __init__(self, choices: Choices, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.choices = choices
        self.heading, self.words = QLabel(self), QLabel(self)
        self.heading.setProperty("role", "page")
        self.words.setWordWrap(True)
        self.language, self.titles = QComboBox(self), QComboBox(self)
        self.recorder, self.phrase = KeyRecorder(self), QLineEdit(self)
        for code, name in LANGUAGE_NAMES.items():
            self.language.addItem(name, code)
        self.titles.addItem("", "")
        for code, name in LANGUAGE_NAMES.items():
            self.titles.addItem(name, code)
        self.titles.addItem("", PHRASE)
        self.captions = (QLabel(self), QLabel(self))
        self.steps = QStackedWidget(self)
        self.steps.addWidget(self._languages())
        for widget in (self.recorder, self.phrase):
            self.steps.addWidget(_at_the_top(widget))
        self.skip, self.next = QPushButton(self), QPushButton(self)
        self.skip.setAutoDefault(False)
        self.next.setDefault(True)
        self.next.setProperty("primary", True)
        self._arrange()
        self._connect()
        self.retranslate()

    def _languages(self) -> QWidget:
        """Put the two choices of language one under the other."""
        both = QWidget(self)
        grid = QGridLayout(both)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setColumnStretch(1, 1)
        for row, box in enumerate((self.language, self.titles)):
            self.captions[row].setBuddy(box)
            grid.addWidget(self.captions[row], row, 0)
            grid.addWidget(box, row, 1)
        return both

    def _arrange(self) -> None:
        look = theme()
        column, row = QVBoxLayout(self), QHBoxLayout()
        row.addWidget(self.skip)
        row.addStretch(1)
        row.addWidget(self.next)
        for widget in (self.heading, self.words, self.steps):
            column.addWidget(widget)
        column.addStretch(1)
        column.addLayout(row)
        column.setContentsMargins(*[look.space(6)] * 4)
        column.setSpacing(look.space(4))
        self.steps.setFixedHeight(self.steps.sizeHint().height())
        self.setMinimumSize(look.space(130), look.space(72))
        order = (self.language, self.titles, self.recorder, self.phrase, self.next, self.skip)
        for before, after in pairwise(order):
            self.setTabOrder(before, after)

    def _connect(self) -> None:
        spoken = self.choices.settings.interface_language or interface_language()
        self.language.setCurrentIndex(max(0, self.language.findData(spoken)))
        read = self.choices.settings.title_language
        self.titles.setCurrentIndex(max(0, self.titles.findData(read)))
        self.language.activated.connect(self._speak)
        self.titles.activated.connect(self._read)
        self.recorder.recorded.connect(self.hotkey_wanted)
        self.choices.followed.connect(self._follow)
        self.skip.clicked.connect(self.reject)
        self.next.clicked.connect(self._go_on)
        self.finished.connect(lambda _: self.choices.change("first_run_done", True))
        self._follow()

    def retranslate(self) -> None:
        """Put the words on."""
        step = self.steps.currentIndex()
        headings = (
            self.tr("Welcome to Nosolex"),
            self.tr("One key, from any program"),
            self.tr("Try it"),
        )
        words = (
            self.tr("Choose your languages."),
            self.tr("Copy a phrase, press this key, pick its code. Press another to change it:"),
            self.tr("Write a diagnosis as you would read it in a report:"),
        )
        self.setWindowTitle(headings[0])
        self.captions[0].setText(self.tr("Language of the program"))
        self.captions[1].setText(self.tr("I read titles in"))
        self.titles.setItemText(0, self.tr("the language of the program"))
        self.titles.setItemText(self.titles.count() - 1, self.tr("the language of each phrase"))
        self.heading.setText(headings[step])
        self.words.setText(words[step])
        self.phrase.setPlaceholderText(self.tr("heart failure", "an example to look up"))
        self.skip.setText(self.tr("Skip"))
        set_spoken(self.titles, self.captions[1].text())
        self.next.setText(self.tr("Look it up") if step == 2 else self.tr("Next"))
        for widget, name in zip((self.language, self.recorder, self.phrase), words, strict=True):
            set_spoken(widget, name)

    def _go_on(self) -> None:
        step = self.steps.currentIndex()
        if step < 2:
            self.steps.setCurrentIndex(step + 1)
            self.retranslate()
            (self.recorder, self.phrase)[step].setFocus()
            return
        self.accept()
        phrase = self.phrase.text().strip()
        self.phrase_wanted.emit(phrase or self.phrase.placeholderText())

    def _speak(self, place: int) -> None:
        self.choices.change("interface_language", self.language.itemData(place))

    def _read(self, place: int) -> None:
        self.choices.change("title_language", self.titles.itemData(place))

    def _follow(self) -> None:
        self.recorder.setText(chord(self.choices.settings.hotkey))
        fixed = self.choices.policy.is_fixed
        self.language.setEnabled(not fixed("interface_language"))
        self.titles.setEnabled(not fixed("title_language"))
        self.recorder.setEnabled(not fixed("hotkey"))


def _at_the_top(field: QWidget) -> QWidget:
    """Leave a field its own height in a step that is taller."""
    around = QWidget()
    column = QVBoxLayout(around)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(field)
    column.addStretch(1)
    return around
