"""The list of results: virtual, painted by its delegate, led by the session's choice."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from desktop.engine.results import Result
from desktop.ui.lookup.results.delegate import ResultsDelegate
from desktop.ui.lookup.results.model import ResultsModel
from desktop.ui.lookup.session import Session
from desktop.ui.theme.theme import theme


class ResultsView(QListView):
    """A list whose choice follows the session, never the other way round by itself.

    Signals:
        row_chosen: the coder moved to a row by mouse, or by keys while the list has the focus.
        row_taken: the coder double-clicked a row.
        key_pressed: a key for the pane above to interpret.
    """

    row_chosen = Signal(int)
    row_taken = Signal(int)
    key_pressed = Signal(object)

    def __init__(self, numbered: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("results")
        self._rows = ResultsModel(self)
        self.setModel(self._rows)
        self._delegate = ResultsDelegate(self, numbered)
        self.setItemDelegate(self._delegate)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.clicked.connect(lambda index: self.row_chosen.emit(index.row()))
        self.doubleClicked.connect(lambda index: self.row_taken.emit(index.row()))
        theme().changed.connect(self._restyle)

    def show_session(self, session: Session) -> None:
        """Show a session's rows; the scroll position stays where the coder left it."""
        if not session.rows:
            self._delegate.rows.forget_rows()
        self._delegate.rows.know(row.title for row in session.rows)
        place = self.verticalScrollBar().value()
        self._rows.show(session.rows, session.phrase, session.to_browse)
        self.verticalScrollBar().setValue(place if session.moved else 0)
        self.show_choice(session.chosen)

    def show_choice(self, row: int) -> None:
        """Put the choice on a row and bring it into sight."""
        index = self._rows.index(row)
        if index.isValid():
            self.setCurrentIndex(index)
            self.scrollTo(index)

    def result(self, row: int) -> Result | None:
        """Return the result of a row."""
        return self._rows.result(row)

    def spoken(self, row: int) -> str:
        """Return a row as a screen reader says it."""
        index = self._rows.index(row)
        return str(index.data(Qt.ItemDataRole.AccessibleTextRole) or "")

    def page_rows(self) -> int:
        """Return how many rows one page holds, for Page Up and Page Down."""
        height = self.visualRect(self.currentIndex()).height() or theme().space(12)
        return max(1, self.viewport().height() // height - 1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave every key to the pane, so that the list and the field obey the same ones."""
        event.ignore()
        self.key_pressed.emit(event)
        if not event.isAccepted():
            super().keyPressEvent(event)

    def minimumSizeHint(self) -> QSize:
        """Leave room for one row at least."""
        return QSize(theme().space(70), theme().space(14))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the rows out again: a title may need another line."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def changeEvent(self, event: QEvent) -> None:
        """Lay the rows out anew in another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._delegate.rows.forget()
            self.scheduleDelayedItemsLayout()
        super().changeEvent(event)

    def _restyle(self) -> None:
        self.scheduleDelayedItemsLayout()
        self.viewport().update()
