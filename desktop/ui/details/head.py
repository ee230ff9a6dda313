"""The top of the details: code, title, state, path, and what can be done with the code."""

from html import escape

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.engine.catalogue.details import Details
from desktop.ui.theme.theme import theme
from desktop.ui.widgets.flow_layout import FlowLayout
from desktop.ui.widgets.icons import make_icon, set_icon
from desktop.ui.widgets.translated import Translated, set_spoken
from desktop.ui.widgets.words import in_a_phrase, language_name, origin_name, unbroken


class DetailsHead(Translated, QWidget):
    """Code and title as they would be copied, with the buttons for what is done with them.

    Signals:
        opened: a code of the path to read about.
    """

    opened = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._details: Details | None = None
        self._kept = False
        self._code, self._title = QLabel(self), QLabel(self)
        self._state, self._origin, self._path = QLabel(self), QLabel(self), QLabel(self)
        self.copy_button = QPushButton(self)
        self.copy_both_button = QPushButton(self)
        self.collect_button = QPushButton(self)
        self.favour_button = QPushButton(self)
        self._arrange()
        self._path.linkActivated.connect(self.opened)
        theme().changed.connect(self.retranslate)
        self.retranslate()

    def _arrange(self) -> None:
        for label, role in ((self._code, "code"), (self._title, "title"), (self._path, "small")):
            label.setProperty("role", role)
        for label in (self._title, self._path):
            label.setWordWrap(True)
        for label in (self._code, self._title):
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._path.setTextFormat(Qt.TextFormat.RichText)
        self._path.setTextInteractionFlags(
            Qt.TextInteractionFlag.LinksAccessibleByMouse
            | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
        )
        top = FlowLayout(gap=theme().space(2))
        top.addWidget(self._code)
        for label in (self._state, self._origin):
            label.setProperty("role", "chip")
            top.addWidget(label)
        buttons = FlowLayout(gap=theme().space(2))
        self.copy_button.setProperty("primary", True)
        for button in (
            *(self.copy_button, self.copy_both_button),
            *(self.collect_button, self.favour_button),
        ):
            buttons.addWidget(button)
        set_icon(self.copy_button, "copy", "on_accent")
        set_icon(self.copy_both_button, "copy")
        set_icon(self.collect_button, "plus")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme().space(2))
        column.addWidget(self._path)
        column.addLayout(top)
        column.addWidget(self._title)
        column.addLayout(buttons)

    def retranslate(self) -> None:
        """Put the words on."""
        self.show_star(self._kept)
        self.copy_button.setText(self.tr("Copy code"))
        self.copy_both_button.setText(self.tr("Code and title"))
        self.copy_button.setToolTip(self.tr("Copy code (Enter)"))
        self.copy_both_button.setToolTip(self.tr("Code and title (Shift+Enter)"))
        self.collect_button.setToolTip(self.tr("Add to the case list (Ctrl+B)"))
        self.collect_button.setText(self.tr("Case list"))
        set_spoken(self.collect_button, self.tr("Add to the case list"))
        self.favour_button.setText(self.tr("Favourite"))
        self.favour_button.setToolTip(self.tr("Add to the favourites (Ctrl+D)"))
        set_spoken(self.favour_button, self.favour_button.toolTip())
        # Its name is the path itself.
        self._path.setAccessibleDescription(self.tr("Path in the classification"))
        if self._details is not None:
            self._show_path(self._details)
            self._show_state(self._details)

    def show_details(self, details: Details) -> None:
        """Show a rubric."""
        self._details = details
        self.show_code(details.rubric.code, details.title.text)
        self.retranslate()

    def show_actions(self, there: bool) -> None:
        """Offer what can be done with a code, or nothing for what is none."""
        for button in (self.copy_button, self.copy_both_button, self.collect_button):
            button.setEnabled(there)
        self.favour_button.setEnabled(there)

    def show_star(self, kept: bool) -> None:
        """Fill the star of a code that is among the favourites."""
        self._kept = kept
        self.favour_button.setIcon(make_icon("star-full" if kept else "star"))
        side = theme().space(4)
        self.favour_button.setIconSize(QSize(side, side))

    def show_code(self, code: str, title: str) -> None:
        """Show the full code as it is built now."""
        self._code.setText(code)
        self._title.setText(title)

    def _show_state(self, details: Details) -> None:
        state = self.tr("billable") if details.rubric.billable else self.tr("header, not billable")
        self._state.setText(state)
        title = details.title
        language = in_a_phrase(language_name(title.language))
        self._origin.setText(f"{origin_name(title.origin)}, {language}")

    def _show_path(self, details: Details) -> None:
        muted = theme().palette.muted
        steps = [
            f'<a href="{escape(line.rubric.code)}" style="color:{muted}">'
            f"{escape(unbroken(line.rubric.code))}</a> {escape(line.title.text)}"
            for line in details.path
        ]
        self._path.setText(" &nbsp;›&nbsp; ".join(steps))
        self._path.setVisible(bool(steps))
