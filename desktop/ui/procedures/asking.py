"""Asks the engine about procedures, on lines of its own; answers come back by signal."""

from collections.abc import Iterator

from PySide6.QtCore import QObject, Signal

from desktop.engine.procedures.browsing import By, browse
from desktop.engine.procedures.results import ProcedureAnswer, ProcedureOptions
from desktop.engine.procedures.sheet import build_of, sheet_of
from desktop.engine.results import SearchOptions
from desktop.ui.worker.agenda import IsOvertaken, Priority, Question
from desktop.ui.worker.door import Door
from desktop.ui.worker.service import EngineService

TABLES = 8  # that are shown for a phrase


class Asking(QObject):
    """The questions of one place.

    Signals:
        found: a ProcedureAnswer.
        listed: lines to browse.
        opened: a Build.
        told: whether a phrase is about a procedure.
        failed: a sentence.
    """

    found = Signal(object)
    listed = Signal(object)
    opened = Signal(object)
    told = Signal(object)
    failed = Signal(str)

    def __init__(self, service: EngineService, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._phrases = service.inquiry(f"procedures:{name}")
        self._tables = service.inquiry(f"tables:{name}", Priority.READING)
        self._kinds = service.inquiry(f"kinds:{name}", Priority.BACKGROUND)
        self._phrases.answered.connect(self._hand_out)
        self._tables.answered.connect(self.opened)
        self._kinds.answered.connect(self.told)
        for line in (self._phrases, self._tables):
            line.failed.connect(self.failed)

    def look_up(self, phrase: str, language: str) -> None:
        """Find the tables of a phrase."""
        options = ProcedureOptions(top=TABLES, title_language=language)
        self._phrases.ask(_search(phrase, options))

    def browse(self, by: By, at: str, typed: str, language: str) -> None:
        """List what stands below a step."""
        self._phrases.ask(_lines(by, at, typed, language))

    def open(
        self, code: str, heard: tuple[int, ...], likeliest: str, language: str
    ) -> None:  # fmt: skip
        """Lay out the table of a code, with what the code has of it."""
        self._tables.ask(_open(code, heard, likeliest, language))

    def tell(self, phrase: str) -> None:
        """Tell whether a phrase is about a procedure."""
        self._kinds.ask(_kind(phrase))

    def cancel(self) -> None:
        """Want no more answers."""
        for line in (self._phrases, self._tables, self._kinds):
            line.cancel()

    def _hand_out(self, answer: object) -> None:
        if isinstance(answer, ProcedureAnswer):
            self.found.emit(answer)
        else:
            self.listed.emit(answer)


def _search(phrase: str, options: ProcedureOptions) -> Question:
    def question(door: Door, _cancelled: IsOvertaken) -> Iterator[object]:
        yield door.procedures.search(phrase, options)

    return question


def _lines(by: By, at: str, typed: str, language: str) -> Question:
    def question(door: Door, _cancelled: IsOvertaken) -> Iterator[object]:
        yield browse(door.procedures.catalogue, by, at, typed, language)

    return question


def _open(code: str, heard: tuple[int, ...], likeliest: str, language: str) -> Question:
    def question(door: Door, _cancelled: IsOvertaken) -> Iterator[object]:
        catalogue = door.procedures.catalogue
        sheet = sheet_of(catalogue, catalogue.tables[code[:3]], language)
        yield build_of(sheet, code, heard, likeliest)

    return question


def _kind(phrase: str) -> Question:
    def question(door: Door, cancelled: IsOvertaken) -> Iterator[object]:
        def diagnosis() -> float:
            options = SearchOptions(top=1, rerank=False)
            found = [one.results for one in door.stages(phrase, options, cancelled, final=True)]
            return found[-1][0].probability if found and found[-1] else 0.0

        yield door.procedures.is_procedure(phrase, diagnosis)

    return question
