"""The browser: the whole tree, opened branch by branch, with a field that goes anywhere."""

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QTreeView, QVBoxLayout, QWidget

from desktop.engine.catalogue.details import Line
from desktop.ui.browser.delegate import TreeDelegate
from desktop.ui.browser.model import BrowserModel
from desktop.ui.desk import Desk
from desktop.ui.theme.theme import theme
from desktop.ui.widgets.page import Page
from desktop.ui.widgets.row_delegate import ROW
from desktop.ui.widgets.search_field import SearchField
from desktop.ui.widgets.translated import set_spoken
from desktop.ui.worker.service import EngineService


class Tree(QTreeView):
    """The tree view; typing in it goes to the field above.

    Signals:
        typed: a character typed while the tree had the focus.
    """

    typed = Signal(str)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Forward what types, keep what moves."""
        if event.text().isalnum() and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.typed.emit(event.text())
        else:
            super().keyPressEvent(event)


class BrowserPage(Page):
    """The tree and its field; the details beside it follow the chosen rubric.

    Signals:
        taken: Enter on a rubric: the code that the details show of it.
    """

    taken = Signal()
    icon_name = "browse"

    def __init__(self, desk: Desk, service: EngineService, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.field = SearchField(self)
        self.tree = Tree(self)
        self.rubrics = BrowserModel(service, self)
        self.tree.setModel(self.rubrics)
        self.tree.setItemDelegate(TreeDelegate(self.tree))
        self.tree.setHeaderHidden(True)
        self.tree.setUniformRowHeights(True)
        self.tree.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.tree.setMouseTracking(True)
        self._layout = QVBoxLayout(self)
        self._layout.addWidget(self.field)
        self._layout.addWidget(self.tree, 1)
        self._connect(service)
        self._restyle()
        self.retranslate()

    def _connect(self, service: EngineService) -> None:
        self.field.typed.connect(self._typed)
        self.field.key_pressed.connect(self._field_key)
        self.tree.typed.connect(self._type_in_tree)
        self.tree.selectionModel().currentChanged.connect(self._changed)
        self.tree.activated.connect(lambda _: self.taken.emit())
        self.rubrics.revealed.connect(self._reveal)
        service.opened.connect(lambda _: self.rubrics.restart())
        theme().changed.connect(self._restyle)

    def page_title(self) -> str:
        """Return the page's name for the rail."""
        return self.tr("Browse")

    def retranslate(self) -> None:
        """Put the words on."""
        self.field.name(
            self.tr("Go to a code, or to words of a title"), self.tr("Go to a code or title")
        )
        set_spoken(self.tree, self.tr("Chapters, blocks and codes"))

    def enter(self) -> None:
        """Be ready to move when the page comes into sight."""
        self.tree.setFocus()

    def keys(self) -> list[tuple[str, str]]:
        """Return the keys of the tree."""
        return [
            (self.tr("letters"), self.tr("go to a code or to words of a title")),
            (self.tr("Right, Left"), self.tr("open and close a branch")),
            (self.tr("Enter"), self.tr("copy the code")),
            (self.tr("Ctrl+B"), self.tr("put it in the case list")),
            (self.tr("Ctrl+K"), self.tr("everything that can be done")),
        ]

    def go_to(self, code: str) -> None:
        """Open the way to a code."""
        self.rubrics.reveal(code)

    def set_language(self, language: str) -> None:
        """Show titles in another language."""
        if language != self.rubrics.language:
            self.rubrics.language = language
            self.rubrics.restart()

    def _typed(self, text: str) -> None:
        if text.strip():
            self.rubrics.reveal(text)

    def _type_in_tree(self, character: str) -> None:
        self.field.setFocus()
        self.field.setText(character)
        self._typed(character)

    def _field_key(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.tree.setFocus()
            event.accept()

    def _reveal(self, index: object) -> None:
        assert isinstance(index, QModelIndex)
        self.tree.setCurrentIndex(index)
        self.tree.scrollTo(index, QAbstractItemView.ScrollHint.PositionAtCenter)

    def _changed(self, current: QModelIndex, _before: QModelIndex) -> None:
        line = current.data(ROW) if current.isValid() else None
        if isinstance(line, Line):
            self.desk.read(line.rubric.code, self.rubrics.language, line.rubric.code)

    def _restyle(self) -> None:
        look = theme()
        self._layout.setContentsMargins(look.space(3), look.space(3), look.space(3), look.space(3))
        self._layout.setSpacing(look.space(2))
        self.tree.setIndentation(look.space(5))
        self.tree.scheduleDelayedItemsLayout()
