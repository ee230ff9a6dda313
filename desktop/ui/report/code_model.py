"""A report's codes as Qt's views want them, each spoken as one sentence."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import QAbstractListModel, QCoreApplication, QModelIndex, QObject, Qt

from desktop.engine.report.report import Mention
from desktop.engine.text.plain import plain
from desktop.ui.report.words import quoted, said_word
from desktop.ui.widgets.row_delegate import ROW, Index
from desktop.ui.widgets.words import percent
from desktop.workspace.reports.reading import Row

BECAUSE = Qt.ItemDataRole.UserRole + 3  # the words that a code comes from, in one line
THERE = Qt.ItemDataRole.UserRole + 4  # whether it is in the case list
SURE = Qt.ItemDataRole.UserRole + 5  # how sure, in words
_ROOT = QModelIndex()
_SHOWN = 4  # pieces of evidence


class CodeModel(QAbstractListModel):
    """The codes in sight."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: Sequence[Row] = ()
        self._mentions: Sequence[Mention] = ()
        self._there: Collection[str] = ()

    def show(
        self, rows: Sequence[Row], mentions: Sequence[Mention], there: Collection[str]
    ) -> None:
        """Show other codes; where they are the same ones the view keeps its place."""
        same = [row.code for row in rows] == [row.code for row in self.rows]
        if not same:
            self.beginResetModel()
        self.rows, self._mentions, self._there = rows, mentions, there
        if not same:
            self.endResetModel()
        elif rows:
            self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))

    def rowCount(self, parent: Index = _ROOT) -> int:
        """Return how many codes there are."""
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a role asks of a code."""
        row = self.rows[index.row()]
        if role == ROW:
            return row
        if role == BECAUSE:
            return self._because(row)
        if role == THERE:
            return row.code in self._there
        if role == SURE:
            return _sure(row)
        if role == Qt.ItemDataRole.CheckStateRole:
            return Qt.CheckState.Checked if row.taken else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{row.code} {row.title}"
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return self._spoken(row)
        return None

    def _because(self, row: Row) -> str:
        if row.parts:
            return " + ".join(row.parts)
        words: dict[str, None] = {}
        for one in (self._mentions[number] for number in row.evidence):
            said = "" if one.assertion == "present" else f" ({said_word(one.assertion)})"
            words[f"{quoted(plain(one.phrase))}{said}"] = None
        more = "" if len(words) <= _SHOWN else " …"
        count = f"{len(row.evidence)} × " if len(row.evidence) > 1 else ""
        return count + ", ".join(list(words)[:_SHOWN]) + more

    def _spoken(self, row: Row) -> str:
        taken = (
            QCoreApplication.translate("report", "taken")
            if row.taken
            else QCoreApplication.translate("report", "left")
        )
        there = (
            QCoreApplication.translate("report", "in the case list")
            if row.code in self._there
            else ""
        )
        parts = (taken, row.code, row.title, _sure(row), self._because(row), there)
        return ", ".join(filter(None, parts))


def _sure(row: Row) -> str:
    if row.parts:
        return QCoreApplication.translate("report", "together")
    if row.by_hand:
        return QCoreApplication.translate("report", "your choice")
    return percent(row.probability)
