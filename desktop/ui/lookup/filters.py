"""The window's filters: billable codes only, chapters, language of the phrase."""

from collections.abc import Iterator
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QComboBox, QMenu, QToolButton, QWidget

from desktop.engine.catalogue.details import Line, lines
from desktop.engine.results import LANGUAGES, SearchOptions
from desktop.ui.theme.theme import theme
from desktop.ui.widgets.flow_layout import FlowLayout
from desktop.ui.widgets.icons import make_icon
from desktop.ui.widgets.translated import Translated, set_spoken
from desktop.ui.widgets.translations import reading_language
from desktop.ui.widgets.words import language_name
from desktop.ui.worker.agenda import IsOvertaken, Priority
from desktop.ui.worker.door import Door
from desktop.ui.worker.service import EngineService


class FiltersBar(Translated, QWidget):
    """A row of filters under the search field.

    Attributes:
        chapters: the chosen chapters; none chosen means all.

    Signals:
        changed: another filter is in force.
    """

    changed = Signal()

    def __init__(
        self, service: EngineService, parent: QWidget | None = None, name: str = "search"
    ) -> None:
        super().__init__(parent)
        self.chapters: set[int] = set()
        self._lines: tuple[Line, ...] = ()
        self.billable = QToolButton(self)
        self.billable.setCheckable(True)
        self.billable.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.chapter_button = QToolButton(self)
        self.chapter_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.chapter_button.setMenu(QMenu(self.chapter_button))
        self.language_box = QComboBox(self)
        self.language_box.addItem("", "auto")
        for language in LANGUAGES:
            self.language_box.addItem("", language)
        layout = FlowLayout(self, theme().space(2))
        for widget in (self.billable, self.chapter_button, self.language_box):
            layout.addWidget(widget)
        self._line = service.inquiry(f"chapters:{name}", Priority.READING)
        self._line.answered.connect(self._take_chapters)
        service.opened.connect(self.read_chapters)
        self.read_chapters()
        self.billable.toggled.connect(self._tick)
        theme().changed.connect(self._tick_again)
        self.language_box.currentIndexChanged.connect(lambda _: self.changed.emit())
        self.language_box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self._tick_again()
        self.retranslate()

    def retranslate(self) -> None:
        """Put the words on."""
        self.billable.setText(self.tr("Billable only"))
        self.billable.setToolTip(self.tr("Leave out headers, which cannot be reported"))
        set_spoken(self.language_box, self.tr("Language of the phrase"))
        self.language_box.setItemText(0, self.tr("Any language"))
        for row, language in enumerate(LANGUAGES, start=1):
            self.language_box.setItemText(row, language_name(language))
        self.language_box.updateGeometry()
        self._fill_menu()

    def _tick(self, on: bool) -> None:
        self._tick_again()
        self.changed.emit()

    def _tick_again(self) -> None:
        """Show the tick while it is on, and an empty place of its size while it is not."""
        on = self.billable.isChecked()
        self.billable.setIcon(make_icon("check" if on else "empty"))

    def narrow(self, options: SearchOptions) -> SearchOptions:
        """Return what the settings ask for, and these filters with it."""
        return replace(
            options,
            language=self.language(),
            billable_only=options.billable_only or self.billable.isChecked(),
            chapters=frozenset(self.chapters),
        )

    def show_language_alone(self, alone: bool) -> None:
        """Leave out what is said of diagnoses only."""
        self.billable.setHidden(alone)
        self.chapter_button.setHidden(alone)

    def language(self) -> str:
        """Return the language to search in, or "auto"."""
        return str(self.language_box.currentData())

    def read_chapters(self, _release: str = "") -> None:
        """Read the chapters' titles anew, in the coder's language."""
        language = reading_language()

        def question(door: Door, _cancelled: IsOvertaken) -> Iterator[object]:
            yield lines(door.catalogue, door.catalogue.chapters(), language)

        self._line.ask(question)

    def _take_chapters(self, found: object) -> None:
        assert isinstance(found, tuple)
        self._lines = found
        self._fill_menu()

    def _fill_menu(self) -> None:
        menu = self.chapter_button.menu()
        menu.clear()
        everything = menu.addAction(self.tr("All chapters"))
        everything.triggered.connect(self._all_chapters)
        menu.addSeparator()
        for line in self._lines:
            action = QAction(f"{line.rubric.chapter}  {line.title.text}", menu)
            action.setCheckable(True)
            action.setChecked(line.rubric.chapter in self.chapters)
            action.setData(line.rubric.chapter)
            action.triggered.connect(self._toggle)
            menu.addAction(action)
        self._show_count()

    def _toggle(self) -> None:
        actions = self.chapter_button.menu().actions()
        self.chapters = {action.data() for action in actions if action.isChecked()}
        self._show_count()
        self.changed.emit()

    def _all_chapters(self) -> None:
        self.chapters.clear()
        self._fill_menu()
        self.changed.emit()

    def _show_count(self) -> None:
        if self.chapters:
            numbers = ", ".join(str(chapter) for chapter in sorted(self.chapters))
            text = self.tr("Chapter %1").replace("%1", numbers)
        else:
            text = self.tr("All chapters")
        self.chapter_button.setText(text + "  ▾")
