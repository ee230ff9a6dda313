"""A history over a file of the test's own, its clock in the test's hand."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from pytestqt.qtbot import QtBot

from desktop.system import paths
from desktop.system.policy import Policy
from desktop.system.settings import Settings
from desktop.ui.desk import Desk
from desktop.ui.history.controller import HistoryController
from desktop.ui.history.page import HistoryPage
from desktop.ui.settings.choices import Choices
from desktop.ui.worker.code_titles import CodeTitles
from desktop.ui.worker.service import EngineService
from desktop.workspace.history.journal import Journal


class Clock:
    """A clock that goes when it is told to."""

    def __init__(self) -> None:
        self.now = datetime(2027, 3, 1, 12, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now

    def forward(self, days: float) -> None:
        """Let days pass."""
        self.now += timedelta(days=days)


class Made:
    """A controller with what stands round it."""

    def __init__(self, settings: Settings, policy: Policy) -> None:
        self.clock = Clock()
        settings = policy.apply(settings)
        self.choices = Choices(settings, policy, self._change)
        self.journal = Journal(paths.history_file())
        self.controller = HistoryController(self.journal, self.choices, self.clock)

    def _change(self, **choices: object) -> None:
        changed = replace(self.choices.settings, **choices)  # type: ignore[arg-type]  # named
        self.choices.follow(self.choices.policy.apply(changed))


@pytest.fixture
def resting() -> Iterator[EngineService]:
    """Return a service whose thread was never started: nothing is answered."""
    service = EngineService(lambda: pytest.fail("the engine was opened"))
    yield service
    service.stop()


def show(qtbot: QtBot, service: EngineService, made: Made) -> HistoryPage:
    """Return the page in sight."""
    page = HistoryPage(Desk(), made.controller, CodeTitles(service, "history"), lambda: "en")
    qtbot.addWidget(page)
    page.resize(620, 700)
    page.show()
    page.enter()
    return page
