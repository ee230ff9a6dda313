"""The guide's window: contents at the left, the text beside them; the keys behind a second tab."""

from PySide6.QtCore import QSignalBlocker, QSize, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QScrollArea,
    QSplitter,
    QTabWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from desktop.ui.guide.sections import SECTIONS, guide_dir, read_page
from desktop.ui.guide.text import GuideText
from desktop.ui.theme.theme import theme
from desktop.ui.widgets.icons import app_icon, set_icon
from desktop.ui.widgets.keys_table import KeysTable
from desktop.ui.widgets.translated import Translated, set_spoken
from desktop.ui.widgets.translations import interface_language


class GuideWindow(Translated, QWidget):
    """Opens at the section of the place that asked.

    Attributes:
        text: the page; contents: its sections; keys: those of the place that asked.
    """

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, False)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground, True)
        self.setWindowIcon(app_icon())
        self.tabs = QTabWidget(self)
        self.contents = QListWidget(self)
        self.contents.setObjectName("contents")
        self.text = GuideText(guide_dir(), self)
        self.back = QToolButton(self)
        self.field = QLineEdit(self)
        self.missing = QLabel(self)
        self.keys = KeysTable(self)
        self._trail: list[int] = []
        self._sizes = theme().metrics
        self._arrange()
        self._connect()
        self.retranslate()

    def _arrange(self) -> None:
        set_icon(self.back, "left")
        self.missing.setProperty("role", "muted")
        top = QHBoxLayout()
        top.addWidget(self.back)
        top.addWidget(self.field, 2)
        top.addWidget(self.missing, 1)
        self.splitter = QSplitter(Qt.Orientation.Horizontal, self)
        self.splitter.addWidget(self.contents)
        self.splitter.addWidget(self.text)
        for place, share in enumerate((2, 5)):
            self.splitter.setStretchFactor(place, share)
        self.splitter.setSizes([2000, 5000])
        self.splitter.setChildrenCollapsible(False)
        self.contents.setWordWrap(True)
        self.contents.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.contents.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        guide = QWidget(self)
        column = QVBoxLayout(guide)
        column.addLayout(top)
        column.addWidget(self.splitter, 1)
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        around = QWidget(area)
        inside = QVBoxLayout(around)
        inside.setContentsMargins(*[theme().space(4)] * 4)
        inside.addWidget(self.keys)
        area.setWidget(around)
        self.tabs.addTab(guide, "")
        self.tabs.addTab(area, "")
        layout = QVBoxLayout(self)
        layout.addWidget(self.tabs)

    def _connect(self) -> None:
        self.contents.currentRowChanged.connect(self.go_to)
        self.text.wanted.connect(self.go_to)
        self.text.verticalScrollBar().valueChanged.connect(self._mark)
        self.back.clicked.connect(self.go_back)
        self.field.textEdited.connect(lambda _: self._find(0))
        self.field.returnPressed.connect(lambda: self._find(1))
        theme().changed.connect(self.retranslate)
        for keys, action in (
            ("Ctrl+F", self._start_finding),
            ("F3", lambda: self._find(1)),
            ("Shift+F3", lambda: self._find(-1)),
            ("Alt+Left", self.go_back),
            ("F1", self._turn),
            ("Escape", self.close),
        ):
            QShortcut(QKeySequence(keys), self).activated.connect(action)

    def retranslate(self) -> None:
        """Put the words on, and the page of this language, at the section that was in sight."""
        section = self.contents.currentRow()
        self._sizes = theme().metrics
        self.setWindowTitle(self.tr("Nosolex: user guide"))
        self.tabs.setTabText(0, self.tr("Guide"))
        self.tabs.setTabText(1, self.tr("Keys"))
        set_spoken(self.contents, self.tr("Contents"))
        set_spoken(self.text, self.tr("Guide"))
        set_spoken(self.tabs, self.tr("Guide"))
        self.back.setToolTip(self.tr("Back (Alt+Left)"))
        set_spoken(self.back, self.tr("Back (Alt+Left)"))
        self.field.setPlaceholderText(self.tr("Find in the guide (Ctrl+F)"))
        set_spoken(self.field, self.tr("Find in the guide (Ctrl+F)"))
        self.text.show_page(read_page(interface_language()))
        with QSignalBlocker(self.contents):
            self.contents.clear()
            self.contents.addItems(self.text.titles)
            self.contents.setCurrentRow(max(section, 0))
        self.text.go_to(section)

    def sizeHint(self) -> QSize:
        """Return a size in which a line is read at one glance."""
        wanted = QSize(theme().space(250), theme().space(180))
        return wanted.boundedTo(self.screen().availableSize() * 0.9)

    def open_at(self, section: str, keys: list[tuple[str, str]]) -> None:
        """Come to the front with a section, and have the keys of the place at hand."""
        self.keys.show_lines(keys)
        self.tabs.setCurrentIndex(0)
        if not self.isVisible():
            self.resize(self.sizeHint())
        self.show()
        self.raise_()
        self.activateWindow()
        self.text.setFocus()
        self.go_to(SECTIONS.index(section) if section in SECTIONS else 0)

    def go_to(self, number: int) -> None:
        """Show a section, and remember the way back."""
        self._trail.append(self.text.verticalScrollBar().value())
        self.text.go_to(number)
        self._show_row(number)
        self.back.setEnabled(True)

    def go_back(self) -> None:
        """Return to what was read before."""
        if self._trail:
            self.text.verticalScrollBar().setValue(self._trail.pop())
        self.back.setEnabled(bool(self._trail))

    def _mark(self) -> None:
        # Letters of another size push the text about before the page is laid out anew.
        if self._sizes is theme().metrics:
            self._show_row(self.text.section_in_sight())

    def _show_row(self, number: int) -> None:
        with QSignalBlocker(self.contents):
            self.contents.setCurrentRow(number)

    def _turn(self) -> None:
        """Turn from the guide to the keys, or back."""
        self.tabs.setCurrentIndex(1 - self.tabs.currentIndex())

    def _start_finding(self) -> None:
        self.tabs.setCurrentIndex(0)
        self.field.setFocus()
        self.field.selectAll()

    def _find(self, step: int) -> None:
        words = self.field.text()
        found = not words.strip() or self.text.find_words(words, step)
        self.missing.setText("" if found else self.tr("The guide does not have these words."))
