"""The look-up runs behind everything else: it never holds the interface or a search up."""

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop.engine.results import SearchOptions
from desktop.engine.search import SearchEngine
from desktop.ui.batch.job import BatchJob
from desktop.ui.batch.page import BatchPage
from desktop.ui.desk import Desk
from desktop.ui.lookup.controller import LookupController
from desktop.ui.worker.agenda import Priority
from desktop.ui.worker.service import EngineService
from desktop.workspace.batch.review import Review
from desktop.workspace.batch.source import Layout, Source
from tests.ui.batch.conftest import PATIENCE_MS, is_done
from tests.ui.support.answers import GatedDoor, answer

ROWS = 5_000


@pytest.fixture
def door(engine: SearchEngine) -> GatedDoor:
    return GatedDoor(engine, {text: [answer("I10", text)] for text in ("one", "two", "three")})


@pytest.fixture
def gated(qtbot: QtBot, door: GatedDoor) -> Iterator[EngineService]:
    running = EngineService(lambda: door)
    with qtbot.waitSignal(running.ready, timeout=PATIENCE_MS):
        running.start()
    yield running
    for gate in door.gates.values():
        gate.set()
    running.stop()


def three() -> Review:
    return Review(enumerate(("one", "two", "three")))


def test_cancelling_keeps_what_is_there_and_the_rest_can_follow(
    qtbot: QtBot, gated: EngineService, door: GatedDoor
) -> None:
    job, review = BatchJob(gated), three()
    job.start(review, SearchOptions())
    with qtbot.waitSignal(job.answered, timeout=PATIENCE_MS):
        door.release("one")
    job.stop()
    assert not job.running
    assert review.waiting() == ["two", "three"]
    for text in ("two", "three"):
        door.release(text)
    job.start(review, SearchOptions())
    qtbot.waitUntil(lambda: not job.running, timeout=PATIENCE_MS)
    assert review.waiting() == []
    assert (job.pace.done, job.pace.total) == (2, 2)


def test_a_search_goes_before_the_next_row(
    qtbot: QtBot, gated: EngineService, door: GatedDoor
) -> None:
    job, typed = BatchJob(gated), LookupController(gated, "typed", SearchOptions)
    job.start(three(), SearchOptions())
    qtbot.waitUntil(lambda: door.asked == ["one"], timeout=PATIENCE_MS)
    typed.type("a search")
    for text in ("one", "two", "three"):
        door.release(text)
    qtbot.waitUntil(lambda: not job.running, timeout=PATIENCE_MS)
    assert door.asked == ["one", "a search", "two", "three"]


def test_rows_wait_for_the_models(qtbot: QtBot, engine: SearchEngine) -> None:
    """Without the models half of the sense is lost, and nobody would look a file up twice."""
    loaded = threading.Event()

    class Slow(GatedDoor):
        def load(self) -> None:
            loaded.wait(PATIENCE_MS)

    door = Slow(engine, {"one": [answer("I10", "one")]})
    service = EngineService(lambda: door)
    job = BatchJob(service)
    with qtbot.waitSignal(service.opened, timeout=PATIENCE_MS):
        service.start()
    door.release("one")
    job.start(Review([(0, "one")]), SearchOptions())
    assert job.loading
    assert door.asked == []
    loaded.set()
    qtbot.waitUntil(lambda: not job.running, timeout=PATIENCE_MS)
    assert door.asked == ["one"]
    service.stop()


def test_models_that_were_let_go_are_wanted_again(
    qtbot: QtBot, gated: EngineService, door: GatedDoor
) -> None:
    job = BatchJob(gated)
    with qtbot.waitSignal(gated.asked, timeout=PATIENCE_MS):
        job.start(three(), SearchOptions())
    job.stop()


@pytest.fixture
def long_list(qtbot: QtBot, gated: EngineService) -> Iterator[BatchPage]:
    """Return a page with a long list in its preview; its first phrases wait for the test."""
    made = BatchPage(Desk(), gated, SearchOptions)
    qtbot.addWidget(made)
    made.resize(1160, 760)
    made.show()
    phrases = ["one", "two", "three", *(f"asthma {n}" for n in range(ROWS))]
    made.start_panel.show_source(
        Source(Path("list.txt"), tuple((phrase,) for phrase in phrases), ""), Layout(0, False)
    )
    yield made
    made.job.stop()


def test_the_interface_goes_on_while_a_long_file_is_looked_up(
    long_list: BatchPage, qtbot: QtBot, gated: EngineService, door: GatedDoor
) -> None:
    """While an answer is on its way the coder moves, accepts and stops; none of it waits."""
    page, table = long_list, long_list.panel.table
    page.start_panel.start.click()
    qtbot.waitUntil(lambda: door.asked == ["one"], timeout=PATIENCE_MS)
    table.go_to(ROWS)
    assert table.number == ROWS
    with qtbot.waitSignal(page.job.answered, timeout=PATIENCE_MS):
        door.release("one")
    qtbot.waitUntil(lambda: door.asked == ["one", "two"], timeout=PATIENCE_MS)
    table.go_to(0)
    page.panel.accept.click()
    assert page.review.rows[0].decision == "accepted"
    with qtbot.waitSignal(page.job.answered, timeout=PATIENCE_MS):
        door.release("two")
    qtbot.waitUntil(lambda: door.asked == ["one", "two", "three"], timeout=PATIENCE_MS)
    page.panel.progress.cancel.click()
    assert not page.job.running
    after = gated.inquiry("after", Priority.BACKGROUND)
    after.ask(lambda _door, _cancelled: iter(("done",)))
    with qtbot.waitSignal(after.answered, timeout=PATIENCE_MS):
        door.release("three")
    assert page.review.waiting()[0] == "three"
    assert not is_done(page)
    assert page.panel.progress.resume.isVisible()
