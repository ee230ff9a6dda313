"""Sibling codes side by side, showing only what differs between them."""

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from desktop.engine.catalogue.details import Details, Line
from desktop.engine.catalogue.types import Column
from desktop.ui.theme.theme import theme
from desktop.ui.widgets.translated import Translated, set_spoken
from desktop.ui.widgets.words import column_name

Index = QModelIndex | QPersistentModelIndex
_MOST_IN_SIGHT = 9


class SiblingsModel(QAbstractTableModel):
    """A row a sibling; a column for its code and for each difference, or for the whole title."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.siblings: tuple[Line, ...] = ()
        self._differences: tuple[Column, ...] = ()
        self._own = ""

    def show(self, details: Details) -> None:
        """Take the siblings of another rubric."""
        self.beginResetModel()
        self.siblings = details.siblings
        self._differences = details.differences
        self._own = details.rubric.code
        self.endResetModel()

    def own_row(self) -> int:
        """Return the row of the rubric itself."""
        codes = [line.rubric.code for line in self.siblings]
        return codes.index(self._own) if self._own in codes else -1

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own signature
        """Return how many siblings there are."""
        return 0 if parent.isValid() else len(self.siblings)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own signature
        """Return the code's column and those of the differences."""
        return 0 if parent.isValid() else 1 + max(1, len(self._differences))

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a cell; what is empty says so with a dash."""
        line = self.siblings[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self._cell(line, index.column())
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{self._heading(index.column())}: {self._cell(line, index.column())}"
        if role == Qt.ItemDataRole.ToolTipRole:
            return f"{line.rubric.code}  {line.title.text}"
        if role == Qt.ItemDataRole.FontRole:
            font = (
                theme().code_font(theme().metrics.body) if index.column() == 0 else theme().font()
            )
            font.setBold(line.rubric.code == self._own)
            return font
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return a column's heading."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._heading(section)
        return None

    def _heading(self, column: int) -> str:
        if column == 0:
            return self.tr("Code")
        if not self._differences:
            return self.tr("Title")
        return column_name(self._differences[column - 1].name)

    def _cell(self, line: Line, column: int) -> str:
        if column == 0:
            return line.rubric.code
        if not self._differences:
            return line.title.text
        return self._differences[column - 1].values.get(line.rubric.code) or "–"


class SiblingsTable(Translated, QTableView):
    """The comparison; Enter or a double click goes to the sibling.

    Signals:
        opened: the code of a sibling to read about.
    """

    opened = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._siblings = SiblingsModel(self)
        self.setModel(self._siblings)
        self.verticalHeader().hide()
        self.setShowGrid(False)
        self.setWordWrap(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setDefaultAlignment(
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        )
        self.doubleClicked.connect(lambda index: self._open(index.row()))
        theme().changed.connect(self._fit)
        self.retranslate()

    def retranslate(self) -> None:
        """Put the words on."""
        set_spoken(
            self, self.tr("Sibling codes and what differs"), self.tr("Enter opens the sibling")
        )
        self._siblings.headerDataChanged.emit(
            Qt.Orientation.Horizontal, 0, max(0, self._siblings.columnCount() - 1)
        )

    def show_details(self, details: Details) -> None:
        """Compare a rubric with its siblings; hidden when it has none."""
        self._siblings.show(details)
        self.setVisible(len(details.siblings) > 1)
        self.horizontalHeader().setStretchLastSection(True)
        self._fit()
        own = self._siblings.own_row()
        if own >= 0:
            self.setCurrentIndex(self._siblings.index(own, 0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the sibling with Enter."""
        row = self.currentIndex().row()
        entered = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if entered and row != self._siblings.own_row():
            self._open(row)
        elif entered or event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            event.ignore()  # on the rubric itself Enter means what it means everywhere: copy
        else:
            super().keyPressEvent(event)

    def _open(self, row: int) -> None:
        if 0 <= row < len(self._siblings.siblings):
            self.opened.emit(self._siblings.siblings[row].rubric.code)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap the words anew in another width."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Take the height of some rows, their words whole; beyond them the table scrolls."""
        height = theme().space(7.5)
        header = self.horizontalHeader()
        header.setFixedHeight(height)
        last = self._siblings.columnCount() - 1
        room = self.viewport().width()
        for column in range(last):
            wanted = max(self.sizeHintForColumn(column), header.sectionSizeHint(column))
            widest = theme().space(50) if column else wanted + theme().space(3)
            self.setColumnWidth(column, min(wanted + theme().space(3), widest, room // 2))
        rows = range(min(_MOST_IN_SIGHT, self._siblings.rowCount()))
        for row in range(self._siblings.rowCount()):
            self.setRowHeight(row, max(height, self.sizeHintForRow(row) + theme().space(1)))
        tall = sum(self.rowHeight(row) for row in rows)
        self.setFixedHeight(height + tall + 2 * self.frameWidth() + 1)
