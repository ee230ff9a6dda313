"""Puts the favourites into window and popup: the page, Ctrl+D, and where each sentence is said."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from desktop.system import paths
from desktop.ui.favourites.controller import FavouritesController
from desktop.ui.favourites.page import FavouritesPage
from desktop.ui.lookup.results.menu import ResultsMenu
from desktop.ui.popup.popup import Popup
from desktop.ui.window.window import MainWindow
from desktop.ui.worker.code_titles import CodeTitles
from desktop.ui.worker.service import EngineService
from desktop.workspace.pick import Pick


def add_favourites(
    window: MainWindow, popup: Popup, service: EngineService, title_language: Callable[[], str]
) -> FavouritesPage:
    """Make the page and join it with both places in which codes are found."""
    controller = FavouritesController(paths.favourites_file())
    titles = CodeTitles(service, "favourites")
    page = FavouritesPage(controller, titles, title_language, window)
    for pane in (window.search.pane, popup.pane):
        ResultsMenu(pane)
    controller.setParent(page)
    titles.setParent(page)
    window.add_page(page)
    _Joint(window, popup, page)
    return page


def leave_out_favourites(window: MainWindow, popup: Popup) -> None:
    """Show no button for what the administrator has hidden."""
    for details in (window.details, popup.details):
        details.head.favour_button.hide()
    for pane in (window.search.pane, popup.pane):
        ResultsMenu(pane).with_favourites = False


class _Joint(QObject):
    """Lives as long as the page and hands its wishes on."""

    def __init__(self, window: MainWindow, popup: Popup, page: FavouritesPage) -> None:
        super().__init__(page)
        self._popup, self._controller = popup, page.controller
        page.code_chosen.connect(window.details.show_code)
        page.nothing_chosen.connect(window.details.clear)
        page.copy_wanted.connect(window.copy_wanted)
        page.read_wanted.connect(window.read)
        window.favour_wanted.connect(page.controller.add)
        popup.favoured.connect(self._add_from_popup)
        page.controller.said.connect(window.say)

    def _add_from_popup(self, entry: Pick) -> None:
        # The window may be hidden or behind: the popup says it itself.
        self._controller.said.connect(self._popup.say)
        self._controller.add(entry)
        self._controller.said.disconnect(self._popup.say)
