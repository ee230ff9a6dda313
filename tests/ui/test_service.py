"""The worker thread: late answers are dropped, errors are sentences, the main thread is free."""

import threading
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from desktop.engine.errors import PackError
from desktop.engine.search import SearchEngine
from desktop.ui.worker.agenda import IsOvertaken
from desktop.ui.worker.door import Door
from desktop.ui.worker.service import EngineService
from tests.ui.conftest import KeptOpen
from tests.ui.support.answers import WAIT, GatedDoor, answer


def test_answers_come_back_on_the_main_thread_from_another_one(
    service: EngineService, qtbot: QtBot
) -> None:
    line = service.inquiry("test")
    seen: list[tuple[object, int]] = []
    line.answered.connect(lambda value: seen.append((value, threading.get_ident())))

    def question(_door: Door, _cancelled: IsOvertaken) -> Iterator[object]:
        yield threading.get_ident()

    with qtbot.waitSignal(line.finished):
        line.ask(question)
    worker, receiver = seen[0]
    assert receiver == threading.get_ident()
    assert worker != receiver


def test_only_the_newest_questions_answers_come_back(service: EngineService, qtbot: QtBot) -> None:
    line = service.inquiry("test")
    values: list[object] = []
    line.answered.connect(values.append)
    started, go_on = threading.Event(), threading.Event()

    def slow(_door: Door, _cancelled: IsOvertaken) -> Iterator[object]:
        started.set()
        go_on.wait(WAIT)
        yield "old"
        yield "old again"

    def quick(_door: Door, _cancelled: IsOvertaken) -> Iterator[object]:
        yield "new"

    line.ask(slow)
    assert started.wait(WAIT)
    with qtbot.waitSignal(line.finished):
        line.ask(quick)
        go_on.set()
    assert values == ["new"]


def test_a_cancelled_question_answers_nothing(service: EngineService, qtbot: QtBot) -> None:
    line, other = service.inquiry("test"), service.inquiry("other")
    values: list[object] = []
    line.answered.connect(values.append)
    started, go_on = threading.Event(), threading.Event()

    def slow(_door: Door, cancelled: IsOvertaken) -> Iterator[object]:
        started.set()
        go_on.wait(WAIT)
        yield cancelled()

    def after(_door: Door, _cancelled: IsOvertaken) -> Iterator[object]:
        yield None

    line.ask(slow)
    assert started.wait(WAIT)
    line.cancel()
    with qtbot.waitSignal(other.finished):
        other.ask(after)
        go_on.set()
    assert values == []


def test_an_expected_error_is_shown_as_it_is(service: EngineService, qtbot: QtBot) -> None:
    line = service.inquiry("test")

    def question(_door: Door, _cancelled: IsOvertaken) -> Iterator[object]:
        raise PackError("The pack is damaged: install it again.")
        yield

    with qtbot.waitSignal(line.failed) as failed:
        line.ask(question)
    assert failed.args == ["The pack is damaged: install it again."]


@pytest.mark.expects_log
def test_an_unexpected_error_is_logged_without_the_phrase_it_quotes(
    service: EngineService, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    line = service.inquiry("test")
    # Put together here: a traceback may quote the program's own lines, never their values.
    phrase = "paciente con " + "".join(("V", "I", "H"))

    def question(_door: Door, _cancelled: IsOvertaken) -> Iterator[object]:
        raise ValueError(phrase)
        yield

    with qtbot.waitSignal(line.failed) as failed:
        line.ask(question)
    assert "ValueError" in failed.args[0]
    assert "VIH" not in failed.args[0]
    assert "VIH" not in caplog.text
    assert "test_service" in caplog.text


def test_a_pack_that_cannot_be_opened_is_a_sentence_and_the_thread_goes_on(qtbot: QtBot) -> None:
    def broken() -> Door:
        raise PackError("There is no pack: install one with “nosolex pack install FILE”.")

    running = EngineService(broken)
    line = running.inquiry("test")
    with qtbot.waitSignal(running.broken) as said:
        running.start()
    assert "install one" in said.args[0]
    with qtbot.waitSignal(line.failed):
        line.ask(lambda door, cancelled: iter(()))
    assert running.state == "broken"
    running.stop()


def test_the_state_is_told_at_every_step_also_when_a_pack_is_opened_again(
    qtbot: QtBot, engine: SearchEngine
) -> None:
    running = EngineService(lambda: KeptOpen(engine))
    told: list[str] = []
    running.state_changed.connect(told.append)
    with qtbot.waitSignal(running.ready):
        running.start()
    assert told == ["words", "ready"]
    with qtbot.waitSignal(running.ready):
        running.reopen()
        assert told[2:] == ["loading"]
    assert told[2:] == ["loading", "words", "ready"]
    running.stop()


def test_a_pack_that_is_gone_when_opened_again_leaves_the_state_broken(
    qtbot: QtBot, engine: SearchEngine
) -> None:
    doors = iter([KeptOpen(engine)])

    def once() -> Door:
        for door in doors:
            return door
        raise PackError("There is no pack any more.")

    running = EngineService(once)
    with qtbot.waitSignal(running.ready):
        running.start()
    with qtbot.waitSignal(running.state_changed, check_params_cb=lambda state: state == "broken"):
        running.reopen()
    running.stop()


def test_details_do_not_wait_for_a_search_that_is_between_its_stages(
    qtbot: QtBot, engine: SearchEngine
) -> None:
    door = GatedDoor(engine, {"hta": [answer("I10"), answer("I10")]})
    running = EngineService(lambda: door)
    running.start()
    search, details = running.inquiry("search"), running.inquiry("details")

    def stages(door: Door, cancelled: IsOvertaken) -> Iterator[object]:
        return door.stages("hta", None, cancelled)  # type: ignore[arg-type]  # not looked at

    def read(door: Door, _cancelled: IsOvertaken) -> Iterator[object]:
        yield door.catalogue.title("I10", "en").text

    with qtbot.waitSignal(search.answered):
        search.ask(stages)
        details.ask(lambda door, cancelled: iter(()))
        door.release("hta", 0)
    with qtbot.waitSignal(search.finished):
        door.release("hta", 1)
    with qtbot.waitSignal(details.answered) as answered:
        details.ask(read)
    assert answered.args == ["Essential (primary) hypertension"]
    running.stop()
