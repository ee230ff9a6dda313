"""The history as a page of the window: what is noted and why, find, look up again, wipe."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.ui.desk import Desk
from desktop.ui.history.controller import HistoryController
from desktop.ui.history.model import HistoryModel
from desktop.ui.history.view import HistoryView
from desktop.ui.theme.theme import theme
from desktop.ui.widgets.flow_layout import FlowLayout
from desktop.ui.widgets.icons import set_icon
from desktop.ui.widgets.page import Page
from desktop.ui.widgets.search_field import SearchField
from desktop.ui.widgets.translated import set_spoken
from desktop.ui.worker.code_titles import CodeTitles
from desktop.workspace.pick import Pick, kind_of


class HistoryPage(Page):
    """Says whether anything is noted; shows what was, while the page is in sight.

    Attributes:
        language: returns the language that titles and times are shown in.
    """

    icon_name = "history"
    policy_key = "history"
    guide = "privacy"

    def __init__(
        self,
        desk: Desk,
        controller: HistoryController,
        titles: CodeTitles,
        language: Callable[[], str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.desk = desk
        self.controller = controller
        self.language = language
        self.rows = HistoryModel(titles, self)
        self.state, self._empty = QLabel(self), QLabel(self)
        self.field = SearchField(self)
        self.list = HistoryView(self.rows, self)
        self.switch, self.again, self.copy = (QPushButton(self) for _ in range(3))
        self.remove, self.wipe = QPushButton(self), QPushButton(self)
        self._arrange()
        self._connect(titles)
        self.retranslate()

    def _arrange(self) -> None:
        self.again.setProperty("primary", True)
        self.wipe.setCheckable(True)
        for label in (self.state, self._empty):
            label.setProperty("role", "muted")
            label.setWordWrap(True)
        self.state.setProperty("role", "small")
        self._empty.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        set_icon(self.again, "search", "on_accent")
        for button, icon in ((self.copy, "copy"), (self.remove, "close"), (self.wipe, "trash")):
            set_icon(button, icon)
        buttons = FlowLayout(gap=theme().space(1))
        for button in (self.switch, self.again, self.copy, self.remove, self.wipe):
            buttons.addWidget(button)
        self.list.setMinimumHeight(theme().space(12))  # a row, where letters are large
        self._layout = QVBoxLayout(self)
        self._layout.addWidget(self.field)
        self._layout.addWidget(self.state)
        self._layout.addLayout(buttons)
        self._layout.addWidget(self._empty)
        self._layout.addWidget(self.list, 100)
        self._layout.addStretch(1)  # where there is no list, the words stay at the top
        theme().changed.connect(self._restyle)
        self._restyle()

    def _connect(self, titles: CodeTitles) -> None:
        self.field.typed.connect(self._filter)
        self.field.key_pressed.connect(self._field_key)
        self.list.typed.connect(self._type_in_list)
        self.list.chosen.connect(self._chosen)
        self.list.again.connect(self._look_up)
        self.list.copied.connect(self._copy)
        self.list.opened.connect(self.desk.enter_details)
        self.list.removed.connect(self._remove)
        self.switch.clicked.connect(self.controller.switch_on)
        self.again.clicked.connect(self._look_up)
        self.copy.clicked.connect(self._copy)
        self.remove.clicked.connect(self._remove)
        self.wipe.clicked.connect(self._wipe)
        self.controller.changed.connect(self.refresh)
        titles.changed.connect(self._chosen)

    def page_title(self) -> str:
        """Return the page's name for the rail."""
        return self.tr("History")

    def retranslate(self) -> None:
        """Put the words on."""
        self.field.name(self.tr("Find a phrase, a code or a title"), self.tr("Find in the history"))
        self.switch.setText(self.tr("Switch the history on"))
        self.again.setText(self.tr("Look up again"))
        self.copy.setText(self.tr("Copy code"))
        self.remove.setText(self.tr("Remove"))
        for button in (self.switch, self.again, self.copy, self.remove):
            set_spoken(button, button.text())
        self._ask(self.wipe.isChecked())
        self.refresh()

    def enter(self) -> None:
        """Read the file anew, and be ready to move."""
        self._ask(False)
        self.refresh()
        target = self.list if self.rows.rowCount() else self.switch
        (target if target.isVisibleTo(self) else self.field).setFocus()

    def refresh(self) -> None:
        """Show what is noted; nothing of it is kept in memory while the page is out of sight."""
        self.rows.language = self.language()
        self.rows.show(self.controller.journal.read() if self.isVisible() else [])
        self._show_state()

    def showEvent(self, event: QShowEvent) -> None:
        """Show what is noted by now."""
        super().showEvent(event)
        self.refresh()

    def hideEvent(self, event: QHideEvent) -> None:
        """Forget what was shown."""
        self.rows.show([])
        super().hideEvent(event)

    def _show_state(self) -> None:
        some = self.rows.rowCount() > 0
        any_left = some or self.rows.filtered
        on, forbidden = self.controller.on, self.controller.forbidden
        self.state.setText(self._sentence(on, forbidden, any_left))
        self.switch.setVisible(not on and not forbidden)
        for widget in (self.field, self.wipe):
            widget.setVisible(any_left)
        for button in (self.again, self.copy, self.remove):
            button.setVisible(any_left)
            button.setEnabled(self.list.entry is not None)
        self.list.setVisible(some)
        self._empty.setText(
            self.tr("No look-up has all these words.")
            if self.rows.filtered
            else self.tr("Nothing is noted yet: copy a code, or put it in the case list.")
        )
        self._empty.setVisible(not some and (on or self.rows.filtered))

    def _sentence(self, on: bool, forbidden: bool, any_left: bool) -> str:
        if forbidden:
            return self.tr(
                "Your administrator has switched the history off: nothing that you look up is"
                " written down."
            )
        days = self.tr("%n day(s)", "", self.controller.days)
        if on:
            return self.tr(
                "The phrase, the code chosen and the time are noted on this computer alone, and"
                " go after %1."
            ).replace("%1", days)
        off = self.tr("The history is off: nothing that you look up is written down.")
        if not any_left:
            return off
        left = self.tr("What was noted before goes after %1, or when you wipe it.")
        return f"{off} {left.replace('%1', days)}"

    def _look_up(self) -> None:
        entry = self.list.entry
        if entry is not None:
            self.desk.look_up(entry.phrase, kind_of(entry.code))

    def _copy(self) -> None:
        entry = self.list.entry
        if entry is None:
            return
        known = self.rows.known(entry)
        there = known is not None and known.there
        plain = Pick(entry.code, entry.code, "", "en", False, 0, kind=kind_of(entry.code))
        self.desk.copy(known.pick() if known and there else plain)

    def _remove(self) -> None:
        if self.list.entry is not None:
            self.controller.forget([self.list.entry])

    def _wipe(self, first: bool) -> None:
        self._ask(first)
        if not first and self.controller.wipe():
            self.desk.say(self.tr("The history is wiped."))
            self.field.clear()
            self._filter("")
            self.enter()

    def _ask(self, sure: bool) -> None:
        self.wipe.setChecked(sure)
        self.wipe.setText(self.tr("Really wipe?") if sure else self.tr("Wipe the history"))
        set_spoken(self.wipe, self.wipe.text())

    def _filter(self, text: str) -> None:
        self.rows.show_only(text)
        self._show_state()

    def _type_in_list(self, character: str) -> None:
        self.field.setFocus()
        self.field.setText(character)
        self._filter(character)

    def _field_key(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.rows.filtered:
            self.field.clear()
            self._filter("")
            event.accept()
        elif event.key() == Qt.Key.Key_Down:
            self.list.setFocus()
            event.accept()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._look_up()
            event.accept()

    def _chosen(self) -> None:
        for button in (self.again, self.copy, self.remove):
            button.setEnabled(self.list.entry is not None)
        if not self.isVisible():
            return
        entry = self.list.entry
        known = self.rows.known(entry) if entry is not None else None
        if known is not None and known.has_details:
            self.desk.read(known.rubric, known.language, known.code)
        else:
            self.desk.read_nothing()

    def _restyle(self) -> None:
        look = theme()
        self._layout.setContentsMargins(*[look.space(3)] * 4)
        self._layout.setSpacing(look.space(2))
