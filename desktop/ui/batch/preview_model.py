"""The first rows of an opened file, with the column of the diagnoses marked."""

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop.ui.theme.theme import theme
from desktop.workspace.batch.source import Layout, Source

Index = QModelIndex | QPersistentModelIndex
_SHOWN = 100


class PreviewModel(QAbstractTableModel):
    """Cells as they were read."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._source: Source | None = None
        self._layout = Layout(0, False)

    def show(self, source: Source, layout: Layout) -> None:
        """Take another file, or another choice of column."""
        self.beginResetModel()
        self._source, self._layout = source, layout
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own signature
        """Return how many rows are shown; a preview needs no more."""
        if parent.isValid() or self._source is None:
            return 0
        return min(_SHOWN, len(self._source.rows) - self._first())

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own signature
        """Return how many columns the file has."""
        return 0 if parent.isValid() or self._source is None else self._source.width

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a cell; the chosen column is bold as well as tinted."""
        if self._source is None:
            return None
        chosen = index.column() == self._layout.column
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self._source.text(index.row() + self._first(), index.column())
        if role == Qt.ItemDataRole.FontRole:
            return theme().font(bold=chosen)
        if role == Qt.ItemDataRole.BackgroundRole and chosen:
            return theme().colour("mark")
        if role == Qt.ItemDataRole.AccessibleTextRole:
            cell = self._source.text(index.row() + self._first(), index.column())
            return f"{self.heading(index.column())}: {cell}"
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return a column's heading, or a row's number in the file."""
        if role != Qt.ItemDataRole.DisplayRole or self._source is None:
            return None
        if orientation == Qt.Orientation.Vertical:
            return section + self._first() + 1
        return self.heading(section)

    def heading(self, column: int) -> str:
        """Return what a column is called in the file, or by its number."""
        own = self._source.text(0, column) if self._source and self._layout.has_headings else ""
        return own or self.tr("Column %1").replace("%1", str(column + 1))

    def _first(self) -> int:
        return int(self._layout.has_headings)
