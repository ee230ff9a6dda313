"""The window's pages: each is made and added where the administrator has not hidden it."""

from collections.abc import Callable

from desktop.engine.results import SearchOptions
from desktop.system import paths
from desktop.system.policy import Policy
from desktop.ui.about.page import AboutPage
from desktop.ui.batch.page import BatchPage
from desktop.ui.favourites.controller import FavouritesController
from desktop.ui.favourites.page import FavouritesPage
from desktop.ui.history.controller import HistoryController
from desktop.ui.history.page import HistoryPage
from desktop.ui.procedures.page import ProceduresPage
from desktop.ui.report.page import ReportPage
from desktop.ui.settings.choices import Choices
from desktop.ui.settings.page import SettingsPage
from desktop.ui.widgets.page import Page
from desktop.ui.widgets.translations import reading_language
from desktop.ui.window.window import MainWindow
from desktop.ui.worker.code_titles import CodeTitles
from desktop.ui.worker.service import EngineService


class Pages:
    """Makes and adds those that stand on the rail below search and browser, in its order.

    Attributes:
        report, batch, favourites: None where they are hidden.
        settings, about: always there.
    """

    def __init__(
        self,
        window: MainWindow,
        service: EngineService,
        choices: Choices,
        history: HistoryController,
        options: Callable[[], SearchOptions],
    ) -> None:
        self._window, self._service = window, service
        desk, policy = window.desk, choices.policy
        self.report: ReportPage | None = None
        if is_shown(ReportPage, policy):
            self.report = self._make_report(choices, options)
            window.add_page(self.report)
        self.batch: BatchPage | None = None
        if is_shown(ProceduresPage, policy):
            window.add_page(ProceduresPage(desk, service, reading_language, window))
        if is_shown(BatchPage, policy):
            self.batch = BatchPage(desk, service, options, window)
            window.add_page(self.batch)
        self.favourites: FavouritesPage | None = None
        if is_shown(FavouritesPage, policy):
            self.favourites = self._make_favourites()
            window.add_page(self.favourites)
        if history.on or is_shown(HistoryPage, policy):  # what is noted is never hidden
            titles = self._titles("history")
            window.add_page(HistoryPage(desk, history, titles, reading_language, window))
        self.settings, self.about = SettingsPage(choices), AboutPage()
        window.add_page(self.settings)
        window.add_page(self.about)
        self.about.guide_wanted.connect(window.open_guide)

    def _make_report(self, choices: Choices, options: Callable[[], SearchOptions]) -> ReportPage:
        window = self._window
        page = ReportPage(
            window.desk, self._service, choices, lambda: options().title_language,
            lambda: {pick.code for pick in window.case.case}, window,
        )  # fmt: skip
        page.waiting = window.search.pane.give_report
        window.case.changed.connect(page.panel.refresh)
        window.closed.connect(page.forget)
        return page

    def _make_favourites(self) -> FavouritesPage:
        kept = FavouritesController(paths.favourites_file(), self._window)
        titles = self._titles("favourites")
        return FavouritesPage(self._window.desk, kept, titles, reading_language, self._window)

    def _titles(self, name: str) -> CodeTitles:
        return CodeTitles(self._service, name, self._window)


def is_shown(page: type[Page], policy: Policy) -> bool:
    """Tell whether the administrator lets a page be seen."""
    return not policy.is_hidden(page.policy_key)
