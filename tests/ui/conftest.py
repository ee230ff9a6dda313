"""What every interface test gets: an engine on a tiny pack, and a watch over what it leaves behind.

A test fails on a Qt warning, on an unexpected log record, and on a thread or timer it leaves.
"""

import contextlib
import gc
import logging
import os
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

if sys.platform == "linux" and not os.environ.get("DISPLAY"):
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QCoreApplication, QEvent, QTimer  # after the platform is chosen
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.engine.models.loading import Models
from desktop.engine.procedures.catalogue import ProcedureCatalogue
from desktop.engine.procedures.search import ProcedureSearch
from desktop.engine.search import SearchEngine
from desktop.system.settings import Settings
from desktop.ui.theme.theme import theme
from desktop.ui.widgets.translations import Translations, read_titles_in
from desktop.ui.worker.service import EngineService
from tests.support.tiny_pack import tiny_pack

HERE = Path(__file__).parent
# What the off-screen platform says about itself, what a missing GPU driver says, and wine 8, which
# knows no scaling by the monitor.
_IGNORED = ("This plugin does not support", "libEGL", "MESA", "DpiAwareness", "DpiScaling")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Let Qt's warnings fail every test of this folder."""
    for item in items:
        if HERE in item.path.parents:
            item.add_marker(pytest.mark.qt_log_level_fail("WARNING"))
            item.add_marker(pytest.mark.qt_log_ignore(*_IGNORED, extend=True))


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Keep every test away from the user's own settings."""
    monkeypatch.setenv("NOSOLEX_HOME", str(tmp_path / "home"))
    return tmp_path / "home"


@pytest.fixture
def translations(qapp: QApplication) -> Iterator[Translations]:
    """Return the switch of languages, turned back to English afterwards."""
    switch = Translations()
    yield switch
    switch.apply("en")
    for translator in switch._installed:
        QCoreApplication.removeTranslator(translator)


@pytest.fixture(autouse=True)
def _nothing_logged(
    caplog: pytest.LogCaptureFixture, request: pytest.FixtureRequest
) -> Iterator[None]:
    with caplog.at_level(logging.WARNING):
        yield
    if request.node.get_closest_marker("expects_log"):
        return
    records = [*caplog.get_records("setup"), *caplog.get_records("call")]
    said = [record.getMessage() for record in records if record.levelno >= logging.WARNING]
    assert not said, f"unexpected log records: {said}"


@pytest.fixture(autouse=True)
def _clipboard_left_to_qt(qtbot: QtBot) -> Iterator[None]:
    """End each test with text that Qt made itself on the clipboard.

    WORKAROUND: the off-screen platform deletes content that was made in Python only after Python
    has ended, which aborts the process; the platforms with a real clipboard do not.
    """
    yield
    QGuiApplication.clipboard().setText("")


@pytest.fixture(autouse=True)
def _no_thread_left(qtbot: QtBot) -> Iterator[None]:
    yield
    # The system takes a moment to clear away a thread that has ended.
    deadline = time.monotonic() + 2
    while (left := _our_threads()) and time.monotonic() < deadline:
        os.sched_yield()
    assert not left, f"threads left running: {left}"


def _our_threads() -> list[str]:
    """Name our threads; Linux shows a QThread under its object's name.

    The session's engine keeps threads for the words and for what comes next; Linux shows them under
    the name of the thread that first asked for them.
    """
    names = []
    kept = {
        thread.native_id for thread in threading.enumerate()
        if thread.name.startswith(("words", "ahead"))
    }  # fmt: skip
    for path in Path("/proc/self/task").glob("*/comm"):
        if int(path.parent.name) in kept:
            continue
        with contextlib.suppress(OSError):
            names.append(path.read_text().strip())
    return [name for name in names if name in ("engine", "models", "job")]


@pytest.fixture(autouse=True, scope="module")
def _no_timer_left() -> Iterator[None]:
    """Look through every object once a module: once a test would cost more than the tests."""
    yield
    # What a failed test had in its hands lives in its traceback, which goes round in circles.
    gc.collect()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    # The type, not isinstance: a lazy proxy among the objects would wake up.
    timers = [thing for thing in gc.get_objects() if issubclass(type(thing), QTimer)]
    left = [_told(timer) for timer in timers if _ticks(timer)]
    assert not left, f"timers left ticking: {left}"


def _ticks(timer: QTimer) -> bool:
    try:
        return timer.isActive()
    except RuntimeError:  # its Qt half is gone already
        return False


def _told(timer: QTimer) -> str:
    """Name a timer, how often it ticks and whose it is: all that is known once its test is over."""
    name = timer.objectName() or "a timer without a name"
    return f"{name}, every {timer.interval()} ms, of {timer.parent()}"


@pytest.fixture(autouse=True)
def _light_theme_and_one_language(qtbot: QtBot) -> None:
    theme().apply(Settings(theme="light"))
    read_titles_in("")


@pytest.fixture(scope="session")
def engine() -> Iterator[SearchEngine]:
    """Return the real engine on the tiny pack, models loaded."""
    with SearchEngine.open(tiny_pack(), providers="cpu") as opened:
        yield opened


class KeptOpen:
    """The session's engine as a door that a test's service may close without closing it."""

    def __init__(self, engine: SearchEngine) -> None:
        self._engine = engine
        self.catalogue = engine.catalogue
        self.editions, self.drg = engine.editions, engine.drg
        self.stages = engine.stages
        self.load = engine.load
        self.pack, self.tagger = engine.pack, engine.tagger
        self.search_many = engine.search_many
        self.problems: tuple[str, ...] = ()
        self.passed_over: tuple[str, ...] = ()

    @property
    def models(self) -> Models:
        """Return those of the engine, as they are now."""
        return self._engine.models

    @property
    def procedures(self) -> ProcedureSearch:
        """Return those of the engine, whose pack has none."""
        return self._engine.procedures

    @property
    def procedure_codes(self) -> ProcedureCatalogue | None:
        """Return those of the search, where there is one."""
        return self._engine.procedure_codes


@pytest.fixture
def service(qtbot: QtBot, engine: SearchEngine) -> Iterator[EngineService]:
    """Return a running service over the real engine, its models loaded."""
    running = EngineService(lambda: KeptOpen(engine))
    with qtbot.waitSignal(running.ready, timeout=10_000):
        running.start()
    yield running
    running.stop()
