"""Ten procedures built by keys alone, from the phrase to the case list, in a real X window."""

import shutil
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from desktop.app.application import Application
from desktop.engine.pack.pack import PROCEDURES
from desktop.engine.procedures.model import PLACES
from desktop.engine.procedures.results import OPEN, ProcedureAnswer
from desktop.engine.resources import default_pack_dir
from desktop.engine.search import SearchEngine
from desktop.system.focus import make_focus
from desktop.system.settings import Settings
from desktop.ui.procedures.page import ProceduresPage
from desktop.ui.procedures.pane import ProcedurePane
from tests.ui.conftest import KeptOpen
from tests.ui.test_x11 import managed

pytestmark = [
    pytest.mark.x11,
    pytest.mark.skipif(
        any(shutil.which(tool) is None for tool in ("xdotool", "openbox")),
        reason="needs xdotool and openbox",
    ),
]
BUILT = {
    "laparoscopic appendectomy": "0DTJ4ZZ",
    "laparoscopic cholecystectomy": "0FT44ZZ",
    "right total hip replacement": "0SR90J9",
    "cesarean section": "10D00Z1",
    "colonoscopy": "0DJD8ZZ",
    "transurethral resection of prostate": "0VB08ZZ",
    "chest x-ray": "BW03ZZZ",
    "transfusion of packed red cells": "30233N1",
    "hemodialysis": "5A1D70Z",
    "right total mastectomy": "0HTT0ZZ",
}
_PATIENCE_MS = 60_000  # the whole pack answers, on whatever machine
_MOST_KEYS = 12  # that a code may take after its phrase: a coder would give up


@pytest.fixture
def packed() -> Iterator[SearchEngine]:
    """The engine on the pack of the tree, whose tables are those of the official set."""
    if not (default_pack_dir() / PROCEDURES).is_file():
        pytest.skip("the tree has no pack with procedures")
    with SearchEngine.open(default_pack_dir(), providers="cpu") as opened:
        # Once here, so that the threads of the numbers' libraries are nobody's but the test's.
        opened.procedures.search("appendectomy")
        yield opened


@pytest.fixture
def application(qtbot: QtBot, packed: SearchEngine) -> Iterator[Application]:
    """The program in an X window with a window manager."""
    if QGuiApplication.platformName() != "xcb":
        pytest.skip("needs the xcb platform: run `make test-x11`")
    manager = subprocess.Popen(["openbox", "--sm-disable"], stderr=subprocess.DEVNULL)
    qtbot.waitUntil(managed, timeout=20_000)
    made = Application(Settings(theme="light", interface_language="en"), lambda: KeptOpen(packed))
    qtbot.addWidget(made.popup)
    qtbot.addWidget(made.window)
    with qtbot.waitSignal(made.service.ready, timeout=60_000):
        made.start()
    made.show_window()
    qtbot.waitExposed(made.window)
    make_focus("xcb").take(int(made.window.winId()))
    qtbot.waitUntil(made.window.isActiveWindow, timeout=20_000)
    yield made
    made.stop()
    manager.terminate()
    manager.wait()


class Hands:
    """Presses keys as a person does, and counts those that follow a phrase."""

    def __init__(self, qtbot: QtBot, pane: ProcedurePane) -> None:
        self._qtbot, self._pane = qtbot, pane
        self.pressed = 0
        self._asked = ""
        pane.asking.found.connect(self._note)

    def press(self, chord: str) -> None:
        """Press one chord."""
        subprocess.run(["xdotool", "key", chord], check=True)
        self.pressed += 1

    def ask(self, phrase: str) -> None:
        """Type a phrase into the field of the page and wait for its tables."""
        self.press("ctrl+p")
        self._until(lambda: self._pane.field.hasFocus())
        self._asked = ""
        subprocess.run(["xdotool", "type", "--delay", "5", phrase], check=True)
        self._until(lambda: self._asked == phrase)
        self.pressed = 0

    def build(self, code: str) -> None:
        """Go into the table of a code, and take what is open or was heard otherwise."""
        self._until(lambda: self._table() == self._chosen_table())
        while self._chosen_table() != code[:3]:
            row = self._pane.tables.currentRow()
            self.press("Down")
            self._until(lambda: self._pane.tables.currentRow() > row)  # noqa: B023  # at once
        self._until(lambda: self._table() == code[:3])
        self.press("Return")
        for place in PLACES:
            self._take(place, code[place - 1])

    def _take(self, place: int, value: str) -> None:
        build = self._pane.build
        assert build is not None
        if build.code[place - 1] == value:
            return
        while build.place != place:
            at = build.place
            self.press("Right" if at < place else "Left")
            self._until(lambda: build.place != at)  # noqa: B023  # at once
        self.press(value.lower())
        self._until(lambda: build.code[place - 1] == value)

    def _table(self) -> str:
        return self._pane.build.sheet.table.code if self._pane.build else ""

    def _chosen_table(self) -> str:
        item = self._pane.tables.currentItem()
        return item.text().replace("·", OPEN)[:3] if item else ""

    def _note(self, answer: object) -> None:
        assert isinstance(answer, ProcedureAnswer)
        self._asked = answer.query

    def _until(self, met: Callable[[], bool]) -> None:
        self._qtbot.waitUntil(met, timeout=_PATIENCE_MS)


def test_ten_procedures_are_built_by_keys_alone(
    application: Application, qtbot: QtBot, tmp_path: Path
) -> None:
    window, case = application.window, application.case
    page = window.findChild(ProceduresPage)
    assert page is not None
    hands, keys = Hands(qtbot, page.pane), {}
    for number, (phrase, code) in enumerate(BUILT.items(), start=1):
        hands.ask(phrase)
        hands.build(code)
        keys[phrase] = hands.pressed
        window.grab().save(str(tmp_path / f"{number:02}-{code}.png"))
        hands.press("ctrl+b")
        qtbot.waitUntil(lambda: len(case.case) == number, timeout=_PATIENCE_MS)  # noqa: B023
    window.grab().save(str(tmp_path / "case.png"))
    assert [entry.code for entry in case.case] == list(BUILT.values())
    assert {entry.kind for entry in case.case} == {"procedure"}
    assert max(keys.values()) <= _MOST_KEYS, keys
    assert sorted(keys.values())[len(keys) // 2] <= 2, keys  # into the table, and one choice
