"""A day's work in one go: eight thousand phrases through the popup, with flat memory."""

import gc
import itertools
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QEventLoop
from pytestqt.qtbot import QtBot

from desktop.engine.results import SearchOptions
from desktop.ui.desk import Desk
from desktop.ui.popup.popup import Popup
from desktop.ui.worker.service import EngineService

QUERIES, WARM = 8_000, 2_000
MOST_GROWTH_MB = 15  # a leak of 2.5 KB a phrase would show
PHRASES = (
    "insuficiencia cardiaca",
    "diabetes mellitus tipo 2",
    "HTA",
    "acute appendicitis",
    "fracture of radius",
    "I50.9",
    "pneumònia",
    "infarctus du myocarde",
    "xyz qqq",
    "neumonía; EPOC",
)


def resident_mb() -> float:
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * 4096 / 1e6


@pytest.mark.slow
@pytest.mark.timeout(1800)
@pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")
def test_eight_thousand_phrases_leave_memory_flat(qtbot: QtBot, service: EngineService) -> None:
    popup = Popup(Desk(), service, SearchOptions)
    qtbot.addWidget(popup)
    popup.hide_on_focus_loss = False
    popup.show_for("")
    pane = popup.pane
    line = pane.controller._line
    before = 0.0
    for number, phrase in zip(range(QUERIES), itertools.cycle(PHRASES), strict=False):
        if number == WARM:
            gc.collect()
            before = resident_mb()
        loop = QEventLoop()
        line.finished.connect(loop.quit)
        pane.controller.type(f"{phrase} {number % 7}")
        loop.exec()
        line.finished.disconnect(loop.quit)
        if number % 50 == 0 and pane.choice is not None:
            popup.open_rubric(pane.choice)
            popup.back()
    gc.collect()
    growth = resident_mb() - before
    print(f"{QUERIES - WARM} phrases after the first {WARM}: {growth:+.1f} MB")  # noqa: T201
    assert growth < MOST_GROWTH_MB
