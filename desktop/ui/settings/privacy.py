"""Settings: in words, what is stored where, with the way to see it and to wipe it."""

import shutil
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QPushButton

from desktop.system import paths
from desktop.ui.settings.form import Form
from desktop.ui.theme.theme import theme
from desktop.ui.widgets.translated import set_spoken


class Place:
    """One thing that is stored, its path, and whether the coder may wipe it here."""

    def __init__(self, name: str, path: Callable[[], Path], wipable: bool = False) -> None:
        self.name = name
        self.path = path
        self.wipable = wipable


PLACES = (
    Place("settings", paths.settings_file),
    Place("packs", paths.packs_dir),
    Place("synonyms", paths.overlay_file),
    Place("case", paths.case_file, wipable=True),
    Place("favourites", paths.favourites_file),
    Place("chosen", paths.chosen_file, wipable=True),
    Place("history", paths.history_file, wipable=True),
    Place("logs", paths.logs_dir, wipable=True),
)


class PrivacyForm(Form):
    """The history's switch, and a sentence for each place with the way to see and to wipe it.

    Signals:
        wiped: the name of a place that the coder has wiped.
    """

    wiped = Signal(str)
    page = "privacy"
    guide = "privacy"

    def build(self) -> None:
        """Add the history's switch; then a sentence, a path and buttons for each place."""
        self.add_switch("history")
        self.add_number("history_days", 1, 3650)
        self.places = QGridLayout()
        self.places.setColumnStretch(0, 1)
        self.places.setVerticalSpacing(theme().space(0.5))
        self.body.addLayout(self.places)
        self.promise = QLabel(self)
        self.promise.setWordWrap(True)
        self.body.insertWidget(1, self.promise)
        self.sentences: dict[str, QLabel] = {}
        self.open_buttons: dict[str, QPushButton] = {}
        self.wipe_buttons: dict[str, QPushButton] = {}
        for row, place in enumerate(PLACES):
            self._add_place(3 * row, place)
            self.places.setRowMinimumHeight(3 * row + 2, theme().space(2))

    def _add_place(self, row: int, place: Place) -> None:
        sentence, path = QLabel(self), QLineEdit(str(place.path()), self)
        sentence.setWordWrap(True)
        # A path has no blanks to wrap at: it is moved through, and selected, by the mouse.
        path.setReadOnly(True)
        path.setProperty("path", True)
        path.setToolTip(path.text())
        path.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.sentences[place.name] = sentence
        if place.wipable:
            wipe = QPushButton(self)
            wipe.setCheckable(True)
            wipe.clicked.connect(lambda sure: self._wipe(place, sure))
            self.wipe_buttons[place.name] = wipe
            self.places.addWidget(wipe, row + 1, 1)
        if not self.choices.policy.is_hidden("open_folder"):
            button = QPushButton(self)
            button.clicked.connect(lambda: show_folder(place.path()))
            self.open_buttons[place.name] = button
            self.places.addWidget(button, row + 1, 2)
        self.places.addWidget(sentence, row, 0, 1, 3)
        self.places.addWidget(path, row + 1, 0)
        set_spoken(path, path.text())

    def title(self) -> str:
        """Return the page's name."""
        return self.tr("Privacy")

    def retranslate(self) -> None:
        """Put the words on."""
        super().retranslate()
        self.promise.setText(
            self.tr("Nosolex works on this computer alone: nothing is sent anywhere.")
            + " "
            + self.tr("Files that you save yourself lie where you put them.")
        )
        for name, words in self._words().items():
            self.sentences[name].setText(words)
            if name in self.open_buttons:
                self.open_buttons[name].setText(self.tr("Open folder"))
                set_spoken(self.open_buttons[name], self.tr("Open folder"), words)
        for name, button in self.wipe_buttons.items():
            self._ask(name, button.isChecked())

    def _words(self) -> dict[str, str]:
        return {
            "settings": self.tr("Your settings and the layout of the window."),
            "packs": self.tr("The packs of codes that you installed."),
            "synonyms": self.tr("Your site’s own synonyms and abbreviations."),
            "case": self.tr("The case list, only if you asked for it to be kept."),
            "favourites": self.tr("Your favourites: codes, titles, folders and your own notes."),
            "chosen": self.tr(
                "How often each code was chosen, only if you asked for it; no phrase."
            ),
            "history": self._history_words(),
            "logs": self.tr("Logs and crash reports: numbers and times, never a phrase."),
        }

    def captions(self) -> dict[str, str]:
        """Return the words of the two settings."""
        return {
            "history": self.tr("Keep a history of what is looked up"),
            "history_days": self.tr("Days after which it goes"),
        }

    def hints(self) -> dict[str, str]:
        """Return the line that needs saying."""
        words = self.tr("Phrase, chosen code and time, on this computer alone.")
        return {"history": words}

    def refresh(self) -> None:
        """Show the settings in force, and what follows from them for the history."""
        super().refresh()
        self.sentences["history"].setText(self._history_words())

    def _history_words(self) -> str:
        if self.choices.policy.fixed.get("history") is False:
            return self.tr("The history: your administrator forbids it, so nothing is written.")
        days = self.tr("%n day(s)", "", max(1, self.choices.settings.history_days))
        if self.choices.settings.history:
            words = self.tr("The history: phrase, chosen code and time, for %1.")
        else:
            words = self.tr(
                "The history is off: nothing is written; what was noted before goes after %1."
            )
        return words.replace("%1", days)

    def _ask(self, name: str, sure: bool) -> None:
        button = self.wipe_buttons[name]
        button.setText(self.tr("Really wipe?") if sure else self.tr("Wipe"))
        set_spoken(button, button.text(), self._words()[name])

    def _wipe(self, place: Place, first: bool) -> None:
        if not first:
            wipe(place.path())
            self.wiped.emit(place.name)
        self._ask(place.name, first)


def show_folder(path: Path) -> None:
    """Open a folder, or the nearest one that is there, in the system's file manager."""
    folder = next(part for part in (path, *path.parents) if part.is_dir())
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))


def wipe(path: Path) -> None:
    """Remove a file, or a folder with all that is in it."""
    if path.is_dir():
        shutil.rmtree(path, ignore_errors=True)
    else:
        path.unlink(missing_ok=True)
