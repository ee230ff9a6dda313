"""The window's search page: the lookup pane with filters."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.engine.results import Result, SearchOptions
from desktop.ui.lookup.controller import LookupController
from desktop.ui.lookup.filters import FiltersBar
from desktop.ui.lookup.pane import LookupPane
from desktop.ui.worker.service import EngineService


class SearchPage(QWidget):
    """Search with filters; the details beside it follow the chosen row.

    Signals:
        code_chosen: rubric, language and suggested code of the row the coder is on.
    """

    code_chosen = Signal(str, str, str)
    icon_name = "search"

    def __init__(
        self, controller: LookupController, service: EngineService, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._plain_options = controller.options
        controller.options = self.options
        self.pane = LookupPane(controller, service, hint=False, parent=self)
        self.filters = FiltersBar(service, self)
        self.pane.insert_below_field(self.filters)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.pane)
        self.filters.changed.connect(controller.again)
        self.pane.row_changed.connect(self._row_changed)
        service.passed_over.connect(self.pane.notices.show_standing)
        self._shown = ""

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

    def show_again(self) -> None:
        """Have the details show the chosen row, after another page has used them."""
        self._shown = ""
        self._row_changed(self.pane.choice)

    def _row_changed(self, result: object) -> None:
        if isinstance(result, Result) and result.code != self._shown:
            self._shown = result.code
            self.code_chosen.emit(result.rubric, result.title_language, result.code)
