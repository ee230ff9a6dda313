"""The popup in a real X window: focus, typed keys, clipboard read by another program."""

import shutil
import subprocess
from collections.abc import Iterator

import pytest
from PySide6.QtGui import QCursor, QGuiApplication
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from desktop.app.application import Application
from desktop.engine.search import SearchEngine
from desktop.system.focus import make_focus
from desktop.system.settings import Settings
from tests.ui.conftest import KeptOpen
from tests.ui.support.waiting import codes_of, wait_answered

pytestmark = [
    pytest.mark.x11,
    pytest.mark.skipif(
        any(shutil.which(tool) is None for tool in ("xdotool", "openbox", "xclip", "xprop")),
        reason="needs xdotool, openbox, xclip and xprop (Debian: the first three, x11-utils)",
    ),
]


@pytest.fixture(autouse=True)
def on_x(qapp: QApplication, qtbot: QtBot) -> Iterator[None]:
    if QGuiApplication.platformName() != "xcb":
        pytest.skip("needs the xcb platform: run `make test-x11`")
    manager = subprocess.Popen(["openbox", "--sm-disable"], stderr=subprocess.DEVNULL)
    qtbot.waitUntil(managed, timeout=20_000)
    yield
    manager.terminate()
    manager.wait()


def managed() -> bool:
    """Tell whether the window manager is there; what is asked of it before that is lost."""
    _, named, window = _property("-root").rpartition("# ")
    # The root remembers a manager that has gone; its window does not outlive it.
    return bool(named) and "window id" in _property("-id", window.strip())


def _property(*of: str) -> str:
    command = ["xprop", *of, "_NET_SUPPORTING_WM_CHECK"]
    return subprocess.run(command, capture_output=True, text=True, check=False).stdout


@pytest.fixture
def application(on_x: None, qtbot: QtBot, engine: SearchEngine) -> Iterator[Application]:
    made = Application(Settings(theme="light", interface_language="en"), lambda: KeptOpen(engine))
    qtbot.addWidget(made.popup)
    qtbot.addWidget(made.window)
    with qtbot.waitSignal(made.service.ready):
        made.start()
    yield made
    made.stop()


def keys(*names: str) -> None:
    """Press keys as a person does: the X server sends them to whoever has the focus."""
    subprocess.run(["xdotool", "key", *names], check=True)


def typed(text: str) -> None:
    subprocess.run(["xdotool", "type", "--delay", "5", text], check=True)


def pasted(qtbot: QtBot) -> str:
    """Read the clipboard with another program, while ours goes on answering it."""
    reader = subprocess.Popen(
        ["xclip", "-o", "-selection", "clipboard"], stdout=subprocess.PIPE, text=True
    )
    qtbot.waitUntil(lambda: reader.poll() is not None)
    return reader.communicate()[0]


def open_popup(application: Application, qtbot: QtBot, text: str = "") -> None:
    """Open it as the hotkey does: only a demand to the window manager brings it to the front."""
    application.look_up(text)
    qtbot.waitExposed(application.popup)
    make_focus("xcb").take(int(application.popup.winId()))
    qtbot.waitUntil(application.popup.isActiveWindow)


def test_type_a_phrase_pick_the_second_change_the_character_and_paste_elsewhere(
    application: Application, qtbot: QtBot
) -> None:
    popup = application.popup
    open_popup(application, qtbot)
    typed("torus fracture radius")
    qtbot.waitUntil(lambda: popup.pane.controller.session.phrase == "torus fracture radius")
    wait_answered(qtbot, popup.pane)
    second = codes_of(popup.pane)[1]
    keys("Down")
    qtbot.waitUntil(lambda: popup.pane.controller.session.chosen == 1)
    with qtbot.waitSignal(popup.details.shown):
        keys("Right")
    keys("g")
    qtbot.waitUntil(lambda: popup.details.pick is not None and "G" in popup.details.pick.code)
    with qtbot.waitSignal(application.clipboard.written):
        keys("Return")
    assert pasted(qtbot) == second[:-1] + "G"
    assert popup.isHidden()


def test_the_phrase_comes_from_another_programs_clipboard(
    application: Application, qtbot: QtBot
) -> None:
    subprocess.run(
        ["xclip", "-selection", "clipboard"], input="insuficiencia cardíaca", text=True, check=True
    )
    qtbot.waitUntil(lambda: QGuiApplication.clipboard().text() == "insuficiencia cardíaca")
    application.look_up_clipboard()
    wait_answered(qtbot, application.popup.pane)
    assert application.popup.pane.field.text() == "insuficiencia cardíaca"
    assert codes_of(application.popup.pane)[0] == "I50.9"


def test_typing_replaces_the_phrase_and_escape_hides(
    application: Application, qtbot: QtBot
) -> None:
    popup = application.popup
    open_popup(application, qtbot, "insuficiencia cardiaca")
    typed("E11.9")
    qtbot.waitUntil(lambda: popup.pane.field.text() == "E11.9")
    with qtbot.waitSignal(popup.dismissed):
        keys("Escape")
    assert popup.isHidden()


def test_it_comes_whole_on_the_screen_wherever_the_cursor_is(
    application: Application, qtbot: QtBot
) -> None:
    application.popup.hide_on_focus_loss = False  # where it lies is asked here, not the focus
    free = application.popup.screen().availableGeometry()
    for corner in (free.topLeft(), free.topRight(), free.bottomLeft(), free.bottomRight()):
        QCursor.setPos(corner)
        application.look_up("I10")
        qtbot.waitExposed(application.popup)
        qtbot.waitUntil(lambda: free.contains(application.popup.frameGeometry()))
        application.popup.dismiss()


def test_escape_is_not_taken_for_going_elsewhere(application: Application, qtbot: QtBot) -> None:
    open_popup(application, qtbot, "I10")
    with qtbot.assertNotEmitted(application.popup.left, wait=200):
        keys("Escape")
        qtbot.waitUntil(application.popup.isHidden)


def test_it_hides_when_another_window_is_activated(application: Application, qtbot: QtBot) -> None:
    other = QLineEdit()
    qtbot.addWidget(other)
    other.show()
    qtbot.waitExposed(other)
    open_popup(application, qtbot, "I10")
    with qtbot.waitSignal(application.popup.left):
        subprocess.run(["xdotool", "windowactivate", str(int(other.winId()))], check=True)
    assert application.popup.isHidden()
