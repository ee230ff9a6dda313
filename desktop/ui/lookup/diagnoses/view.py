"""The column of a pasted list's diagnoses."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from desktop.ui.lookup.diagnoses.delegate import DiagnosisDelegate, mark_width
from desktop.ui.lookup.diagnoses.model import DiagnosesModel
from desktop.ui.lookup.session import Lookup
from desktop.ui.theme.theme import theme
from desktop.ui.widgets.translated import Translated, set_spoken

_MOST_IN_SIGHT = 8


class DiagnosesView(Translated, QListView):
    """The diagnoses, as tall as they are many, up to some rows; hidden for a phrase alone.

    Signals:
        turned: the coder went to the diagnosis with this number.
        mark_clicked: the place of the mark of this diagnosis was clicked.
        key_pressed: a key for the pane above to interpret.
    """

    turned = Signal(int)
    mark_clicked = Signal(int)
    key_pressed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("results")
        self.diagnoses = DiagnosesModel(self)
        self.setModel(self.diagnoses)
        self.setItemDelegate(DiagnosisDelegate(self))
        self.setMouseTracking(True)
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        theme().changed.connect(self.fit)
        self.hide()
        self.retranslate()

    def retranslate(self) -> None:
        """Put the words on."""
        set_spoken(
            self,
            self.tr("Diagnoses of the pasted list"),
            self.tr("Up and Down choose, Right opens the candidates, Space leaves out"),
        )

    def show_lookup(self, lookup: Lookup) -> None:
        """Show a row for each diagnosis."""
        self.diagnoses.show(lookup)
        self.setVisible(lookup.several)
        self.show_row(lookup.current)
        self.fit()

    def show_row(self, row: int) -> None:
        """Put the choice on a row and bring it into sight."""
        index = self.diagnoses.index(row)
        if index.isValid():
            self.setCurrentIndex(index)
            self.scrollTo(index)

    def fit(self) -> None:
        """Take the height of the rows, and of no more than leave room for the candidates."""
        host = self.parentWidget()
        row = max(1, self.sizeHintForRow(0))
        room = int(host.height() * 0.42) if host is not None else row * _MOST_IN_SIGHT
        rows = min(self.diagnoses.rowCount(), _MOST_IN_SIGHT, max(2, room // row))
        self.setFixedHeight(rows * row + 2 * self.frameWidth())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave every key to the pane."""
        event.ignore()
        self.key_pressed.emit(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Turn to the clicked row, or set its mark where that was clicked."""
        index = self.indexAt(event.position().toPoint())
        if not index.isValid() or event.button() != Qt.MouseButton.LeftButton:
            super().mousePressEvent(event)
            return
        self.setFocus()
        self.turned.emit(index.row())
        if event.position().x() < mark_width():
            self.mark_clicked.emit(index.row())

    def changeEvent(self, event: QEvent) -> None:
        """Paint the rows anew in another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.viewport().update()
