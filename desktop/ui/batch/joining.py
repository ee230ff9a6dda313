"""Puts the batch page into the window, with its key and its way to the other parts."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QKeySequence, QShortcut

from desktop.ui.batch.page import BatchPage
from desktop.ui.lookup.controller import LookupController
from desktop.ui.window.window import MainWindow
from desktop.ui.worker.service import EngineService


def add_batch_page(
    window: MainWindow, controller: LookupController, service: EngineService
) -> BatchPage:
    """Make the page, and let Ctrl+O open a file from anywhere in the window."""
    page = BatchPage(controller, service, window)
    number = window.add_page(page, with_details=False)
    _Joint(window, page, number)
    return page


class _Joint(QObject):
    """Lives as long as the page and hands its wishes on to the window."""

    def __init__(self, window: MainWindow, page: BatchPage, number: int) -> None:
        super().__init__(page)
        self._window, self._page, self._number = window, page, number
        page.said.connect(window.say)
        lookup, details = page.panel.pane.lookup, page.panel.pane.details
        lookup.collect_wanted.connect(window.collect)
        lookup.favour_wanted.connect(window.favour_wanted)
        lookup.help_wanted.connect(window.help.show_over)
        details.copy_wanted.connect(window.copy_wanted)
        details.collect_wanted.connect(window.collect)
        details.favour_wanted.connect(window.favour_wanted)
        QShortcut(QKeySequence("Ctrl+O"), window).activated.connect(self._open)

    def _open(self) -> None:
        self._window.show_page(self._number)
        self._page.choose_file()
