"""How folders and codes of the favourites are painted, and where their name or note is edited."""

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import (
    QLineEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
    QWidget,
)

from desktop.ui.favourites.model import ITEM, KNOWN, FavouritesModel
from desktop.ui.theme.theme import theme
from desktop.ui.widgets.icons import paint_icon
from desktop.ui.widgets.painting import MarkedText
from desktop.ui.widgets.translated import set_spoken
from desktop.workspace.favourites.collection import LONGEST_NAME, LONGEST_NOTE
from desktop.workspace.favourites.folders import Favourite, Folder
from desktop.workspace.known_codes import KnownCode

Index = QModelIndex | QPersistentModelIndex


@dataclass(slots=True)
class _Laid:
    """A code's texts, laid out for the room there is."""

    title: MarkedText
    under: list[tuple[str, str, MarkedText]]  # icon, tone, text

    @property
    def height(self) -> float:
        """Return how tall all of it is."""
        gap = theme().space(0.5)
        return self.title.height + sum(text.height + gap for _, _, text in self.under)


class FavouritesDelegate(QStyledItemDelegate):
    """Paints a folder on one line, a code with its title, and below it what is to be said."""

    def __init__(self, view: QTreeView) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return a height for as many lines as title and note take."""
        look, width = theme(), self._width(index)
        line = QFontMetricsF(look.code_font()).height()
        if isinstance(index.data(ITEM), Folder):
            return QSize(round(width), round(line + look.space(3)))
        laid = self._lay_out(index, width)
        return QSize(round(width), round(line + laid.height + look.space(3)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one row."""
        look, rect = theme(), QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, look.colour("selection"))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, look.colour("hover"))
        item = index.data(ITEM)
        if isinstance(item, Folder):
            self._paint_folder(painter, rect, item)
        elif isinstance(item, Favourite):
            self._paint_code(painter, rect, item, index)
        painter.restore()

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        """Return a line for a folder's name or a code's note."""
        editor = QLineEdit(parent)
        folder = isinstance(index.data(ITEM), Folder)
        editor.setMaxLength(LONGEST_NAME if folder else LONGEST_NOTE)
        words = self.tr("Name of the folder") if folder else self.tr("Your own note")
        editor.setPlaceholderText(words)
        set_spoken(editor, words)
        return editor

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> None:
        """Put the line over a folder's name, or where a code's note stands or will stand."""
        rect, height = option.rect, editor.sizeHint().height()
        rect.setLeft(rect.left() + theme().space(3))
        top = rect.center().y() - height // 2
        item = index.data(ITEM)
        if isinstance(item, Favourite):
            laid = self._lay_out(index, rect.width() + theme().space(3))
            note = laid.under[-1][2].height if item.note else 0
            top = round(rect.bottom() - note - theme().space(2))
        rect.setTop(min(top, self._view.viewport().height() - height))
        rect.setHeight(height)
        editor.setGeometry(rect)

    def _paint_folder(self, painter: QPainter, rect: QRectF, folder: Folder) -> None:
        look = theme()
        side = QFontMetricsF(look.code_font()).height()
        icon = QRectF(rect.left() + look.space(2), rect.center().y() - side / 2, side, side)
        paint_icon(painter, "folder", icon, look.colour("accent"))
        room = rect.adjusted(side + look.space(4), 0, -look.space(3), 0)
        count = str(folder.count)
        painter.setFont(look.font(look.metrics.small))
        painter.setPen(look.colour("muted"))
        right = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        painter.drawText(room, right, count)
        room.adjust(0, 0, -QFontMetricsF(painter.font()).horizontalAdvance(count), 0)
        painter.setFont(look.font(bold=True))
        painter.setPen(look.colour("text"))
        metrics = QFontMetricsF(painter.font())
        name = metrics.elidedText(
            folder.name, Qt.TextElideMode.ElideRight, room.width() - look.space(2)
        )
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, name)

    def _paint_code(self, painter: QPainter, rect: QRectF, code: Favourite, index: Index) -> None:
        look = theme()
        known = index.data(KNOWN)
        if isinstance(known, KnownCode) and known.there:
            stripe = QRectF(rect.left(), rect.top() + 1, look.space(1), rect.height() - 2)
            painter.fillRect(stripe, look.chapter(known.chapter))
        painter.setFont(look.code_font())
        line = QFontMetricsF(painter.font()).height()
        at = QPointF(rect.left() + look.space(3), rect.top() + look.space(1.5))
        billable = isinstance(known, KnownCode) and known.billable
        painter.setPen(look.colour("accent" if billable else "text"))
        place = QRectF(at.x(), at.y(), rect.width(), line)
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, code.code)
        at.setY(at.y() + line)
        laid = self._lay_out(index, rect.width())
        laid.title.draw(painter, at, look.colour("text"))
        at.setY(at.y() + laid.title.height + look.space(0.5))
        small = QFontMetricsF(look.font(look.metrics.small)).height()
        for icon, tone, text in laid.under:
            paint_icon(painter, icon, QRectF(at.x(), at.y(), small, small), look.colour(tone))
            text.draw(painter, QPointF(at.x() + small + look.space(1), at.y()), look.colour(tone))
            at.setY(at.y() + text.height + look.space(0.5))

    def _lay_out(self, index: Index, width: float) -> _Laid:
        look = theme()
        code, known, model = index.data(ITEM), index.data(KNOWN), index.model()
        assert isinstance(code, Favourite)
        assert isinstance(model, FavouritesModel)
        room = width - look.space(6)
        small = look.font(look.metrics.small)
        beside = room - QFontMetricsF(small).height() - look.space(1)
        under = []
        if isinstance(known, KnownCode) and not known.there:
            words = self.tr("Not in this release: check before you use it.")
            under.append(("warning", "fair", MarkedText(words, (), small, beside, 2)))
        if code.note:
            under.append(("note", "muted", MarkedText(code.note, (), small, beside, 4)))
        return _Laid(MarkedText(model.title_of(code), (), look.font(), room, 2), under)

    def _width(self, index: Index) -> float:
        level, above = 1, index.parent()
        while above.isValid():
            level, above = level + 1, above.parent()
        return float(self._view.viewport().width() - level * self._view.indentation())
