"""Puts the history into the program: what is noted from popup and window, and its page."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from desktop.system import paths
from desktop.ui.history.controller import HistoryController
from desktop.ui.history.page import HistoryPage
from desktop.ui.popup.popup import Popup
from desktop.ui.settings.choices import Choices
from desktop.ui.window.window import MainWindow
from desktop.ui.worker.code_titles import CodeTitles
from desktop.ui.worker.service import EngineService
from desktop.workspace.history.journal import Journal
from desktop.workspace.pick import Pick


def add_history(
    window: MainWindow,
    popup: Popup,
    service: EngineService,
    choices: Choices,
    language: Callable[[], str],
) -> HistoryController:
    """Make the history; a page that is hidden is shown all the same while anything is noted."""
    controller = HistoryController(Journal(paths.history_file()), choices, parent=window)
    controller.said.connect(window.say)
    _Recorder(window, popup, controller)
    if controller.on or not choices.policy.is_hidden("history"):
        titles = CodeTitles(service, "history", window)
        page = HistoryPage(controller, titles, language, window)
        window.add_page(page)
        page.code_chosen.connect(window.details.show_code)
        page.nothing_chosen.connect(window.details.clear)
        page.copy_wanted.connect(window.copy_wanted)
        page.look_up_wanted.connect(window.look_up)
        page.read_wanted.connect(window.read)
    return controller


class _Recorder(QObject):
    """Hears of every code that is copied or collected for a phrase, and of nothing else."""

    def __init__(self, window: MainWindow, popup: Popup, controller: HistoryController) -> None:
        super().__init__(controller)
        self._window, self._controller = window, controller
        popup.taken.connect(controller.note)
        for source in (window.search.pane, window.details):
            source.copy_wanted.connect(self._chosen)
            source.collect_wanted.connect(self._chosen)

    def _chosen(self, entry: Pick, _with_title: bool = False) -> None:
        # The details also show what was found by browsing or kept before: no phrase led there.
        if self._window.pages.currentWidget() is self._window.search:
            phrase = self._window.search.pane.controller.session.phrase
            self._controller.note(phrase, entry)
