"""The whole program off screen: a phrase in, a code on the clipboard."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from desktop.app.application import Application
from desktop.engine.search import SearchEngine
from desktop.system.settings import Settings, load
from desktop.ui.theme.theme import theme
from tests.ui.conftest import KeptOpen
from tests.ui.support.waiting import codes_of, press, wait_answered


@pytest.fixture
def application(qtbot: QtBot, engine: SearchEngine) -> Iterator[Application]:
    made = Application(
        Settings(theme="light", hide_on_focus_loss=False, interface_language="en"),
        lambda: KeptOpen(engine),
    )
    qtbot.addWidget(made.popup)
    qtbot.addWidget(made.window)
    with qtbot.waitSignal(made.service.ready):
        made.start()
    yield made
    made.stop()


@pytest.mark.skipif(sys.platform == "win32", reason="no such files on Windows")
def test_a_layout_that_would_be_waited_for_is_left_alone(
    qtbot: QtBot, engine: SearchEngine, home: Path
) -> None:
    (home / "config").mkdir(parents=True)
    os.mkfifo(home / "config" / "layout.ini")
    made = Application(Settings(theme="light"), lambda: KeptOpen(engine))
    qtbot.addWidget(made.popup)
    qtbot.addWidget(made.window)
    with qtbot.waitSignal(made.service.ready):
        made.start()
        made.show_window()
    made.stop()
    assert made.window.width() > 100


def clipboard() -> str:
    return QGuiApplication.clipboard().text()


def test_phrase_second_result_other_character_copied(
    application: Application, qtbot: QtBot
) -> None:
    popup = application.popup
    QGuiApplication.clipboard().setText("torus fracture radius")
    application.look_up_clipboard()
    wait_answered(qtbot, popup.pane)
    press(popup, Qt.Key.Key_Down)
    second = codes_of(popup.pane)[1]
    with qtbot.waitSignal(popup.details.shown):
        press(popup, Qt.Key.Key_Right)
    press(popup, Qt.Key.Key_K)
    press(popup, Qt.Key.Key_Return)
    assert clipboard() == second[:-1] + "K"
    assert popup.isHidden()


def test_an_empty_clipboard_opens_the_popup_and_says_so(
    application: Application, qtbot: QtBot
) -> None:
    QGuiApplication.clipboard().clear()
    application.look_up_clipboard()
    assert application.popup.isVisible()
    notices = application.popup.pane.notices.findChildren(QLabel)
    assert any("clipboard is empty" in label.text() for label in notices if label.isVisible())


def test_code_and_title_go_together(application: Application, qtbot: QtBot) -> None:
    application.look_up("I10")
    wait_answered(qtbot, application.popup.pane)
    press(application.popup, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert clipboard() == "I10 Essential (primary) hypertension"


def test_the_popups_collected_code_is_in_the_windows_case_list(
    application: Application, qtbot: QtBot
) -> None:
    application.look_up("I10")
    wait_answered(qtbot, application.popup.pane)
    press(application.popup, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    assert [entry.code for entry in application.case.case] == ["I10"]


def test_a_setting_is_in_force_at_once_and_after_the_next_start(application: Application) -> None:
    application.change(theme="dark", text_size=150)
    assert theme().palette.dark
    assert theme().metrics.text_size == 150
    assert load().theme == "dark"


def test_nothing_of_what_was_looked_up_is_written_to_disk(
    application: Application, qtbot: QtBot, home: Path
) -> None:
    application.look_up("insuficiencia cardiaca")
    wait_answered(qtbot, application.popup.pane)
    press(application.popup, Qt.Key.Key_Return)
    application.change(theme="dark")
    written = [path for path in home.rglob("*") if path.is_file()]
    assert written
    for path in written:
        content = path.read_bytes().decode("utf-8", "replace").lower()
        assert "cardiaca" not in content
        assert "i50" not in content


def test_the_rail_leaves_its_names_out_below_the_same_height_from_the_start(
    engine: SearchEngine, qtbot: QtBot
) -> None:
    cast(QApplication, QApplication.instance()).setStyleSheet("")  # as at the program's start
    made = Application(Settings(theme="light"), lambda: KeptOpen(engine))
    qtbot.addWidget(made.popup)
    qtbot.addWidget(made.window)
    made.window.show()
    at_first = _least_height_with_names(made.window.rail)
    theme().apply(Settings(theme="light"))
    assert at_first == _least_height_with_names(made.window.rail) > 300
    made.stop()


def _least_height_with_names(rail: QWidget) -> int:
    named = Qt.ToolButtonStyle.ToolButtonTextUnderIcon
    for height in range(300, 900):
        rail.resize(rail.width(), height)
        if all(button.toolButtonStyle() == named for button in rail.findChildren(QToolButton)):
            return height
    return 0


@pytest.mark.skipif(sys.platform == "win32", reason="onnxruntime must come before Qt there")
def test_the_first_window_does_not_wait_for_the_engine() -> None:
    code = "import sys, desktop.app.resident; print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    loaded = set(done.stdout.split())
    assert "PySide6.QtWidgets" in loaded
    assert not loaded & {"numpy", "onnxruntime", "usearch", "tokenizers", "cryptography"}
