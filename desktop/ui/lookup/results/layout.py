"""Where the pieces of a row of results go, remembered because the stages show the same rows again.

Laying text out takes most of the time between an answer and its painting; the answers by words, by
meaning and reranked differ in order and probability, and hardly in what stands in a row.
"""

from collections import Counter
from collections.abc import Iterable
from functools import cached_property

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetricsF

from desktop.engine.results import Result
from desktop.engine.text.marks import matching_spans
from desktop.ui.lookup.results.shortening import shortened, words_in_rows
from desktop.ui.theme.theme import theme
from desktop.ui.widgets.code_marks import code_marks
from desktop.ui.widgets.painting import MarkedText
from desktop.ui.widgets.words import billable_word

_WIDEST_CODE = "W88.888W"
_MOST_REMEMBERED = 200
_ONE_LINE = 75  # steps that a title needs to be told on one line
_NARROWER = 0.97  # bold words are wider than the metrics of the plain font know


class Columns:
    """How wide the columns of all rows are, in the fonts and the language in force."""

    def __init__(self, numbered: bool) -> None:
        self._numbered = numbered

    @cached_property
    def line(self) -> float:
        """Return the height of a line of text."""
        return QFontMetricsF(theme().font()).height()

    def lines(self, width: float) -> int:
        """Return how many lines a title may have: two where one would tell too little."""
        return 1 if width - self.body_left - self.percent_width >= theme().space(_ONE_LINE) else 2

    def height(self, width: float) -> float:
        """Return the height of a row, the same for all: rows never move under the pointer."""
        return self.lines(width) * self.line + theme().space(3.5)

    @cached_property
    def code_left(self) -> float:
        """Return where the codes begin."""
        number = self._small.horizontalAdvance("0")
        return theme().space(3) + (number + theme().space(2) if self._numbered else 0)

    @cached_property
    def body_left(self) -> float:
        """Return where the titles begin."""
        code = QFontMetricsF(theme().code_font()).horizontalAdvance(_WIDEST_CODE)
        return self.code_left + code + theme().space(2.5)

    @cached_property
    def percent_width(self) -> float:
        """Return the room for a probability's number."""
        return self._small.horizontalAdvance("100 %") + theme().space(3)

    @cached_property
    def header_width(self) -> float:
        """Return the room for the word that a row is a header."""
        return self._small.horizontalAdvance(billable_word(False)) + self.line + theme().space(2)

    def marks_width(self, marks: str) -> float:
        """Return the room for what is noted of a code."""
        return self._small.horizontalAdvance(marks) + theme().space(3) if marks else 0.0

    @cached_property
    def _small(self) -> QFontMetricsF:
        return QFontMetricsF(theme().font(theme().metrics.small))


class RowLayouts:
    """Lays titles out and remembers them until theme, language or phrase are others.

    Attributes:
        columns: what all rows have in common.
    """

    def __init__(self, numbered: bool) -> None:
        self._numbered = numbered
        self._known: dict[object, MarkedText] = {}
        self._shortened: dict[object, MarkedText] = {}
        self._words: Counter[str] = Counter()
        self.columns = Columns(numbered)

    def forget(self) -> None:
        """Measure anew: fonts, colours or words have changed."""
        self.forget_rows()
        self.columns = Columns(self._numbered)

    def forget_rows(self) -> None:
        """Keep nothing of a phrase that is gone from sight."""
        self._known.clear()
        self._shortened.clear()

    def know(self, titles: Iterable[str]) -> None:
        """Learn which rows stand together: what a title can spare depends on the others."""
        words = words_in_rows(titles)
        if words != self._words:
            self._words = words
            self._shortened.clear()

    def title(self, result: Result, phrase: str, width: float) -> MarkedText:
        """Return a row's title for a width: cut where it tells least from the others."""
        marks = self.marks(result)
        key = (result.title, result.matched, result.billable, phrase, width, marks)
        known = self._known.get(key) or self._shortened.get(key)
        if known is None:
            if len(self._known) >= _MOST_REMEMBERED:
                self._known.clear()
            known = self._lay_out(result, phrase, width)
            (self._known if known.text == result.title else self._shortened)[key] = known
        return known

    def marks(self, result: Result) -> str:
        """Return what is noted of a code: an edition that has it not, that it was chosen before."""
        return "  ".join(code_marks().of(result.code, result.rubric))

    def _lay_out(self, result: Result, phrase: str, width: float) -> MarkedText:
        look, columns = theme(), self.columns
        room = width - columns.body_left - columns.percent_width
        if not result.billable:
            room -= columns.header_width
        room -= columns.marks_width(self.marks(result))
        room, lines = max(room, 1.0), columns.lines(width)
        part = lines * room
        text = MarkedText(result.title, _title_spans(result, phrase), look.font(), room, lines)
        while text.cut and part > 1.0:
            shown = self._told_in(result.title, part)
            text = MarkedText(shown, matching_spans(shown, phrase), look.font(), room, lines)
            part *= _NARROWER
        return text

    def _told_in(self, title: str, room: float) -> str:
        metrics = QFontMetricsF(theme().font())
        middle = Qt.TextElideMode.ElideMiddle
        told = shortened(title, self._words, metrics.horizontalAdvance, room)
        return told or metrics.elidedText(title, middle, room)


def _title_spans(result: Result, phrase: str) -> tuple[tuple[int, int], ...]:
    match = result.matched
    if match is not None and match.spans and is_title(match.text, result):
        return match.spans
    return matching_spans(result.title, phrase)


def is_title(text: str, result: Result) -> bool:
    """Tell whether a text is the title, which begins with a capital."""
    return text[:1].upper() + text[1:] == result.title
