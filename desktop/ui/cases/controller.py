"""The case list in force: every change goes through here and is checked by the rules."""

from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from desktop.ui.worker.agenda import IsOvertaken, Priority
from desktop.ui.worker.door import Door
from desktop.ui.worker.service import EngineService
from desktop.workspace.cases.case_list import CaseList
from desktop.workspace.cases.cautions import Caution, find_cautions
from desktop.workspace.cases.keeping import forget, keep, kept
from desktop.workspace.pick import Pick


class CaseController(QObject):
    """One case list for popup and window.

    Attributes:
        case: the entries.
        cautions: what the official rules say about them, as far as it is known.

    Signals:
        changed: other entries, or another order.
        checked: the cautions are up to date.
    """

    changed = Signal()
    checked = Signal()

    def __init__(
        self, service: EngineService, keep_in: Path | None = None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._keep_in = keep_in
        self.case = kept(keep_in) if keep_in is not None else CaseList()
        self.cautions: list[Caution] = []
        self._line = service.inquiry("cautions", Priority.READING)
        self._line.answered.connect(self._take)
        service.opened.connect(self._check)

    def keep_in(self, path: Path | None) -> None:
        """Keep the case in this file from now on, or nowhere (and forget what was kept)."""
        if path is None and self._keep_in is not None:
            forget(self._keep_in)
        self._keep_in = path
        self._save()

    def change(self, action: Callable[[CaseList], object]) -> None:
        """Do something to the list, and have it checked."""
        action(self.case)
        self.cautions = []
        self._save()
        self.changed.emit()
        self._check()

    def add(self, entry: Pick) -> None:
        """Put a code at the end."""
        self.change(lambda case: case.add(entry))

    def cautions_of(self, index: int) -> list[Caution]:
        """Return what is to be said about one entry."""
        return [caution for caution in self.cautions if caution.index == index]

    def _check(self, _release: str = "") -> None:
        entries = list(self.case)

        def question(door: Door, _cancelled: IsOvertaken) -> Iterator[object]:
            yield find_cautions(entries, door.catalogue)

        self._line.ask(question)

    def _take(self, cautions: object) -> None:
        assert isinstance(cautions, list)
        self.cautions = cautions
        self.checked.emit()

    def _save(self) -> None:
        if self._keep_in is None:
            return
        if len(self.case):
            keep(self.case, self._keep_in)
        else:
            forget(self._keep_in)
