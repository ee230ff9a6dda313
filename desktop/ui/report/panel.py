"""Report and codes side by side: whichever the coder goes to, the other shows what belongs."""

from collections.abc import Callable, Collection
from itertools import pairwise

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QLabel,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop.engine.report.report import CODED, Assertion
from desktop.engine.results import Result
from desktop.ui.desk import Desk
from desktop.ui.report.candidates import Candidates
from desktop.ui.report.code_list import CodeList
from desktop.ui.report.key_bar import KeyBar
from desktop.ui.report.keys import Act, act_of
from desktop.ui.report.menus import mention_menu
from desktop.ui.report.options_bar import OptionsBar
from desktop.ui.report.text_view import ReportText
from desktop.ui.report.words import ASSERTIONS
from desktop.ui.settings.choices import Choices
from desktop.ui.theme.theme import theme
from desktop.ui.widgets.announce import announce
from desktop.ui.widgets.icons import set_icon
from desktop.ui.widgets.translated import Translated
from desktop.workspace.pick import Pick
from desktop.workspace.reports.reading import Reading, Row

_NONE = -1


class ReportPanel(Translated, QWidget):
    """A report in hand.

    Attributes:
        reading: what was found and decided.
        mention: the number of the mention in hand, -1 where there is none.
        in_case: returns the codes of the case list.

    Signals:
        corrected: the mentions are others; their codes are to be found anew.
        candidates_wanted: the number of a mention that nobody has looked up yet.
        mark_wanted: a stretch of the report that is a diagnosis.
        counts_changed: other codes are shown or taken.
        left: Escape.
    """

    corrected = Signal()
    candidates_wanted = Signal(int)
    mark_wanted = Signal(object)
    counts_changed = Signal()
    left = Signal()

    def __init__(
        self, desk: Desk, choices: Choices, in_case: Callable[[], Collection[str]],
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self.desk, self.in_case = desk, in_case
        self.reading = Reading("")
        self.mention, self._code = _NONE, ""
        self._asked = _NONE  # the mention whose candidates are to be shown once they are found
        self.key_bar = KeyBar(self)
        self.text = ReportText(self)
        self.about = QLabel(self)
        self.options = OptionsBar(choices, self)
        self.codes = CodeList(self)
        self.nothing = QLabel(self)
        self.take = QPushButton(self)
        self.candidates = Candidates(self)
        self.right = QStackedWidget(self)
        self._arrange()
        self._connect()
        self.retranslate()

    def _arrange(self) -> None:
        gap = theme().space(2)
        self.about.setProperty("role", "muted")
        self.about.setWordWrap(True)
        self.about.setTextFormat(Qt.TextFormat.PlainText)
        self.about.setMinimumHeight(2 * self.about.fontMetrics().lineSpacing())
        self.about.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self.nothing.setProperty("role", "muted")
        self.nothing.setWordWrap(True)
        self.take.setProperty("primary", True)
        set_icon(self.take, "case", "on_accent")
        left = _column(self, gap, self.key_bar, self.text, self.about)
        codes = _column(self, gap, self.options, self.nothing, self.codes, self.take)
        self.right.addWidget(codes)
        self.right.addWidget(self.candidates)
        self.splitter = QSplitter(Qt.Orientation.Horizontal, self)
        for widget, stretch in ((left, 3), (self.right, 2)):
            self.splitter.addWidget(widget)
            self.splitter.setStretchFactor(self.splitter.count() - 1, stretch)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(gap)
        self.splitter.setSizes([theme().space(150), theme().space(100)])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.splitter)
        options = (self.options.slider, self.options.suspected, self.options.procedures)
        for before, after in pairwise((self.text, self.codes, self.take, *options)):
            self.setTabOrder(before, after)

    def _connect(self) -> None:
        self.text.pointed.connect(self.point_at)
        self.codes.pointed.connect(self._point_at_row)
        self.codes.hovered.connect(self._hover_row)
        self.codes.ticked.connect(self._tick_row)
        self.codes.opened.connect(lambda _: self._perform(Act("candidates")))
        self.text.key_pressed.connect(self._key)
        self.codes.key_pressed.connect(self._key)
        self.candidates.key_pressed.connect(self._key)
        self.candidates.chosen.connect(self._choose)
        self.candidates.left.connect(self._back)
        self.candidates.look_up_wanted.connect(self.desk.look_up)
        self.key_bar.said.connect(self._say)
        self.options.shown_changed.connect(self._show_more_or_less)
        self.take.clicked.connect(self.take_all)
        for widget in (self.text, self.codes):
            widget.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
            widget.customContextMenuRequested.connect(self._menu_at)

    def retranslate(self) -> None:
        """Put the words on."""
        self.nothing.setText(
            self.tr(
                "No code is shown. Move the slider towards “all”, or mark words and press Ctrl+M."
            )
        )
        self.take.setToolTip(self.tr("Put the taken codes in the case list (Ctrl+Enter)"))
        self.refresh()
        self._show_mention(self.codes.row)

    def begin(self, text: str) -> None:
        """Take another report, of which nothing is known yet."""
        self.reading = Reading(text)
        self.reading.boldness = self.options.boldness
        self.reading.procedures = self.options.procedures.isChecked()
        self.mention, self._code = _NONE, ""
        self.right.setCurrentIndex(0)
        self.text.show_text(text)
        self.refresh()

    def show_told(self) -> None:
        """Show what was read, or read again; the coder keeps his place."""
        self.text.show_mentions(self.reading.mentions)
        self.refresh()
        if self.mention >= len(self.reading.mentions):
            self.mention = _NONE
        self.point_at(self.mention)
        asked, self._asked = self._asked, _NONE
        if asked == self.mention and self._in_hand():
            self._show_candidates()

    def begin_at_first(self) -> None:
        """Have the best code in hand, once a report is read."""
        if self.codes.codes.rows:
            self.codes.setFocus()
            self.codes.show_row(self.codes.codes.rows[0].code)
            self._point_at_row(0)

    def refresh(self) -> None:
        """Show codes, boxes and counts as they are now."""
        rows = self.reading.rows()
        self.text.show_hovered(frozenset())  # the row under the pointer may be another code's
        self.codes.codes.show(rows, self.reading.mentions, self.in_case())
        self.codes.show_row(self._code)
        read = self.reading.report is not None
        self.nothing.setVisible(read and not rows)
        new = len(self.reading.taken(self.in_case()))
        self.take.setEnabled(new > 0)
        self.take.setText(self.tr("Put %n code(s) in the case list", "", new))
        self.counts_changed.emit()

    def enter(self) -> None:
        """Be where the next key belongs."""
        if self.right.currentWidget() is self.candidates:
            self.candidates.setFocus()
        else:
            (self.codes if self.codes.codes.rows else self.text).setFocus()

    def point_at(self, mention: int) -> None:
        """Have a mention in hand, and choose its code."""
        self.mention = mention
        row = self.reading.row_of(mention) if mention >= 0 else None
        same = self.codes.row
        if same is not None and mention in same.evidence:
            row = same  # of several that it speaks for, the one that the coder is on
        self._code = row.code if row is not None else ""
        self.codes.show_row(self._code)
        self._show_mention(row)

    def take_all(self) -> None:
        """Put the taken codes in the case list, each once."""
        picks = self.reading.taken(self.in_case())
        if picks:
            self.reading.touched = False
            self.desk.collect_all(picks)
        else:
            self.desk.say(self.tr("Every taken code is in the case list already"))
        self.refresh()

    def pick(self) -> Pick | None:
        """Return the code in hand."""
        return self.reading.picks.get(self._code)

    def _point_at_row(self, number: int) -> None:
        row = self.codes.codes.rows[number]
        self._code = row.code
        self.mention = row.evidence[0] if row.evidence else _NONE
        self._show_mention(row)

    def _hover_row(self, number: int) -> None:
        """Underline the words of the code under the pointer."""
        rows = self.codes.codes.rows
        there = 0 <= number < len(rows)
        self.text.show_hovered(frozenset(rows[number].evidence if there else ()))

    def _show_mention(self, row: Row | None) -> None:
        together = frozenset(row.evidence) if row is not None else frozenset[int]()
        self.text.show_choice(self.mention, together)
        there = 0 <= self.mention < len(self.reading.mentions)
        self.key_bar.show_said(self.reading.mentions[self.mention].assertion if there else None)
        sentence = self.text.sentence(self.mention)
        if there and row is None:
            sentence += " · " + self.tr("no code is shown for it")
        self.about.setText(sentence)
        announce(self.about, sentence)

    def _key(self, event: QKeyEvent) -> None:
        act = act_of(event, in_list=self.codes.hasFocus())
        if act is not None and self._perform(act):
            event.accept()

    def _perform(self, act: Act) -> bool:
        doing: dict[str, Callable[[], object]] = {
            "tick": self._tick, "candidates": self._open_candidates, "remove": self._remove,
            "mark": self._mark, "undo": self._undo, "take_all": self.take_all,
            "next": lambda: self._step(1), "previous": lambda: self._step(-1),
            "say": lambda: self._say(ASSERTIONS[act.nth - 1]),
            "pick_nth": lambda: self._choose_nth(act.nth),
            "next_words": lambda: self._turn(1), "previous_words": lambda: self._turn(-1),
            "copy": self.copy, "forget": self.left.emit,
        }  # fmt: skip
        doing[act.name]()
        return True

    def copy(self, with_title: bool = False) -> None:
        """Put the taken codes on the clipboard."""
        picks = self.reading.taken()
        if picks:
            self.desk.copy_all(picks, with_title)

    def _step(self, steps: int) -> None:
        self.point_at(self.text.following(steps))

    def _turn(self, steps: int) -> None:
        """Go to the next of the words that the code comes from."""
        row = self.codes.row
        if row is not None and row.evidence:
            at = row.evidence.index(self.mention) if self.mention in row.evidence else -steps
            self.mention = row.evidence[(at + steps) % len(row.evidence)]
            self._show_mention(row)

    def _tick(self) -> None:
        row = self.codes.row
        if row is not None:
            self.reading.tick(row)
            self.refresh()
            announce(self.codes, str(self.codes.currentIndex().data(
                Qt.ItemDataRole.AccessibleTextRole
            )))  # fmt: skip

    def _tick_row(self, number: int) -> None:
        self._point_at_row(number)
        self._tick()

    def _say(self, assertion: Assertion) -> None:
        if self._in_hand():
            self.reading.say(self.mention, assertion)
            self._correct()

    def _remove(self) -> None:
        if self._in_hand():
            words = self.reading.mentions[self.mention].phrase
            self.reading.remove(self.mention)
            self.mention = _NONE
            self._correct()
            said = self.tr("“%1” is no diagnosis any more; Ctrl+Z brings it back.")
            self.desk.say(said.replace("%1", words))

    def _mark(self) -> None:
        span = self.text.marked()
        if span is None:
            self.desk.say(self.tr("Mark words first, with Shift and the arrows or the mouse"))
        elif self.reading.report is not None:
            self.mark_wanted.emit(span)

    def _undo(self) -> None:
        if self.reading.undo():
            self._correct()

    def _open_candidates(self) -> None:
        if not self._in_hand():
            return
        one = self.reading.mentions[self.mention]
        if one.candidates or one.assertion in CODED:
            self._show_candidates()
        else:
            self._asked = self.mention
            self.candidates_wanted.emit(self.mention)

    def _show_candidates(self) -> None:
        if self.reading.mentions[self.mention].candidates:
            self.candidates.show_mention(self.reading.mentions[self.mention])
            self.right.setCurrentWidget(self.candidates)
            self.candidates.setFocus()
        else:
            self.desk.say(self.tr("No code was found for these words"))

    def _choose_nth(self, nth: int) -> None:
        found = self.reading.mentions[self.mention].candidates if self._in_hand() else ()
        if nth <= len(found):
            self._choose(found[nth - 1])
        elif not found:
            self._open_candidates()

    def _choose(self, result: Result) -> None:
        if not result.billable:
            said = self.tr("%1 is not a whole code; open it on the page Search or PCS.")
            self.desk.say(said.replace("%1", result.code))
            return
        self.reading.choose(self.mention, result)
        self._code = result.code
        self._back()
        self._correct()

    def _back(self) -> None:
        if self.right.currentWidget() is self.candidates:
            self.right.setCurrentIndex(0)
            self.codes.setFocus()

    def _correct(self) -> None:
        self.text.show_mentions(self.reading.mentions)
        self.point_at(self.mention)
        self.corrected.emit()

    def _show_more_or_less(self) -> None:
        self.reading.boldness = self.options.boldness
        self.reading.procedures = self.options.procedures.isChecked()
        self.refresh()
        self.point_at(self.mention)

    def _in_hand(self) -> bool:
        return 0 <= self.mention < len(self.reading.mentions)

    def _menu_at(self, place: QPoint) -> None:
        where = self.sender()
        assert isinstance(where, QWidget)
        menu = mention_menu(self, self._perform, in_hand=self._in_hand())
        menu.popup(where.mapToGlobal(place))


def _column(parent: QWidget, gap: int, *widgets: QWidget) -> QWidget:
    whole = QWidget(parent)
    layout = QVBoxLayout(whole)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(gap)
    for widget in widgets:
        layout.addWidget(widget, int(isinstance(widget, ReportText | CodeList)))
    layout.addStretch(0)
    return whole
