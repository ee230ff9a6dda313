"""A batch page over the real engine on the tiny pack, and files to open in it."""

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop.engine.results import SearchOptions
from desktop.ui.batch.page import BatchPage
from desktop.ui.desk import Desk
from desktop.ui.worker.service import EngineService
from tests.batch.support import write_csv

PATIENCE_MS = 60_000
PHRASES = ("asthma", "heart failure", "pneumonia", "type 2 diabetes", "asthma")


@pytest.fixture
def page(qtbot: QtBot, service: EngineService) -> Iterator[BatchPage]:
    made = BatchPage(Desk(), service, SearchOptions)
    qtbot.addWidget(made)
    made.resize(1160, 760)
    made.show()
    qtbot.waitExposed(made)
    yield made
    made.job.stop()
    made.jobs.wait()


@pytest.fixture
def file(tmp_path: Path) -> Path:
    rows = [(f"{n}", phrase) for n, phrase in enumerate(PHRASES, start=1)]
    return write_csv(tmp_path / "list.csv", [("nº", "diagnosis"), *rows])


@pytest.fixture
def open_file(page: BatchPage, qtbot: QtBot) -> Callable[[Path], None]:
    """Return what opens a file and waits for its preview."""

    def open_and_wait(path: Path) -> None:
        page.open_file(path)
        qtbot.waitUntil(lambda: _in_sight(page, path), timeout=PATIENCE_MS)

    return open_and_wait


@pytest.fixture
def reviewed(
    page: BatchPage, qtbot: QtBot, file: Path, open_file: Callable[[Path], None]
) -> BatchPage:
    """Return the page with every phrase of the file looked up."""
    open_file(file)
    page.start_panel.start.click()
    qtbot.waitUntil(lambda: is_done(page), timeout=PATIENCE_MS)
    return page


def _in_sight(page: BatchPage, path: Path) -> bool:
    return page.start_panel.source is not None and page.start_panel.source.path == path


def is_done(page: BatchPage) -> bool:
    """Tell whether everything was looked up."""
    return len(page.review) > 0 and not page.review.waiting() and not page.job.running


def look_up(page: BatchPage, qtbot: QtBot, path: Path, phrases: Sequence[str]) -> None:
    """Have a list of procedures looked up to its end."""
    page.open_file(write_csv(path, [("nº", "procedimiento"), *enumerate(phrases, start=1)]))
    qtbot.waitUntil(lambda: _in_sight(page, path), timeout=PATIENCE_MS)
    page.start_panel.start.click()
    qtbot.waitUntil(lambda: is_done(page), timeout=PATIENCE_MS)


def decisions(page: BatchPage) -> list[str]:
    """Return what was decided about each row."""
    return [row.decision for row in page.review.rows]
