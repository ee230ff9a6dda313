"""The tree of the classification, filled branch by branch as it is opened."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from PySide6.QtCore import (
    QAbstractItemModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from desktop.engine.catalogue.browse import Branches, find_path, read_branch
from desktop.engine.catalogue.details import Line
from desktop.ui.widgets.row_delegate import ROW
from desktop.ui.widgets.translations import reading_language
from desktop.ui.widgets.words import billable_word
from desktop.ui.worker.agenda import IsOvertaken, Priority, Question
from desktop.ui.worker.door import Door
from desktop.ui.worker.service import EngineService

Index = QModelIndex | QPersistentModelIndex


@dataclass(slots=True)
class Node:
    """A rubric in the tree; its children are None until somebody has asked for them."""

    line: Line | None
    parent: "Node | None" = None
    row: int = 0
    children: "list[Node] | None" = field(default=None)

    @property
    def code(self) -> str:
        """Return the rubric's code, "" for the root."""
        return self.line.rubric.code if self.line else ""

    @property
    def may_have_children(self) -> bool:
        """Tell whether opening it may show something."""
        if self.children is None:
            return self.line is None or not self.line.rubric.billable
        return bool(self.children)


class BrowserModel(QAbstractItemModel):
    """The whole classification, with one question at a time on the worker thread.

    Signals:
        revealed: the index of a rubric that was asked for by `reveal`.
        not_found: the text that led nowhere.
    """

    revealed = Signal(object)
    not_found = Signal(str)

    def __init__(self, service: EngineService, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.language = reading_language()
        self._root = Node(None)
        self._waiting: list[Node] = []
        self._branch = service.inquiry("tree", Priority.READING)
        self._branch.answered.connect(self._take_branch)
        self._branch.finished.connect(self._ask_next)
        self._path = service.inquiry("tree-path", Priority.READING)
        self._path.answered.connect(self._take_path)

    def restart(self) -> None:
        """Begin anew, as after a change of language or pack."""
        self.beginResetModel()
        self._root = Node(None)
        self._waiting.clear()
        self.endResetModel()

    def reveal(self, text: str) -> None:
        """Find a code, a prefix or words, and open the way to it."""
        self._path.ask(_find(text, self.language))

    def index(self, row: int, column: int, parent: Index = QModelIndex()) -> QModelIndex:  # noqa: B008
        """Return the index of a child."""
        node = self._node(parent)
        if node.children is None or not 0 <= row < len(node.children) or column != 0:
            return QModelIndex()
        return self.createIndex(row, column, node.children[row])

    def parent(self, child: Index) -> QModelIndex:  # type: ignore[override]  # the stubs join two
        """Return the index of what stands above."""
        above = self._node(child).parent
        if above is None or above is self._root:
            return QModelIndex()
        return self.createIndex(above.row, 0, above)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return how many children are known."""
        return len(self._node(parent).children or ())

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return the one column."""
        return 1

    def hasChildren(self, parent: Index = QModelIndex()) -> bool:  # noqa: B008
        """Tell whether a rubric can be opened, known or not."""
        return self._node(parent).may_have_children

    def canFetchMore(self, parent: Index) -> bool:
        """Tell whether the children still have to be read."""
        node = self._node(parent)
        return node.children is None and node.may_have_children

    def fetchMore(self, parent: Index) -> None:
        """Ask the worker thread for the children."""
        node = self._node(parent)
        if node not in self._waiting:
            self._waiting.append(node)
            if len(self._waiting) == 1:
                self._ask(node)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what is shown or spoken of a rubric."""
        line = self._node(index).line
        if line is None:
            return None
        if role == ROW:
            return line
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return f"{line.rubric.code}  {line.title.text}"
        if role == Qt.ItemDataRole.AccessibleTextRole:
            state = billable_word(line.rubric.billable)
            return f"{line.rubric.code}, {line.title.text}, {state}"
        return None

    def _node(self, index: Index) -> Node:
        node = index.internalPointer() if index.isValid() else self._root
        assert isinstance(node, Node)
        return node

    def _index(self, node: Node) -> QModelIndex:
        if node is self._root:
            return QModelIndex()
        return self.createIndex(node.row, 0, node)

    def _ask(self, node: Node) -> None:
        self._branch.ask(_read(node.code, self.language))

    def _take_branch(self, answer: object) -> None:
        assert isinstance(answer, tuple)
        if self._waiting and self._waiting[0].code == answer[0]:
            self._fill(self._waiting[0], answer[1])

    def _ask_next(self) -> None:
        if self._waiting:
            self._waiting.pop(0)
        if self._waiting:
            self._ask(self._waiting[0])

    def _fill(self, node: Node, lines: tuple[Line, ...]) -> None:
        if node.children is not None:
            return
        if not lines:
            node.children = []
            return
        self.beginInsertRows(self._index(node), 0, len(lines) - 1)
        node.children = [Node(line, node, row) for row, line in enumerate(lines)]
        self.endInsertRows()

    def _take_path(self, answer: object) -> None:
        assert isinstance(answer, Branches)
        if not answer.target:
            self.not_found.emit(answer.asked)
            return
        node = self._root
        for code, lines in answer.branches:
            self._fill(node, lines)
            node = next((child for child in node.children or () if child.code == code), node)
        self.revealed.emit(self._index(node))


def _read(code: str, language: str) -> Question:
    def question(door: Door, _cancelled: IsOvertaken) -> Iterator[object]:
        yield code, read_branch(door.catalogue, code, language)

    return question


def _find(text: str, language: str) -> Question:
    def question(door: Door, _cancelled: IsOvertaken) -> Iterator[object]:
        yield find_path(door.catalogue, text, language)

    return question
