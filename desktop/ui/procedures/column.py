"""One axis of the table: the values that may be taken, each under the key that takes it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from desktop.engine.procedures.sheet import Build
from desktop.ui.procedures.words import axis_name
from desktop.ui.theme.theme import theme
from desktop.ui.widgets.translated import Translated, set_spoken
from desktop.ui.widgets.wrapped_rows import WrappedRows

VALUE = Qt.ItemDataRole.UserRole + 1


class ValueList(QListWidget):
    """The list of a column; its keys belong to the builder.

    Signals:
        key_pressed: a key that the builder may take before the list does.
    """

    key_pressed = Signal(object)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Offer the key to the builder first."""
        event.ignore()
        self.key_pressed.emit(event)
        if not event.isAccepted():
            super().keyPressEvent(event)


class Column(Translated, QWidget):
    """An axis with its heading.

    Signals:
        taken: a value that was clicked.
        entered: the coder clicked into the column.
        moved: another value is marked.
    """

    taken = Signal(str)
    entered = Signal(int)
    moved = Signal(int, str)

    def __init__(self, place: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.place = place
        self._build: Build | None = None
        self.heading = QLabel(self)
        self.heading.setProperty("role", "section")
        self.list = ValueList(self)
        self.list.setItemDelegate(WrappedRows(self.list))
        self.list.itemClicked.connect(self._clicked)
        self.list.currentItemChanged.connect(self._moved)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme().space(1))
        layout.addWidget(self.heading)
        layout.addWidget(self.list, 1)
        self.retranslate()

    def show_build(self, build: Build | None) -> None:
        """Show the values that may be taken here, the one that is taken marked."""
        self._build = build
        self.list.blockSignals(True)
        self.list.clear()
        if build is not None:
            for value in build.options(self.place):
                self.list.addItem(self._item(build, value))
            self._mark(build)
        self.list.blockSignals(False)
        self.retranslate()

    def value(self) -> str:
        """The value that is marked."""
        item = self.list.currentItem()
        return str(item.data(VALUE)) if item else ""

    def retranslate(self) -> None:
        """Put the words on."""
        name = axis_name(self._build.sheet.axis(self.place)) if self._build else ""
        heard = self._build is not None and self.place in self._build.heard
        words = self.tr("heard")  # lupdate finds no text inside an f-string
        self.heading.setText(f"{self.place} {name}" + (f" · {words}" if heard else ""))
        set_spoken(self.list, name, self.tr("character %1").replace("%1", str(self.place)))

    def _item(self, build: Build, value: str) -> QListWidgetItem:
        item = QListWidgetItem(f"{value}  {build.sheet.label(self.place, value)}")
        item.setData(VALUE, value)
        item.setToolTip(build.sheet.label(self.place, value))
        if build.chosen.get(self.place) == value:
            font = item.font()
            font.setBold(True)
            item.setFont(font)
        return item

    def _mark(self, build: Build) -> None:
        options = build.options(self.place)
        chosen = build.chosen.get(self.place) or build.usual.get(self.place, "")
        row = options.index(chosen) if chosen and chosen in options else -1
        if row < 0 and build.place == self.place:
            row = 0
        self.list.setCurrentRow(row)

    def _clicked(self, item: QListWidgetItem) -> None:
        self.entered.emit(self.place)
        self.taken.emit(str(item.data(VALUE)))

    def _moved(self, item: QListWidgetItem | None) -> None:
        self.moved.emit(self.place, str(item.data(VALUE)) if item else "")
