"""The window's rail: one button for each page, and those at its foot that do something else."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QButtonGroup, QFrame, QToolButton, QVBoxLayout, QWidget

from desktop.ui.theme.theme import theme
from desktop.ui.widgets.icons import set_icon
from desktop.ui.widgets.page import Page
from desktop.ui.widgets.translated import Translated, set_spoken


class Rail(Translated, QFrame):
    """A column of page buttons; Alt+1, Alt+2 and so on press them.

    Signals:
        page_wanted: the number of a page.
    """

    page_wanted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("rail")
        self._pages: list[Page] = []
        self._page_buttons: list[QToolButton] = []
        self._foot_buttons: list[QToolButton] = []
        self._full_height = 0
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        self._group.idClicked.connect(self.page_wanted)
        self._layout = QVBoxLayout(self)
        self._layout.addStretch(1)
        theme().changed.connect(self._restyle)
        self._restyle()
        self.retranslate()

    def add_page(self, page: Page) -> int:
        """Add a page's button and return its number."""
        number = len(self._pages)
        button = QToolButton(self)
        button.setCheckable(True)
        self._dress(button, page.icon_name)
        self._group.addButton(button, number)
        self._layout.insertWidget(number, button)
        self._pages.append(page)
        self._page_buttons.append(button)
        shortcut = QShortcut(QKeySequence(f"Alt+{number + 1}"), self.window())
        shortcut.activated.connect(lambda: self.page_wanted.emit(number))
        self.retranslate()
        self._restyle()
        return number

    def add_foot(self, button: QToolButton, icon: str) -> None:
        """Add a button of another kind at the foot."""
        self._dress(button, icon)
        self._layout.addWidget(button)
        self._foot_buttons.append(button)
        self._restyle()

    def show_page(self, number: int) -> None:
        """Mark the page in sight."""
        self._group.button(number).setChecked(True)

    def retranslate(self) -> None:
        """Put the words on."""
        set_spoken(self, self.tr("Pages"))
        pairs = zip(self._pages, self._page_buttons, strict=True)
        for number, (page, button) in enumerate(pairs):
            button.setText(page.page_title())
            button.setToolTip(f"{page.page_title()} (Alt+{number + 1})")
        self._restyle()

    def minimumSizeHint(self) -> QSize:
        """Fit beside any window: where the names have no room, the icons stay."""
        count = len(self._page_buttons) + len(self._foot_buttons)
        return QSize(self.width(), count * theme().space(8))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the names out where the window is too low for them; tool tips still say them."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        with_names = self.height() >= self._full_height
        style = (
            Qt.ToolButtonStyle.ToolButtonTextUnderIcon
            if with_names
            else Qt.ToolButtonStyle.ToolButtonIconOnly
        )
        for button in (*self._page_buttons, *self._foot_buttons):
            button.setToolButtonStyle(style)

    def _button_width(self) -> int:
        """Return the width at which no name is cut, in the language and font of now."""
        buttons = (*self._page_buttons, *self._foot_buttons)
        words = [button.fontMetrics().horizontalAdvance(button.text()) for button in buttons]
        return max([theme().space(19), *(width + theme().space(7) for width in words)])

    def _dress(self, button: QToolButton, icon: str) -> None:
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        set_icon(button, icon, disabled="muted")  # as its name

    def _restyle(self) -> None:
        look = theme()
        width = self._button_width()
        self.setFixedWidth(width + 3 * look.space(1))
        self._layout.setContentsMargins(*[look.space(1.5)] * 4)
        self._layout.setSpacing(look.space(1))
        for button in (*self._page_buttons, *self._foot_buttons):
            button.setIconSize(QSize(look.space(5.5), look.space(5.5)))
            button.setFixedWidth(width)
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        self._full_height = self._layout.sizeHint().height()
        self._fit()
