"""The window's search page: the lookup pane with filters."""

from collections.abc import Callable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.engine.results import Result, SearchOptions
from desktop.ui.desk import Desk
from desktop.ui.lookup.controller import LookupController
from desktop.ui.lookup.filters import FiltersBar
from desktop.ui.lookup.pane import LookupPane
from desktop.ui.lookup.results.menu import ResultsMenu
from desktop.ui.widgets.page import Page
from desktop.ui.worker.service import EngineService


class SearchPage(Page):
    """Search with filters; the details beside it follow the chosen row."""

    icon_name = "search"
    shortcut = "Ctrl+F"
    finds = "diagnosis"

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
        self._shown = ""
        controller = LookupController(service, "window", self.options, self)
        self.pane = LookupPane(desk, controller, service, hint=False, parent=self)
        self.pane.start.with_actions = self.pane.start.with_guide = True
        self.pane.start.retranslate()
        self.pane.chips.quiet = True  # the details beside the list show them
        self.filters = FiltersBar(service, self)
        ResultsMenu(self.pane)
        self.pane.insert_below_field(self.filters)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.pane)
        self.filters.changed.connect(controller.again)
        self.pane.picked.connect(desk.choose)
        self.pane.opened.connect(lambda _: desk.enter_details())
        self.pane.escaped.connect(self._clear)
        self.pane.row_changed.connect(self._row_changed)
        service.passed_over.connect(self.pane.notices.show_standing)

    def page_title(self) -> str:
        """Return the page's name for the rail."""
        return self.tr("Search")

    def options(self) -> SearchOptions:
        """Return what settings and filters ask for together."""
        return self.filters.narrow(self._plain_options())

    def enter(self) -> None:
        """Be ready to type when the page comes into sight."""
        self.pane.field.setFocus()
        self.pane.field.selectAll()

    def look_up(self, text: str) -> None:
        """Look up a text that came whole."""
        self.pane.look_up(text)

    def phrase(self) -> str:
        """Return the phrase that led to the code in sight."""
        return self.pane.controller.session.phrase

    def show_again(self) -> None:
        """Have the details show the chosen row, after another page has used them."""
        self._shown = ""
        self._row_changed(self.pane.choice)

    def _clear(self) -> None:
        self.pane.clear()
        self._shown = ""
        self.desk.read_nothing()
        self.pane.field.setFocus()

    def _row_changed(self, result: object) -> None:
        if isinstance(result, Result) and result.code != self._shown:
            self._shown = result.code
            self.desk.read(result.rubric, self.pane.controller.language, result.code)
