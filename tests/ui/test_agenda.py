"""Which question the worker thread answers next."""

import threading
from collections.abc import Iterator

from desktop.ui.worker.agenda import Agenda, IsOvertaken, Priority
from desktop.ui.worker.door import Door


def question(_door: Door, _cancelled: IsOvertaken) -> Iterator[object]:
    yield None


def test_what_is_read_in_passing_goes_before_a_search_and_a_batch_last() -> None:
    agenda = Agenda()
    agenda.post("batch", question, Priority.BACKGROUND)
    agenda.post("search", question, Priority.SEARCH)
    agenda.post("details", question, Priority.READING)
    order = [agenda.take(), agenda.take(), agenda.take()]
    assert [task.line for task in order if task] == ["details", "search", "batch"]


def test_a_newer_question_makes_the_older_one_void() -> None:
    agenda = Agenda()
    agenda.post("search", question)
    newer = agenda.post("search", question)
    task = agenda.take()
    assert task is not None
    assert task.number == newer
    agenda.post("search", question)
    assert not agenda.is_current(task)


def test_a_batch_gives_way_between_its_phrases() -> None:
    agenda = Agenda()
    agenda.post("batch", question, Priority.BACKGROUND)
    batch = agenda.take()
    assert batch is not None
    agenda.post("search", question)
    agenda.put_back(batch)
    first, second = agenda.take(), agenda.take()
    assert first is not None
    assert second is batch
    assert first.line == "search"


def test_an_overtaken_question_ends_its_generator() -> None:
    ended = threading.Event()

    def long(_door: Door, _cancelled: IsOvertaken) -> Iterator[object]:
        try:
            yield 1
            yield 2
        finally:
            ended.set()

    agenda = Agenda()
    agenda.post("search", long)
    task = agenda.take()
    assert task is not None
    task.running = task.question(None, lambda: False)  # type: ignore[arg-type]  # asks no door
    next(task.running)
    agenda.put_back(task)
    agenda.post("search", question)
    following = agenda.take()
    assert following is not None
    assert following is not task
    assert ended.is_set()


def test_closing_wakes_the_worker() -> None:
    agenda = Agenda()
    taken: list[object] = []
    worker = threading.Thread(target=lambda: taken.append(agenda.take()))
    worker.start()
    agenda.close()
    worker.join(timeout=10)
    assert taken == [None]
