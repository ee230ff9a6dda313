"""The batch page: open a file, look its rows up, review them, save another file."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeySequence, QResizeEvent, QShortcut
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
from desktop.engine.results import SearchOptions
from desktop.ui.batch.job import BatchJob
from desktop.ui.batch.review_panel import ReviewPanel
from desktop.ui.batch.source_panel import SourcePanel
from desktop.ui.batch.unsaved import ask_about_unsaved
from desktop.ui.desk import Desk
from desktop.ui.lookup.controller import LookupController
from desktop.ui.procedures.keys import procedure_keys
from desktop.ui.theme.theme import theme
from desktop.ui.widgets.icons import set_icon
from desktop.ui.widgets.page import Page
from desktop.ui.widgets.sheets import only_sheet
from desktop.ui.widgets.translated import set_spoken
from desktop.ui.widgets.words import said
from desktop.ui.worker.jobs import Jobs
from desktop.ui.worker.service import EngineService
from desktop.workspace.batch.guessing import guess_kind, guess_layout
from desktop.workspace.batch.review import Review
from desktop.workspace.batch.saving import check_target, save_review, suggested_target
from desktop.workspace.batch.source import SUFFIXES, Layout, Source, phrases, read_source
from desktop.workspace.pick import Kind as CodeKind

_WIDE = 200  # steps of width that the words of all buttons need


class BatchPage(Page):
    """Two steps: the file and its column, then the review.

    Attributes:
        review: what was found and decided, in memory only until it is saved.
        job: the look-up on the worker thread.
        ask_unsaved: asks before decisions are lost.
    """

    icon_name = "batch"
    policy_key = "batch"
    with_details = False
    shortcut = "Ctrl+O"
    guide = "batch"

    def __init__(
        self,
        desk: Desk,
        service: EngineService,
        options: Callable[[], SearchOptions],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.desk = desk
        self._plain_options = options
        self.job = BatchJob(service, self)
        self.jobs = Jobs(self)
        self._layout = Layout(0, False)  # of the review; the one in the preview may be another
        self.ask_unsaved = ask_about_unsaved
        self.start_panel = SourcePanel(service, self)
        controller = LookupController(service, "batch", self.options, self)
        self.panel = ReviewPanel(desk, controller, service, self.job, self)
        self.steps = QStackedWidget(self)
        self._title, self._about, self.problem = QLabel(self), QLabel(self), QLabel(self)
        self.back, self.open, self.save = (QPushButton(self) for _ in range(3))
        self.setAcceptDrops(True)
        self._arrange()
        self._connect()
        self.retranslate()
        self._restyle()

    @property
    def review(self) -> Review:
        """Return the review in hand; an empty one before the first."""
        return self.panel.review

    def options(self) -> SearchOptions:
        """Return what settings and filters ask for together."""
        return self.start_panel.filters.narrow(self._plain_options())

    def _arrange(self) -> None:
        self._title.setProperty("role", "page")
        self._about.setProperty("role", "muted")
        # A file's name and the buttons keep their room; what is said beside them may be cut.
        self._about.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.problem.setProperty("role", "notice")
        self.problem.setWordWrap(True)
        self.problem.hide()
        icons = {self.back: "left", self.open: "plus", self.save: "export"}
        head = QHBoxLayout()
        head.setSpacing(theme().space(3))
        head.addWidget(self._title)
        head.addWidget(self._about, 1)
        for button, icon in icons.items():
            set_icon(button, icon)
            head.addWidget(button)
        self.steps.addWidget(self.start_panel)
        self.steps.addWidget(self.panel)
        self._column = QVBoxLayout(self)
        self._column.addLayout(head)
        self._column.addWidget(self.problem)
        self._column.addWidget(self.steps, 1)
        theme().changed.connect(self._restyle)

    def _connect(self) -> None:
        self.start_panel.open_wanted.connect(self.choose_file)
        self.start_panel.start_wanted.connect(self.start)
        self.open.clicked.connect(self.choose_file)
        self.back.clicked.connect(self._turn)
        self.save.clicked.connect(self.choose_target)
        self.panel.changed.connect(self._show_state)
        self.panel.progress.cancel_wanted.connect(self.job.stop)
        self.panel.progress.resume_wanted.connect(self._look_up)
        self.job.failed.connect(self.complain)
        self.jobs.failed.connect(self.complain)
        shortcut = QShortcut(QKeySequence("Ctrl+S"), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(self.save.click)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the longest words out where there is no room for them."""
        super().resizeEvent(event)
        self._show_state()

    def page_title(self) -> str:
        """Return the page's name for the rail."""
        return self.tr("Batch")

    def enter(self) -> None:
        """Be where the next key belongs."""
        if self.steps.currentWidget() is self.panel:
            self.panel.enter()
        else:
            self.start_panel.enter()

    def obey_shortcut(self) -> None:
        """Let the coder choose a file."""
        self.choose_file()

    def retranslate(self) -> None:
        """Put the words on."""
        self.save.setText(self.tr("Save as…"))
        self.save.setToolTip(self.tr("Save the review to a new file (Ctrl+S)"))
        set_spoken(self.steps, self.tr("Batch"))
        self._show_state()

    def choose_file(self) -> None:
        """Let the coder choose a file."""
        kinds = " ".join(f"*{suffix}" for suffix in SUFFIXES)
        caption, what = (
            self.tr("Open a file of diagnoses or procedures"),
            self.tr("Tables and lists"),
        )
        name, _ = QFileDialog.getOpenFileName(self, caption, "", f"{what} ({kinds})")
        if name:
            self.open_file(Path(name))

    def open_file(self, path: Path) -> None:
        """Read a file beside the interface, and show its first rows."""
        if self._may_drop(lambda: self.open_file(path)):
            codes = self.start_panel.codes
            self.jobs.run(lambda: _read(path, codes), self._show_source)

    def start(self) -> None:
        """Begin the look-up of the chosen column."""
        source, layout = self.start_panel.source, self.start_panel.layout_chosen
        codes = self.start_panel.codes
        if source is not None and self._may_drop(self.start):
            self.jobs.run(lambda: Review(phrases(source, layout), codes), self._begin)

    def choose_target(self) -> None:
        """Let the coder name the file to save to."""
        self._save_then(None)

    def save_to(self, target: Path, then: Callable[[], object] | None = None) -> None:
        """Save the review; the opened file is refused, with the reason."""
        source, layout, review = self.start_panel.source, self._layout, self.review
        if source is None:
            return
        try:
            check_target(source.path, target)
        except NosolexError as error:
            self.complain(str(error))
            return
        decided = review.unsaved
        self.jobs.run(
            lambda: save_review(source, layout, review, target),
            lambda _: self._saved(target, decided, then),
        )

    def collect(self) -> bool:
        """Put the code of the row in hand in the case list; nothing else of the window's."""
        if self.steps.currentWidget() is self.panel:
            self.panel.collect()
        return True

    def keys(self) -> list[tuple[str, str]]:
        """Return the keys of a review, and those of the builder where procedures are reviewed."""
        builder = procedure_keys() if self.review.codes == "procedure" else []
        return [
            (self.tr("Enter"), self.tr("accept the suggested code")),
            (self.tr("1 … 9"), self.tr("take that candidate")),
            (self.tr("Right"), self.tr("go to the candidates")),
            (self.tr("letters"), self.tr("search for another code")),
            (self.tr("Delete"), self.tr("reject the row")),
            (self.tr("Space"), self.tr("later")),
            (self.tr("Ctrl+Z"), self.tr("take the last decision back")),
            (self.tr("Ctrl+K"), self.tr("everything that can be done")),
            *builder,
        ]

    def may_close(self, then: Callable[[], object]) -> bool:
        """Tell whether nothing would be lost; `then` is done later, once it is saved."""
        return self._may_drop(then)

    def complain(self, sentence: str) -> None:
        """Say what could not be done, until something else is."""
        sentence = said(sentence)
        self.problem.setText(sentence)
        self.problem.setVisible(bool(sentence))
        if sentence:
            self.desk.say(sentence)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take one file that can be read."""
        if _dropped(event) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open the file that was dropped."""
        path = _dropped(event)
        if path is not None:
            event.acceptProposedAction()
            self.open_file(path)

    def _may_drop(self, then: Callable[[], object]) -> bool:
        if not self.review.unsaved:
            return True
        wish = self.ask_unsaved(self, self.review.unsaved)
        if wish == "save":
            self._save_then(then)
        elif wish == "drop":
            self.review.saved()
            return True
        return False

    def _save_then(self, then: Callable[[], object] | None) -> None:
        source = self.start_panel.source
        if source is None:
            return
        proposed = str(suggested_target(source.path))
        name, _ = QFileDialog.getSaveFileName(
            self, self.tr("Save the review"), proposed, "CSV (*.csv);;XLSX (*.xlsx)",
            "XLSX (*.xlsx)" if proposed.endswith(".xlsx") else "CSV (*.csv)",
        )  # fmt: skip
        if name:
            self.save_to(Path(name), then)

    def _saved(self, target: Path, decided: int, then: Callable[[], object] | None) -> None:
        self.review.unsaved -= decided  # what was decided while it was written is not in the file
        self.complain("")
        self.desk.say(self.tr("Saved: %1").replace("%1", str(target)))
        self._show_state()
        if then is not None:
            then()

    def _show_source(self, found: object) -> None:
        assert isinstance(found, tuple)
        source, layout, codes = found
        self.job.stop()
        self.panel.show_review(Review(()))
        self.complain(only_sheet(source.sheet, source.left) if source.left else "")
        self.start_panel.show_source(source, layout, codes)
        self._go_back()

    def _begin(self, review: object) -> None:
        assert isinstance(review, Review)
        if not len(review):
            self.complain(self._empty(review.codes))
            return
        self.complain("")
        self.job.stop()
        self._layout = self.start_panel.layout_chosen
        self.panel.show_review(review)
        self.steps.setCurrentWidget(self.panel)
        self._look_up()
        self._show_state()
        self.enter()

    def _empty(self, codes: CodeKind) -> str:
        if codes == "procedure":
            return self.tr("That column is empty; choose the one with the procedures.")
        return self.tr("That column is empty; choose the one with the diagnoses.")

    def _look_up(self) -> None:
        self.job.start(self.review, self.options())

    def _go_back(self) -> None:
        self.steps.setCurrentWidget(self.start_panel)
        self._show_state()
        self.enter()

    def _turn(self) -> None:
        """Go from the review to the choice of column, or return to it."""
        if self.steps.currentWidget() is self.panel:
            self._go_back()
        else:
            self.steps.setCurrentWidget(self.panel)
            self._show_state()
            self.enter()

    def _show_state(self) -> None:
        source = self.start_panel.source
        reviewing = self.steps.currentWidget() is self.panel
        name = source.path.name if source is not None else self.tr("Batch")
        wide = self.width() >= theme().space(_WIDE)
        room = theme().space(75 if wide else 60)
        self._title.ensurePolished()
        self._title.setText(
            self._title.fontMetrics().elidedText(name, Qt.TextElideMode.ElideMiddle, room)
        )
        self._title.setToolTip(str(source.path) if source is not None else "")
        self._about.setText(self._sentence(source))
        back = self.tr("Column and rules") if reviewing else self.tr("To the review")
        for button, words in ((self.back, back), (self.open, self.tr("Open another…"))):
            button.setText(words if wide else "")
            button.setToolTip(words)
            set_spoken(button, words)
        self.back.setVisible(len(self.review) > 0)
        self.open.setVisible(source is not None)
        self.save.setVisible(reviewing)

    def _sentence(self, source: Source | None) -> str:
        if source is None:
            return ""
        if self.steps.currentWidget() is not self.panel:
            headings = int(self.start_panel.layout_chosen.has_headings)
            return self.tr("%n row(s)", None, len(source.rows) - headings)
        if self.review.unsaved:
            return self.tr("%n not saved", None, self.review.unsaved)
        if self.review.codes == "procedure":
            return self.tr("%n procedure(s)", None, len(self.review))
        return self.tr("%n diagnosis(es)", None, len(self.review))

    def _restyle(self) -> None:
        look = theme()
        self._column.setContentsMargins(*[look.space(4)] * 4)
        self._column.setSpacing(look.space(3))
        self._show_state()


def _read(path: Path, chosen: CodeKind) -> tuple[Source, Layout, CodeKind]:
    """Read a file; what its rows are stays as it was chosen, where the file does not say."""
    source = read_source(path)
    codes = guess_kind(source) or chosen
    return source, guess_layout(source, codes), codes


def _dropped(event: QDropEvent) -> Path | None:
    """Return the one file of a drag that this page reads."""
    urls = event.mimeData().urls()
    path = Path(urls[0].toLocalFile()) if len(urls) == 1 and urls[0].isLocalFile() else None
    return path if path is not None and path.suffix.casefold() in SUFFIXES else None
