"""The 7th-character builder: each character with its meaning, and the full code it makes."""

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QListView, QWidget

from desktop.engine.catalogue.types import Code
from desktop.ui.theme.theme import theme
from desktop.ui.widgets.painting import MarkedText, draw_line
from desktop.ui.widgets.row_delegate import ROW, Index, RowDelegate
from desktop.ui.widgets.translated import Translated, set_spoken

_MOST_LINES = 3
_ELSEWHERE = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Return, Qt.Key.Key_Enter)


class EncounterModel(QAbstractListModel):
    """The full codes of one rubric, one for each 7th character."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.codes: tuple[Code, ...] = ()

    def show(self, codes: tuple[Code, ...]) -> None:
        """Take the codes of another rubric."""
        self.beginResetModel()
        self.codes = codes
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own signature
        """Return how many characters there are."""
        return 0 if parent.isValid() else len(self.codes)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what is shown or spoken of one character."""
        if not 0 <= index.row() < len(self.codes):
            return None
        code = self.codes[index.row()]
        assert code.encounter is not None
        if role == ROW:
            return code
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return f"{code.encounter.char}  {code.encounter.meaning}"
        if role == Qt.ItemDataRole.ToolTipRole:
            return f"{code.code}  {code.title}"
        return None


class _CharacterDelegate(RowDelegate):
    """Paints the character in a box of its own and its meaning beside it."""

    def width(self, index: Index) -> float:
        return theme().space(40)

    def height(self, index: Index, width: float) -> float:
        return self._words(index).height + theme().space(2.5)

    def _words(self, index: Index) -> MarkedText:
        """Lay the meaning out whole: characters differ by their last words."""
        look = theme()
        code: Code = index.data(ROW)
        assert code.encounter is not None
        room = self.view.viewport().width() - self._side() - look.space(6)
        return MarkedText(code.encounter.meaning, (), look.font(), room, _MOST_LINES)

    def _side(self) -> float:
        return QFontMetricsF(theme().font()).height() + theme().space(1)

    def paint_row(self, painter: QPainter, rect: QRectF, index: Index, chosen: bool) -> None:
        look = theme()
        code: Code = index.data(ROW)
        assert code.encounter is not None
        side = self._side()
        top = rect.center().y() - side / 2
        box = QRectF(rect.left() + look.space(2), top, side, side)
        painter.setPen(QPen(look.colour("accent" if chosen else "outline"), 1.5 if chosen else 1))
        painter.setBrush(look.colour("accent" if chosen else "surface"))
        painter.drawRoundedRect(box, 3, 3)
        tone, middle = "on_accent" if chosen else "text", Qt.AlignmentFlag.AlignHCenter
        draw_line(painter, code.encounter.char, look.code_font(), tone, box, middle)
        words = self._words(index)
        at = QPointF(box.right() + look.space(2), rect.center().y() - words.height / 2)
        words.draw(painter, at, look.colour("text"))


class EncounterPicker(Translated, QListView):
    """A list of 7th characters as tall as it needs to be; typing a character picks it.

    Signals:
        picked: the Code of the character that the coder is on.
    """

    picked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._codes = EncounterModel(self)
        self.setModel(self._codes)
        self.setItemDelegate(_CharacterDelegate(self))
        self.setMouseTracking(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.selectionModel().currentChanged.connect(self._changed)
        theme().changed.connect(self._fit)
        self.retranslate()

    def retranslate(self) -> None:
        """Put the words on."""
        set_spoken(self, self.tr("Seventh character"))

    def show_codes(self, codes: tuple[Code, ...], suggested: str) -> None:
        """Offer the characters of a rubric, with the suggested full code chosen."""
        self._codes.show(codes)
        self.setVisible(bool(codes))
        self._fit()
        row = next((i for i, code in enumerate(codes) if code.code == suggested), 0)
        if codes:
            self.setCurrentIndex(self._codes.index(row))

    def pick(self, char: str) -> bool:
        """Choose a character; False where this rubric does not have it."""
        for row, code in enumerate(self._codes.codes):
            if code.encounter is not None and code.encounter.char == char:
                self.setCurrentIndex(self._codes.index(row))
                return True
        return False

    def code(self) -> Code | None:
        """Return the full code made with the chosen character."""
        row = self.currentIndex().row()
        return self._codes.codes[row] if 0 <= row < len(self._codes.codes) else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take only what moves within the list; the pane around knows the other keys."""
        if event.key() in _ELSEWHERE:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap the meanings anew in another width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()
            self._fit()

    def _changed(self, current: QModelIndex, _before: QModelIndex) -> None:
        if current.isValid():
            self.picked.emit(current.data(ROW))

    def _fit(self) -> None:
        """Take the height of all rows: the pane around scrolls, not this list."""
        rows = range(len(self._codes.codes))
        height = sum(self.sizeHintForRow(row) for row in rows) + 2 * self.frameWidth()
        self.setFixedHeight(height)
