"""The row in hand, beside the rows: the pane of diagnoses or that of procedures."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from desktop.ui.batch.procedure_pane import ProcedureRowPane
from desktop.ui.batch.row_pane import RowPane
from desktop.workspace.batch.review import Review
from desktop.workspace.pick import Pick


class Beside(QStackedWidget):
    """Shows the pane that the review needs; what either says is said here.

    Signals:
        taken: a Pick for the row.
        entered: the coder turns to the candidates.
        left: back to the rows.
    """

    taken = Signal(object)
    entered = Signal()
    left = Signal()

    def __init__(
        self, diagnoses: RowPane, procedures: ProcedureRowPane, parent: QWidget | None = None
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._diagnoses, self._procedures = diagnoses, procedures
        for pane in (diagnoses, procedures):
            self.addWidget(pane)
            pane.taken.connect(self.taken)
            pane.entered.connect(self.entered)
            pane.left.connect(self.left)
        self.turn_to(Review(()))

    @property
    def pane(self) -> RowPane | ProcedureRowPane:
        """Return the pane in sight."""
        return self._procedures if self.builds else self._diagnoses

    @property
    def builds(self) -> bool:
        """Tell whether codes are built here, which needs the room of the rows as well."""
        return self.currentWidget() is self._procedures

    @property
    def pick(self) -> Pick | None:
        """Return the code in sight."""
        return self.pane.pick

    def turn_to(self, review: Review) -> None:
        """Show the pane for what a review is about."""
        for pane in (self._diagnoses, self._procedures):
            pane.show_row(None)
        wanted = self._procedures if review.codes == "procedure" else self._diagnoses
        self.setCurrentWidget(wanted)
        self.setFocusProxy(wanted)
