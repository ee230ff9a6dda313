"""Sibling codes side by side, showing only what differs between them."""

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetrics, QKeyEvent, QResizeEvent
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
        least = theme().space(7.5)
        widths = self._widths()
        for column, width in enumerate(widths[:-1]):
            self.setColumnWidth(column, width)
        heights = [
            max(least, self._height(row, widths)) for row in range(self._siblings.rowCount())
        ]
        for row, height in enumerate(heights):
            self.setRowHeight(row, height)
        self.horizontalHeader().setFixedHeight(least)
        self.setFixedHeight(least + sum(heights[:_MOST_IN_SIGHT]) + 2 * self.frameWidth() + 1)

    def _widths(self) -> list[int]:
        """Share the room out: to each column its longest word, of the rest what its words need."""
        metrics, gap = _metrics(), _beside_words()
        columns = [self._texts(column) for column in range(self._siblings.columnCount())]
        whole = [max(map(metrics.horizontalAdvance, texts)) + gap for texts in columns]
        words = [[word for text in texts for word in text.split()] or [""] for texts in columns]
        least = [max(map(metrics.horizontalAdvance, one)) + gap for one in words]
        codes = QFontMetrics(theme().code_font(theme().metrics.body))
        whole[0] = least[0] = max(*map(codes.horizontalAdvance, columns[0]), 0)
        whole[0] = least[0] = whole[0] + theme().space(8)
        spare = max(self.viewport().width() - sum(least), 0)
        missing = sum(whole) - sum(least)
        share = min(1.0, spare / missing) if missing else 0.0
        widths = [few + int((all_ - few) * share) for few, all_ in zip(least, whole, strict=True)]
        widths[-1] = max(widths[-1], self.viewport().width() - sum(widths[:-1]))
        return widths

    def _height(self, row: int, widths: list[int]) -> int:
        metrics, gap = _metrics(bold=row == self._siblings.own_row()), _beside_words()
        texts = (str(self._siblings.index(row, column).data()) for column in range(len(widths)))
        wrap = int(Qt.TextFlag.TextWordWrap)
        boxes = (
            metrics.boundingRect(QRect(0, 0, width - gap, 10_000), wrap, text)
            for text, width in zip(texts, widths, strict=True)
        )
        return max(box.height() for box in boxes) + theme().space(3)

    def _texts(self, column: int) -> list[str]:
        """Return all that stands in a column, its heading first."""
        rows = range(self._siblings.rowCount())
        heading = self._siblings.headerData(column, Qt.Orientation.Horizontal)
        return [str(heading), *(str(self._siblings.index(row, column).data()) for row in rows)]


def _beside_words() -> int:
    """Return what Qt keeps free at both sides of a cell's words: padding, and a frame's margin."""
    return theme().space(6)


def _metrics(bold: bool = True) -> QFontMetrics:
    """Measure in bold, in which the code's own row is written."""
    font = theme().font()
    font.setBold(bold)
    return QFontMetrics(font)
