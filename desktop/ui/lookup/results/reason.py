"""Why the chosen row is there, in one line under the list; the other rows stay quiet."""

from html import escape

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QLabel, QWidget

from desktop.engine.results import Result
from desktop.ui.lookup.results.layout import is_title
from desktop.ui.widgets.translated import Translated
from desktop.ui.widgets.words import language_name, match_kind, origin_name, said


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
        parts = _parts(self._result) if self._result is not None else []
        self.setText("  ·  ".join(parts) or "&nbsp;")
        self.setToolTip("<br>".join(parts))
        self.setMinimumWidth(0)
        self.setFixedHeight(QFontMetrics(self.font()).height())


def _parts(result: Result) -> list[str]:
    parts = []
    if result.title_origin in ("machine", "site", "project"):
        parts.append(f"{origin_name(result.title_origin)} ({result.title_language})")
    match = result.matched
    if match is not None and match.text and not is_title(match.text, result):
        language = "" if match.language == result.title_language else language_name(match.language)
        lead = f"{match_kind(match.kind)}{', ' + language if language else ''}"
        parts.append(f"{lead}: {_marked(match.text, match.spans)}")
    elif result.reason:
        parts.append(escape(said(result.reason)))
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
