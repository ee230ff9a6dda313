"""A long reading that is cancelled: the page is free, and no further phrase of it is looked up."""

import threading
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from desktop.engine.report.report import ReadingOptions
from desktop.engine.results import Results, SearchOptions
from desktop.engine.search import DEFAULT_OPTIONS, SearchEngine
from desktop.ui.worker.service import EngineService
from tests.ui.conftest import KeptOpen
from tests.ui.report.conftest import REPORT, Page
from tests.ui.support.waiting import PATIENCE_MS

WORDS = 5000


class CountingDoor(KeptOpen):
    """Counts the phrases that are answered, and waits after the first until it may go on.

    Attributes:
        answered: the phrases, in their order.
        reached: set when the first phrase has its answer.
        may_go_on: to be set by the test.
    """

    def __init__(self, engine: SearchEngine) -> None:
        super().__init__(engine)
        self._search_many = engine.search_many
        self.search_many = self._counted
        self.answered: list[str] = []
        self.reached, self.may_go_on = threading.Event(), threading.Event()

    def _counted(
        self, texts: Sequence[str], options: SearchOptions = DEFAULT_OPTIONS,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> Iterator[Results | None]:  # fmt: skip
        answers = self._search_many(texts, options, cancelled)
        for text, answer in zip(texts, answers, strict=True):
            self.answered.append(text)
            self.reached.set()
            assert self.may_go_on.wait(PATIENCE_MS / 1000)
            yield answer


@pytest.fixture
def door(engine: SearchEngine) -> CountingDoor:
    """A door that tells what goes through it."""
    return CountingDoor(engine)


@pytest.fixture
def service(qtbot: QtBot, door: CountingDoor) -> Iterator[EngineService]:
    """A running service over it."""
    running = EngineService(lambda: door)
    with qtbot.waitSignal(running.ready, timeout=PATIENCE_MS):
        running.start()
    yield running
    door.may_go_on.set()
    running.stop()


@pytest.fixture
def long_report(engine: SearchEngine) -> str:
    """A report of some thousand words that names hundreds of diagnoses."""
    named = dict.fromkeys(text.text for text in engine.catalogue.iter_texts_in(("es",)))
    lines = [f"Presenta {words.lower()}." for words in list(named)[:300]]
    filled = "Paciente estable, tolera dieta y deambula por el pasillo con ayuda de su familia."
    size = sum(len(line.split()) for line in lines)
    more = [filled] * ((WORDS - size) // len(filled.split()) + 1)
    report = "JUICIO CLÍNICO:\n" + "\n".join([*lines, *more])
    assert len(report.split()) >= WORDS
    return report


def test_the_page_answers_another_report_and_the_abandoned_one_is_looked_up_no_further(
    page: Page, door: CountingDoor, qtbot: QtBot, long_report: str
) -> None:
    page.page.read(long_report)
    qtbot.waitUntil(door.reached.is_set, timeout=PATIENCE_MS)
    page.page.progress.cancel.click()
    assert page.page.card.isVisible() and not page.page.progress.isVisible()
    (abandoned,) = door.answered
    page.page.read(REPORT)
    door.may_go_on.set()
    qtbot.waitUntil(lambda: page.panel.reading.report is not None, timeout=PATIENCE_MS)
    assert "I50.9" in page.codes
    assert page.panel.text.toPlainText() == REPORT.replace("\r\n", "\n")
    own = {one.phrase for one in page.panel.reading.mentions}
    assert set(door.answered[1:]) <= own, "phrases of the report that was left"
    assert door.answered.count(abandoned) == 1 or abandoned in own


def test_a_new_report_takes_the_place_of_one_that_is_being_read(
    page: Page, door: CountingDoor, qtbot: QtBot, long_report: str
) -> None:
    page.page.read(long_report)
    qtbot.waitUntil(door.reached.is_set, timeout=PATIENCE_MS)
    page.page.read(REPORT)
    door.may_go_on.set()
    qtbot.waitUntil(lambda: page.panel.reading.report is not None, timeout=PATIENCE_MS)
    own = {one.phrase for one in page.panel.reading.mentions}
    assert "I50.9" in page.codes and set(door.answered[1:]) <= own


def test_forgetting_stops_the_look_up_of_corrected_words(
    page: Page, door: CountingDoor, qtbot: QtBot
) -> None:
    door.may_go_on.set()
    page.read(REPORT)
    unknown = tuple(replace(one, candidates=()) for one in page.panel.reading.mentions)
    assert len(unknown) > 2
    door.may_go_on.clear()
    door.reached.clear()
    before = len(door.answered)
    page.page.asking.tell_again(unknown, ReadingOptions(boldness=1.0), "es")
    qtbot.waitUntil(door.reached.is_set, timeout=PATIENCE_MS)
    page.page.forget()
    door.may_go_on.set()
    page.read("JUICIO CLÍNICO: asma.")
    assert {one.lower() for one in door.answered[before + 1 :]} == {"asma"}
