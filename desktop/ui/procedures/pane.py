"""Field, tables and builder as one: the same in the window's page and in the popup."""

from collections.abc import Callable

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QSplitter, QVBoxLayout, QWidget

from desktop.engine.procedures.browsing import BrowseLine, By
from desktop.engine.procedures.results import ProcedureAnswer
from desktop.engine.procedures.sheet import Build
from desktop.ui.desk import Desk
from desktop.ui.procedures.asking import Asking
from desktop.ui.procedures.builder import Builder
from desktop.ui.procedures.tables import Goal, TableList, goal_of
from desktop.ui.theme.theme import theme
from desktop.ui.widgets.search_field import SearchField
from desktop.ui.widgets.translated import Translated, set_spoken
from desktop.ui.widgets.words import said
from desktop.ui.worker.service import EngineService
from desktop.workspace.pick import Pick

PHRASE = "phrase"
_WAYS: tuple[By, ...] = ("section", "part", "term")


class ProcedurePane(Translated, QWidget):
    """From a phrase, or a way of browsing, to a whole code.

    Attributes:
        build: the code that grows, or None.

    Signals:
        picked: a Pick (Enter on a whole code), and whether its title is wanted too.
        escaped: Escape in the field.
    """

    picked = Signal(object, bool)
    escaped = Signal()

    def __init__(
        self, desk: Desk, service: EngineService, name: str, language: Callable[[], str],
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self.desk, self._language = desk, language
        self.asking = Asking(service, name, self)
        self.field = SearchField(self)
        self.ways = QComboBox(self)
        self.problem = QLabel(self)
        self.problem.setProperty("role", "notice")
        self.problem.setWordWrap(True)
        self.problem.hide()
        self.tables = TableList(self)
        self.builder = Builder(self)
        self._steps: list[str] = []  # the way down while browsing
        self._given = False  # what is in sight was found elsewhere, and is not asked for again
        self._entering = False  # into a table that is on its way
        self._arrange()
        self._connect(service)
        self.builder.show_build(None)
        self.retranslate()

    @property
    def build(self) -> Build | None:
        """The code that grows."""
        return self.builder.build

    def _arrange(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self.field, 1)
        top.addWidget(self.ways)
        for way in (PHRASE, *_WAYS):
            self.ways.addItem("", way)
        self.ways.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.splitter = QSplitter(Qt.Orientation.Horizontal, self)
        self.splitter.addWidget(self.tables)
        self.splitter.addWidget(self.builder)
        self.splitter.setStretchFactor(0, 2)
        self.splitter.setStretchFactor(1, 5)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setSizes([theme().space(60), theme().space(220)])
        self._layout = QVBoxLayout(self)
        self._layout.addLayout(top)
        self._layout.addWidget(self.problem)
        self._layout.addWidget(self.splitter, 1)
        theme().changed.connect(self._restyle)
        self._restyle()

    def _connect(self, service: EngineService) -> None:
        self.field.typed.connect(self._typed)
        self.field.pasted.connect(self.look_up)
        self.field.key_pressed.connect(self._field_key)
        self.ways.currentIndexChanged.connect(self._turned)
        self.tables.taken.connect(self._go)
        self.tables.pointed.connect(self._point)
        self.tables.left.connect(self._up)
        self.builder.left.connect(self.tables.setFocus)
        self.builder.taken.connect(self._take)
        self.builder.collected.connect(self.collect)
        self.builder.favoured.connect(self.favour)
        self.asking.found.connect(self._found)
        self.asking.listed.connect(self._listed)
        self.asking.opened.connect(self._opened)
        self.asking.failed.connect(self._fail)
        service.ready.connect(self._again)

    def retranslate(self) -> None:
        """Put the words on."""
        self.field.name(self.tr("Procedure, code or table"), self.tr("Procedure to look up"))
        set_spoken(self.ways, self.tr("Look for"))
        names = (self.tr("By phrase"), self.tr("By section"), self.tr("By body part"))
        for place, name in enumerate((*names, self.tr("By index term"))):
            self.ways.setItemText(place, name)

    def look_up(self, text: str) -> None:
        """Look up a text that came whole, and select it for the next one."""
        self.ways.setCurrentIndex(0)
        self.field.fill(text)
        self._typed(text)

    def show_found(self, phrase: str, goals: list[Goal], row: int = 0) -> None:
        """Show what was found for a phrase elsewhere, without asking again."""
        self.asking.cancel()
        with QSignalBlocker(self.ways):
            self.ways.setCurrentIndex(0)
        self._steps.clear()
        self._given, self._entering = True, False
        self.field.fill(phrase)
        self.tell("")
        self.builder.show_build(None)
        self.tables.show_goals(goals)
        self.tables.setCurrentRow(row)

    def fold(self, folded: bool) -> None:
        """Show the tables alone, where the builder has no room; or all of it."""
        if folded == self.builder.isHidden():
            return
        self.builder.setHidden(folded)
        self.ways.setHidden(folded)
        self._point(self.tables.chosen)

    def begin(self) -> None:
        """Go into the table that the coder is on, once it is laid out."""
        self._entering = self.build is None
        self.builder.enter()

    def tell(self, sentence: str) -> None:
        """Say above the tables what is to be known of them; "" says nothing."""
        self.problem.setText(sentence)
        self.problem.setVisible(bool(sentence))

    def clear(self) -> None:
        """Show nothing, as when the popup closes."""
        self.asking.cancel()
        self.field.clear()
        self.tell("")
        self.tables.show_goals([])
        self.builder.show_build(None)

    def phrase(self) -> str:
        """Return what was asked; nothing where the coder came by section, part or term."""
        return self.field.text() if self._way() == PHRASE else ""

    def collect(self) -> None:
        """Put the whole code in the case list."""
        self._with_whole(self.desk.collect)

    def favour(self) -> None:
        """Keep the whole code as a favourite."""
        self._with_whole(self.desk.favour)

    def _with_whole(self, action: Callable[[Pick], object]) -> None:
        pick = self.pick()
        if pick is None:
            self.desk.say(self.tr("Choose every character first"))
        else:
            action(pick)

    def pick(self) -> Pick | None:
        """Return the whole code with its title, or None while something is open."""
        build = self.build
        if build is None or not build.whole:
            return None
        title, language = build.sheet.title(build.chosen), build.sheet.language
        side = build.sheet.sides.get(build.chosen[4], "")
        return Pick(
            build.code, build.code, title, language, True, 0, kind="procedure", side=side
        )  # fmt: skip

    def _typed(self, text: str) -> None:
        self._given = False
        self.tell("")
        if self._way() != PHRASE:
            self._browse()
        elif text.strip():
            self.asking.look_up(text, self._language())
        else:
            self.clear()

    def _again(self) -> None:
        if self._way() == PHRASE and self.field.text().strip() and not self._given:
            self.asking.look_up(self.field.text(), self._language())

    @property
    def browsing(self) -> bool:
        """Whether the coder comes by section, part or term."""
        return self._way() != PHRASE

    def _way(self) -> str:
        return str(self.ways.currentData())

    def _turned(self) -> None:
        self._steps.clear()
        self.field.clear()
        self.tables.show_goals([])
        if self._way() != PHRASE:
            self._browse()

    def _browse(self) -> None:
        at = self._steps[-1] if self._steps else ""
        way = next(way for way in _WAYS if way == self._way())
        self.asking.browse(way, at, self.field.text(), self._language())

    def _found(self, answer: object) -> None:
        assert isinstance(answer, ProcedureAnswer)
        self.tables.show_goals([goal_of(result) for result in answer.results])

    def _listed(self, lines: object) -> None:
        assert isinstance(lines, list)
        self.tables.show_goals([_goal(line) for line in lines])

    def _point(self, goal: object) -> None:
        """Show the table of the row that the coder is on."""
        shown = not self.builder.isHidden()
        if shown and isinstance(goal, Goal) and len(goal.code) >= 3:
            self.asking.open(goal.code, goal.heard, goal.likeliest, self._language())
        else:
            self.builder.show_build(None)

    def _go(self, goal: object) -> None:
        assert isinstance(goal, Goal)
        if goal.below:
            self._steps.append(goal.below)
            self.field.clear()
            self._browse()
            self.tables.setFocus()
        elif self.build is not None:
            self.builder.enter()

    def _up(self) -> None:
        if self._steps:
            self._steps.pop()
            self._browse()
        else:
            self.field.setFocus()

    def _opened(self, build: object) -> None:
        assert isinstance(build, Build)
        self.builder.show_build(build)
        if self._entering:
            self._entering = False
            self.builder.enter()

    def _take(self, with_title: bool) -> None:
        pick = self.pick()
        if pick is not None:
            self.picked.emit(pick, with_title)

    def _fail(self, sentence: str) -> None:
        self.tables.show_goals([])
        self.builder.show_build(None)
        self.tell(said(sentence))

    def _field_key(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.tables.step(1 if key == Qt.Key.Key_Down else -1)
            event.accept()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.tables.take()
            event.accept()
        elif key == Qt.Key.Key_Escape:
            self.escaped.emit()
            event.accept()

    def _restyle(self) -> None:
        look = theme()
        self._layout.setContentsMargins(*[look.space(3)] * 4)
        self._layout.setSpacing(look.space(1.5))
        self.tables.setMinimumWidth(look.space(45))


def _goal(line: BrowseLine) -> Goal:
    return Goal(line.code, line.text, "", (), line.below)
