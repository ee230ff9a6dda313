"""How folders and codes of the favourites are painted, and where their name or note is edited."""

from typing import cast

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import QLineEdit, QStyleOptionViewItem, QTreeView, QWidget

from desktop.ui.favourites.model import FavouritesModel
from desktop.ui.theme.theme import theme
from desktop.ui.widgets.code_block import CodeBlock, Remark
from desktop.ui.widgets.code_marks import code_marks
from desktop.ui.widgets.icons import paint_icon
from desktop.ui.widgets.painting import draw_cut_line, draw_line
from desktop.ui.widgets.row_delegate import KNOWN, ROW, Index, RowDelegate
from desktop.ui.widgets.translated import set_spoken
from desktop.workspace.favourites.collection import LONGEST_NAME, LONGEST_NOTE
from desktop.workspace.favourites.folders import Favourite, Folder
from desktop.workspace.known_codes import KnownCode


class FavouritesDelegate(RowDelegate):
    """Paints a folder on one line, a code with its title, and below it what is to be said."""

    def width(self, index: Index) -> float:
        """Return the width that the folders above leave."""
        level, above = 1, index.parent()
        while above.isValid():
            level, above = level + 1, above.parent()
        return super().width(index) - level * cast(QTreeView, self.view).indentation()

    def height(self, index: Index, width: float) -> float:
        """Return the height of as many lines as title and note take."""
        folder = isinstance(index.data(ROW), Folder)
        line = QFontMetricsF(theme().code_font()).height()
        return (line if folder else self._lay_out(index, width).height) + theme().space(3)

    def chapter(self, index: Index) -> int | None:
        """Return the chapter of a code that the pack knows."""
        known = index.data(KNOWN)
        return known.chapter if isinstance(known, KnownCode) and known.there else None

    def paint_row(self, painter: QPainter, rect: QRectF, index: Index, chosen: bool) -> None:
        """Paint a folder or a code."""
        item = index.data(ROW)
        if isinstance(item, Folder):
            self._paint_folder(painter, rect, item)
        elif isinstance(item, Favourite):
            known = index.data(KNOWN)
            billable = isinstance(known, KnownCode) and known.billable
            at = QPointF(rect.left() + theme().space(3), rect.top() + theme().space(1.5))
            self._lay_out(index, rect.width()).draw(painter, at, item.code, billable)

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        """Return a line for a folder's name or a code's note."""
        editor = QLineEdit(parent)
        folder = isinstance(index.data(ROW), Folder)
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
        item = index.data(ROW)
        if isinstance(item, Favourite):
            laid = self._lay_out(index, rect.width() + theme().space(3))
            note = laid.remark_heights[-1] if item.note else 0
            top = round(rect.bottom() - note - theme().space(2))
        rect.setTop(min(top, self.view.viewport().height() - height))
        rect.setHeight(height)
        editor.setGeometry(rect)

    def _paint_folder(self, painter: QPainter, rect: QRectF, folder: Folder) -> None:
        look = theme()
        side = QFontMetricsF(look.code_font()).height()
        icon = QRectF(rect.left() + look.space(2), rect.center().y() - side / 2, side, side)
        paint_icon(painter, "folder", icon, look.colour("accent"))
        room = rect.adjusted(side + look.space(4), 0, -look.space(3), 0)
        small, count = look.font(look.metrics.small), str(folder.count)
        draw_line(painter, count, small, "muted", room, Qt.AlignmentFlag.AlignRight)
        taken = QFontMetricsF(small).horizontalAdvance(count) + look.space(2)
        room.adjust(0, 0, -taken, 0)
        draw_cut_line(painter, folder.name, look.font(bold=True), "text", room)

    def _lay_out(self, index: Index, width: float) -> CodeBlock:
        look = theme()
        code, known, model = index.data(ROW), index.data(KNOWN), index.model()
        assert isinstance(code, Favourite)
        assert isinstance(model, FavouritesModel)
        remarks = []
        if isinstance(known, KnownCode) and not known.there:
            words = self.tr("Not in this release: check before you use it.")
            remarks.append(Remark(words, most_lines=2))
        elif outside := code_marks().outside(code.code):
            remarks.append(Remark(outside, most_lines=2))
        if code.note:
            remarks.append(Remark(code.note, "note", "muted"))
        title, room = model.title_of(code), width - look.space(6)
        return CodeBlock(title, remarks, room, title_lines=2, gap=look.space(0.5))
