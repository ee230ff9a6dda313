"""Settings: in words, what is stored where, with the way to see it and to wipe it."""

import shutil
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton

from desktop.system import paths
from desktop.ui.settings.form import Form
from desktop.ui.translated import set_spoken


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
    Place("history", paths.history_file, wipable=True),
    Place("logs", paths.logs_dir, wipable=True),
)


class PrivacyForm(Form):
    """A sentence for each place; open shows its folder, wipe asks once more by its own button."""

    page = "privacy"

    def build(self) -> None:
        """Add a sentence, a path and buttons for each place."""
        self.promise = QLabel(self)
        self.promise.setWordWrap(True)
        self.body.insertWidget(1, self.promise)
        self.sentences: dict[str, QLabel] = {}
        self.open_buttons: dict[str, QPushButton] = {}
        self.wipe_buttons: dict[str, QPushButton] = {}
        for row, place in enumerate(PLACES):
            self._add_place(2 * row, place)

    def _add_place(self, row: int, place: Place) -> None:
        sentence, path, buttons = QLabel(self), QLabel(str(place.path()), self), QHBoxLayout()
        sentence.setWordWrap(True)
        path.setProperty("role", "small")
        path.setWordWrap(True)
        path.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        button = QPushButton(self)
        button.clicked.connect(lambda: show_folder(place.path()))
        self.sentences[place.name], self.open_buttons[place.name] = sentence, button
        if place.wipable:
            wipe = QPushButton(self)
            wipe.setCheckable(True)
            wipe.clicked.connect(lambda sure: self._wipe(place, sure))
            self.wipe_buttons[place.name] = wipe
            buttons.addWidget(wipe)
        buttons.addStretch(1)
        buttons.addWidget(button)
        self.grid.setColumnStretch(0, 1)
        self.grid.setColumnStretch(1, 0)
        self.grid.addWidget(sentence, row, 0)
        self.grid.addWidget(path, row + 1, 0)
        self.grid.addLayout(buttons, row, 1)

    def title(self) -> str:
        """Return the page's name."""
        return self.tr("Privacy")

    def retranslate(self) -> None:
        """Put the words on."""
        super().retranslate()
        self.promise.setText(
            self.tr("Nosolex works on this computer alone: nothing is sent anywhere.")
        )
        for name, words in self._words().items():
            self.sentences[name].setText(words)
            button = self.open_buttons[name]
            button.setText(self.tr("Open folder"))
            set_spoken(button, self.tr("Open folder"), words)
        for name, button in self.wipe_buttons.items():
            self._ask(name, button.isChecked())

    def _words(self) -> dict[str, str]:
        return {
            "settings": self.tr("Your settings."),
            "packs": self.tr("The packs of codes that you installed."),
            "synonyms": self.tr("Your site’s own synonyms and abbreviations."),
            "case": self.tr("The case list, only if you asked for it to be kept."),
            "history": self.tr("Favourites, and your history if you switched it on."),
            "logs": self.tr("Logs and crash reports: numbers and times, never a phrase."),
        }

    def _ask(self, name: str, sure: bool) -> None:
        button = self.wipe_buttons[name]
        button.setText(self.tr("Really wipe?") if sure else self.tr("Wipe"))
        set_spoken(button, button.text(), self._words()[name])

    def _wipe(self, place: Place, first: bool) -> None:
        if not first:
            wipe(place.path())
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
