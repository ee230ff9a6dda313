"""The table of a review: virtual, led by keys, a row at a time."""

from PySide6.QtCore import QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from desktop.ui.batch.keys import Act, act_of
from desktop.ui.batch.review_model import CODE, DECISION, NUMBER, PHRASE, SURE, TITLE, ReviewModel
from desktop.ui.batch.words import DECISION_ICONS, decision_name
from desktop.ui.procedures.words import choices_left
from desktop.ui.theme.theme import theme
from desktop.ui.widgets.translated import Translated, set_spoken
from desktop.workspace.batch.review import Kind, Review

_SHARE = 0.56  # of the words' room is the diagnosis's


class ReviewTable(Translated, QTableView):
    """Rows to be reviewed; what a key means is for the panel around.

    Signals:
        acted: an Act for the chosen row.
        row_changed: the number of the row that the coder is on, or None.
    """

    acted = Signal(object)
    row_changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("review")
        self.rows = ReviewModel(self)
        self.setModel(self.rows)
        self.verticalHeader().hide()
        self.setShowGrid(False)
        self.setAlternatingRowColors(True)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.selectionModel().currentRowChanged.connect(self._tell)
        self.doubleClicked.connect(lambda _: self.acted.emit(Act("look")))
        theme().changed.connect(self._restyle)
        self.retranslate()
        self._restyle()

    def retranslate(self) -> None:
        """Put the words on."""
        procedures = self.rows.review.codes == "procedure"
        set_spoken(
            self,
            self.tr("Procedures of the file") if procedures else self.tr("Diagnoses of the file"),
            self.tr("Enter accepts, a digit takes that candidate, Delete rejects, Space: later"),
        )
        self.rows.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, DECISION)
        self._restyle()
        self.viewport().update()

    def show_review(self, review: Review, kind: Kind) -> None:
        """Show another review, or another filter."""
        other = self.rows.review.codes != review.codes
        self.rows.show(review, kind)
        if other:
            self.retranslate()

    @property
    def number(self) -> int | None:
        """Return which row of the review the coder is on."""
        return self.rows.number(self.currentIndex().row())

    def go_to(self, number: int) -> None:
        """Put the choice on a row of the review, or where it would stand."""
        row = min(self.rows.row_of(number), self.rows.rowCount() - 1)
        self.setCurrentIndex(self.rows.index(row, PHRASE))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Hand on what is done to a row; move by the table's own keys."""
        act = act_of(event)
        if act is not None:
            event.accept()
            # A key held down must not decide rows that nobody has read.
            if not event.isAutoRepeat():
                self.acted.emit(act)
        elif event.key() != Qt.Key.Key_Left:  # there is nothing to the left of a row
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the words what the other columns leave."""
        super().resizeEvent(event)
        self._share_out()

    def _tell(self, current: QModelIndex, _before: QModelIndex) -> None:
        self.row_changed.emit(self.rows.number(current.row()))

    def _share_out(self) -> None:
        """Give diagnosis and title the rest; where it is little, the diagnosis has it all."""
        taken = sum(self.columnWidth(column) for column in (NUMBER, CODE, SURE, DECISION))
        room = self.viewport().width() - taken
        both = room >= theme().space(64)
        self.setColumnHidden(TITLE, not both)
        share = self._phrases_share(room) if both else room
        self.setColumnWidth(PHRASE, max(share, theme().space(20)))
        self.setColumnWidth(TITLE, room - share)

    def _phrases_share(self, room: int) -> int:
        """Return the diagnoses' part: what they need where titles do not need the rest."""
        needed = self.sizeHintForColumn(PHRASE) + theme().space(3)
        titles = self.sizeHintForColumn(TITLE) + theme().space(3)
        even = round(room * _SHARE)
        return max(even, min(needed, room - titles)) if needed > even else min(even, needed)

    def _restyle(self) -> None:
        look = theme()
        self.verticalHeader().setDefaultSectionSize(look.space(8.5))
        self.setIconSize(QSize(look.space(4), look.space(4)))
        decisions = [decision_name(decision) for decision in DECISION_ICONS]
        if self.rows.review.codes == "procedure":
            decisions.append(choices_left(4))
        samples = {NUMBER: ["00000"], CODE: ["W88.888WW"], SURE: ["●●●  100 %"]}
        for column, texts in (*samples.items(), (DECISION, decisions)):
            heading = str(self.rows.headerData(column, Qt.Orientation.Horizontal))
            font = look.code_font(look.metrics.body) if column == CODE else look.font()
            words = QFontMetrics(font)
            widest = max(words.horizontalAdvance(text) for text in (*texts, heading))
            icon = look.space(8) if column == DECISION else 0
            self.setColumnWidth(column, widest + icon + look.space(5))
        self._share_out()
