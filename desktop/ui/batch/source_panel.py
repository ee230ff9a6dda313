"""Before the look-up: a file to open, its first rows, what they are, and in which column."""

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedWidget,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from desktop.ui.batch.preview_model import PreviewModel
from desktop.ui.lookup.filters import FiltersBar
from desktop.ui.theme.theme import theme
from desktop.ui.widgets.flow_layout import FlowLayout
from desktop.ui.widgets.icons import set_icon
from desktop.ui.widgets.translated import Translated, set_spoken
from desktop.ui.worker.service import EngineService
from desktop.workspace.batch.guessing import guess_layout
from desktop.workspace.batch.source import Layout, Source
from desktop.workspace.pick import Kind as CodeKind

_ROWS_MEASURED = 30
_CODES: tuple[CodeKind, ...] = ("diagnosis", "procedure")
_WIDEST = 100  # a heading of a file may be a sentence


class SourcePanel(Translated, QWidget):
    """An empty card that takes a file, or the preview of one.

    Attributes:
        filters: language, chapters and billable codes, as on the search page.
        layout_chosen: the column as guessed, or as the coder corrected it.

    Signals:
        open_wanted: another file.
        start_wanted: look the rows up.
        codes_changed: the rows are something else, as the coder says.
    """

    open_wanted = Signal()
    start_wanted = Signal()
    codes_changed = Signal()

    def __init__(self, service: EngineService, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.source: Source | None = None
        self.layout_chosen = Layout(0, False)
        self.filters = FiltersBar(service, self, "batch")
        self.open, self.start = QPushButton(self), QPushButton(self)
        self.kinds, self.columns, self.headings = QComboBox(self), QComboBox(self), QCheckBox(self)
        self._by_hand = False  # the coder has corrected the column, or the headings
        self.preview, self.cells = QTableView(self), PreviewModel(self)
        self._lead, self._note = QLabel(self), QLabel(self)
        self._kind_label, self._column_label = QLabel(self), QLabel(self)
        self._preview_label = QLabel(self)
        self._filters_label = QLabel(self)
        self.pages = QStackedWidget(self)
        self._arrange()
        self._connect()
        self.retranslate()

    def _arrange(self) -> None:
        self.pages.addWidget(self._make_card())
        self.pages.addWidget(self._make_choices())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.pages)

    def _make_card(self) -> QWidget:
        card = QFrame(self)
        card.setObjectName("card")
        column = QVBoxLayout(card)
        column.setSpacing(theme().space(4))
        column.addStretch(2)
        for label, role in ((self._lead, "title"), (self._note, "muted")):
            label.setProperty("role", role)
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            label.setWordWrap(True)
        self.open.setProperty("primary", True)
        set_icon(self.open, "plus", "on_accent")
        column.addWidget(self._lead)
        column.addWidget(self.open, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self._note)
        column.addStretch(3)
        return card

    def _make_choices(self) -> QWidget:
        whole = QWidget(self)
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme().space(2))
        row = FlowLayout(gap=theme().space(3))
        self.kinds.addItems([""] * len(_CODES))
        self.columns.setMaximumWidth(theme().space(_WIDEST))
        for box in (self.kinds, self.columns):  # other words, another width
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        for label, box in ((self._kind_label, self.kinds), (self._column_label, self.columns)):
            label.setBuddy(box)
            row.addWidget(label)
            row.addWidget(box)
        row.addWidget(self.headings)
        self.start.setProperty("primary", True)
        set_icon(self.start, "search", "on_accent")
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.start)
        self._dress_preview()
        for label in (self._filters_label, self._preview_label):
            label.setProperty("role", "section")
        column.addLayout(row)
        column.addWidget(self._preview_label)
        column.addWidget(self.preview, 1)
        column.addWidget(self._filters_label)
        column.addWidget(self.filters)
        column.addLayout(foot)
        return whole

    def _dress_preview(self) -> None:
        view = self.preview
        view.setModel(self.cells)
        view.setWordWrap(False)
        view.setTabKeyNavigation(False)
        view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        view.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        header = view.horizontalHeader()
        header.setStretchLastSection(True)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionsClickable(True)

    def _connect(self) -> None:
        self.open.clicked.connect(self.open_wanted)
        self.start.clicked.connect(self.start_wanted)
        self.kinds.currentIndexChanged.connect(self._choose_codes)
        self.columns.currentIndexChanged.connect(self._choose_column)
        self.headings.toggled.connect(self._choose_headings)
        self.preview.horizontalHeader().sectionClicked.connect(self.columns.setCurrentIndex)
        self.preview.doubleClicked.connect(
            lambda index: self.columns.setCurrentIndex(index.column())
        )
        theme().changed.connect(self._fit)

    def retranslate(self) -> None:
        """Put the words on."""
        self._lead.setText(self.tr("Drop a file of diagnoses or procedures here"))
        self._note.setText(
            self.tr(
                "A CSV, XLSX or TXT file, with a diagnosis or a procedure in each row. It is only"
                " read: what you decide is saved to a new file."
            )
        )
        self.open.setText(self.tr("Open a file…"))
        self.open.setToolTip(self.tr("Open a file (Ctrl+O)"))
        self._kind_label.setText(self.tr("The rows are"))
        self._name_codes()
        self.headings.setText(self.tr("The first row holds headings"))
        self._preview_label.setText(self.tr("The first rows of the file"))
        self._filters_label.setText(self.tr("How to look them up"))
        self.start.setText(self.tr("Look them up"))
        set_spoken(self.kinds, self.tr("What the rows are"))
        set_spoken(
            self.preview,
            self.tr("The first rows of the file"),
            self.tr("A double click chooses the column"),
        )
        self._refill()

    def _name_codes(self) -> None:
        """Put on the words that say what the rows are."""
        for place, word in enumerate((self.tr("Diagnoses"), self.tr("Procedures"))):
            self.kinds.setItemText(place, word)
        if self.codes == "procedure":
            words = self.tr("The procedures are in"), self.tr("Column of the procedures")
        else:
            words = self.tr("The diagnoses are in"), self.tr("Column of the diagnoses")
        self._column_label.setText(words[0])
        set_spoken(self.columns, words[1])

    @property
    def codes(self) -> CodeKind:
        """Return what the rows are, as guessed or chosen."""
        return _CODES[max(0, self.kinds.currentIndex())]

    def show_source(
        self, source: Source | None, layout: Layout, codes: CodeKind | None = None
    ) -> None:  # fmt: skip
        """Preview a file, with the column as guessed; what its rows are only where it says so."""
        self.source, self.layout_chosen, self._by_hand = source, layout, False
        with QSignalBlocker(self.kinds):
            self.kinds.setCurrentIndex(_CODES.index(codes or self.codes))
        self._follow_codes()
        self.pages.setCurrentIndex(int(source is not None))
        self._refill()
        if source is not None:
            self.preview.scrollTo(self.cells.index(0, layout.column))

    def enter(self) -> None:
        """Be where Enter does the next step."""
        (self.start if self.source is not None else self.open).setFocus()

    def _refill(self) -> None:
        """Show the choice in all three places that show it."""
        if self.source is None:
            return
        self.cells.show(self.source, self.layout_chosen)
        with QSignalBlocker(self.columns), QSignalBlocker(self.headings):
            self.columns.clear()
            for column in range(self.source.width):
                self.columns.addItem(self.cells.heading(column))
            self.columns.setCurrentIndex(self.layout_chosen.column)
            self.headings.setChecked(self.layout_chosen.has_headings)
        self._fit()

    def _choose_codes(self) -> None:
        """Look for the column of the other kind, unless the coder has chosen one."""
        if self.source is not None and not self._by_hand:
            self.layout_chosen = guess_layout(self.source, self.codes)
        self._follow_codes()
        self._refill()
        self.codes_changed.emit()

    def _follow_codes(self) -> None:
        self._name_codes()
        self.filters.show_language_alone(self.codes == "procedure")

    def _choose_column(self, column: int) -> None:
        self._by_hand = True
        self.layout_chosen = Layout(column, self.layout_chosen.has_headings)
        self._refill()

    def _choose_headings(self, there: bool) -> None:
        self._by_hand = True
        self.layout_chosen = Layout(self.layout_chosen.column, there)
        self._refill()

    def _fit(self) -> None:
        look = theme()
        self.preview.verticalHeader().setDefaultSectionSize(look.space(7.5))
        metrics = self.preview.fontMetrics()
        for column in range(self.cells.columnCount()):
            rows = range(min(_ROWS_MEASURED, self.cells.rowCount()))
            texts = [str(self.cells.index(row, column).data()) for row in rows]
            widest = max(metrics.horizontalAdvance(t) for t in (*texts, self.cells.heading(column)))
            width = min(widest, look.space(110)) + look.space(8)
            self.preview.setColumnWidth(column, max(width, look.space(18)))
