"""The history as Qt's views want it."""

from PySide6.QtCore import (
    QAbstractListModel,
    QDateTime,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from desktop.ui.widgets.row_delegate import KNOWN, ROW
from desktop.ui.worker.code_titles import CodeTitles
from desktop.workspace.history.entries import LookedUp
from desktop.workspace.history.finding import matching
from desktop.workspace.known_codes import KnownCode

Index = QModelIndex | QPersistentModelIndex
WHEN = Qt.ItemDataRole.UserRole + 3


class HistoryModel(QAbstractListModel):
    """The entries that have the typed words, newest first.

    Attributes:
        language: that of titles and times.
    """

    def __init__(self, titles: CodeTitles, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.language = "en"
        self._titles = titles
        self._all: list[LookedUp] = []
        self._shown: list[LookedUp] = []
        self._filter = ""
        titles.changed.connect(self._retitle)

    @property
    def filtered(self) -> bool:
        """Tell whether only a part is shown."""
        return bool(self._filter)

    def show(self, entries: list[LookedUp]) -> None:
        """Take other entries."""
        self._all = entries
        self._titles.want((entry.code, self.language) for entry in entries)
        self._refresh()

    def show_only(self, text: str) -> None:
        """Show the entries that have these words; all for ""."""
        self._filter = text.strip()
        self._refresh()

    def entry(self, row: int) -> LookedUp | None:
        """Return the entry of a row."""
        return self._shown[row] if 0 <= row < len(self._shown) else None

    def known(self, entry: LookedUp) -> KnownCode | None:
        """Return what the pack says of the code; None while that is not known."""
        return self._titles.get(entry.code, self.language)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own signature
        """Return how many entries are shown."""
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what is shown or spoken of an entry."""
        entry = self.entry(index.row())
        if entry is None:
            return None
        if role == ROW:
            return entry
        if role == KNOWN:
            return self.known(entry)
        if role == WHEN:
            return self._when(entry)
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{entry.phrase}: {entry.code}"
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            parts = (entry.phrase, entry.code, self._title(entry), self._when(entry))
            return ", ".join(filter(None, parts))
        return None

    def _title(self, entry: LookedUp) -> str:
        known = self.known(entry)
        return known.title if known is not None else ""

    def _when(self, entry: LookedUp) -> str:
        moment = QDateTime.fromSecsSinceEpoch(int(entry.when.timestamp()))
        return QLocale(self.language).toString(moment, QLocale.FormatType.ShortFormat)

    def _refresh(self) -> None:
        self.beginResetModel()
        self._shown = matching(self._all, self._filter, self._title)
        self.endResetModel()

    def _retitle(self) -> None:
        if self.filtered:
            self._refresh()
        else:
            self.layoutChanged.emit()
