"""A rubric's official notes, inclusion terms and synonyms, with links to the codes they name."""

from collections.abc import Collection
from html import escape
from itertools import groupby

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.engine.catalogue.codes import NAMED
from desktop.engine.catalogue.details import Details
from desktop.engine.catalogue.types import Note, Text
from desktop.ui.details.note_words import worded
from desktop.ui.theme.theme import theme
from desktop.ui.widgets.translated import Translated
from desktop.ui.widgets.words import (
    UNBROKEN_DASH,
    language_name,
    note_heading,
    origin_name,
    unbroken,
)

_ORDER = (
    *("excludes1", "code_first", "use_additional", "code_also"),
    *("includes", "inclusion", "excludes2", "note"),
)
_SCHEME = "code:"


class NotesView(Translated, QWidget):
    """Headed paragraphs of notes.

    Signals:
        opened: a code that a note names and the coder wants to read about.
    """

    opened = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._details: Details | None = None
        self._unfolded = False
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        theme().changed.connect(self.retranslate)

    def show_details(self, details: Details) -> None:
        """Show the notes of a rubric."""
        self._details = details
        self._unfolded = False
        self.retranslate()

    def retranslate(self) -> None:
        """Write the paragraphs anew, in the language and colours of now."""
        self._clear()
        if self._details is None:
            return
        self._layout.setSpacing(theme().space(1))
        # An inclusion term is both a note and a text; it is shown once, with the terms.
        notes = [note for note in self._details.notes if note.kind != "inclusion"]
        self._add_notes([note for note in notes if not is_far(note)])
        self._add(self._terms_heading(), [_term(text) for text in self._details.inclusions])
        self._add(self.tr("Synonyms (not official)"), self._synonyms())
        far = [note for note in notes if is_far(note)]
        if far and not self._unfolded:
            self._add_fold(len(far))
        else:
            self._add_notes(far)

    def _add_notes(self, notes: list[Note]) -> None:
        links = self._details.links if self._details else frozenset()
        # The sort is stable: within a kind and place the notes stay in their official order.
        notes.sort(key=lambda note: (_ORDER.index(note.kind), -len(note.source_code)))
        for (kind, source), group in groupby(notes, key=lambda n: (n.kind, n.source_code)):
            said = [_line(note.text, links, self._details) for note in group]
            english = any(english for _, english in said)
            self._add(self._heading(kind, source, english), [line for line, _ in said])

    def _heading(self, kind: str, source: str, english: bool) -> str:
        """Name the kind of note, where it is written if above the code, and that it is English."""
        here = self._details is None or source == self._details.rubric.code
        if here and not english:
            return note_heading(kind)
        if here:
            frame = self.tr("%1 (in English)")
        else:
            frame = self.tr("%1 (at %2, in English)") if english else self.tr("%1 (at %2)")
        return frame.replace("%1", note_heading(kind)).replace("%2", source)

    def _terms_heading(self) -> str:
        heading, details = note_heading("inclusion"), self._details
        if details is None or any(t.language == details.language for t in details.inclusions):
            return heading
        return self.tr("%1 (in English)").replace("%1", heading)

    def _add_fold(self, count: int) -> None:
        button = QPushButton(self.tr("%n more note(s)", "", count), self)
        button.setToolTip(self.tr("Notes that stand at the block and the chapter"))
        button.setProperty("flat", True)
        button.clicked.connect(self._unfold)
        self._layout.addSpacing(theme().space(2))
        self._layout.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)

    def _unfold(self) -> None:
        self._unfolded = True
        self.retranslate()

    def _synonyms(self) -> list[str]:
        lines = []
        by_language = groupby(self._details.synonyms if self._details else (), key=_group)
        for (language, origin), group in by_language:
            words = "; ".join(escape(text.text) for text in group)
            lines.append(f"{_muted(f'{language_name(language)}, {origin_name(origin)}:')} {words}")
        return lines

    def _add(self, heading: str, lines: list[str]) -> None:
        if not lines:
            return
        title = QLabel(heading, self)
        title.setProperty("role", "section")
        title.setWordWrap(True)
        title.setContentsMargins(0, theme().space(3), 0, 0)
        body = QLabel(self)
        body.setTextFormat(Qt.TextFormat.RichText)
        body.setWordWrap(True)
        body.setTextInteractionFlags(Qt.TextInteractionFlag.TextBrowserInteraction)
        body.setText("".join(f'<p style="margin:0 0 3px 0">{line}</p>' for line in lines))
        body.setAccessibleDescription(heading)  # its name is what it says
        body.linkActivated.connect(self._follow)
        self._layout.addWidget(title)
        self._layout.addWidget(body)

    def _follow(self, link: str) -> None:
        if link.startswith(_SCHEME):
            self.opened.emit(link.removeprefix(_SCHEME).rstrip("-. "))

    def _clear(self) -> None:
        while (item := self._layout.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()


def link_codes(text: str, links: Collection[str]) -> str:
    """Make a note's codes links; of a range that is no block, its two ends.

    >>> link_codes(", if applicable, gout (M10.-)", {"M10.-"})
    'if applicable, gout (<a href="code:M10.-">M10.-</a>)'
    """
    # "Code first, if applicable, ...": the heading has the words before the comma already.
    words = escape(text.lstrip(" ,;:"), quote=False)
    return NAMED.sub(lambda match: _linked(match.group(), links), words)


def _linked(name: str, links: Collection[str]) -> str:
    if name in links:
        return _link(name)
    first, dash, last = name.partition("-")
    ends = (_link(end) if end in links else end for end in (first, last))
    return (UNBROKEN_DASH if dash and last else dash).join(ends)


def _line(text: str, links: Collection[str], details: Details | None) -> tuple[str, bool]:
    """Return a note in the reader's language as far as it can be, and whether it is English."""
    if details is None or details.language == "en":
        return link_codes(text, links), False
    said = worded(text, details.named, _link)
    if said is None:
        return link_codes(text, links), True
    return f"{said} {_muted(f'· EN: {escape(unbroken(text), quote=False)}')}", False


def is_far(note: Note) -> bool:
    """Tell whether a note stands at the block or chapter, where it says little about one code."""
    return "-" in note.source_code or note.source_code.isdigit()


def _link(code: str) -> str:
    return f'<a href="{_SCHEME}{escape(code)}">{escape(unbroken(code))}</a>'


def _group(text: Text) -> tuple[str, str]:
    return text.language, text.origin


def _term(text: Text) -> str:
    words = escape(text.text)
    return words if text.origin == "official" else f"{words} {_muted(origin_name(text.origin))}"


def _muted(words: str) -> str:
    return f'<span style="color:{theme().palette.muted}">{words}</span>'
