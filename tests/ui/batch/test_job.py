"""The look-up runs behind everything else: it never holds the interface or a search up."""

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from desktop.engine.results import SearchOptions
from desktop.engine.search import SearchEngine
from desktop.ui.batch.job import BatchJob
from desktop.ui.batch.page import BatchPage
from desktop.ui.lookup.controller import LookupController
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


@pytest.mark.xfail(reason="answers arrive in heaps on a busy machine", strict=False)
def test_the_event_loop_turns_between_the_answers_of_a_long_file(
    page: BatchPage, qtbot: QtBot
) -> None:
    """Between two answers taken from the engine the interface does whatever else there is."""
    phrases = [f"asthma {n}" for n in range(ROWS)]
    page.start_panel.show_source(
        Source(Path("list.txt"), tuple((phrase,) for phrase in phrases), ""), Layout(0, False)
    )
    page.start_panel.start.click()
    answers, turns, seen = [0], [0], set()
    page.job.answered.connect(lambda _: answers.__setitem__(0, answers[0] + 1))

    def turn() -> None:
        turns[0] += 1
        seen.add(answers[0])

    ticking = QTimer()
    ticking.timeout.connect(turn)
    ticking.start(0)
    qtbot.waitUntil(lambda: answers[0] >= 24, timeout=PATIENCE_MS)
    assert len(page.review) == ROWS
    # The loop was seen at (nearly) every number of answers, not once for a heap of them.
    assert len(seen) >= 12
    page.panel.table.go_to(ROWS - 1)
    page.panel.table.go_to(0)
    page.panel.accept.click()
    assert page.review.rows[0].decision == "accepted"
    before = answers[0]
    page.panel.progress.cancel.click()
    ticking.stop()
    assert not page.job.running
    assert answers[0] == before
    assert not is_done(page)
    assert page.panel.progress.resume.isVisible()
