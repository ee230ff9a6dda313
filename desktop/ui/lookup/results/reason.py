"""Why the chosen row is there, in one line under the list; the other rows stay quiet."""

from collections.abc import Callable
from html import escape

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QLabel, QWidget

from desktop.engine.results import Result
from desktop.ui.lookup.results.layout import is_title
from desktop.ui.widgets.translated import Translated
from desktop.ui.widgets.words import in_a_phrase, language_name, match_kind, origin_name, said

_JOINT = "  ·  "
_NARROWER = 0.94  # matched words are bold, which is wider


class ReasonLine(Translated, QLabel):
    """Says where the title comes from and which other text answered, its words in bold."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._result: Result | None = None
        self.setProperty("role", "small")
        self.setTextFormat(Qt.TextFormat.RichText)
        self.retranslate()

    def show_result(self, result: Result | None) -> None:
        """Say it of the row that the coder is on."""
        self._result = result
        self.retranslate()

    def retranslate(self) -> None:
        """Put the words on."""
        parts = _parts(self._result, self._cut) if self._result is not None else []
        self.setText(_JOINT.join(parts) or "&nbsp;")
        whole = _parts(self._result, _whole) if self._result is not None else []
        self.setToolTip("<br>".join(whole))
        self.setMinimumWidth(0)
        self.setFixedHeight(QFontMetrics(self.font()).height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cut the other text anew in another width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.retranslate()

    def _cut(self, before: str, text: str) -> str:
        """Cut a text where the line ends, behind what stands before it."""
        metrics = QFontMetrics(self.font())
        room = (self.width() - metrics.horizontalAdvance(before)) * _NARROWER
        return metrics.elidedText(text, Qt.TextElideMode.ElideRight, max(int(room), 0))


def _whole(_before: str, text: str) -> str:
    return text


def _parts(result: Result, cut: Callable[[str, str], str]) -> list[str]:
    parts = []
    if result.title_origin in ("machine", "site", "project"):
        parts.append(f"{origin_name(result.title_origin)} ({result.title_language})")
    match = result.matched
    if match is not None and match.text and not is_title(match.text, result):
        other = match.language != result.title_language
        language = in_a_phrase(language_name(match.language)) if other else ""
        lead = f"{match_kind(match.kind)}{', ' + language if language else ''}: "
        text = cut(_JOINT.join([*parts, lead]), match.text)
        parts.append(lead + _marked(text, match.spans))
    elif result.reason:
        parts.append(escape(cut(_JOINT.join([*parts, ""]), said(result.reason))))
    return parts


def _marked(text: str, spans: tuple[tuple[int, int], ...]) -> str:
    """Return a text with its matched words in bold.

    >>> _marked("heart & failure", ((0, 5),))
    '<b>heart</b> &amp; failure'
    """
    written, end = "", 0
    for start, stop in sorted(spans):
        written += f"{escape(text[end:start])}<b>{escape(text[start:stop])}</b>"
        end = stop
    return written + escape(text[end:])
