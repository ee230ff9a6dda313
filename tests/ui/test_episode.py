"""A whole episode by keys alone: off screen, and in a real X window."""

import json
import os
import shutil
import subprocess
from collections.abc import Callable, Iterator
from functools import partial

import pytest
from PySide6.QtCore import QRect, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QMenu, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop.app.application import Application
from desktop.engine.search import SearchEngine
from desktop.system import paths
from desktop.system.focus import make_focus
from desktop.system.settings import Settings
from desktop.ui.cases.controller import CaseController
from desktop.ui.cases.entry_dialog import EntryDialog
from desktop.ui.cases.model import CAUTIONS
from desktop.ui.cases.panel import CasePanel
from desktop.ui.details.pane import DetailsPane
from desktop.ui.widgets.chips import ChipsBar
from desktop.workspace.pick import Pick
from tests.ui.conftest import KeptOpen
from tests.ui.support.waiting import PATIENCE_MS, type_phrase, wait_answered
from tests.ui.test_x11 import managed

Press = Callable[[str], None]
_NAMES = {
    "Return": Qt.Key.Key_Return, "Tab": Qt.Key.Key_Tab, "F6": Qt.Key.Key_F6, "F9": Qt.Key.Key_F9,
    "Up": Qt.Key.Key_Up, "Down": Qt.Key.Key_Down, "b": Qt.Key.Key_B, "p": Qt.Key.Key_P,
    "y": Qt.Key.Key_Y, "e": Qt.Key.Key_E,
}  # fmt: skip
_HELD = {"ctrl": Qt.KeyboardModifier.ControlModifier, "alt": Qt.KeyboardModifier.AltModifier}


@pytest.fixture
def application(qtbot: QtBot, engine: SearchEngine) -> Iterator[Application]:
    settings = Settings(theme="light", interface_language="en", second_format="hl7")
    made = Application(settings, lambda: KeptOpen(engine))
    qtbot.addWidget(made.popup)
    qtbot.addWidget(made.window)
    with qtbot.waitSignal(made.service.ready):
        made.start()
    yield made
    made.stop()


def by_qt(window: QWidget, qtbot: QtBot, chord: str) -> None:
    """Press a chord where the keyboard is; a dialog that closed gives it back to its window.

    Off screen there is no window manager to do that.
    """
    *held, name = chord.split("+")
    modifiers = Qt.KeyboardModifier.NoModifier
    for key in held:
        modifiers |= _HELD[key]
    if QApplication.activeWindow() is None:
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow, timeout=PATIENCE_MS)
    popup = QApplication.activePopupWidget()
    target = popup or QApplication.focusWidget()
    assert isinstance(target, QWidget)
    QTest.keyClick(target, _NAMES[name], modifiers)


needs_x = pytest.mark.skipif(
    any(shutil.which(tool) is None for tool in ("xdotool", "openbox", "xclip")),
    reason="needs xdotool, openbox and xclip",
)


def by_x(chord: str) -> None:
    """Press a chord as a person does: the X server sends it to whoever has the focus."""
    subprocess.run(["xdotool", "key", chord], check=True, timeout=30)


def test_an_episode_by_keys_off_screen(application: Application, qtbot: QtBot) -> None:
    application.window.show()
    application.window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is application.window)
    code_an_episode(application, qtbot, partial(by_qt, application.window, qtbot))


@pytest.fixture
def on_x(application: Application, qtbot: QtBot) -> Iterator[Application]:
    """Return the program with its window in sight in a real X window."""
    if QGuiApplication.platformName() != "xcb":
        pytest.skip("needs the xcb platform: run `make test-x11`")
    manager = subprocess.Popen(["openbox", "--sm-disable"], env=os.environ)
    try:
        qtbot.waitUntil(managed, timeout=20_000)
        application.show_window()
        qtbot.waitExposed(application.window)
        # What another test's window has had the manager may keep from a new one.
        make_focus("xcb").take(int(application.window.winId()))
        qtbot.waitUntil(application.window.isActiveWindow, timeout=20_000)
        yield application
    finally:
        manager.terminate()
        manager.wait()


@pytest.mark.x11
@needs_x
def test_an_episode_by_keys_in_an_x_window(on_x: Application, qtbot: QtBot) -> None:
    code_an_episode(on_x, qtbot, by_x)


@pytest.mark.x11
@needs_x
def test_an_episode_by_mouse_in_an_x_window(on_x: Application, qtbot: QtBot) -> None:
    """Paste two codes, collect, put in order, mark, add what is missing, copy, begin anew."""
    until = partial(qtbot.waitUntil, timeout=PATIENCE_MS)
    window, case = on_x.window, on_x.case
    panel, pane = window.case_panel, window.search.pane
    for code in ("N18.31", "E11.22"):
        pane.clear()
        hand_over(code)
        by_mouse(qtbot, pane.field, button=2)
        until(partial(_in_sight, window.details, code))
        by_mouse(qtbot, window.details.head.collect_button)
        until(partial(_has, case, code))
    until(lambda: case.report is not None and panel.list.isVisible())
    by_mouse(qtbot, panel.list.viewport(), panel.list.visualRect(panel.list.model().index(1, 0)))
    until(lambda: panel.list.currentIndex().row() == 1)
    by_mouse(qtbot, panel.up)
    until(lambda: [entry.code for entry in case.case] == ["E11.22", "N18.31"])
    by_mouse(qtbot, panel.edit)
    until(lambda: bool(panel.findChildren(EntryDialog)))
    (dialog,) = panel.findChildren(EntryDialog)
    until(dialog.isActiveWindow)
    by_mouse(qtbot, dialog.poa)
    listed = dialog.poa.view()
    until(listed.isVisible)
    by_mouse(qtbot, listed.viewport(), listed.visualRect(listed.model().index(1, 0)))
    until(lambda: dialog.poa.currentData() == "Y")
    by_mouse(qtbot, dialog.buttons.button(QDialogButtonBox.StandardButton.Ok))
    until(lambda: case.case[0].poa == "Y")
    by_mouse(qtbot, panel.list.viewport(), panel.list.visualRect(panel.list.model().index(1, 0)))
    until(lambda: "N18.32" in _offered(panel.chips))
    by_mouse(qtbot, _offered(panel.chips)["N18.32"])
    until(lambda: case.case[1].code == "N18.32")
    with qtbot.waitSignal(on_x.clipboard.written, timeout=PATIENCE_MS):
        choose_codes_only(qtbot, panel)
    assert QGuiApplication.clipboard().text().split() == ["E11.22", "N18.32"]
    by_mouse(qtbot, panel.clear)
    until(lambda: len(case.case) == 0)


def by_mouse(qtbot: QtBot, widget: QWidget, place: QRect | None = None, button: int = 1) -> None:
    """Click as a hand does: the X server moves the pointer and sends the click to what is there."""
    qtbot.waitUntil(lambda: widget.isVisible() and widget.isEnabled(), timeout=PATIENCE_MS)
    at = widget.mapToGlobal((place or widget.rect()).center())
    command = ["xdotool", "mousemove", str(at.x()), str(at.y()), "click", str(button)]
    subprocess.run(command, check=True, timeout=30)


def choose_codes_only(qtbot: QtBot, panel: CasePanel) -> None:
    """Open the menu of copies and click its second line, while the menu holds everything else."""
    menu = panel.copy.menu()

    def pick() -> None:
        by_mouse(qtbot, menu, menu.actionGeometry(menu.actions()[1]))

    menu.aboutToShow.connect(lambda: QTimer.singleShot(0, menu, pick))
    by_mouse(qtbot, panel.copy)


def hand_over(text: str) -> None:
    """Mark a text in another program: the middle button pastes it."""
    command = ["xclip", "-selection", "primary"]
    subprocess.run(command, input=text, text=True, check=True, timeout=30)


def _offered(bar: ChipsBar) -> dict[str, QPushButton]:
    """Return the chips in sight by the code that each leads to."""
    chips = [chip for chip in bar.findChildren(QPushButton) if chip.isVisible()]
    return {chip.toolTip().split()[-1]: chip for chip in chips}


def code_an_episode(application: Application, qtbot: QtBot, press: Press) -> None:
    """Collect two codes, put them in order, say one was present, add the third, copy."""
    until = partial(qtbot.waitUntil, timeout=PATIENCE_MS)
    window, case = application.window, application.case
    pane, panel = window.search.pane, window.case_panel
    for code in ("N18.31", "E11.22"):
        type_phrase(pane, code)
        pane.field.setFocus()
        wait_answered(qtbot, pane)
        until(partial(_in_sight, window.details, code))
        press("ctrl+b")
        until(partial(_has, case, code))
    panel.list.setFocus()
    panel.list.choose(1)
    model = panel.list.model()
    until(lambda: "belongs above" in " ".join(model.index(0, 0).data(CAUTIONS)))
    press("p")
    until(lambda: [entry.code for entry in case.case] == ["E11.22", "N18.31"])
    until(lambda: case.report is not None and not case.report.objections)
    press("y")
    until(lambda: case.case[0].poa == "Y")
    panel.list.choose(1)
    press("e")
    until(lambda: bool(panel.findChildren(EntryDialog)))
    (dialog,) = panel.findChildren(EntryDialog)
    until(lambda: dialog.code.hasFocus())
    dialog.code.setText("I509")
    press("Return")
    until(lambda: case.case[1].code == "I50.9")
    until(lambda: _proposed(panel, "N18") is not None)
    kidney = _proposed(panel, "N18")
    assert kidney is not None
    panel.proposals.setFocus()
    panel.proposals.setCurrentRow(kidney)
    press("Return")
    take_first(panel, qtbot, press)
    until(lambda: len(case.case) == 3)
    panel.list.setFocus()
    panel.list.choose(0)
    with qtbot.waitSignal(application.clipboard.written, timeout=PATIENCE_MS):
        press("Return")
    assert QGuiApplication.clipboard().text() == "E11.22"
    with qtbot.waitSignal(application.clipboard.written, timeout=PATIENCE_MS):
        press("alt+Return")
    segment = QGuiApplication.clipboard().text()
    assert segment.startswith("DG1|1||E11.22^") and segment.endswith("|Y")
    press("F9")
    until(lambda: len(case.case) == 0)


def _proposed(panel: CasePanel, code: str) -> int | None:
    """Return the row of the proposal that names a code."""
    rows = range(panel.proposals.count())
    return next((row for row in rows if code in panel.proposals.item(row).text()), None)


def _in_sight(details: DetailsPane, code: str) -> bool:
    return details.pick is not None and details.pick.code == code


def _has(case: CaseController, code: str) -> bool:
    return code in [entry.code for entry in case.case]


def take_first(panel: CasePanel, qtbot: QtBot, press: Press) -> None:
    """Take the first of what is offered, where there is more than one."""

    def there() -> bool:
        menus = panel.findChildren(QMenu, "offers")
        return bool(menus) and menus[-1].isVisible()

    until = partial(qtbot.waitUntil, timeout=PATIENCE_MS)
    until(lambda: there() or len(panel.controller.case) == 3)
    if there():
        press("Return")


def test_the_episode_is_written_only_when_asked(
    application: Application, qtbot: QtBot, home: object
) -> None:
    application.window.collect(pick("I10"))
    assert not paths.case_file().exists()
    application.change(keep_case_list=True)
    application.window.collect(pick("E11.9"))
    kept = json.loads(paths.case_file().read_text(encoding="utf-8"))
    assert [entry["code"] for entry in kept] == ["I10", "E11.9"]
    assert not paths.chosen_file().exists()
    application.copy(pick("I10"), False)
    assert not paths.chosen_file().exists()  # not asked for
    application.change(remember_choices=True)
    application.copy(pick("I10"), False)
    assert json.loads(paths.chosen_file().read_text(encoding="utf-8")) == {"I10": 1}
    application.change(remember_choices=False)
    assert not paths.chosen_file().exists()


def pick(code: str) -> Pick:
    return Pick(code, code, f"title of {code}", "en", True, 9)
