"""The rows of a review as a table wants them, one filter at a time."""

from bisect import bisect_left

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop.engine.procedures.results import OPEN
from desktop.ui.batch.words import DECISION_ICONS, row_state, sureness, sureness_spoken
from desktop.ui.theme.theme import theme
from desktop.ui.widgets.code_marks import code_marks
from desktop.ui.widgets.icons import make_icon
from desktop.ui.widgets.words import said
from desktop.workspace.batch.review import Kind, Review, Row, kinds

Index = QModelIndex | QPersistentModelIndex
NUMBER, PHRASE, CODE, TITLE, SURE, DECISION = range(6)
_Role = Qt.ItemDataRole


class ReviewModel(QAbstractTableModel):
    """A view of the review: it holds row numbers, never the rows themselves.

    Attributes:
        review: what is shown.
        kind: the filter in force.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.review = Review(())
        self.kind: Kind = "all"
        self._shown: list[int] = []
        self._icons = {decision: make_icon(name) for decision, name in DECISION_ICONS.items()}
        theme().changed.connect(self._restyle)
        code_marks().changed.connect(self._restyle)

    def show(self, review: Review, kind: Kind) -> None:
        """Take another review, or another filter."""
        self.beginResetModel()
        self.review, self.kind = review, kind
        self._shown = review.of_kind(kind)
        self.endResetModel()

    def touch(self, number: int) -> None:
        """Show a row as it is now: it may have come under the filter, or left it."""
        row = bisect_left(self._shown, number)
        shown = row < len(self._shown) and self._shown[row] == number
        wanted = self.kind in kinds(self.review.rows[number])
        if shown and wanted:
            self.dataChanged.emit(self.index(row, 0), self.index(row, DECISION))
        elif shown:
            self.beginRemoveRows(QModelIndex(), row, row)
            del self._shown[row]
            self.endRemoveRows()
        elif wanted:
            self.beginInsertRows(QModelIndex(), row, row)
            self._shown.insert(row, number)
            self.endInsertRows()

    def number(self, row: int) -> int | None:
        """Return which row of the review stands there."""
        return self._shown[row] if 0 <= row < len(self._shown) else None

    def row_of(self, number: int) -> int:
        """Return where a row of the review stands, or would stand."""
        return bisect_left(self._shown, number)

    def following(self, row: int, besides: frozenset[int]) -> int | None:
        """Return the next row to be reviewed after this place, round the end, if there is one."""
        for number in (*self._shown[row + 1 :], *self._shown[:row]):
            if self.review.rows[number].decision == "open" and number not in besides:
                return number
        return None

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own signature
        """Return how many rows the filter lets through."""
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own signature
        """Return the number of columns."""
        return 0 if parent.isValid() else DECISION + 1

    def data(self, index: Index, role: int = _Role.DisplayRole) -> object:
        """Return what a cell shows, says, or looks like."""
        number = self.number(index.row())
        if number is None:
            return None
        row, column = self.review.rows[number], index.column()
        if role == _Role.DisplayRole:
            return self._cell(row, column)
        if role == _Role.ToolTipRole:
            return sureness_spoken(row) if column == SURE else self._told(row, column)
        if role == _Role.AccessibleTextRole:
            return self._spoken(row) if column == PHRASE else self._cell_spoken(row, column)
        if role == _Role.DecorationRole and column == DECISION:
            return self._icons.get(row.decision)
        return self._look(row, column, role)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole
    ) -> object:
        """Return a column's heading."""
        if role == _Role.TextAlignmentRole and section == NUMBER:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if orientation != Qt.Orientation.Horizontal or role != _Role.DisplayRole:
            return None
        return (
            *(self.tr("Row"), self._phrase(), self.tr("Code"), self.tr("Title")),
            *(self.tr("How sure"), self.tr("Decision")),
        )[section]

    def _phrase(self) -> str:
        procedures = self.review.codes == "procedure"
        return self.tr("Procedure") if procedures else self.tr("Diagnosis")

    def _look(self, row: Row, column: int, role: int) -> object:
        if role == _Role.FontRole:
            return theme().code_font(theme().metrics.body) if column == CODE else theme().font()
        if role == _Role.ForegroundRole:
            return theme().colour(_tone(row, column))
        if role == _Role.TextAlignmentRole and column == NUMBER:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return None

    def _cell(self, row: Row, column: int) -> str:
        if column == NUMBER:
            return str(row.place + 1)
        if column == PHRASE:
            return row.phrase
        if column == SURE:
            return sureness(row)
        if column == DECISION:
            return row_state(row)
        code, title = _code_and_title(row)
        if column == CODE:
            return f"{code} ⚠" if code and code_marks().outside(code) else code
        return title or (self._unfound(row) if row.answered and not row.reviewed else "")

    def _told(self, row: Row, column: int) -> str:
        """Return a cell in words, with what is to be known of its code."""
        outside = code_marks().outside(_code_and_title(row)[0]) if column in (CODE, TITLE) else ""
        return "\n".join(filter(None, (self._cell(row, column), outside)))

    def _unfound(self, row: Row) -> str:
        return said(row.problem) or self.tr("nothing fits well")

    def _cell_spoken(self, row: Row, column: int) -> str:
        said = sureness_spoken(row) if column == SURE else self._cell(row, column)
        return f"{self.headerData(column, Qt.Orientation.Horizontal)}: {said}"

    def _spoken(self, row: Row) -> str:
        """Say the whole row as one sentence: whoever hears it hears it once."""
        code, title = _code_and_title(row)
        outside = code_marks().outside(code) if code else ""
        parts = [row.phrase, code, title, outside, sureness_spoken(row)]
        parts += [row_state(row), "" if row.decision != "open" else self.tr("not reviewed")]
        return ", ".join(part for part in parts if part)

    def _restyle(self) -> None:
        self._icons = {decision: make_icon(name) for decision, name in DECISION_ICONS.items()}
        if self._shown:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._shown) - 1, DECISION))


def _code_and_title(row: Row) -> tuple[str, str]:
    """Return the code taken, or the one suggested as long as nothing was decided."""
    if row.entry is not None:
        return row.entry.code, row.entry.title
    suggestion = row.suggestion
    if suggestion is None or row.decision == "rejected":
        return "", ""
    return suggestion.code.replace(OPEN, "·"), suggestion.title


def _tone(row: Row, column: int) -> str:
    """Return the colour of a cell: what is only suggested is quieter than what was taken."""
    if column == NUMBER or row.decision == "rejected":
        return "muted"
    if column == CODE:
        return "accent" if row.entry is not None else "muted"
    if column == DECISION and row.decision == "open":
        return "muted"
    if column == TITLE and row.entry is None:
        return "muted"
    return "text"
