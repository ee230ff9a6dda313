"""The episode in force: every change goes through here and is checked by the rules."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from desktop.engine.errors import NosolexError
from desktop.ui.widgets.translations import interface_language
from desktop.ui.worker.agenda import IsOvertaken, Priority
from desktop.ui.worker.door import Door
from desktop.ui.worker.service import EngineService
from desktop.workspace.cases.case_list import CaseList
from desktop.workspace.cases.keeping import forget, keep, kept
from desktop.workspace.episode.caution import Caution
from desktop.workspace.episode.companions import codes_of
from desktop.workspace.episode.patient import Patient
from desktop.workspace.episode.report import Report, report
from desktop.workspace.episode.words import EpisodeError
from desktop.workspace.known_codes import KnownCode, read_either
from desktop.workspace.pick import Pick

_NOBODY = Patient()
_TAKEN = ("missing_needed", "not_yet", "no_more")  # whose proposal is one code for one place


class CaseController(QObject):
    """One episode for popup and window.

    Attributes:
        service: the engine that is asked.
        case: the entries.
        patient: what is known of the patient; it is never kept.
        report: what the rules say, as far as it is known.
        problem: why an edition or a table could not be looked into.

    Signals:
        changed: other entries, or another order.
        checked: the report is up to date.
        offered: a Caution, and the Picks of which the coder may add one; none when they are many.
        refused: a code that was typed and that this release does not have.
    """

    changed = Signal()
    checked = Signal()
    offered = Signal(object, object)
    refused = Signal(str)

    def __init__(
        self, service: EngineService, keep_in: Path | None = None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.service = service
        self._keep_in = keep_in
        self.case = kept(keep_in) if keep_in is not None else CaseList()
        self.patient = _NOBODY
        self.edition, self.with_drg = "", True
        self.report: Report | None = None
        self.problem = ""
        self._line = service.inquiry("cautions", Priority.READING)
        self._line.answered.connect(self._take)
        self._companions = service.inquiry("companions", Priority.READING)
        self._companions.answered.connect(lambda found: self.offered.emit(*found))
        self._typed = service.inquiry("typed", Priority.READING)
        self._typed.answered.connect(self._put_typed)
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
        self.report = None
        self._save()
        self.changed.emit()
        self._check()

    def add(self, entry: Pick) -> None:
        """Put a code at the end."""
        self.change(lambda case: case.add(entry))

    def know(self, patient: Patient) -> None:
        """Check for this patient from now on."""
        if patient != self.patient:
            self.patient = patient
            self._check()

    def follow(self, edition: str, with_drg: bool) -> None:
        """Check by this edition, and say what MS-DRG says, or not."""
        if (edition, with_drg) != (self.edition, self.with_drg):
            self.edition, self.with_drg = edition, with_drg
            self._check()

    def clear(self) -> None:
        """Begin a new episode: no codes, nobody known."""
        self.patient = _NOBODY
        self.change(lambda case: case.clear())

    def put(self, index: int, entry: Pick, code: str = "") -> None:
        """Change an entry; `code` is another code for it as it was typed."""
        if not code or code == entry.code:
            self.change(lambda case: case.put(index, entry))
            return
        language = interface_language()

        def question(door: Door, _cancelled: IsOvertaken) -> Iterator[object]:
            # numpy comes with it, and the first window does not wait for that.
            from desktop.engine.query.typed_codes import recognise

            found = recognise(code, door.catalogue)
            wanted = (found.code if found else code.upper(), language)
            yield index, entry, read_either(door, [wanted])[wanted]

        self._typed.ask(question)

    def turn(self, index: int, known: KnownCode) -> None:
        """Put a relative in an entry's place; all else that was said of it stays."""
        entry = self.case[index]
        pick = replace(known.pick(), kind=entry.kind, note=entry.note, poa=entry.poa)
        self.change(lambda case: case.put(index, pick))

    def mark_present(self, index: int, poa: str) -> None:
        """Say whether a diagnosis was present on admission; said twice, it is taken back."""
        entry = self.case[index]
        if entry.kind == "diagnosis":
            poa = "" if entry.poa == poa else poa
            self.change(lambda case: case.put(index, replace(entry, poa=poa)))

    def offer(self, caution: Caution) -> None:
        """Find the codes that a proposal means."""
        language = interface_language()

        def question(door: Door, _cancelled: IsOvertaken) -> Iterator[object]:
            yield caution, codes_of(door.catalogue, caution.instead, language)

        self._companions.ask(question)

    def take(self, caution: Caution, pick: Pick) -> None:
        """Add a proposed code below the one it belongs to, or put it in its place."""
        if caution.weight == "conflict":
            kept = self.case[caution.index]
            pick = replace(pick, poa=kept.poa, note=kept.note)
            self.change(lambda case: case.put(caution.index, pick))
        else:
            self.change(lambda case: case.move(case.add(pick), caution.index + 1))

    def proposals(self) -> list[Caution]:
        """Return what can be added, needed ones first."""
        if self.report is None:
            return []
        needed = [c for c in self.report.objections if c.instead and c.kind in _TAKEN]
        return [*needed, *self.report.proposals]

    def _put_typed(self, answer: object) -> None:
        assert isinstance(answer, tuple)
        index, entry, known = answer
        if not known.there:
            self.refused.emit(known.code)
        elif index < len(self.case):
            pick = replace(known.pick(), note=entry.note)
            if pick.kind == "diagnosis":
                pick = replace(pick, poa=entry.poa)
            else:
                pick = replace(pick, date=entry.date, side=pick.side or entry.side)
            self.change(lambda case: case.put(index, pick))

    def cautions_of(self, index: int) -> list[Caution]:
        """Return what is to be said about one entry."""
        found = self.report.objections if self.report else ()
        return [caution for caution in found if caution.index == index]

    def level_of(self, index: int) -> str:
        """Return CC or MCC for an entry that is one."""
        levels = self.report.levels if self.report else ()
        return levels[index] if index < len(levels) else ""

    def _check(self, _release: str = "") -> None:
        entries, patient = list(self.case), self.patient
        edition, with_drg = self.edition, self.with_drg

        def question(door: Door, _cancelled: IsOvertaken) -> Iterator[object]:
            try:
                yield report(entries, door, patient, edition, with_drg), ""
            except EpisodeError as error:  # no such edition in this pack: the rest is checked
                found = report(entries, door, patient, "", with_drg)
                yield found, error.said(interface_language())
            except NosolexError as error:
                yield None, str(error)

        self._line.ask(question)

    def _take(self, answer: object) -> None:
        assert isinstance(answer, tuple)
        self.report, self.problem = answer
        self.checked.emit()

    def _save(self) -> None:
        if self._keep_in is None:
            return
        if len(self.case):
            keep(self.case, self._keep_in)
        else:
            forget(self._keep_in)
