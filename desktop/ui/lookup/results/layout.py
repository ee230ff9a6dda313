"""Where the pieces of a row of results go, remembered because the stages show the same rows again.

Laying text out takes most of the time between an answer and its painting; the answers by words, by
meaning and reranked differ in order and probability, and hardly in what stands in a row.
"""

from dataclasses import dataclass
from functools import cached_property

from PySide6.QtGui import QFontMetricsF

from desktop.engine.results import Result
from desktop.engine.text.marks import matching_spans
from desktop.ui.theme.theme import theme
from desktop.ui.widgets.code_marks import code_marks
from desktop.ui.widgets.painting import MarkedText, chip_width
from desktop.ui.widgets.words import billable_word, language_name, match_kind, origin_name, said

_WIDEST_CODE = "W88.888W"
_TITLE_LINES = 2
_MOST_REMEMBERED = 200


@dataclass(frozen=True, slots=True)
class RowLayout:
    """One row laid out for a width: what it says, and how tall that came out."""

    title: MarkedText
    why: MarkedText | None
    chips: tuple[str, ...]
    height: float


class Columns:
    """How wide the columns of all rows are, in the fonts and the language in force."""

    def __init__(self, numbered: bool) -> None:
        self._numbered = numbered

    @cached_property
    def small_line(self) -> float:
        """Return the height of a line of small text."""
        return self._small.height()

    @cached_property
    def line(self) -> float:
        """Return the height of a line of text."""
        return QFontMetricsF(theme().font()).height()

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
        return self._small.horizontalAdvance("100 %")

    @cached_property
    def degree_width(self) -> float:
        """Return the room for the bar, and for billable or header."""
        look = theme()
        longest = max(
            self._small.horizontalAdvance(billable_word(billable)) for billable in (True, False)
        )
        with_icon = longest + self._small.height() + look.space(1)
        with_bar = self.percent_width + look.space(12)
        return max(with_icon, with_bar) + look.space(3)

    @cached_property
    def _small(self) -> QFontMetricsF:
        return QFontMetricsF(theme().font(theme().metrics.small))


class RowLayouts:
    """Lays rows out and remembers them until theme, language or phrase are others.

    Attributes:
        columns: what all rows have in common.
    """

    def __init__(self, numbered: bool) -> None:
        self._numbered = numbered
        self._known: dict[object, RowLayout] = {}
        self.columns = Columns(numbered)

    def forget(self) -> None:
        """Measure anew: fonts, colours or words have changed."""
        self._known.clear()
        self.columns = Columns(self._numbered)

    def forget_rows(self) -> None:
        """Keep nothing of a phrase that is gone from sight."""
        self._known.clear()

    def row(self, result: Result, phrase: str, width: float) -> RowLayout:
        """Return a row laid out for a width."""
        told = (result.title, result.title_origin, result.title_language)
        marks = code_marks().of(result.code, result.rubric)
        key = (*told, result.matched, result.reason, phrase, width, marks)
        known = self._known.get(key)
        if known is None:
            if len(self._known) >= _MOST_REMEMBERED:
                self._known.clear()
            known = self._known[key] = self._lay_out(result, phrase, width, marks)
        return known

    def _lay_out(
        self, result: Result, phrase: str, width: float, marks: tuple[str, ...]
    ) -> RowLayout:
        look, columns = theme(), self.columns
        room = width - columns.body_left - columns.degree_width - look.space(3)
        spans = _title_spans(result, phrase)
        title = MarkedText(result.title, spans, look.font(), room, _TITLE_LINES)
        chips = (*marks, *_chips(result))
        small = look.font(look.metrics.small)
        taken = sum(chip_width(chip, small) + look.space(1) for chip in chips)
        why = _why(result, room - taken)
        height = title.height + 2 * look.space(1.75)
        if why is not None or chips:
            height += columns.small_line + look.space(1)
        least = 2 * columns.line + 2 * look.space(1.5)
        return RowLayout(title, why, chips, max(height, least))


def _title_spans(result: Result, phrase: str) -> tuple[tuple[int, int], ...]:
    match = result.matched
    if match is not None and match.spans and _is_title(match.text, result):
        return match.spans
    return matching_spans(result.title, phrase)


def _is_title(text: str, result: Result) -> bool:
    """Tell whether a text is the title, which begins with a capital."""
    return text[:1].upper() + text[1:] == result.title


def _chips(result: Result) -> tuple[str, ...]:
    """Return what must be known about the title's origin; an official one needs no label."""
    if result.title_origin in ("machine", "site", "project"):
        return (f"{origin_name(result.title_origin)} · {result.title_language}",)
    return ()


def _why(result: Result, room: float) -> MarkedText | None:
    """Say which other text answered, with its words marked, or which rule put the row here."""
    look = theme()
    match = result.matched
    font = look.font(look.metrics.small)
    if match is not None and match.text and not _is_title(match.text, result):
        language = "" if match.language == result.title_language else language_name(match.language)
        lead = f"{match_kind(match.kind)}{', ' + language if language else ''}: "
        spans = tuple((start + len(lead), end + len(lead)) for start, end in match.spans)
        return MarkedText(lead + match.text, spans, font, room)
    if result.reason:
        return MarkedText(said(result.reason), (), font, room)
    return None
