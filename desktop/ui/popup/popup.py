"""The popup: a phrase in, a code out, gone again."""

import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QCursor, QGuiApplication, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QFrame, QStackedWidget, QVBoxLayout, QWidget

from desktop.engine.results import Result, SearchOptions
from desktop.ui.desk import Desk
from desktop.ui.details.pane import DetailsPane
from desktop.ui.lookup.commands import code_commands
from desktop.ui.lookup.controller import LookupController
from desktop.ui.lookup.keys import SAID, Action, Intent, intent_of
from desktop.ui.lookup.keys_help import KeysHelp
from desktop.ui.lookup.pane import LookupPane
from desktop.ui.lookup.results.menu import ResultsMenu
from desktop.ui.popup.placement import Box, place_popup
from desktop.ui.procedures.keys import procedure_keys
from desktop.ui.procedures.pane import ProcedurePane
from desktop.ui.theme.theme import theme
from desktop.ui.widgets.actions import ActionPalette, Command
from desktop.ui.widgets.toast import Toast
from desktop.ui.widgets.translated import Translated, set_spoken
from desktop.ui.widgets.translations import reading_language
from desktop.ui.worker.service import EngineService
from desktop.workspace.pick import Pick


class _Pages(QStackedWidget):
    """Pages of which the one in sight alone says how small it may be."""

    def minimumSizeHint(self) -> QSize:
        """Ask the page in sight: the table of procedures is wider than the others."""
        page = self.currentWidget()
        return page.minimumSizeHint() if page is not None else super().minimumSizeHint()


class Popup(Translated, QFrame):
    """A frameless window near the cursor, over the same lookup pane as the main window.

    Attributes:
        desk: what its panes ask. A code is wanted on the clipboard once the popup is hidden,
            unless other diagnoses of a pasted list are still open.

    Signals:
        dismissed: Escape; the focus belongs to the window that had it.
        left: the coder went to another window by himself; the focus is there already.
    """

    dismissed = Signal()
    left = Signal()

    def __init__(
        self,
        desk: Desk,
        service: EngineService,
        options: Callable[[], SearchOptions],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.desk = desk
        self.setObjectName("popup")
        self.setWindowFlags(
            Qt.WindowType.Tool
            | Qt.WindowType.FramelessWindowHint
            | Qt.WindowType.WindowStaysOnTopHint
        )
        self.hide_on_focus_loss = True
        self._was_active = False
        self.left_at = 0.0  # when the focus went elsewhere
        self._at = QPoint()
        controller = LookupController(service, "popup", options, self)
        self.pane = LookupPane(desk, controller, service, parent=self)
        self.details = DetailsPane(desk, service, "popup", self)
        self.procedures = ProcedurePane(desk, service, "popup", reading_language, self)
        ResultsMenu(self.pane)
        self.pages = _Pages(self)
        self.pages.addWidget(self.pane)
        self.pages.addWidget(self.details)
        self.pages.addWidget(self.procedures)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 1, 1, 1)
        layout.addWidget(self.pages)
        self.help = KeysHelp(self, self._keys_here)
        self.palette_card = ActionPalette(self.commands, self)
        self.pane.start.with_actions = True
        self.pane.start.retranslate()
        self.toast = Toast(self)
        self._connect()
        self.retranslate()

    def _connect(self) -> None:
        self.pane.picked.connect(self.desk.choose)
        self.pane.opened.connect(self.open_rubric)
        self.pane.escaped.connect(self.dismiss)
        self.details.shown.connect(self._focus_details)
        self.procedures.picked.connect(self._choose_procedure)
        self.procedures.escaped.connect(self.dismiss)
        self.procedures.asking.told.connect(self._turn_to_procedures)
        QShortcut(QKeySequence("Ctrl+P"), self).activated.connect(self.switch)
        QShortcut(QKeySequence("Ctrl+K"), self).activated.connect(self.palette_card.open)
        self.desk.chosen.connect(self._choose)
        self.desk.collect_wanted.connect(self._collect)
        self.desk.all_wanted.connect(lambda *_: self._vanish())
        self.desk.report_wanted.connect(lambda _: self._vanish())
        self.desk.said.connect(self.say)
        self.desk.help_wanted.connect(self.help.show_over)
        self.help.guide_wanted.connect(self._open_guide)

    def commands(self) -> list[Command]:
        """Return all that can be done in the popup, with its keys."""
        rest = [
            Command(self.tr("Turn to procedures, or back"), "Ctrl+P", self.switch),
            Command(self.tr("The keys of this place"), "F1", self.help.show_over),
            Command(self.tr("Close the popup"), "Esc", self.dismiss),
        ]
        return code_commands(self._do) + rest

    def _do(self, action: Action) -> None:
        """Do what a key would on the page in sight."""
        if self.pages.currentWidget() is self.details:
            self._perform_on_rubric(Intent(action))
        else:
            self.pane.perform(Intent(action))

    def retranslate(self) -> None:
        """Put the words on."""
        self.setWindowTitle(self.tr("Nosolex lookup"))
        set_spoken(self, self.tr("Nosolex lookup"))

    def sizeHint(self) -> QSize:
        """Return a size that shows six or seven rows, or a table of procedures."""
        if self.pages.currentWidget() is self.procedures:
            return QSize(theme().space(280), theme().space(150))
        return QSize(theme().space(172), theme().space(132))

    def show_for(self, text: str) -> None:
        """Come up near the cursor with a phrase, looked up at once."""
        self.pages.setCurrentWidget(self.pane)
        self.help.hide()
        self.palette_card.hide()
        self._was_active = False
        if text.strip():
            self.pane.look_up(text)
            if not self.pane.has_report:
                self.procedures.asking.tell(text)
        else:
            self.pane.clear()
            self.pane.offer_kept()
        self._at = QCursor.pos()
        self._place(self._at)
        self.show()
        self.raise_()
        self.activateWindow()
        self.pane.field.setFocus(Qt.FocusReason.PopupFocusReason)

    def switch(self) -> None:
        """Turn from diagnoses to procedures with the phrase, or back."""
        to_procedures = self.pages.currentWidget() is not self.procedures
        phrase = (self.pane if to_procedures else self.procedures).field.text()
        pane = self.procedures if to_procedures else self.pane
        self.pages.setCurrentWidget(pane)
        self._place(self._at)
        if phrase.strip() and phrase != pane.field.text():
            pane.look_up(phrase)
        pane.field.setFocus()

    def dismiss(self) -> None:
        """Hide at once and say so, so that the focus goes back."""
        self._vanish()
        self.dismissed.emit()

    def open_rubric(self, result: object) -> None:
        """Show everything about a result: 7th character, siblings, notes."""
        assert isinstance(result, Result)
        language = self.pane.controller.language
        self.details.show_code(result.rubric, language, suggested=result.code)

    def say(self, sentence: str) -> None:
        """Show a sentence for some seconds, if anybody is there to see it."""
        if self.isVisible():
            self.toast.say(sentence)

    def back(self) -> None:
        """Return to the list."""
        self.pages.setCurrentWidget(self.pane)
        listed = self.pane.controller.lookup.several
        (self.pane.list if listed else self.pane.field).setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Obey the same keys on the rubric's page as in the list."""
        intent = intent_of(event)
        if intent is not None and self.pages.currentWidget() is self.details:
            self._perform_on_rubric(intent)
        elif intent is not None and intent.action == "hide":
            self.dismiss()
        elif intent is not None and intent.action == "help":
            self.desk.help()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Hide when the coder goes elsewhere."""
        if event.type() == QEvent.Type.ActivationChange and self.isVisible():
            if self.isActiveWindow():
                self._was_active = True
            elif self._was_active and self.hide_on_focus_loss:
                self._vanish()
                self.left_at = time.monotonic()
                self.left.emit()
        super().changeEvent(event)

    def _perform_on_rubric(self, intent: Intent) -> None:
        if intent.action in ("copy", "copy_with_title"):
            self.details.choose(intent.action == "copy_with_title")
        elif intent.action == "collect":
            self.details.collect()
        elif intent.action == "favour":
            self.details.favour()
        elif intent.action in SAID:
            self.details.say(*SAID[intent.action])
        elif intent.action == "back":
            self.back()
        elif intent.action == "hide":
            self.dismiss()
        elif intent.action == "help":
            self.desk.help()

    def _keys_here(self) -> list[tuple[str, str]]:
        """Return the keys of procedures while these are in sight."""
        return procedure_keys() if self.pages.currentWidget() is self.procedures else []

    def _open_guide(self) -> None:
        """Open the guide at what is in sight; the popup goes as for any other window."""
        several = self.pane.controller.lookup.several
        sections = ("list" if several else "hotkey", "chips", "procedures")
        section = sections[self.pages.currentIndex()]
        self.desk.open_guide(section, self.help.lines())

    def _choose(self, pick: Pick, with_title: bool) -> None:
        self.pages.setCurrentWidget(self.pane)
        if self.pane.take(pick):
            return
        self.desk.note(self.pane.controller.session.phrase, pick)
        self._vanish()
        self.desk.copy(pick, with_title)

    def _turn_to_procedures(self, meant: object) -> None:
        """Turn by itself where the phrase is about a procedure and nobody has begun to choose."""
        untouched = not self.pane.controller.session.moved
        if meant and untouched and self.pages.currentWidget() is self.pane and self.isVisible():
            self.switch()

    def _choose_procedure(self, pick: Pick, with_title: bool) -> None:
        self.desk.note(self.procedures.phrase(), pick)
        self._vanish()
        self.desk.copy(pick, with_title)

    def _collect(self, pick: Pick) -> None:
        procedure = pick.kind == "procedure"
        phrase = self.procedures.phrase() if procedure else self.pane.controller.session.phrase
        self.desk.note(phrase, pick)
        self.say(self.tr("%1 is in the case list").replace("%1", pick.code))

    def _focus_details(self) -> None:
        if not self.isVisible():
            return
        self.pages.setCurrentWidget(self.details)
        first = self.details.encounters
        (first if first.isVisibleTo(self) else self.details.siblings).setFocus()

    def _vanish(self) -> None:
        # Hiding deactivates: that must not count as the coder going elsewhere.
        self._was_active = False
        self.toast.hide()
        self.palette_card.hide()
        menu = QApplication.activePopupWidget()
        if menu is not None:
            menu.close()
        self.hide()
        # What the next phrase finds must not flash up with this one's rows.
        self.pane.clear()
        self.details.clear()
        self.procedures.clear()

    def _place(self, cursor: QPoint) -> None:
        screen = QGuiApplication.screenAt(cursor) or QGuiApplication.primaryScreen()
        free = screen.availableGeometry()
        if (layout := self.layout()) is not None:
            layout.activate()
        size = self.sizeHint().expandedTo(self.minimumSizeHint())
        room = Box(free.x(), free.y(), free.width(), free.height())
        box = place_popup((cursor.x(), cursor.y()), (size.width(), size.height()), room)
        self.setGeometry(box.x, box.y, box.width, box.height)
