"""The diagnoses of a pasted list as Qt's views want them."""

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt

from desktop.ui.lookup.session import Lookup, Session
from desktop.ui.widgets.row_delegate import ROW, Index
from desktop.ui.widgets.words import confidence_sentence


class DiagnosesModel(QAbstractListModel):
    """A row a diagnosis, for screen readers as one sentence."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sessions: list[Session] = []

    def show(self, lookup: Lookup) -> None:
        """Take another list; a phrase alone is none."""
        self.beginResetModel()
        self._sessions = lookup.sessions if lookup.several else []
        self.endResetModel()

    def refresh(self, row: int) -> None:
        """Show a row as it is now."""
        index = self.index(row)
        if index.isValid():
            self.dataChanged.emit(index, index)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own signature
        """Return how many diagnoses there are."""
        return 0 if parent.isValid() else len(self._sessions)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a view, a delegate or a screen reader asks about a diagnosis."""
        if not 0 <= index.row() < len(self._sessions):
            return None
        session = self._sessions[index.row()]
        if role == ROW:
            return session
        if role == Qt.ItemDataRole.DisplayRole:
            return session.phrase
        if role == Qt.ItemDataRole.ToolTipRole:
            pick = session.pick
            return f"{session.phrase}\n{pick.code}  {pick.title}" if pick else session.phrase
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(session)
        return None

    def _spoken(self, session: Session) -> str:
        parts = [session.phrase]
        if session.left_out:
            parts.append(self.tr("left out"))
        elif session.decided is not None:
            parts.append(self.tr("chosen"))
        pick = session.pick
        if pick is not None:
            parts += [pick.code, pick.title]
        if session.results is not None:
            parts.append(confidence_sentence(session.results.confidence))
        return ", ".join(parts)
