"""What the coder should know before reading the results: negated, abbreviation, nothing fits."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from desktop.ui.lookup.session import Session
from desktop.ui.theme.theme import theme
from desktop.ui.widgets.translated import Translated
from desktop.ui.widgets.words import notice_sentence, said

_MOST = 3


class NoticeBar(Translated, QWidget):
    """A few quiet lines above the list; not there when there is nothing to say."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = Session()
        self._problem = ""
        self._standing = ""
        self._words_of_report = 0
        self._labels = [QLabel(self) for _ in range(_MOST)]
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme().space(1))
        for label in self._labels:
            label.setProperty("role", "notice")
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
            layout.addWidget(label)
        self.retranslate()

    def show_session(self, session: Session) -> None:
        """Say what was noticed about this phrase."""
        self._session = session
        if session.results is not None:
            self._problem = ""
        self.retranslate()

    def show_problem(self, sentence: str) -> None:
        """Say that the search cannot be done, until one can."""
        self._problem = sentence
        self.retranslate()

    def show_report(self, words: int) -> None:
        """Say that a report of so many words was pasted, and which key reads it; 0 no more."""
        self._words_of_report = words
        self.retranslate()

    def show_standing(self, sentence: str) -> None:
        """Say what stays true over every phrase, such as a damaged pack; "" takes it away."""
        self._standing = sentence
        self.retranslate()

    def text(self) -> str:
        """Return what is in sight, a sentence a line."""
        return "\n".join(label.text() for label in self._labels if label.text())

    def retranslate(self) -> None:
        """Put the sentences on, and hide what is not needed."""
        sentences = self._sentences()[:_MOST]
        for label, sentence in zip(
            self._labels, [*sentences, *[""] * (_MOST - len(sentences))], strict=True
        ):
            label.setText(sentence)
            label.setVisible(bool(sentence))
        self.setVisible(bool(sentences))

    def _sentences(self) -> list[str]:
        sentences = [said(sentence) for sentence in (self._standing, self._problem) if sentence]
        if self._words_of_report:
            reads = self.tr(
                "This looks like a report of %n word(s): Ctrl+R reads it whole, on its own page.",
                "", self._words_of_report,
            )  # fmt: skip
            sentences.insert(0, reads)
        results = self._session.results
        if results is None:
            return sentences
        if results.confidence == "none" and not self._session.busy:
            sentences.append(self._nothing_fits())
        if self._session.added_character:
            sentences.append(
                self.tr("7th character %1 chosen, the usual one: none was typed.").replace(
                    "%1", self._session.added_character
                )
            )
        noticed = [notice_sentence(n.kind, n.text, n.detail) for n in results.notices]
        return sentences + noticed

    def _nothing_fits(self) -> str:
        if self._session.to_browse:
            return self.tr(
                "No code fits this phrase well. The first rows are the nearest headings:"
                " open one to browse."
            )
        if self._session.rows:
            return self.tr("No code fits this phrase well. These are only the closest.")
        return self.tr("Nothing was found. Try another word, or browse the chapters.")
