"""The guide's text: Markdown with pictures out of its own folder, and nothing from elsewhere."""

import unicodedata
from pathlib import Path

from PySide6.QtCore import QPoint, Qt, QUrl, Signal
from PySide6.QtGui import (
    QImage,
    QResizeEvent,
    QTextBlock,
    QTextBlockFormat,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QTextBrowser, QWidget

from desktop.ui.guide.sections import anchor
from desktop.ui.theme.theme import theme

_PICTURE = QTextDocument.ResourceType.ImageResource
_PROPORTIONAL = QTextBlockFormat.LineHeightTypes.ProportionalHeight.value
_LINE_PER_CENT = 125
_OBJECT = "\ufffc"  # stands for a picture in the text


class GuideText(QTextBrowser):
    """Shows a page and goes to its sections.

    Attributes:
        titles: the headings of the sections.

    Signals:
        wanted: the number of the section that a link leads to.
    """

    wanted = Signal(int)

    def __init__(self, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._pictures: dict[str, QImage] = {}
        self._starts: list[int] = []
        self.titles: list[str] = []
        self.setOpenLinks(False)
        self.document().setDocumentMargin(theme().space(4))
        self.anchorClicked.connect(self._follow)

    def show_page(self, markdown: str) -> None:
        """Show a page from its beginning."""
        self._pictures.clear()
        self.setMarkdown(markdown)
        headings = [block for block in self._blocks() if block.blockFormat().headingLevel() == 2]
        self.titles = [block.text() for block in headings]
        self._starts = [block.position() for block in headings]
        self._dress()
        self._leave_room()

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Read a picture of the guide's folder, as wide as there is room; nothing else is read."""
        given = name.toString() if isinstance(name, QUrl) else name
        if kind != _PICTURE.value:
            return None
        return self._fitted(self._picture(given))

    def go_to(self, section: int) -> None:
        """Bring the heading of a section to the top."""
        if not 0 <= section < len(self._starts):
            return
        cursor = QTextCursor(self.document())
        cursor.setPosition(self._starts[section])
        self.setTextCursor(cursor)
        self._show_block(cursor.block())

    def section_in_sight(self) -> int:
        """Return the section that is being read."""
        shown = self.cursorForPosition(self._under_the_top()).position()
        return max(sum(start <= shown for start in self._starts) - 1, 0)

    def find_words(self, words: str, step: int = 0) -> bool:
        """Select the next place (or the one before) with these words, accents or none."""
        wanted, text = _plain(words), _plain(self.toPlainText())
        if not wanted or wanted not in text:
            return False
        cursor = self.textCursor()
        if step < 0:
            place = text.rfind(wanted, 0, cursor.selectionStart())
            place = place if place >= 0 else text.rfind(wanted)
        else:
            place = text.find(wanted, cursor.selectionStart() + step)
            place = place if place >= 0 else text.find(wanted)
        cursor.setPosition(place)
        cursor.setPosition(place + len(wanted), QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)
        return True

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the pictures to the new width, with what is read where it was."""
        place = self.cursorForPosition(self._under_the_top())
        super().resizeEvent(event)
        self._leave_room()
        if event.size().width() == event.oldSize().width():
            return
        for name, picture in self._pictures.items():
            self.document().addResource(_PICTURE, QUrl(name), self._fitted(picture))
        self.document().markContentsDirty(0, self.document().characterCount())
        if self.verticalScrollBar().value():
            self._show_block(place.block())

    def _leave_room(self) -> None:
        """Let the last heading come to the top, too."""
        frame = self.document().rootFrame()
        form = frame.frameFormat()
        form.setBottomMargin(max(0, self.viewport().height() - theme().space(30)))
        frame.setFrameFormat(form)

    def _show_block(self, block: QTextBlock) -> None:
        top = self.document().documentLayout().blockBoundingRect(block).top()
        self.verticalScrollBar().setValue(int(top) - theme().space(2))

    def _picture(self, name: str) -> QImage:
        if name not in self._pictures:
            path = (self._folder / name).resolve()
            inside = path.is_relative_to(self._folder.resolve())
            self._pictures[name] = QImage(str(path)) if inside else QImage()
        return self._pictures[name]

    def _fitted(self, picture: QImage) -> QImage:
        """Return a picture no wider than the page, drawn finely on any screen."""
        room = self.viewport().width() - theme().space(12)
        grown = picture.width() * theme().space(1) // 4  # as the letters are
        wide = max(1, min(grown, room))
        if picture.isNull():
            return picture
        scale = self.devicePixelRatioF()
        smooth = Qt.TransformationMode.SmoothTransformation
        fitted = picture.scaledToWidth(int(wide * scale), smooth)
        fitted.setDevicePixelRatio(scale)
        return fitted

    def _blocks(self) -> list[QTextBlock]:
        document = self.document()
        return [document.findBlockByNumber(number) for number in range(document.blockCount())]

    def _dress(self) -> None:
        """Give keys the look of keys, links their colour, and lines room."""
        for block in self._blocks():
            cursor = QTextCursor(block)
            if block.text().strip(_OBJECT):
                form = block.blockFormat()
                form.setLineHeight(_LINE_PER_CENT, _PROPORTIONAL)
                cursor.setBlockFormat(form)
            fragments = block.begin()
            while not fragments.atEnd():
                piece = fragments.fragment()
                look = piece.charFormat()
                if look.fontFixedPitch():
                    look.setBackground(theme().colour("raised"))
                    look.setFontFamilies([self.font().family()])
                elif look.isAnchor():
                    look.setForeground(theme().colour("accent"))
                cursor.setPosition(piece.position())
                cursor.setPosition(
                    piece.position() + piece.length(), QTextCursor.MoveMode.KeepAnchor
                )
                if look.fontFixedPitch() or look.isAnchor():
                    cursor.setCharFormat(look)
                fragments += 1

    def _under_the_top(self) -> QPoint:
        return QPoint(theme().space(8), theme().space(6))

    def _follow(self, link: QUrl) -> None:
        anchors = [anchor(title) for title in self.titles]
        if link.fragment() in anchors:
            self.wanted.emit(anchors.index(link.fragment()))


def _plain(text: str) -> str:
    """Return a text of the same length, small and without accents."""
    return "".join(unicodedata.normalize("NFD", letter)[0].lower()[:1] for letter in text)
