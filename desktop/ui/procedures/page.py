"""The window's page of procedures."""

from collections.abc import Callable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.ui.desk import Desk
from desktop.ui.procedures.keys import procedure_keys
from desktop.ui.procedures.pane import ProcedurePane
from desktop.ui.widgets.page import Page
from desktop.ui.worker.service import EngineService


class ProceduresPage(Page):
    """The pane over the whole width: the builder is its own details."""

    icon_name = "procedure"
    policy_key = "procedures"
    with_details = False
    shortcut = "Ctrl+P"
    finds = "procedure"
    guide = "procedures"

    def __init__(
        self, desk: Desk, service: EngineService, language: Callable[[], str],
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self.pane = ProcedurePane(desk, service, "window", language, self)
        self.pane.picked.connect(desk.choose)
        self.pane.escaped.connect(self.pane.clear)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.pane)

    def page_title(self) -> str:
        """Return the page's name for the rail."""
        return self.tr("PCS")

    def enter(self) -> None:
        """Be ready to type when the page comes into sight."""
        self.pane.field.setFocus()
        self.pane.field.selectAll()

    def look_up(self, text: str) -> None:
        """Look up a text that came whole."""
        self.pane.look_up(text)

    def phrase(self) -> str:
        """Return the phrase that led to the code in sight; browsing is none."""
        return self.pane.phrase()

    def favour(self) -> bool:
        """Keep the code that was built as a favourite."""
        self.pane.favour()
        return True

    def keys(self) -> list[tuple[str, str]]:
        """Return the keys of tables and builder."""
        return procedure_keys()

    def collect(self) -> bool:
        """Put the code that was built in the case list."""
        self.pane.collect()
        return True
