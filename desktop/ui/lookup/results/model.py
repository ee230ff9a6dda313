"""The rows of a search as Qt's views want them."""

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop.engine.results import Result
from desktop.ui.widgets.code_marks import code_marks
from desktop.ui.widgets.row_delegate import ROW
from desktop.ui.widgets.words import language_name, match_kind, origin_name, percent, said

Index = QModelIndex | QPersistentModelIndex
PHRASE = Qt.ItemDataRole.UserRole + 2
BROWSE = Qt.ItemDataRole.UserRole + 3  # a heading offered to browse because nothing fits


class ResultsModel(QAbstractListModel):
    """Rows of results, and for screen readers each row as one sentence."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[Result, ...] = ()
        self._phrase = ""
        self._to_browse = 0
        code_marks().changed.connect(self.layoutChanged)

    def show(self, rows: tuple[Result, ...], phrase: str, to_browse: int = 0) -> None:
        """Take other rows; the first `to_browse` of them are headings to look into."""
        self.beginResetModel()
        self._rows, self._phrase, self._to_browse = rows, phrase, to_browse
        self.endResetModel()

    def result(self, row: int) -> Result | None:
        """Return the result of a row."""
        return self._rows[row] if 0 <= row < len(self._rows) else None

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own signature
        """Return how many rows there are."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a view, a delegate or a screen reader asks about a row."""
        result = self.result(index.row())
        if result is None:
            return None
        if role == ROW:
            return result
        if role == PHRASE:
            return self._phrase
        if role == BROWSE:
            return index.row() < self._to_browse
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{result.code}  {result.title}"
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._tool_tip(result)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(result, to_browse=index.row() < self._to_browse)
        return None

    def _spoken(self, result: Result, to_browse: bool) -> str:
        state = self.tr("billable") if result.billable else self.tr("header, not billable")
        parts = [result.code, result.title, state]
        parts.append(self.tr("to browse") if to_browse else percent(result.probability))
        if result.title_origin == "machine":
            parts.append(origin_name(result.title_origin))
        parts += code_marks().of(result.code, result.rubric)
        return ", ".join(parts)

    def _tool_tip(self, result: Result) -> str:
        lines = [f"{result.code}  {result.title}"]
        lines.append(f"{language_name(result.title_language)}, {origin_name(result.title_origin)}")
        if result.matched is not None and result.matched.text:
            lines.append(f"{match_kind(result.matched.kind)}: {result.matched.text}")
        if result.reason:
            lines.append(said(result.reason))
        lines += code_marks().of(result.code, result.rubric)
        return "\n".join(lines)
