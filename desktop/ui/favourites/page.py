"""The favourites as a page of the window: find, copy, read, put in order, import, export."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QFileDialog, QLabel, QMenu, QVBoxLayout, QWidget

from desktop.ui.desk import Desk
from desktop.ui.favourites.controller import FavouritesController
from desktop.ui.favourites.model import FavouritesModel
from desktop.ui.favourites.tools import FavouritesTools, folders_for, indented
from desktop.ui.favourites.tree import FavouritesTree
from desktop.ui.theme.theme import theme
from desktop.ui.widgets.key_names import chord
from desktop.ui.widgets.page import Page
from desktop.ui.widgets.row_delegate import KNOWN
from desktop.ui.widgets.search_field import SearchField
from desktop.ui.worker.code_titles import CodeTitles
from desktop.workspace.favourites.folders import ROOT, Favourite, Folder, parent_of
from desktop.workspace.known_codes import KnownCode


class FavouritesPage(Page):
    """The tree with its filter and its buttons; the details beside it follow the chosen code."""

    icon_name = "star"
    policy_key = "favourites"
    guide = "favourites"

    def __init__(
        self,
        desk: Desk,
        controller: FavouritesController,
        titles: CodeTitles,
        title_language: Callable[[], str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.desk = desk
        self.controller = controller
        self.rows = FavouritesModel(controller, titles, title_language, self)
        self.field = SearchField(self)
        self.tools = FavouritesTools(self)
        self.problem, self._empty = QLabel(self), QLabel(self)
        self.tree = FavouritesTree(self.rows, self)
        self._arrange()
        self._connect(titles)
        self.retranslate()

    def _arrange(self) -> None:
        self.problem.setProperty("role", "notice")
        self._empty.setProperty("role", "muted")
        self._empty.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        for label in (self.problem, self._empty):
            label.setWordWrap(True)
        self._layout = QVBoxLayout(self)
        for widget in (self.field, self.tools, self.problem, self._empty):
            self._layout.addWidget(widget)
        self._layout.addWidget(self.tree, 100)
        self._layout.addStretch(1)  # where there is no list, the words stay at the top
        theme().changed.connect(self._restyle)
        self._restyle()

    def _connect(self, titles: CodeTitles) -> None:
        self.field.typed.connect(self._filter)
        self.field.key_pressed.connect(self._field_key)
        self.tree.typed.connect(self._type_in_tree)
        self.tree.chosen.connect(self._chosen)
        self.tree.taken.connect(self._copy)
        self.tree.opened.connect(self.desk.enter_details)
        self.tree.removed.connect(self._remove)
        self.tree.stepped.connect(self._step)
        self.tree.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.tree.customContextMenuRequested.connect(self._menu_at)
        self.controller.changed.connect(self._show_state)
        self.controller.said.connect(self.desk.say)
        titles.changed.connect(self._chosen)
        actions: dict[str, Callable[[], object]] = {
            "folder": self.new_folder,
            "edit": self._edit,
            "up": lambda: self._step(-1),
            "down": lambda: self._step(1),
            "remove": self._remove,
            "undo": self._undo,
        }
        for name, action in actions.items():
            self.tools.buttons[name].clicked.connect(action)
        self.tools.buttons["move"].menu().aboutToShow.connect(self._fill_move_menu)
        keys: dict[str, Callable[[], object]] = {
            "Ctrl+N": self.new_folder,
            "Ctrl+M": self.tools.buttons["move"].showMenu,
            "Ctrl+Z": self._undo,
        }
        for combination, action in keys.items():
            shortcut = QShortcut(QKeySequence(combination), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(action)

    def page_title(self) -> str:
        """Return the page's name for the rail."""
        return self.tr("Favourites")

    def retranslate(self) -> None:
        """Put the words on."""
        self.field.name(self.tr("Find a favourite"), self.tr("Find a favourite"))
        menu = self.tools.buttons["file"].menu()
        menu.clear()
        menu.addAction(self.tr("Import a file…"), self._ask_for_file)
        menu.addAction(self.tr("Export to a file…"), self._ask_where)
        menu.addAction(self.tr("Export as a FHIR ValueSet…"), lambda: self._ask_where(as_set=True))
        self._show_state()

    def enter(self) -> None:
        """Be ready to move; the details show what is chosen here."""
        self.tree.setFocus()
        self._chosen()

    def keys(self) -> list[tuple[str, str]]:
        """Return the keys of the tree."""
        meanings = {
            "Enter": self.tr("copy the code"),
            "Shift+Enter": self.tr("copy code and title"),
            "Right": self.tr("read about the code"),
            "F2": self.tr("name the folder, or write a note"),
            "Ctrl+N": self.tr("a new folder"),
            "Ctrl+M": self.tr("move to a folder"),
            "Alt+Up, Alt+Down": self.tr("put in order"),
            "Delete": self.tr("take away"),
            "Ctrl+Z": self.tr("bring it back"),
        }
        letters = (self.tr("letters"), self.tr("find a favourite"))
        return [letters, *((chord(keys), words) for keys, words in meanings.items())]

    def new_folder(self) -> None:
        """Make a folder in the folder in use (beside it where it cannot be nested), and name it."""
        base, root = self.tr("New folder"), self.controller.root
        allowed = [f for _, f in folders_for(root, Folder(key=-1))]
        above = next((f for f in allowed if f.key == self._folder_in_use().key), root)
        taken = {folder.name for folder in above.folders}
        names = (base, *(f"{base} {number}" for number in range(2, len(taken) + 3)))
        name = next(name for name in names if name not in taken)
        made: list[Folder] = []
        self._show_all()
        if self.controller.change(lambda all_: made.append(all_.add_folder(name, above.key))):
            self.tree.choose(made[0].key)
            self.tree.setFocus()
            self.tree.edit(self.tree.currentIndex())

    def _folder_in_use(self) -> Folder:
        item, root = self.tree.item, self.controller.root
        if isinstance(item, Folder):
            return item
        return (parent_of(root, item.key) if item is not None else None) or root

    def _edit(self) -> None:
        if self.tree.item is not None:
            self.tree.edit(self.tree.currentIndex())

    def _copy(self, with_title: bool) -> None:
        if isinstance(self.tree.item, Favourite):
            self.desk.copy(self.rows.pick(self.tree.item), with_title)

    def _remove(self) -> None:
        item = self.tree.item
        if item is None:
            return
        if self.controller.change(lambda all_: all_.remove(item.key)):
            name = item.name if isinstance(item, Folder) else item.code
            self.desk.say(self.tr("%1 was removed; Ctrl+Z brings it back.").replace("%1", name))

    def _step(self, steps: int) -> None:
        item = self.tree.item
        if item is not None and not self.rows.filtered:
            self.controller.change(lambda all_: all_.step(item.key, steps))

    def _move_to(self, folder: int) -> None:
        item = self.tree.item
        if item is not None and self.controller.change(lambda all_: all_.move(item.key, folder)):
            self.tree.choose(item.key)

    def _undo(self) -> None:
        self.controller.change(lambda all_: all_.undo())

    def _fill_move_menu(self) -> None:
        self._add_folders(self.tools.buttons["move"].menu())

    def _add_folders(self, menu: QMenu) -> None:
        menu.clear()
        item = self.tree.item
        above = parent_of(self.controller.root, item.key) if item is not None else None
        for level, folder in folders_for(self.controller.root, item):
            name = indented(level, folder, self.tr("Favourites"))
            action = menu.addAction(name, partial(self._move_to, folder.key))
            action.setEnabled(above is None or folder.key != above.key)

    def _menu_at(self, place: QPoint) -> None:
        item = self.tree.item
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if isinstance(item, Favourite):
            menu.addAction(self.tr("Copy code"), partial(self._copy, False))
            menu.addAction(self.tr("Code and title"), partial(self._copy, True))
            menu.addAction(self.tr("Write a note"), self._edit)
        elif isinstance(item, Folder):
            menu.addAction(self.tr("Rename"), self._edit)
        menu.addAction(self.tr("New folder"), self.new_folder)
        if item is not None:
            self._add_folders(menu.addMenu(self.tr("Move to")))
            menu.addAction(self.tr("Remove"), self._remove)
        menu.popup(self.tree.viewport().mapToGlobal(place))

    def _ask_for_file(self) -> None:
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Import favourites"), "", "*.json")
        if name:
            self._show_all()
            self.controller.bring_in(Path(name))

    def _ask_where(self, as_set: bool = False) -> None:
        name, _ = QFileDialog.getSaveFileName(
            self, self.tr("Export the favourites"), "favourites.json", "*.json"
        )
        if name:
            self.controller.write_to(Path(name), as_set)

    def _filter(self, text: str) -> None:
        self.rows.show_only(text)
        self._show_state()

    def _show_all(self) -> None:
        self.field.clear()
        self._filter("")

    def _type_in_tree(self, character: str) -> None:
        self.field.setFocus()
        self.field.setText(character)
        self._filter(character)

    def _field_key(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if event.key() == Qt.Key.Key_Escape and self.rows.filtered:
            self._show_all()
            event.accept()
        elif enter or event.key() == Qt.Key.Key_Down:
            self.tree.setFocus()
            self.tree.choose_first_code()
            event.accept()
            if enter:
                self._copy(bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))

    def _chosen(self) -> None:
        item = self.tree.item
        self.controller.folder = self._folder_in_use().key if item is not None else ROOT
        self._enable()
        if not self.isVisible():
            return
        known = self.tree.currentIndex().data(KNOWN) if item is not None else None
        if isinstance(known, KnownCode) and known.has_details:
            self.desk.read(known.rubric, known.language, known.code)
        else:
            self.desk.read_nothing()

    def _enable(self) -> None:
        some, buttons = self.tree.item is not None, self.tools.buttons
        for name in ("edit", "move", "remove"):
            buttons[name].setEnabled(some)
        for name in ("up", "down"):
            buttons[name].setEnabled(some and not self.rows.filtered)
        buttons["undo"].setEnabled(self.controller.favourites.can_undo)

    def _show_state(self) -> None:
        problem = self.controller.problem()
        self.problem.setText(problem)
        self.problem.setVisible(bool(problem))
        self._empty.setText(
            self.tr("No favourite has all these words.")
            if self.rows.filtered
            else self.tr("Ctrl+D puts a code here, from the popup, the results and the details.")
        )
        empty = self.rows.rowCount() == 0
        self._empty.setVisible(empty)
        self.tree.setVisible(not empty or not self.rows.filtered)
        self._enable()

    def _restyle(self) -> None:
        look = theme()
        self._layout.setContentsMargins(*[look.space(3)] * 4)
        self._layout.setSpacing(look.space(2))
