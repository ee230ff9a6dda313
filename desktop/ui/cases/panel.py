"""The case list beside everything else: collect, order, check, copy, export, clear."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QApplication,
    QFileDialog,
    QLabel,
    QMenu,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from desktop.ui.cases.controller import CaseController
from desktop.ui.cases.entry_dialog import EntryDialog
from desktop.ui.cases.patient_bar import PatientBar
from desktop.ui.cases.proposals import Proposals
from desktop.ui.cases.view import CaseView
from desktop.ui.desk import Desk
from desktop.ui.lookup.keys import SAID, intent_of
from desktop.ui.theme.theme import theme
from desktop.ui.widgets.chips import ChipsBar
from desktop.ui.widgets.flow_layout import FlowLayout
from desktop.ui.widgets.icons import set_icon
from desktop.ui.widgets.key_names import chord
from desktop.ui.widgets.manner import manner_of
from desktop.ui.widgets.translated import Translated, set_spoken
from desktop.ui.widgets.translations import interface_language, reading_language
from desktop.workspace.episode.caution import Caution
from desktop.workspace.episode.words import EpisodeError, sentence
from desktop.workspace.exchange.formats import SUFFIXES, written
from desktop.workspace.known_codes import KnownCode
from desktop.workspace.pick import Pick


class CasePanel(Translated, QWidget):
    """The case list with its buttons.

    Attributes:
        template: the site's line for `copy as record lines`.
        least_width: how narrow it may become, where its words do not need more.
    """

    def __init__(
        self, desk: Desk, controller: CaseController, template: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.desk = desk
        self.controller = controller
        self.template = template
        self.least_width = 0
        self.list = CaseView(controller, self)
        self.chips = ChipsBar(controller.service, "case", self)
        self.patient = PatientBar(self)
        self.proposals = Proposals(self)
        self.proposals.hide()
        self.group = QLabel(self)
        self.group.setProperty("role", "small")
        self.group.setWordWrap(True)
        self.group.hide()
        self._title, self._empty = QLabel(self), QLabel(self)
        self.up, self.down, self.remove = QToolButton(self), QToolButton(self), QToolButton(self)
        self.undo, self.copy, self.export = QToolButton(self), QToolButton(self), QToolButton(self)
        self.clear, self.edit = QToolButton(self), QToolButton(self)
        self._arrange()
        self._connect()
        self.retranslate()
        self._show_state()

    def _arrange(self) -> None:
        self._title.setProperty("role", "title")
        self._title.setWordWrap(True)
        self._empty.setProperty("role", "muted")
        self._empty.setWordWrap(True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        tools = FlowLayout(gap=theme().space(0.5))
        icons = {
            self.up: "up",
            self.down: "down",
            self.edit: "edit",
            self.remove: "close",
            self.undo: "undo",
            self.clear: "trash",
        }
        for button, name in icons.items():
            button.setProperty("flat", True)
            set_icon(button, name)
            tools.addWidget(button)
        outputs = FlowLayout(gap=theme().space(2))
        for button, name in ((self.copy, "copy"), (self.export, "export")):
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
            button.setMenu(QMenu(button))
            set_icon(button, name)
            outputs.addWidget(button)
        self._body = body = QWidget(self)
        body.setObjectName("page")
        layout = QVBoxLayout(body)
        layout.setContentsMargins(*[theme().space(3)] * 4)
        layout.setSpacing(theme().space(2))
        layout.addWidget(self._title)
        layout.addLayout(tools)
        layout.addWidget(self.patient)
        layout.addWidget(self._empty, 1)  # in the list’s place while there is none
        layout.addWidget(self.list, 1)
        layout.addWidget(self.chips)
        layout.addWidget(self.proposals)
        layout.addWidget(self.group)
        layout.addLayout(outputs)
        # With large letters on a low screen all of it is taller than the window.
        self._area = QScrollArea(self)
        self._area.setFrameShape(QScrollArea.Shape.NoFrame)
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setWidget(body)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._area)

    def _connect(self) -> None:
        self.up.clicked.connect(lambda: self.list.move_row(-1))
        self.down.clicked.connect(lambda: self.list.move_row(1))
        self.remove.clicked.connect(lambda: self._remove(self.list.currentIndex().row()))
        self.undo.clicked.connect(lambda: self.controller.change(lambda case: case.undo()))
        self.clear.clicked.connect(self._clear)
        self.list.removed.connect(self._remove)
        self.list.copied.connect(self.desk.copy)
        self.list.opened.connect(self._read)
        self.list.edited.connect(self._edit)
        self.edit.clicked.connect(lambda: self._edit(self.list.currentIndex().row()))
        self.list.row_changed.connect(self._show_chips)
        self.chips.turned.connect(self._turn)
        self.patient.known.connect(self.controller.know)
        self.proposals.taken.connect(self.controller.offer)
        self.controller.offered.connect(self._offered)
        self.controller.refused.connect(self._refused)
        self.controller.checked.connect(self._show_report)
        self.controller.changed.connect(self._show_state)
        theme().changed.connect(self._restyle)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._bring_into_sight)
        self._restyle()
        for keys, action in (("F9", self._clear), ("Ctrl+Z", self.undo.click)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(
                Qt.ShortcutContext.WindowShortcut
                if keys == "F9"
                else Qt.ShortcutContext.WidgetWithChildrenShortcut
            )
            shortcut.activated.connect(action)

    def retranslate(self) -> None:
        """Put the words on."""
        self._empty.setText(
            self.tr("Ctrl+B puts a code here. The first one is the principal diagnosis.")
        )
        names = {
            self.up: self.tr("Move up (Alt+Up)"),
            self.down: self.tr("Move down (Alt+Down)"),
            self.edit: self.tr("Change the code, present on admission, remark (E)"),
            self.remove: self.tr("Remove (Delete)"),
            self.undo: self.tr("Undo (Ctrl+Z)"),
            self.clear: self.tr("New case: clear the list (F9)"),
        }
        for button, name in names.items():
            button.setToolTip(name)
            set_spoken(button, name)
        self.copy.setText(self.tr("Copy"))
        self.export.setText(self.tr("Save as"))
        self._fill_menus()
        self._show_state()
        self._show_report()

    def keys(self) -> list[tuple[str, str]]:
        """Return the keys of the episode."""
        meanings = {
            "Up, Down": self.tr("choose a code"),
            "P": self.tr("make it the principal diagnosis"),
            "E": self.tr("change it: code, present on admission, remark"),
            "Y, N, U, W": self.tr("say whether it was present on admission; again takes it back"),
            "Alt+Up, Alt+Down": self.tr("move it"),
            "Delete": self.tr("remove it"),
            "Ctrl+Z": self.tr("take the last change back"),
            "Right": self.tr("read about it"),
            "Enter": self.tr("copy it; among what could be added: add the code"),
            "Shift+Enter, Alt+Enter": self.tr("copy it in the second format"),
            "Tab": self.tr("go to what could be added"),
            "F9": self.tr("begin a new case"),
            "F6": self.tr("next part of the window"),
        }
        return [(chord(keys), words) for keys, words in meanings.items()]

    def _restyle(self) -> None:
        side = theme().space(4.5)
        for button in (self.up, self.down, self.edit, self.remove, self.undo, self.clear):
            button.setIconSize(QSize(side, side))
        self.list.setMinimumHeight(theme().space(26))

    def _bring_into_sight(self, _before: QWidget | None, now: QWidget | None) -> None:
        if now is not None and self.isAncestorOf(now):
            self._area.ensureWidgetVisible(now, 0, 0)

    def minimumSizeHint(self) -> QSize:
        """Return the room that its longest word needs, and what was allotted to it."""
        body, bar = self._body.minimumSizeHint(), self._area.verticalScrollBar()
        scrolled = bar.sizeHint().width() if body.height() > self.height() else 0
        return QSize(max(body.width() + scrolled, self.least_width), theme().space(60))

    def _fill_menus(self) -> None:
        names = {
            "code_title": self.tr("Codes and titles"),
            "code": self.tr("Codes only"),
            "bare": self.tr("Codes without the dot"),
            "csv": self.tr("Table (CSV)"),
            "json": "JSON",
            "hl7": "HL7 v2 (DG1, PR1)",
            "fhir": "FHIR R4",
            "template": self.tr("Record lines (template)"),
        }
        copies, files = self.copy.menu(), self.export.menu()
        copies.clear()
        files.clear()
        for name, words in names.items():
            copies.addAction(words, partial(self._copy, words, name))
            if name in SUFFIXES:
                files.addAction(f"{words}…", partial(self._ask_file, name))

    def _write(self, name: str) -> str:
        return written(list(self.controller.case), name, manner_of(self.template))

    def _copy(self, words: str, name: str) -> None:
        try:
            text = self._write(name)
        except EpisodeError as error:
            self.desk.say(error.said(interface_language()))
        else:
            self.desk.write(text)
            self.desk.say(self.tr("Copied: %1").replace("%1", words))

    def _read(self, entry: Pick) -> None:
        self.desk.read(entry.rubric, reading_language(), entry.code)

    def _ask_file(self, name: str) -> None:
        suffix = SUFFIXES[name]
        path, _ = QFileDialog.getSaveFileName(
            self, self.tr("Save the case list"), f"case.{suffix}", f"*.{suffix}"
        )
        if path:
            self.save_to(Path(path), name)

    def save_to(self, path: Path, name: str) -> None:
        """Write the case to a file that the coder named."""
        text = self._write(name)
        # A table with semicolons is for Excel, which reads accents only after this mark.
        marked = name == "csv" and manner_of(self.template).separator == ";"
        try:
            path.write_text(text, encoding="utf-8-sig" if marked else "utf-8", newline="")
        except OSError as error:
            sentence = self.tr("The file %1 was not written: %2.")
            self.desk.say(sentence.replace("%1", str(path)).replace("%2", error.strerror or ""))
        else:
            self.desk.say(self.tr("Saved: %1").replace("%1", str(path)))

    def _refused(self, code: str) -> None:
        self.desk.say(sentence("unknown", interface_language(), code))

    def _remove(self, row: int) -> None:
        if 0 <= row < len(self.controller.case):
            self.controller.change(lambda case: case.remove(row))
            self.list.choose(min(row, len(self.controller.case) - 1))

    def _clear(self) -> None:
        self.controller.clear()
        self.patient.clear()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Change what the chosen code says, by the keys of its chips."""
        intent = intent_of(event)
        said = SAID.get(intent.action) if intent is not None else None
        if said is None or not self.list.hasFocus() or not self.chips.press(*said):
            super().keyPressEvent(event)

    def _show_chips(self, row: int) -> None:
        entry = self.controller.case[row] if 0 <= row < len(self.controller.case) else None
        is_diagnosis = entry is not None and entry.kind == "diagnosis"
        self.chips.show_code(entry.code if entry and is_diagnosis else "", reading_language())

    def _turn(self, known: KnownCode) -> None:
        row = self.list.currentIndex().row()
        if known.there and 0 <= row < len(self.controller.case):
            self.controller.turn(row, known)

    def _edit(self, row: int) -> None:
        if not 0 <= row < len(self.controller.case):
            return
        dialog = EntryDialog(self.controller.case[row], self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.changed.connect(partial(self.controller.put, row))
        dialog.open()

    def _offered(self, caution: Caution, picks: list[Pick]) -> None:
        """Take the one code that is meant, or let the coder choose among a few."""
        if len(picks) == 1:
            self.controller.take(caution, picks[0])
        elif picks:
            menu = QMenu(self)
            menu.setObjectName("offers")
            for pick in picks:
                words = f"{pick.code}  {pick.title}".replace("&", "&&")
                menu.addAction(words, partial(self.controller.take, caution, pick))
            menu.setActiveAction(menu.actions()[0])
            menu.aboutToHide.connect(menu.deleteLater)
            menu.popup(self.proposals.mapToGlobal(self.proposals.rect().bottomLeft()))
        else:
            shown = ", ".join(caution.instead)
            self.desk.say(
                self.tr("There are many: look up the one that belongs (%1).").replace("%1", shown)
            )
            self.desk.look_up("")

    def _show_report(self) -> None:
        """Show what can be added, the group, and why something could not be checked."""
        language, report = interface_language(), self.controller.report
        self.proposals.show_all(self.controller.proposals())
        group = report.group if report else None
        told = [self.controller.problem]
        if group:
            told.append(sentence("drg", language, group.number, group.title, group.version))
        self.group.setText("\n".join(filter(None, told)))
        self.group.setVisible(bool(self.group.text()))

    def _show_state(self) -> None:
        count = len(self.controller.case)
        self._title.setText(self.tr("Case list") + (f" ({count})" if count else ""))
        self._empty.setVisible(count == 0)
        self.list.setVisible(count > 0)
        if not count:
            self.chips.show_code("", reading_language())
        for button in (
            *(self.up, self.down, self.edit, self.remove, self.clear),
            *(self.copy, self.export),
        ):
            button.setEnabled(count > 0)
