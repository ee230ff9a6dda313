"""The buttons over the favourites, by mouse what the keys do."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from desktop.ui.theme.theme import theme
from desktop.ui.widgets.flow_layout import FlowLayout
from desktop.ui.widgets.icons import set_icon
from desktop.ui.widgets.translated import Translated, set_spoken
from desktop.workspace.favourites.folders import DEEPEST, ROOT, Folder, Item, walk

_ICONS = {
    "folder": "folder-new",
    "edit": "note",
    "up": "up",
    "down": "down",
    "move": "folder",
    "remove": "trash",
    "undo": "undo",
    "file": "export",
}


class FavouritesTools(Translated, QWidget):
    """One row of buttons, folded into two where there is no room.

    Attributes:
        buttons: by their names: folder, edit, up, down, move, remove, undo, file.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.buttons = {name: QToolButton(self) for name in _ICONS}
        layout = FlowLayout(self, gap=theme().space(0.5))
        for name, icon in _ICONS.items():
            button = self.buttons[name]
            button.setProperty("flat", True)
            set_icon(button, icon)
            layout.addWidget(button)
        for name in ("move", "file"):
            self.buttons[name].setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
            self.buttons[name].setMenu(QMenu(self.buttons[name]))
        theme().changed.connect(self._restyle)
        self._restyle()
        self.retranslate()

    def retranslate(self) -> None:
        """Put the words on."""
        names = {
            "folder": self.tr("New folder (Ctrl+N)"),
            "edit": self.tr("Rename the folder, or write a note (F2)"),
            "up": self.tr("Move up (Alt+Up)"),
            "down": self.tr("Move down (Alt+Down)"),
            "move": self.tr("Move to a folder (Ctrl+M)"),
            "remove": self.tr("Remove (Delete)"),
            "undo": self.tr("Undo (Ctrl+Z)"),
            "file": self.tr("Import or export a file"),
        }
        for name, words in names.items():
            self.buttons[name].setToolTip(words)
            set_spoken(self.buttons[name], words)

    def _restyle(self) -> None:
        side = theme().space(4.5)
        for button in self.buttons.values():
            button.setIconSize(QSize(side, side))


def folders_for(root: Folder, item: Item | None) -> list[tuple[int, Folder]]:
    """Return the folders that may take something in, each with its level."""
    if not isinstance(item, Folder):
        return list(walk(root)) if item is not None else []
    within = {folder.key for _, folder in walk(item)}
    return [
        (level, folder)
        for level, folder in walk(root)
        if folder.key not in within and level + 1 + item.depth <= DEEPEST
    ]


def indented(level: int, folder: Folder, top: str) -> str:
    """Return a folder's name as a menu shows it; an ampersand in it is no key."""
    name = top if folder.key == ROOT else folder.name
    return "    " * level + name.replace("&", "&&")
