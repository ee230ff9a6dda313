"""Has a report read on the worker thread, and told again when the coder has corrected it.

A reading gives way after each step, so that a search typed meanwhile goes first; it waits for the
models, without which half of the sense is lost.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Signal

from desktop.engine.report.report import Mention, ReadingOptions, Report, Span
from desktop.ui.worker.agenda import IsOvertaken, Priority, Question
from desktop.ui.worker.door import Door
from desktop.ui.worker.service import EngineService
from desktop.workspace.known_codes import read_known
from desktop.workspace.pick import Pick

if TYPE_CHECKING:
    from desktop.engine.report.reader import ReportReader
    from desktop.engine.search import SearchEngine


@dataclass(frozen=True, slots=True)
class Told:
    """A report, its codes as the episode takes them, and which models could not be loaded."""

    report: Report
    picks: dict[str, Pick]
    problems: tuple[str, ...] = ()


class ReportAsking(QObject):
    """The questions of the page.

    Attributes:
        running: whether a report is being read, or waits for the models.

    Signals:
        progressed: the share of the work that is done.
        told: a Told, after a reading or a correction.
        marked: the mentions with the marked one among them; None where no word was marked.
        failed: a sentence; the reading ended.
        not_told: a sentence; a correction could not be looked up, and the report is there still.
    """

    progressed = Signal(float)
    told = Signal(object)
    marked = Signal(object)
    failed = Signal(str)
    not_told = Signal(str)

    def __init__(self, service: EngineService, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._service = service
        self._readers = _Readers()
        self._wanted: tuple[str, ReadingOptions] | None = None
        self._reading = service.inquiry("report", Priority.BACKGROUND)
        self._again = service.inquiry("report:again", Priority.SEARCH)
        self._reading.answered.connect(self._step)
        self._reading.failed.connect(self._fail)
        self._again.answered.connect(self._hand_out)
        self._again.failed.connect(self.not_told)
        service.ready.connect(self._go_on)
        service.broken.connect(self._go_on)

    @property
    def running(self) -> bool:
        """Tell whether a report is being read."""
        return self._wanted is not None

    @property
    def loading(self) -> bool:
        """Tell whether the reading waits for the models."""
        service = self._service
        return self.running and service.state in ("loading", "words") and not service.problem

    def read(self, text: str, options: ReadingOptions) -> None:
        """Read a report; one that was being read before is left."""
        self._again.cancel()
        self._wanted = (text, options)
        self._service.asked.emit()  # models that were let go are fetched again
        self._go_on()

    def tell_again(
        self, mentions: tuple[Mention, ...], options: ReadingOptions, language: str
    ) -> None:
        """Find the codes of corrected mentions."""
        self._again.ask(_told_again(self._readers, mentions, options, language))

    def look_up(
        self, mentions: tuple[Mention, ...], number: int, options: ReadingOptions, language: str
    ) -> None:
        """Find the candidates of one mention that is not coded."""
        self._again.ask(_looked_up(self._readers, mentions, number, options, language))

    def mark(self, text: str, span: Span, mentions: tuple[Mention, ...], language: str) -> None:
        """Make marked words a mention among the others."""
        self._again.ask(_marked(text, span, mentions, language))

    def cancel(self) -> None:
        """Want no more answers."""
        self._wanted = None
        self._reading.cancel()
        self._again.cancel()

    def _go_on(self, _reason: str = "") -> None:
        """Ask; also when another pack was opened meanwhile."""
        if self._wanted is not None and not self.loading:
            self._reading.ask(_read(self._readers, *self._wanted))

    def _step(self, answer: object) -> None:
        if isinstance(answer, Told):
            self._wanted = None
            self.told.emit(answer)
        else:
            self.progressed.emit(answer)

    def _hand_out(self, answer: object) -> None:
        if isinstance(answer, Told):
            self.told.emit(answer)
        else:
            self.marked.emit(answer)

    def _fail(self, sentence: str) -> None:
        if self.loading:  # another pack was opened in the middle of it: `ready` goes on
            return
        self._wanted = None
        self.failed.emit(sentence or self._service.problem)


class _Readers:
    """The reader of the door in force; what it gathered of the catalogue stays for the next report.

    Used on the worker thread alone.
    """

    def __init__(self) -> None:
        self._door: Door | None = None
        self._reader: ReportReader | None = None

    def of(self, door: Door) -> "ReportReader":
        """Return the reader of a door."""
        # numpy comes with it, and the first window does not wait for that.
        from desktop.engine.report.reader import ReportReader

        if self._reader is None or self._door is not door:
            self._door, self._reader = door, ReportReader(cast("SearchEngine", door))
        return self._reader


def _read(readers: _Readers, text: str, options: ReadingOptions) -> Question:
    def question(door: Door, cancelled: IsOvertaken) -> Iterator[object]:
        for step in readers.of(door).steps(text, options, cancelled):
            yield _told(door, step, options) if isinstance(step, Report) else step

    return question


def _told_again(
    readers: _Readers, mentions: tuple[Mention, ...], options: ReadingOptions, language: str
) -> Question:
    def question(door: Door, cancelled: IsOvertaken) -> Iterator[object]:
        from desktop.engine.report.titles import retitled

        reader = readers.of(door)
        found = reader.look_up(mentions, options, language, cancelled)
        known = retitled(found, door.catalogue, _titles_in(options, language))
        yield _told(door, reader.told(known, options, language), options)

    return question


def _looked_up(
    readers: _Readers, mentions: tuple[Mention, ...], number: int, options: ReadingOptions,
    language: str,
) -> Question:  # fmt: skip
    def question(door: Door, cancelled: IsOvertaken) -> Iterator[object]:
        reader = readers.of(door)
        asked = replace(options, uncoded=True)
        (one,) = reader.look_up([mentions[number]], asked, language, cancelled)
        known = (*mentions[:number], one, *mentions[number + 1 :])
        yield _told(door, reader.told(known, options, language), options)

    return question


def _marked(text: str, span: Span, mentions: tuple[Mention, ...], language: str) -> Question:
    def question(_door: Door, _cancelled: IsOvertaken) -> Iterator[object]:
        from desktop.engine.report.marking import joined, marked

        added = marked(text, span, language)
        yield joined(mentions, added) if added is not None else None

    return question


def _titles_in(options: ReadingOptions, language: str) -> str:
    """Return the language of titles: the one asked for, else the report's."""
    return options.title_language or (language if len(language) == 2 else "en")


def _told(door: Door, report: Report, options: ReadingOptions) -> Told:
    language = _titles_in(options, report.language)
    diagnoses = [one.code for one in report.codes if one.kind == "diagnosis"]
    wanted = [(code, language) for code in (*diagnoses, *(c.code for c in report.combinations))]
    picks = {code: known.pick() for (code, _), known in read_known(door.catalogue, wanted).items()}
    for one in report.codes:
        if one.kind == "procedure":
            picks[one.code] = Pick(
                one.code, one.code[:3], one.title, language, True, 0, kind="procedure"
            )
    return Told(report, picks, tuple(door.problems))
