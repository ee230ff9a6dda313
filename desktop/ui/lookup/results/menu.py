"""By mouse what the keys do with a row of results: the menu of the right button."""

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtWidgets import QMenu

from desktop.ui.lookup.keys import Action, Intent
from desktop.ui.lookup.pane import LookupPane


class ResultsMenu(QObject):
    """Offers a row's actions where the coder clicked; the list's own Menu key opens it too."""

    def __init__(self, pane: LookupPane) -> None:
        super().__init__(pane)
        self._pane = pane
        pane.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        pane.list.customContextMenuRequested.connect(self.open_at)

    def open_at(self, place: QPoint) -> None:
        """Choose the row under the pointer and open its menu."""
        row = self._pane.list.indexAt(place).row()
        if row < 0:
            return
        self._pane.choose(row)
        menu = QMenu(self._pane.list)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for action, words in self._words().items():
            menu.addAction(words).triggered.connect(_Doer(menu, self._pane, action).do)
        menu.popup(self._pane.list.viewport().mapToGlobal(place))

    def _words(self) -> dict[Action, str]:
        words: dict[Action, str] = {
            "copy": self.tr("Copy code"),
            "copy_with_title": self.tr("Code and title"),
            "open": self.tr("Open"),
            "collect": self.tr("Add to the case list"),
        }
        if self._pane.desk.with_favourites:
            words["favour"] = self.tr("Add to the favourites")
        return words


class _Doer(QObject):
    """Does one thing with the chosen row, and goes with its menu."""

    def __init__(self, menu: QMenu, pane: LookupPane, action: Action) -> None:
        super().__init__(menu)
        self._pane, self._action = pane, action

    def do(self) -> None:
        """Do what the key would."""
        self._pane.perform(Intent(self._action))
