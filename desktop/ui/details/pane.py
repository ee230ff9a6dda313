"""Everything about one rubric: where it stands, its 7th character, siblings, notes and terms."""

from collections.abc import Iterator

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QScrollArea, QStackedLayout, QVBoxLayout, QWidget

from desktop.engine.catalogue.choices import ENCOUNTER
from desktop.engine.catalogue.codes import full_code
from desktop.engine.catalogue.details import Details, gather_details
from desktop.engine.catalogue.types import Code
from desktop.ui.desk import Desk
from desktop.ui.details.encounters import EncounterPicker
from desktop.ui.details.head import DetailsHead
from desktop.ui.details.notes import NotesView
from desktop.ui.details.siblings import SiblingsTable
from desktop.ui.theme.theme import theme
from desktop.ui.widgets.chips import ChipsBar
from desktop.ui.widgets.translated import Translated, set_spoken
from desktop.ui.widgets.translations import reading_language
from desktop.ui.worker.agenda import IsOvertaken, Priority, Question
from desktop.ui.worker.door import Door
from desktop.ui.worker.service import EngineService
from desktop.workspace.known_codes import KnownCode
from desktop.workspace.pick import Pick, pick_details


class DetailsPane(Translated, QWidget):
    """Reads a rubric on the worker thread and shows it.

    Attributes:
        details: the rubric in sight, or None.

    Signals:
        shown: the Details now in sight.
    """

    shown = Signal(object)

    def __init__(
        self, desk: Desk, service: EngineService, name: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.desk = desk
        self.details: Details | None = None
        self._suggested = ""
        self._language = reading_language()
        self._line = service.inquiry(f"details:{name}", Priority.READING)
        self._line.answered.connect(self._receive)
        self.head = DetailsHead(self)
        self.head.favour_button.setVisible(desk.with_favourites)
        self.chips = ChipsBar(service, f"details-{name}", self, with_encounter=False)
        self.encounters = EncounterPicker(self)
        self.siblings = SiblingsTable(self)
        self.notes = NotesView(self)
        self._encounter_label = _section(self)
        self._sibling_label = _section(self)
        self._arrange()
        self._connect()
        self.retranslate()

    def _arrange(self) -> None:
        self.body = QWidget(self)
        self._column = QVBoxLayout(self.body)
        for widget in (
            *(self.head, self.chips, self._encounter_label, self.encounters),
            *(self._sibling_label, self.siblings, self.notes),
        ):
            self._column.addWidget(widget)
        self._column.addStretch(1)
        self.area = _Area(self)
        self.area.setObjectName("details")
        self.area.setWidgetResizable(True)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setWidget(self.body)
        self._empty = QLabel(self)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty.setProperty("role", "muted")
        self._empty.setWordWrap(True)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self.area)
        self._restyle()

    def _connect(self) -> None:
        self.encounters.picked.connect(self._build)
        self.chips.turned.connect(self._turn)
        self.siblings.opened.connect(self._open_sibling)
        self.notes.opened.connect(self.open)
        self.head.opened.connect(self.open)
        self.head.copy_button.clicked.connect(lambda: self.choose(with_title=False))
        self.head.copy_both_button.clicked.connect(lambda: self.choose(with_title=True))
        self.head.collect_button.clicked.connect(self.collect)
        self.head.favour_button.clicked.connect(self.favour)
        theme().changed.connect(self._restyle)

    def retranslate(self) -> None:
        """Put the words on."""
        self._encounter_label.setText(self.tr("Seventh character"))
        self._sibling_label.setText(self.tr("Its siblings, and what differs"))
        self._empty.setText(self.tr("Choose a code to read about it here."))
        set_spoken(self.area, self.tr("Details of the code"))

    def show_code(self, code: str, language: str, suggested: str = "") -> None:
        """Show a code, or its rubric, with the suggested full code chosen."""
        self._suggested = suggested or code
        self._language = language
        self._line.ask(_gather(code, language))

    def open(self, code: str) -> None:
        """Go to another code, as by a link."""
        self.show_code(code, self._language)

    def say(self, attribute: str, value: str) -> bool:
        """Change what the code in sight says; False where it cannot say that."""
        if attribute == ENCOUNTER:
            return self.encounters.pick(value)
        return self.chips.press(attribute, value)

    def read_in(self, language: str) -> None:
        """Show the code in sight in another language."""
        if self.details is not None and language != self._language:
            self.show_code(self.details.rubric.code, language, self._suggested)

    def clear(self) -> None:
        """Show nothing."""
        self._line.cancel()
        self.details = None
        self._stack.setCurrentIndex(0)

    @property
    def pick(self) -> Pick | None:
        """Return the code as built here; None for a chapter or block, whose number is no code."""
        if self.details is None or self.details.rubric.level in ("chapter", "block"):
            return None
        return pick_details(self.details, self.encounters.code())

    def choose(self, with_title: bool = False) -> None:
        """Take the code in sight."""
        if self.pick is not None:
            self.desk.choose(self.pick, with_title)

    def collect(self) -> None:
        """Put the code in sight in the case list."""
        if self.pick is not None:
            self.desk.collect(self.pick)

    def favour(self) -> None:
        """Keep the code in sight as a favourite."""
        if self.pick is not None:
            self.desk.favour(self.pick)
            self.head.show_star(self.desk.is_favourite(self.pick.code))

    def _open_sibling(self, code: str) -> None:
        """Go to a sibling with the 7th character that the coder has chosen."""
        built = self.encounters.code()
        char = built.encounter.char if built is not None and built.encounter is not None else ""
        self.show_code(code, self._language, full_code(code, char) if char else "")

    def _turn(self, code: object) -> None:
        assert isinstance(code, KnownCode)
        self.show_code(code.rubric, self._language, code.code)

    def _receive(self, details: object) -> None:
        if not isinstance(details, Details):
            return
        self.details = details
        self.notes.show_details(details)
        self.siblings.show_details(details)
        self._sibling_label.setVisible(self.siblings.isVisibleTo(self.body))
        self._encounter_label.setVisible(bool(details.codes))
        self.head.show_details(details)
        self.head.show_star(self.desk.is_favourite(details.rubric.code))
        self.head.show_actions(details.rubric.level not in ("chapter", "block"))
        self.encounters.show_codes(details.codes, self._suggested)
        if not details.codes:
            self.chips.show_code(details.rubric.code, self._language)
        self._stack.setCurrentIndex(1)
        self.area.verticalScrollBar().setValue(0)
        # The labels know their height only when the layout has given them a width.
        QTimer.singleShot(0, self.body, self.body.updateGeometry)
        self.shown.emit(details)

    def _build(self, code: object) -> None:
        assert isinstance(code, Code)
        self._suggested = code.code
        self.head.show_code(code.code, code.title)
        self.head.show_star(self.desk.is_favourite(code.code))
        self.chips.show_code(code.code, self._language)

    def _restyle(self) -> None:
        look = theme()
        self._column.setContentsMargins(look.space(4), look.space(4), look.space(4), look.space(4))
        self._column.setSpacing(look.space(1.5))


class _Area(QScrollArea):
    """A scroll area that leaves Left and Right to the popup, which goes back with them."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            event.ignore()
        else:
            super().keyPressEvent(event)


def _section(parent: QWidget) -> QLabel:
    label = QLabel(parent)
    label.setProperty("role", "section")
    label.setWordWrap(True)
    label.setContentsMargins(0, theme().space(3), 0, 0)
    return label


def _gather(code: str, language: str) -> Question:
    def question(door: Door, _cancelled: IsOvertaken) -> Iterator[object]:
        yield gather_details(door.catalogue, code, language)

    return question
