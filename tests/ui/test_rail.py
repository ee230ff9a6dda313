"""The rail of pages: its names where there is room, its icons everywhere."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton, QWidget
from pytestqt.qtbot import QtBot

from desktop.ui.widgets.page import Page
from desktop.ui.window.rail import Rail


class _Page(Page):
    """A page that has only a name."""

    icon_name = "star"

    def page_title(self) -> str:
        """Return the name."""
        return "Favourites"

    def enter(self) -> None:
        """Have nothing to focus."""


def test_a_low_window_shows_every_icon_and_a_high_one_the_names(qtbot: QtBot) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    host.resize(200, 950)
    rail = Rail(host)
    for _ in range(8):
        rail.add_page(_Page(rail))
    buttons = rail.findChildren(QToolButton)
    names, icons = Qt.ToolButtonStyle.ToolButtonTextUnderIcon, Qt.ToolButtonStyle.ToolButtonIconOnly
    host.show()
    for height, style in ((900, names), (330, icons), (900, names)):
        rail.resize(rail.width(), height)
        qtbot.waitUntil(lambda style=style: buttons[0].toolButtonStyle() == style)  # type: ignore[misc]
        qtbot.waitUntil(lambda: max(b.geometry().bottom() for b in buttons) <= rail.height())
    assert all(button.toolTip().startswith("Favourites") for button in buttons)
