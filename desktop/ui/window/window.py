"""The window: a page at the left, the code in sight in the middle, the case list at the right."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QByteArray, QSettings, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QHBoxLayout,
    QMainWindow,
    QSplitter,
    QStackedWidget,
    QToolButton,
    QWidget,
)

from desktop.engine.results import SearchOptions
from desktop.ui.browser.page import BrowserPage
from desktop.ui.cases.controller import CaseController
from desktop.ui.cases.panel import CasePanel
from desktop.ui.desk import Desk
from desktop.ui.details.pane import DetailsPane
from desktop.ui.lookup.commands import code_commands
from desktop.ui.lookup.filters import FiltersBar
from desktop.ui.lookup.keys import SAID, Action, intent_of
from desktop.ui.lookup.keys_help import KeysHelp
from desktop.ui.theme.theme import theme
from desktop.ui.widgets.actions import ActionPalette, Command
from desktop.ui.widgets.icons import app_icon
from desktop.ui.widgets.page import Page
from desktop.ui.widgets.toast import Toast
from desktop.ui.widgets.translated import Translated, set_spoken
from desktop.ui.window.rail import Rail
from desktop.ui.window.search_page import SearchPage
from desktop.ui.worker.service import EngineService
from desktop.workspace.pick import Pick

_CASE = 62  # steps that the case list would like to have
_FRAME = 10  # steps that a title bar takes


class MainWindow(Translated, QMainWindow):
    """Search, browse, read and collect side by side.

    Attributes:
        search, browser: the first two pages; `add_page` takes more.
        details: the code in sight.
        case_panel: the codes of the episode.
        desk: what its pages and panes ask.
        crowded: whether pages, details and case list have no room beside one another.
        across: how wide the screen is, where that is not asked of the system.
        ends_program: tells whether the program ends with the window, as where there is no tray.

    Signals:
        closed: the coder closed the window; the program may live on in the tray.
    """

    closed = Signal()

    def __init__(
        self,
        desk: Desk,
        service: EngineService,
        options: Callable[[], SearchOptions],
        case: CaseController,
        template: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowIcon(app_icon())
        self.desk = desk
        self.case = case
        self.across = 0
        self.crowded = False
        self.ends_program: Callable[[], bool] = lambda: False
        self.rail = Rail(self)
        self.pages = QStackedWidget(self)
        self.pages.setObjectName("pages")
        self.details = DetailsPane(desk, service, "window", self)
        self.case_panel = CasePanel(desk, case, template, self)
        self.case_button = QToolButton(self)
        self.case_button.setCheckable(True)
        self.search = SearchPage(desk, service, options, self)
        self.browser = BrowserPage(desk, service, self)
        self._pages: list[Page] = []
        self._warned = False
        self._arrange()
        self.help = KeysHelp(self, self._keys_here)
        self.palette_card = ActionPalette(self.commands, self)
        self._connect()
        self._answer()
        self.add_page(self.search)
        self.add_page(self.browser)
        self.show_page(0)
        self.retranslate()

    def _arrange(self) -> None:
        self.splitter = QSplitter(Qt.Orientation.Horizontal, self)
        for widget, stretch in ((self.pages, 6), (self.details, 5), (self.case_panel, 4)):
            self.splitter.addWidget(widget)
            self.splitter.setStretchFactor(self.splitter.count() - 1, stretch)
        self.splitter.setChildrenCollapsible(False)
        # Said here, so that no page, however wide it would like to be, takes the details’ room.
        self.splitter.setSizes([theme().space(steps) for steps in (156, 134, 70)])
        theme().changed.connect(self._restyle)
        self._restyle()
        self.case_panel.setVisible(len(self.case.case) > 0)
        whole = QWidget(self)
        whole.setObjectName("page")
        layout = QHBoxLayout(whole)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.rail)
        layout.addWidget(self.splitter, 1)
        self.setCentralWidget(whole)
        self.rail.add_foot(self.case_button, "case")
        self.toast = Toast(whole)

    def _restyle(self) -> None:
        look = theme()
        across = self.across or self.screen().availableGeometry().width()
        room = across - self.rail.width() - look.space(12)
        wanted = {self.pages: 80, self.details: 60}
        steps = sum(wanted.values())
        self.crowded = look.metrics.factor > 1 and room < look.space(steps + _CASE)
        if self.crowded:  # two panes at once, never three
            wanted, steps = {self.pages: 80, self.details: _CASE}, 80
        # On a narrow screen with large letters each gives way; none goes over the edge.
        case = int(look.space(_CASE) * min(1.0, room / look.space(steps + _CASE)))
        self.case_panel.least_width = case
        rest = room - max(case, self.case_panel.minimumSizeHint().width())
        for pane, own in wanted.items():
            pane.setMinimumWidth(int(look.space(own) * min(1.0, rest / look.space(steps))))
        self._show_case()

    def _connect(self) -> None:
        self.rail.page_wanted.connect(self.show_page)
        self.case_button.setChecked(not self.case_panel.isHidden())
        self.case_button.toggled.connect(self._show_case)
        self.browser.taken.connect(self.details.choose)
        self.case.changed.connect(self._case_changed)
        for keys, action in (
            ("Ctrl+B", self._collect_in_sight),
            ("Ctrl+D", self._favour_in_sight),
            ("F1", self.desk.help),
            ("F6", self._next_pane),
            ("Ctrl+K", self.palette_card.open),
            ("Ctrl+L", self.case_button.click),
        ):
            QShortcut(QKeySequence(keys), self).activated.connect(action)

    def _answer(self) -> None:
        """Answer what pages and panes ask and the window itself can do."""
        desk = self.desk
        desk.chosen.connect(self._choose)
        desk.collect_wanted.connect(self._note)
        desk.collect_wanted.connect(self.collect)
        desk.collect_all_wanted.connect(self._collect_several)
        desk.read_wanted.connect(self.details.show_code)
        desk.nothing_to_read.connect(self.details.clear)
        desk.details_wanted.connect(self.read)
        desk.look_up_wanted.connect(self.look_up)
        desk.said.connect(self.say)
        desk.help_wanted.connect(self.open_guide)
        self.help.guide_wanted.connect(self.open_guide)

    def add_page(self, page: Page) -> int:
        """Take a page in, with its button and its keys, and return its number."""
        number = self.rail.add_page(page)
        self.pages.addWidget(page)
        self._pages.append(page)
        if page.shortcut:
            shortcut = QShortcut(QKeySequence(page.shortcut), self)
            shortcut.activated.connect(lambda: self._summon(number))
        return number

    def _summon(self, number: int) -> None:
        self.show_page(number)
        self._pages[number].obey_shortcut()

    def show_page(self, number: int) -> None:
        """Bring a page into sight."""
        back = number == 0 and self.pages.currentIndex() > 0
        self.rail.show_page(number)
        self.pages.setCurrentIndex(number)
        self.case_button.setEnabled(self._pages[number].with_case)
        self._show_case()
        self._pages[number].enter()
        if back:
            self.search.show_again()

    def _show_case(self) -> None:
        """Show the case list; where letters are large it takes the place of the details."""
        if not self._pages:
            return
        page = self._pages[self.pages.currentIndex()]
        shown = self.case_button.isChecked() and page.with_case
        self.case_panel.setVisible(shown)
        self.details.setVisible(page.with_details and not (shown and self.crowded))

    def commands(self) -> list[Command]:
        """Return all that can be done in the window, with its keys."""
        found = [
            Command(
                self.tr("Go to: %1").replace("%1", page.page_title()),
                " · ".join(filter(None, (f"Alt+{number + 1}", page.shortcut))),
                partial(self._summon, number),
            )
            for number, page in enumerate(self._pages)
        ]
        case = self.case_panel
        rest: list[tuple[str, str, Callable[[], object]]] = [
            (self.tr("Show or hide the case list"), "Ctrl+L", self.case_button.click),
            (self.tr("New case: clear the list"), "F9", case.clear.click),
            (self.tr("Take the last change of the case back"), "Ctrl+Z", case.undo.click),
            (self.tr("Next part of the window"), "F6", self._next_pane),
            (self.tr("User guide: about this place"), "F1", self.desk.help),
            (self.tr("The keys of this place"), "", self.help.show_over),
        ]
        return found + code_commands(self._do) + [Command(*command) for command in rest]

    def _do(self, action: Action) -> None:
        """Do with the code in the details what a key would."""
        details = self.details
        doers: dict[Action, Callable[[], object]] = {
            "copy": details.choose,
            "copy_with_title": partial(details.choose, True),
            "collect": self._collect_in_sight,
            "favour": self._favour_in_sight,
            "take_all": self.search.pane.take_all,
        }
        if action in SAID:
            details.say(*SAID[action])
        else:
            doers[action]()

    def _keys_here(self) -> list[tuple[str, str]]:
        """Return the keys of the page in sight, or of the case while one works there."""
        if self._in(self.case_panel):
            return self.case_panel.keys()
        return self._pages[self.pages.currentIndex()].keys() if self._pages else []

    def open_guide(self) -> None:
        """Open the guide where it is about what one is doing."""
        self.desk.open_guide(self._section_here(), self.help.lines())

    def _section_here(self) -> str:
        page = self._pages[self.pages.currentIndex()]
        if self._in(self.case_panel):
            return "episode"
        if page is self.search and self.search.pane.controller.lookup.several:
            return "list"
        return "chips" if self._in(self.details) else page.guide_section()

    def _in(self, pane: QWidget) -> bool:
        """Tell whether the keyboard is in a pane."""
        focused = self.focusWidget()
        return focused is not None and pane.isAncestorOf(focused)

    def retranslate(self) -> None:
        """Put the words on."""
        self.setWindowTitle(self.tr("Nosolex"))
        set_spoken(self.pages, self.tr("Page"))
        QTimer.singleShot(0, self, self._restyle)  # once the panes have the words of now
        self._case_changed()

    def sizeHint(self) -> QSize:
        """Return a size that shows pages, details and case list."""
        return QSize(theme().space(320), theme().space(195))

    def read_in(self, language: str) -> None:
        """Show titles in another language wherever one stands."""
        self.browser.set_language(language)
        self.details.read_in(language)
        for bar in self.findChildren(FiltersBar):
            bar.read_chapters()

    def look_up(self, text: str, kind: str = "diagnosis") -> None:
        """Look a phrase up on the page that finds such codes."""
        there = (number for number, page in enumerate(self._pages) if page.finds == kind)
        number = next(there, 0)
        self.show_page(number)
        self._pages[number].look_up(text)

    def collect(self, pick: Pick) -> None:
        """Put a code in the case list, and show the list."""
        self.case.add(pick)
        self.case_button.setChecked(True)
        self.say(self.tr("%1 is in the case list").replace("%1", pick.code))

    def collect_all(self, picks: list[Pick]) -> None:
        """Put the codes of a whole list in the case list, and show it."""
        for pick in picks:
            self.case.add(pick)
        self.case_button.setChecked(True)

    def _collect_several(self, picks: list[Pick]) -> None:
        self.collect_all(picks)
        self.say(self.tr("%n code(s) put in the case list", "", len(picks)))

    def say(self, sentence: str) -> None:
        """Show a sentence for some seconds, and have it spoken."""
        self.toast.say(sentence)

    def keep_layout(self, store: QSettings) -> None:
        """Note size and panes for the next start."""
        store.setValue("window/geometry", self.saveGeometry())
        store.setValue("window/splitter", self.splitter.saveState())

    def restore_layout(self, store: QSettings | None) -> None:
        """Take size and panes from the last time, or begin with ours."""
        geometry = store.value("window/geometry") if store else None
        panes = store.value("window/splitter") if store else None
        if not isinstance(geometry, QByteArray) or not self.restoreGeometry(geometry):
            self.resize(self.sizeHint())
        if isinstance(panes, QByteArray):
            self.splitter.restoreState(panes)
        self._keep_on_screen()

    def _keep_on_screen(self) -> None:
        """Be no larger than the screen has room for, with the frame that the system draws."""
        room = self.screen().availableGeometry()
        frame = QSize(0, theme().space(_FRAME))
        self.resize(self.size().boundedTo(room.size() - frame))
        if not room.contains(self.frameGeometry().center()):
            self.move(room.topLeft())

    def closeEvent(self, event: QCloseEvent) -> None:
        """Tell the composition, unless a page holds what would be lost, and the coder stays."""
        if not all(page.may_close(self.close) for page in self._pages):
            event.ignore()
            return
        if self.ends_program() and not self._warned:
            event.ignore()
            self._warn()
            return
        self.closed.emit()
        super().closeEvent(event)

    def _warn(self) -> None:
        """Say what ends with the window; closing it once more is the answer."""
        self._warned = True
        self.say(
            self.tr(
                "There is no tray here: closing this window ends Nosolex, the hotkey and the case"
                " list with it. Close it once more to end it, or minimise it."
            )
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Change what the code in the details says, by the keys of the chips."""
        intent = intent_of(event)
        said = SAID.get(intent.action) if intent is not None else None
        if said is None or not self.details.isVisible() or not self.details.say(*said):
            super().keyPressEvent(event)

    def read(self) -> None:
        """Go from a list into the details by keyboard."""
        if self.crowded:
            self.case_button.setChecked(False)
        first = self.details.encounters
        (first if first.isVisibleTo(self) else self.details.siblings).setFocus()

    def _next_pane(self) -> None:
        """Go round the panes with F6."""
        panes = [self.pages, self.details, self.case_panel]
        shown = [pane for pane in panes if pane.isVisible()]
        if not len(self.case.case) and self.case_panel in shown:
            shown.remove(self.case_panel)
        now = next((i for i, pane in enumerate(shown) if pane.isAncestorOf(self.focusWidget())), 0)
        following = shown[(now + 1) % len(shown)]
        if following is self.pages:
            self._pages[self.pages.currentIndex()].enter()
        elif following is self.details:
            self.read()
        else:
            self.case_panel.list.setFocus()

    def _collect_in_sight(self) -> None:
        if not self._pages[self.pages.currentIndex()].collect():
            self.details.collect()

    def _favour_in_sight(self) -> None:
        if not self._pages[self.pages.currentIndex()].favour():
            self.details.favour()

    def _choose(self, pick: Pick, with_title: bool) -> None:
        if self.pages.currentWidget() is self.search and self.search.pane.take(pick):
            return
        self._note(pick)
        self.desk.copy(pick, with_title)

    def _note(self, pick: Pick) -> None:
        # The details also show what was found by browsing or kept before: no phrase led there.
        phrase = self._pages[self.pages.currentIndex()].phrase()
        if phrase:
            self.desk.note(phrase, pick)

    def _case_changed(self) -> None:
        count = len(self.case.case)
        name = self.tr("Case")
        self.case_button.setText(f"{name} ({count})" if count else name)
        self.case_button.setToolTip(self.tr("Show or hide the case list (Ctrl+L)"))
