"""The report as it was given, read only, with its mentions marked."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator

from PySide6.QtCore import QEvent, QRect, Qt, Signal
from PySide6.QtGui import (
    QHelpEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QTextCursor,
)
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit, QToolTip, QWidget

from desktop.engine.report.report import Mention, Span
from desktop.ui.report.marks import mark_of
from desktop.ui.report.places import Places
from desktop.ui.report.words import quoted, said_word, section_word
from desktop.ui.theme.theme import theme
from desktop.ui.widgets.translated import Translated, set_spoken

_NONE = -1


class ReportText(Translated, QPlainTextEdit):
    """The caret walks through the text; where it meets a mention, that one is chosen.

    Signals:
        pointed: the number of the mention that the coder went to, -1 where there is none.
        key_pressed: a key that the panel may take before the text does.
    """

    pointed = Signal(int)
    key_pressed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("report")
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._places = Places("")
        self._mentions: tuple[Mention, ...] = ()
        self._chosen: frozenset[int] = frozenset()
        self._hovered: frozenset[int] = frozenset()
        self._current = _NONE
        self._leading = False  # the caret is being led, not moved by the coder
        self.cursorPositionChanged.connect(self._caret_moved)
        theme().changed.connect(self._repaint_marks)
        self.retranslate()

    def retranslate(self) -> None:
        """Put the words on."""
        set_spoken(self, self.tr("The report"), self.tr("Read only, its diagnoses marked"))

    def show_text(self, text: str) -> None:
        """Show another report, nothing marked yet."""
        self._places = Places(text)
        self._mentions, self._chosen, self._current = (), frozenset(), _NONE
        self._hovered = frozenset()
        self._leading = True
        self.setPlainText(self._places.shown)
        self._leading = False
        self._repaint_marks()

    def show_mentions(self, mentions: tuple[Mention, ...]) -> None:
        """Mark what was found."""
        self._mentions, self._hovered = mentions, frozenset()
        self._repaint_marks()

    def show_choice(self, current: int, together: frozenset[int]) -> None:
        """Point at a mention and at those that speak for the same code; bring it into sight."""
        self._current, self._chosen = current, together | ({current} if current >= 0 else set())
        self._repaint_marks()
        if current < 0:
            return
        if self.mention_at(self._caret()) != current:
            cursor = self.textCursor()
            cursor.setPosition(self._places.shown_at(self._mentions[current].start))
            self._leading = True
            self.setTextCursor(cursor)
            self._leading = False
        self._bring_into_sight()

    def show_hovered(self, evidence: frozenset[int]) -> None:
        """Underline the words of the code under the pointer; what is in hand stays in sight."""
        self._hovered = evidence
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the mention in hand in sight when lines break elsewhere."""
        super().resizeEvent(event)
        if self._current >= 0:
            self._bring_into_sight()

    def marked(self) -> Span | None:
        """Return the stretch of the report that the coder has marked."""
        cursor = self.textCursor()
        if not cursor.hasSelection():
            return None
        ends = (cursor.selectionStart(), cursor.selectionEnd())
        return self._places.given_at(ends[0]), self._places.given_at(ends[1])

    def mention_at(self, place: int) -> int:
        """Return the mention that holds a place of the text, the shortest of several."""
        held = [
            (end - start, number)
            for number, one in enumerate(self._mentions)
            for start, end in one.parts
            if start <= place < end
        ]
        return min(held)[1] if held else _NONE

    def following(self, steps: int) -> int:
        """Return the mention after the one in hand, or after the caret, or before it."""
        if not self._mentions:
            return _NONE
        at = self._current
        if at < 0:
            starts = [one.start for one in self._mentions]
            after = bisect_right(starts, self._caret())
            at = after - 1 if steps > 0 else after
        return max(0, min(at + steps, len(self._mentions) - 1))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Offer the key to the panel first."""
        event.ignore()
        self.key_pressed.emit(event)
        if not event.isAccepted():
            event.accept()
            super().keyPressEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        """Say under the pointer what the report says of these words."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            cursor = self.cursorForPosition(event.pos())
            number = self.mention_at(self._places.given_at(cursor.position()))
            QToolTip.showText(event.globalPos(), self.sentence(number), self)
            return True
        return super().viewportEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the text, a frame round the mention in hand, and a line: not by colour alone."""
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        painter.setPen(QPen(theme().colour("focus"), 2))
        for rect in self._frames_of({self._current}):
            painter.drawRoundedRect(rect, 3, 3)
        for rect in self._frames_of(self._hovered):
            painter.fillRect(QRect(rect.left(), rect.bottom() - 2, rect.width(), 3),
                             theme().colour("accent"))  # fmt: skip

    def sentence(self, number: int) -> str:
        """Say of a mention: its words, what is said of them, where it stands, its best code."""
        if not 0 <= number < len(self._mentions):
            return ""
        one = self._mentions[number]
        parts = [quoted(one.phrase), said_word(one.assertion), section_word(one.section)]
        if one.candidates:
            parts.append(f"{one.candidates[0].code} {one.candidates[0].title}")
        return " · ".join(filter(None, parts))

    def _frames_of(self, numbers: Iterable[int]) -> Iterator[QRect]:
        """Yield the rectangles that mentions fill; none for a number that no mention has."""
        for number in numbers:
            if 0 <= number < len(self._mentions):
                for part in self._mentions[number].parts:
                    yield from self._frames(*map(self._places.shown_at, part))

    def _frames(self, start: int, end: int) -> list[QRect]:
        """Return a rectangle for each line that a stretch of the shown text runs over."""
        found: list[QRect] = []
        cursor = QTextCursor(self.document())
        for place in range(start, end + 1):
            cursor.setPosition(place)
            rect = self.cursorRect(cursor)
            if rect.top() > self.viewport().height():
                break
            if found and found[-1].top() == rect.top():
                found[-1].setRight(rect.right())
            else:
                found.append(QRect(rect))
        # Not beyond the last letter: a full stop stands there.
        return [rect.adjusted(-1, 0, -1, 0) for rect in found if rect.width() > 2]

    def _bring_into_sight(self) -> None:
        room = self.viewport().rect().adjusted(0, 0, 0, -theme().space(6))
        if not room.contains(self.cursorRect()):
            self.centerCursor()

    def _caret(self) -> int:
        return self._places.given_at(self.textCursor().position())

    def _caret_moved(self) -> None:
        if not self._leading and not self.textCursor().hasSelection():
            self.pointed.emit(self.mention_at(self._caret()))

    def _repaint_marks(self) -> None:
        self.setExtraSelections([
            self._mark(number, part)
            for number, one in enumerate(self._mentions) for part in one.parts
        ])  # fmt: skip
        self.viewport().update()

    def _mark(self, number: int, part: Span) -> QTextEdit.ExtraSelection:
        mark = QTextEdit.ExtraSelection()
        cursor = QTextCursor(self.document())
        cursor.setPosition(self._places.shown_at(part[0]))
        cursor.setPosition(self._places.shown_at(part[1]), QTextCursor.MoveMode.KeepAnchor)
        mark.cursor = cursor
        mark.format = mark_of(self._mentions[number].assertion, chosen=number in self._chosen)
        return mark
