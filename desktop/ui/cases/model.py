"""The case list as Qt's views want it, with each entry's cautions in words."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from desktop.ui.cases.controller import CaseController
from desktop.ui.widgets.row_delegate import ROW
from desktop.ui.widgets.translations import interface_language

Index = QModelIndex | QPersistentModelIndex
CAUTIONS = Qt.ItemDataRole.UserRole + 2
HEADLINE = Qt.ItemDataRole.UserRole + 3  # the code, present on admission or not, CC or MCC
_MIME = "application/x-nosolex-case-row"


class CaseModel(QAbstractListModel):
    """Entries in order; dragging one moves it."""

    def __init__(self, controller: CaseController, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._controller = controller
        controller.changed.connect(self._reset)
        controller.checked.connect(self._repaint)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own signature
        """Return how many codes the case has."""
        return 0 if parent.isValid() else len(self._controller.case)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what is shown or spoken of an entry."""
        if not 0 <= index.row() < len(self._controller.case):
            return None
        entry = self._controller.case[index.row()]
        if role == ROW:
            return entry
        if role == CAUTIONS:
            return self._sentences(index.row())
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{entry.code}  {entry.title}"
        if role == HEADLINE:
            return " · ".join([entry.code, *self._marks(index.row())])
        if role == Qt.ItemDataRole.ToolTipRole:
            return "\n".join(self._reasons(index.row()))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            said = [f"{entry.code}, {entry.title}", *self._marks(index.row())]
            return ". ".join([self._place(index.row()), *said, *self._sentences(index.row())])
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Allow dragging entries, and dropping between them."""
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled
        return super().flags(index) | Qt.ItemFlag.ItemIsDragEnabled

    def supportedDropActions(self) -> Qt.DropAction:
        """Say that an entry moves; it is never doubled."""
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        """Return our own type alone: nothing is dragged in from elsewhere."""
        return [_MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """Carry the row that is dragged."""
        data = QMimeData()
        data.setData(_MIME, str(indexes[0].row()).encode() if indexes else b"")
        return data

    def dropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        """Move the dragged entry to where it was dropped."""
        if not data.hasFormat(_MIME):
            return False
        source = int(bytes(data.data(_MIME).data()) or b"-1")
        target = row if row >= 0 else self.rowCount()
        if 0 <= source < self.rowCount():
            self._controller.change(lambda case: case.move(source, target - (target > source)))
        # False: the view must not remove the row it thinks it has dragged away.
        return False

    def _place(self, row: int) -> str:
        return self.tr("Principal") if row == 0 else str(row + 1)

    def _marks(self, row: int) -> list[str]:
        """Return what stands beside the code: whether present, a procedure's day and side, CC."""
        entry = self._controller.case[row]
        sides = {"right": self.tr("right"), "left": self.tr("left"),
                 "bilateral": self.tr("both sides")}  # fmt: skip
        side = sides.get(entry.side, entry.side)
        return list(filter(None, (entry.poa, entry.date, side, self._controller.level_of(row))))

    def _reasons(self, row: int) -> list[str]:
        return [
            caution.explained(interface_language()) for caution in self._controller.cautions_of(row)
        ]

    def _sentences(self, row: int) -> list[str]:
        language = interface_language()
        return [caution.said(language) for caution in self._controller.cautions_of(row)]

    def _reset(self) -> None:
        self.beginResetModel()
        self.endResetModel()

    def _repaint(self) -> None:
        # A caution makes its row taller, so the layout must be asked anew.
        self.layoutChanged.emit()
