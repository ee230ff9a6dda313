"""Side, episode of care and what else a code's relatives vary: chips, by key and by mouse."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from desktop.engine.results import SearchOptions
from desktop.ui.desk import Desk
from desktop.ui.popup.popup import Popup
from desktop.ui.widgets.chips import ChipsBar
from desktop.ui.worker.service import EngineService
from tests.ui.support.waiting import PATIENCE_MS, codes_of, press, wait_answered

Key = Qt.Key
ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def popup(qtbot: QtBot, service: EngineService) -> Iterator[Popup]:
    made = Popup(Desk(), service, SearchOptions)
    qtbot.addWidget(made)
    made.hide_on_focus_loss = False
    yield made
    made.pane.clear()


def look_up(popup: Popup, qtbot: QtBot, phrase: str) -> None:
    popup.show_for(phrase)
    wait_answered(qtbot, popup.pane)
    wait_chips(qtbot, popup.pane.chips)


def wait_chips(qtbot: QtBot, bar: ChipsBar) -> None:
    qtbot.waitUntil(lambda: are_all_in_sight(bar), timeout=PATIENCE_MS)


def are_all_in_sight(bar: ChipsBar) -> bool:
    """Whether every value has its chip: Qt shows new ones a turn of its loop later."""
    return 0 < sum(len(choice.options) for choice in bar.choices) == len(chips(bar))


def chips(bar: ChipsBar) -> dict[str, QPushButton]:
    return {chip.text(): chip for chip in bar.findChildren(QPushButton) if chip.isVisibleTo(bar)}


def press_alt(popup: Popup, qtbot: QtBot, key: Qt.Key, code: str) -> None:
    press(popup, key, ALT)
    qtbot.waitUntil(lambda: codes_of(popup.pane)[:1] == [code], timeout=PATIENCE_MS)
    wait_for_code(qtbot, popup.pane.chips, code)


def wait_for_code(qtbot: QtBot, bar: ChipsBar, code: str) -> None:
    def shows() -> bool:
        return are_all_in_sight(bar) and any(
            option.code == code and option.value == choice.chosen
            for choice in bar.choices
            for option in choice.options
        )

    qtbot.waitUntil(shows, timeout=PATIENCE_MS)


def test_a_code_typed_without_its_character_says_which_was_chosen(
    popup: Popup, qtbot: QtBot
) -> None:
    look_up(popup, qtbot, "S52521")
    assert codes_of(popup.pane) == ["S52.521A"]
    assert "7th character A" in popup.pane.notices.text()
    popup.show_for("S52.521D")
    wait_answered(qtbot, popup.pane)
    assert codes_of(popup.pane) == ["S52.521D"]
    assert "7th character" not in popup.pane.notices.text()


def test_keys_change_side_and_episode_and_keep_the_rest(popup: Popup, qtbot: QtBot) -> None:
    look_up(popup, qtbot, "S52521")
    press_alt(popup, qtbot, Key.Key_S, "S52.521S")
    press_alt(popup, qtbot, Key.Key_L, "S52.522S")
    press_alt(popup, qtbot, Key.Key_D, "S52.522D")
    press_alt(popup, qtbot, Key.Key_R, "S52.521D")
    with qtbot.waitSignal(popup.desk.copy_wanted) as chosen:
        press(popup, Key.Key_Return)
    assert chosen.args[0].code == "S52.521D"
    assert "subsequent" in chosen.args[0].title


def test_the_mouse_changes_them_too_and_the_chip_shows_it(popup: Popup, qtbot: QtBot) -> None:
    look_up(popup, qtbot, "S52521")
    offered = chips(popup.pane.chips)
    assert offered["right"].isChecked()
    assert {"A", "D", "G", "K", "P", "S"} <= offered.keys()
    qtbot.mouseClick(offered["left"], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: codes_of(popup.pane)[:1] == ["S52.522A"], timeout=PATIENCE_MS)
    wait_for_code(qtbot, popup.pane.chips, "S52.522A")
    assert chips(popup.pane.chips)["left"].isChecked()


def test_the_details_keep_the_character_when_the_side_changes(popup: Popup, qtbot: QtBot) -> None:
    look_up(popup, qtbot, "S52521")
    with qtbot.waitSignal(popup.details.shown):
        press(popup, Key.Key_Right)
    press(popup, Key.Key_S)
    wait_chips(qtbot, popup.details.chips)
    with qtbot.waitSignal(popup.details.shown, timeout=PATIENCE_MS):
        press(popup, Key.Key_L, ALT)
    assert popup.details.pick is not None
    assert popup.details.pick.code == "S52.522S"
    with qtbot.waitSignal(popup.details.shown, timeout=PATIENCE_MS):
        popup.details.siblings.opened.emit("S52.529")
    assert popup.details.pick.code == "S52.529S"
    press(popup, Key.Key_A, ALT)
    assert popup.details.pick.code == "S52.529A"


def test_a_code_without_relatives_has_no_chips(popup: Popup, qtbot: QtBot) -> None:
    popup.show_for("I10")
    wait_answered(qtbot, popup.pane)
    bar = popup.pane.chips
    qtbot.waitUntil(lambda: not bar._timer.isActive(), timeout=PATIENCE_MS)
    assert not bar.isVisible()
