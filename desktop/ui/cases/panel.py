"""The case list beside everything else: collect, order, check, copy, export, clear."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QMenu,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from desktop.engine.errors import NosolexError
from desktop.ui.cases.controller import CaseController
from desktop.ui.cases.view import CaseView
from desktop.ui.desk import Desk
from desktop.ui.theme.theme import theme
from desktop.ui.widgets.icons import set_icon
from desktop.ui.widgets.translated import Translated, set_spoken
from desktop.ui.widgets.translations import reading_language
from desktop.workspace.cases.formats import as_csv, as_json, as_lines, as_text
from desktop.workspace.pick import Pick

Writer = Callable[[list[Pick]], str]


class CasePanel(Translated, QWidget):
    """The case list with its buttons.

    Attributes:
        template: the site's line for `copy as record lines`.
    """

    def __init__(
        self, desk: Desk, controller: CaseController, template: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.desk = desk
        self.controller = controller
        self.template = template
        self.list = CaseView(controller, self)
        self._title, self._empty = QLabel(self), QLabel(self)
        self.up, self.down, self.remove = QToolButton(self), QToolButton(self), QToolButton(self)
        self.undo, self.copy, self.export = QToolButton(self), QToolButton(self), QToolButton(self)
        self.clear = QToolButton(self)
        self._arrange()
        self._connect()
        self.retranslate()
        self._show_state()

    def _arrange(self) -> None:
        self._title.setProperty("role", "title")
        self._empty.setProperty("role", "muted")
        self._empty.setWordWrap(True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        tools = QHBoxLayout()
        tools.setSpacing(theme().space(0.5))
        icons = {
            self.up: "up",
            self.down: "down",
            self.remove: "close",
            self.undo: "undo",
            self.clear: "trash",
        }
        for button, name in icons.items():
            button.setProperty("flat", True)
            set_icon(button, name)
            tools.addWidget(button)
        tools.addStretch(1)
        outputs = QHBoxLayout()
        for button, name in ((self.copy, "copy"), (self.export, "export")):
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
            button.setMenu(QMenu(button))
            set_icon(button, name)
            outputs.addWidget(button)
        outputs.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*[theme().space(3)] * 4)
        layout.setSpacing(theme().space(2))
        layout.addWidget(self._title)
        layout.addLayout(tools)
        layout.addWidget(self._empty, 1)  # in the list’s place while there is none
        layout.addWidget(self.list, 1)
        layout.addLayout(outputs)

    def _connect(self) -> None:
        self.up.clicked.connect(lambda: self.list.move_row(-1))
        self.down.clicked.connect(lambda: self.list.move_row(1))
        self.remove.clicked.connect(lambda: self._remove(self.list.currentIndex().row()))
        self.undo.clicked.connect(lambda: self.controller.change(lambda case: case.undo()))
        self.clear.clicked.connect(self._clear)
        self.list.removed.connect(self._remove)
        self.list.copied.connect(self.desk.copy)
        self.list.opened.connect(self._read)
        self.controller.changed.connect(self._show_state)
        theme().changed.connect(self._restyle)
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

    def _restyle(self) -> None:
        side = theme().space(4.5)
        for button in (self.up, self.down, self.remove, self.undo, self.clear):
            button.setIconSize(QSize(side, side))

    def _fill_menus(self) -> None:
        copies: list[tuple[str, Writer]] = [
            (self.tr("Codes and titles"), as_text),
            (self.tr("Codes only"), lambda case: "\n".join(entry.code for entry in case)),
            (self.tr("Table (CSV)"), as_csv),
            (self.tr("Record lines (template)"), lambda case: as_lines(case, self.template)),
        ]
        menu = self.copy.menu()
        menu.clear()
        for name, writer in copies:
            menu.addAction(name, partial(self._copy, name, writer))
        menu = self.export.menu()
        menu.clear()
        menu.addAction(self.tr("CSV file…"), lambda: self._ask_file("csv", as_csv))
        menu.addAction(self.tr("JSON file…"), lambda: self._ask_file("json", as_json))

    def _copy(self, name: str, writer: Writer) -> None:
        try:
            text = writer(list(self.controller.case))
        except NosolexError as error:
            self.desk.say(str(error))
        else:
            self.desk.write(text)
            self.desk.say(self.tr("Copied: %1").replace("%1", name))

    def _read(self, entry: Pick) -> None:
        self.desk.read(entry.rubric, reading_language(), entry.code)

    def _ask_file(self, suffix: str, writer: Writer) -> None:
        name, _ = QFileDialog.getSaveFileName(
            self, self.tr("Save the case list"), f"case.{suffix}", f"*.{suffix}"
        )
        if name:
            self.save_to(Path(name), writer)

    def save_to(self, path: Path, writer: Writer) -> None:
        """Write the case to a file that the coder named."""
        try:
            path.write_text(writer(list(self.controller.case)), encoding="utf-8", newline="")
        except OSError as error:
            sentence = self.tr("The file %1 was not written: %2.")
            self.desk.say(sentence.replace("%1", str(path)).replace("%2", error.strerror or ""))
        else:
            self.desk.say(self.tr("Saved: %1").replace("%1", str(path)))

    def _remove(self, row: int) -> None:
        if 0 <= row < len(self.controller.case):
            self.controller.change(lambda case: case.remove(row))
            self.list.choose(min(row, len(self.controller.case) - 1))

    def _clear(self) -> None:
        self.controller.change(lambda case: case.clear())

    def _show_state(self) -> None:
        count = len(self.controller.case)
        self._title.setText(self.tr("Case list") + (f" ({count})" if count else ""))
        self._empty.setVisible(count == 0)
        self.list.setVisible(count > 0)
        for button in (self.up, self.down, self.remove, self.clear, self.copy, self.export):
            button.setEnabled(count > 0)
