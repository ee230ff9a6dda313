"""The window's page of reports: a report in, its codes with their words out, nothing kept."""

from collections.abc import Callable, Collection
from pathlib import Path

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import (
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QKeySequence,
    QResizeEvent,
    QShortcut,
)
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop.engine.errors import NosolexError
from desktop.engine.report.checks import check_report
from desktop.engine.report.report import ReadingOptions
from desktop.ui.desk import Desk
from desktop.ui.report.asking import ReportAsking, Told
from desktop.ui.report.keys import keys_of_page
from desktop.ui.report.opening import Opening
from desktop.ui.report.panel import ReportPanel
from desktop.ui.report.progress_line import ReadingLine
from desktop.ui.report.saving import SaveButton
from desktop.ui.report.start_card import ReportCard
from desktop.ui.report.words import intent_sentence, several_languages
from desktop.ui.settings.choices import Choices
from desktop.ui.theme.theme import theme
from desktop.ui.widgets.icons import set_icon
from desktop.ui.widgets.page import Page
from desktop.ui.widgets.translated import set_spoken
from desktop.ui.widgets.words import language_name, said
from desktop.ui.worker.service import EngineService

_READABLE = 20  # steps of width below which a line says nothing
_CANDIDATES = 9  # as many as there are keys for


class ReportPage(Page):
    """An empty card, then the report with its codes; Escape and closing forget it.

    Attributes:
        asking: the reading on the worker thread.
        opening: the file that is being opened.
        panel: the report in hand.
        waiting: returns a report that was pasted elsewhere and is to be read here.
    """

    icon_name = "report"
    policy_key = "report"
    guide = "report"
    with_details = False
    shortcut = "Ctrl+R"

    def __init__(
        self, desk: Desk, service: EngineService, choices: Choices,
        title_language: Callable[[], str], in_case: Callable[[], Collection[str]],
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self.desk, self._choices, self._title_language = desk, choices, title_language
        self.asking, self.opening = ReportAsking(service, self), Opening(self)
        self.waiting: Callable[[], str] = str
        self._warned = False
        self._titles_in = title_language()
        self.card = ReportCard(self)
        self.panel = ReportPanel(desk, choices, in_case, self)
        self.save = SaveButton(desk, self.panel, self)
        self.steps = QStackedWidget(self)
        self.title, self._about, self.intent, self.problem = (QLabel(self) for _ in range(4))
        self.another, self.close_button = QPushButton(self), QPushButton(self)
        self.progress = ReadingLine(self)
        self.setAcceptDrops(True)
        self._arrange()
        self._connect()
        self.retranslate()

    def _arrange(self) -> None:
        self.title.setProperty("role", "page")
        self._about.setProperty("role", "muted")
        self._about.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.intent.setProperty("role", "small")
        self.intent.setWordWrap(True)
        self.problem.setProperty("role", "notice")
        self.problem.setWordWrap(True)
        self.problem.setTextFormat(Qt.TextFormat.PlainText)
        self.problem.hide()
        set_icon(self.another, "plus")
        set_icon(self.close_button, "close")
        head = QHBoxLayout()
        head.setSpacing(theme().space(3))
        head.addWidget(self.title)
        head.addWidget(self._about, 1)
        for button in (self.save, self.another, self.close_button):
            head.addWidget(button)
        self.steps.addWidget(self.card)
        self.steps.addWidget(self.panel)
        self._column = QVBoxLayout(self)
        self._column.addLayout(head)
        for widget in (self.intent, self.problem, self.progress):
            self._column.addWidget(widget)
        self._column.addWidget(self.steps, 1)
        theme().changed.connect(self._restyle)
        self._restyle()

    def _connect(self) -> None:
        self.card.paste_wanted.connect(self.paste)
        self.card.open_wanted.connect(self.choose_file)
        self.another.clicked.connect(self.choose_file)
        self.close_button.clicked.connect(self.forget)
        self.progress.cancel_wanted.connect(self.stop)
        self.opening.opened.connect(self.read)
        self.opening.failed.connect(self._not_read)
        self.asking.progressed.connect(self._show_share)
        self.asking.told.connect(self._told)
        self.asking.marked.connect(self._marked)
        self.asking.failed.connect(self._not_read)
        self.asking.not_told.connect(self.complain)
        self._choices.followed.connect(self._retitle)
        self.panel.corrected.connect(self.tell_again)
        self.panel.options.counted_changed.connect(self.tell_again)
        self.panel.mark_wanted.connect(self._mark)
        self.panel.candidates_wanted.connect(self._look_up)
        self.panel.counts_changed.connect(self._show_state)
        self.panel.left.connect(self.leave)
        for keys, action in (("Ctrl+V", self.paste), ("Ctrl+Shift+O", self.choose_file)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(action)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out what has no room beside the buttons."""
        super().resizeEvent(event)
        self._show_state()

    def page_title(self) -> str:
        """Return the page's name for the rail."""
        return self.tr("Report")

    def retranslate(self) -> None:
        """Put the words on."""
        self.title.setText(self.tr("Report"))
        self.intent.setText(intent_sentence())
        self.another.setText(self.tr("Open another…"))
        self.another.setToolTip(self.tr("Open a report (Ctrl+Shift+O)"))
        self.close_button.setText(self.tr("Forget it"))
        self.close_button.setToolTip(self.tr("Forget the report (Escape)"))
        set_spoken(self.steps, self.tr("Report"))
        self.tell_again()  # titles in another language
        self._show_state()

    def keys(self) -> list[tuple[str, str]]:
        """Return the keys of the page."""
        return keys_of_page()

    def enter(self) -> None:
        """Be where the next key belongs."""
        if self.steps.currentWidget() is self.panel:
            self.panel.enter()
        else:
            self.card.paste.setFocus()

    def obey_shortcut(self) -> None:
        """Read the report that was pasted where phrases are looked up, if there is one."""
        text = self.waiting()
        if text:
            self.read(text)

    def collect(self) -> bool:
        """Put the code in hand in the case list."""
        pick = self.panel.pick()
        if pick is not None:
            self.desk.collect(pick)
        return True

    def paste(self) -> None:
        """Read what was copied: a text, or a file."""
        self._take(QGuiApplication.clipboard().mimeData())

    def choose_file(self) -> None:
        """Let the coder choose a file."""
        kinds = "*.txt *.docx *.pdf *.rtf *.html *.htm"
        caption, what = self.tr("Open a report"), self.tr("Reports")
        everything = self.tr("All files")  # lupdate finds no text inside an f-string
        name, _ = QFileDialog.getOpenFileName(
            self, caption, "", f"{what} ({kinds});;{everything} (*)"
        )
        if name:
            self.open_file(Path(name))

    def open_file(self, path: Path) -> None:
        """Read a file's report."""
        self.forget()
        self.opening.open(path)
        self.progress.show_share(None, self.tr("The file is opened…"))

    def read(self, text: str) -> None:
        """Read a report."""
        self.forget()
        try:
            check_report(text)
        except NosolexError as error:
            self._not_read(str(error))
            return
        self.panel.begin(text)
        self.steps.setCurrentWidget(self.panel)
        self.asking.read(text, self._options())
        self._show_share(0.0)
        self._show_state()
        self.panel.text.setFocus()

    def leave(self) -> None:
        """Stop reading; else forget the report, once more where decisions would be lost."""
        if self.asking.running or self.opening.running:
            self.stop()
        elif self.panel.reading.touched and not self._warned:
            self._warned = True
            self.desk.say(
                self.tr(
                    "Not all that you decided is in the case list. Escape once more forgets it."
                )
            )
        else:
            self.forget()

    def stop(self) -> None:
        """Read no further."""
        self.forget()
        self.desk.say(self.tr("Stopped; nothing of the report is kept"))

    def forget(self) -> None:
        """Let go of the report and of all that was decided about it."""
        self.opening.cancel()
        self.asking.cancel()
        self._warned = False
        self.progress.hide()
        self.complain("")
        self.panel.begin("")
        self.steps.setCurrentWidget(self.card)
        self._show_state()
        if self.isVisible():
            self.enter()

    def tell_again(self) -> None:
        """Find the codes of the mentions as they are now."""
        report = self.panel.reading.report
        if report is not None:
            self._warned = False
            self.asking.tell_again(self.panel.reading.mentions, self._options(), report.language)

    def _retitle(self) -> None:
        """Show titles in another language, where the settings ask for it."""
        if self._titles_in != self._title_language():
            self._titles_in = self._title_language()
            self.tell_again()

    def complain(self, sentence: str) -> None:
        """Say what could not be done, until something else is."""
        sentence = said(sentence)
        self.problem.setText(sentence)
        self.problem.setVisible(bool(sentence))
        if sentence:
            self.desk.say(sentence)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take a text, or one file."""
        data = event.mimeData()
        if data.hasText() or _file_of(data) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Read what was dropped."""
        event.acceptProposedAction()
        self._take(event.mimeData())

    def _take(self, data: QMimeData) -> None:
        path = _file_of(data)
        if path is not None:
            self.open_file(path)
        else:
            self.read(data.text())

    def _options(self) -> ReadingOptions:
        return ReadingOptions(
            title_language=self._title_language(), boldness=1.0,
            suspected=self._choices.settings.report_suspected, procedures=True,
            candidates=_CANDIDATES, uncoded=False,
        )  # fmt: skip

    def _look_up(self, mention: int) -> None:
        reading = self.panel.reading
        if reading.report is not None:
            language = reading.report.language
            self.asking.look_up(reading.mentions, mention, self._options(), language)

    def _mark(self, span: object) -> None:
        assert isinstance(span, tuple)
        reading = self.panel.reading
        assert reading.report is not None
        self.asking.mark(reading.text, span, reading.mentions, reading.report.language)

    def _marked(self, mentions: object) -> None:
        if not isinstance(mentions, tuple):
            self.desk.say(self.tr("No word is marked"))
            return
        known = {id(one) for one in self.panel.reading.mentions}
        self.panel.reading.join(mentions)
        self.panel.mention = next(n for n, one in enumerate(mentions) if id(one) not in known)
        self.tell_again()

    def _told(self, told: object) -> None:
        assert isinstance(told, Told)
        first = self.panel.reading.report is None
        self.panel.reading.tell(told.report, told.picks)
        self.progress.hide()
        self.complain(" ".join(told.problems))
        self.panel.show_told()
        self._show_state()
        if first and self.isVisible():
            self.panel.begin_at_first()

    def _not_read(self, sentence: str) -> None:
        self.forget()
        self.complain(sentence)

    def _show_share(self, share: float) -> None:
        if self.asking.loading:
            self.progress.show_share(None, self.tr("The models are loading…"))
        elif self.asking.running:
            self.progress.show_share(share, self.tr("The report is read…"))

    def _show_state(self) -> None:
        reading = self.panel.reading
        there = self.steps.currentWidget() is self.panel
        for button in (self.another, self.close_button):
            button.setVisible(there)
        self.save.setVisible(there and reading.report is not None)
        counted = self._counted() if reading.report is not None else ""
        words = self._about.fontMetrics()
        cut = words.elidedText(counted, Qt.TextElideMode.ElideRight, self._about.width())
        self._about.setText(cut if self._about.width() > theme().space(_READABLE) else "")
        self._about.setToolTip(counted)

    def _counted(self) -> str:
        reading = self.panel.reading
        report = reading.report
        assert report is not None
        language = language_name(report.language) if len(report.language) == 2 else ""
        words = self.tr("%n word(s)", "", len(reading.text.split()))
        codes = self.tr("%n code(s)", "", len(reading.rows()))
        return " · ".join((language or several_languages(), words, codes))

    def _restyle(self) -> None:
        look = theme()
        self._column.setContentsMargins(*[look.space(4)] * 4)
        self._column.setSpacing(look.space(2))


def _file_of(data: QMimeData) -> Path | None:
    """Return the one file that was copied or dragged."""
    urls = data.urls()
    return Path(urls[0].toLocalFile()) if len(urls) == 1 and urls[0].isLocalFile() else None
