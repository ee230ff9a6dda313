"""How one result is painted: code, title, why it matched, how sure, billable or header."""

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desktop.engine.results import Result
from desktop.ui.icons import paint_icon
from desktop.ui.painting import MarkedText, chip_width, draw_bar, draw_chip, tone_of
from desktop.ui.results_model import BROWSE, PHRASE, RESULT
from desktop.ui.state.marks import matching_spans
from desktop.ui.theme.theme import theme
from desktop.ui.words import billable_word, language_name, match_kind, origin_name, percent

Index = QModelIndex | QPersistentModelIndex
_WIDEST_CODE = "W88.888W"
_TITLE_LINES = 2


@dataclass(slots=True)
class _Row:
    """One row laid out for a width: what goes where."""

    result: Result
    title: MarkedText
    why: MarkedText | None
    chips: list[str]
    body_left: float
    body_width: float
    height: float


class ResultsDelegate(QStyledItemDelegate):
    """Paints results; the numbers before the rows are the keys Ctrl+1 to Ctrl+9."""

    def __init__(self, parent: QWidget, numbered: bool = True) -> None:
        super().__init__(parent)
        self._view = parent
        self._numbered = numbered

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return a height for as many lines as the title takes, two at most."""
        width = self._view.viewport().width()  # type: ignore[attr-defined]  # a QListView
        return QSize(width, round(self._lay_out(index, width).height))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one row."""
        rect = QRectF(option.rect)
        state = option.state
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        row = self._lay_out(index, rect.width())
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, rect, row.result, chosen, state)
        self._paint_code(painter, rect, row, index.row())
        self._paint_body(painter, rect, row)
        self._paint_state(painter, rect, row.result)
        if not index.data(BROWSE):  # a heading to browse was not found: it has no probability
            self._paint_degree(painter, rect, row.result)
        painter.restore()

    def _lay_out(self, index: Index, width: float) -> _Row:
        look = theme()
        result: Result = index.data(RESULT)
        phrase: str = index.data(PHRASE)
        left = self._body_left()
        room = width - left - self._degree_width() - look.space(3)
        title = MarkedText(
            result.title, _title_spans(result, phrase), look.font(), room, _TITLE_LINES
        )
        chips = _chips(result)
        small = look.font(look.metrics.small)
        taken = sum(chip_width(chip, small) + look.space(1) for chip in chips)
        why = _why(result, room - taken)
        height = title.height + 2 * look.space(1.75)
        if why is not None or chips:
            height += QFontMetricsF(small).height() + look.space(1)
        least = 2 * QFontMetricsF(look.font()).height() + 2 * look.space(1.5)
        return _Row(result, title, why, chips, left, room, max(height, least))

    def _body_left(self) -> float:
        look = theme()
        code = QFontMetricsF(look.code_font()).horizontalAdvance(_WIDEST_CODE)
        return self._code_left() + code + look.space(2.5)

    def _code_left(self) -> float:
        look = theme()
        number = QFontMetricsF(look.font(look.metrics.small)).horizontalAdvance("0")
        return look.space(3) + (number + look.space(2) if self._numbered else 0)

    def _degree_width(self) -> float:
        look = theme()
        words = QFontMetricsF(look.font(look.metrics.small))
        longest = max(
            words.horizontalAdvance(text) for text in (billable_word(True), billable_word(False))
        )
        with_icon = longest + words.height() + look.space(1)
        with_bar = words.horizontalAdvance("100 %") + look.space(12)
        return max(with_icon, with_bar) + look.space(3)

    def _paint_ground(
        self, painter: QPainter, rect: QRectF, result: Result, chosen: bool, state: object
    ) -> None:
        look = theme()
        if chosen:
            painter.fillRect(rect, look.colour("selection"))
        elif isinstance(state, QStyle.StateFlag) and state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, look.colour("hover"))
        painter.setPen(QPen(look.colour("border"), 1))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        stripe = QRectF(rect.left(), rect.top() + 1, look.space(1), rect.height() - 2)
        painter.fillRect(stripe, look.chapter(result.chapter))
        if chosen:
            # An edge as well as a tint: the choice must be visible without colour.
            painter.setPen(QPen(look.colour("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(rect.adjusted(1, 1, -1, -1))

    def _paint_code(self, painter: QPainter, rect: QRectF, row: _Row, number: int) -> None:
        look = theme()
        top = rect.top() + look.space(1.75)
        line = QFontMetricsF(look.font()).height()
        if self._numbered and number < 9:
            painter.setFont(look.font(look.metrics.small))
            painter.setPen(look.colour("muted"))
            place = QRectF(rect.left() + look.space(3), top, look.space(3), line)
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, str(number + 1))
        painter.setFont(look.code_font())
        painter.setPen(look.colour("accent" if row.result.billable else "text"))
        place = QRectF(rect.left() + self._code_left(), top, row.body_left, line)
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, row.result.code)

    def _paint_body(self, painter: QPainter, rect: QRectF, row: _Row) -> None:
        look = theme()
        at = QPointF(rect.left() + row.body_left, rect.top() + look.space(1.75))
        row.title.draw(painter, at, look.colour("text"))
        at.setY(at.y() + row.title.height + look.space(0.75))
        small = look.font(look.metrics.small)
        line = QFontMetricsF(small).height()
        for chip in row.chips:
            box = QRectF(at.x(), at.y(), chip_width(chip, small), line + 1)
            draw_chip(painter, chip, small, box, "muted")
            at.setX(box.right() + look.space(1.5))
        if row.why is not None:
            row.why.draw(painter, at, look.colour("muted"))

    def _paint_degree(self, painter: QPainter, rect: QRectF, result: Result) -> None:
        look = theme()
        small = look.font(look.metrics.small)
        line = QFontMetricsF(small).height()
        left = rect.right() - self._degree_width()
        width = self._degree_width() - look.space(3)
        top = rect.top() + look.space(1.75)
        number = QFontMetricsF(small).horizontalAdvance("100 %")
        painter.setFont(small)
        painter.setPen(look.colour("text"))
        right = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        painter.drawText(
            QRectF(left + width - number, top, number, line), right, percent(result.probability)
        )
        bar = QRectF(left, top + line / 2 - 3, width - number - look.space(1.5), look.space(1.5))
        draw_bar(painter, bar, result.probability, tone_of(result.probability))

    def _paint_state(self, painter: QPainter, rect: QRectF, result: Result) -> None:
        look = theme()
        small = look.font(look.metrics.small)
        line = QFontMetricsF(small).height()
        left = rect.right() - self._degree_width()
        top = rect.top() + look.space(1.75)
        icon = QRectF(left, top + line + look.space(1), line, line)
        tone = "muted" if result.billable else "fair"
        paint_icon(painter, "check" if result.billable else "header", icon, look.colour(tone))
        painter.setFont(small)
        painter.setPen(look.colour(tone))
        words = QRectF(icon.right() + look.space(1), icon.top(), self._degree_width(), line)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, billable_word(result.billable))


def _title_spans(result: Result, phrase: str) -> tuple[tuple[int, int], ...]:
    match = result.matched
    if match is not None and match.text == result.title and match.spans:
        return match.spans
    return matching_spans(result.title, phrase)


def _chips(result: Result) -> list[str]:
    """Return what must be known about the title's origin; an official one needs no label."""
    if result.title_origin in ("machine", "site", "project"):
        return [f"{origin_name(result.title_origin)} · {result.title_language}"]
    return []


def _why(result: Result, room: float) -> MarkedText | None:
    """Say which other text answered, with its words marked, or which rule put the row here."""
    look = theme()
    match = result.matched
    font = look.font(look.metrics.small)
    if match is not None and match.text and match.text != result.title:
        language = "" if match.language == result.title_language else language_name(match.language)
        lead = f"{match_kind(match.kind)}{', ' + language if language else ''}: "
        spans = tuple((start + len(lead), end + len(lead)) for start, end in match.spans)
        return MarkedText(lead + match.text, spans, font, room)
    if result.reason:
        return MarkedText(result.reason, (), font, room)
    return None
