"""The settings' pages: a choice acts at once, and the administrator's word stands above it."""

import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QComboBox, QWidget
from pytestqt.qtbot import QtBot

from desktop.app.application import Application
from desktop.app.resident import Resident
from desktop.engine.search import SearchEngine
from desktop.system.hotkey import HotkeyTaken
from desktop.system.hotkey.keys import Combination
from desktop.system.settings import Settings, load
from desktop.ui.settings.form import Form
from desktop.ui.settings.hotkey import HotkeyForm
from desktop.ui.settings.privacy import PrivacyForm
from desktop.ui.theme.theme import theme
from tests.support.administrator import own_policy
from tests.ui.conftest import KeptOpen
from tests.ui.support.waiting import codes_of, wait_answered

Make = Callable[[], Application]


@pytest.fixture
def make(qtbot: QtBot, engine: SearchEngine, home: Path) -> Iterator[Make]:
    made: list[Application] = []

    def build() -> Application:
        chosen = Settings(theme="light", interface_language="en", first_run_done=True)
        application = Application(chosen, lambda: KeptOpen(engine), own_policy(home))
        made.append(application)
        qtbot.addWidget(application.popup)
        qtbot.addWidget(application.window)
        with qtbot.waitSignal(application.service.ready):
            application.start()
        return application

    yield build
    for application in made:
        application.stop()


@pytest.fixture
def application(make: Make) -> Application:
    return make()


def policy(home: Path, **content: object) -> None:
    home.mkdir(exist_ok=True)
    (home / "policy.json").write_text(json.dumps(content), encoding="utf-8")


def choose(form: Form, setting: str, value: object) -> None:
    box = form.rows[setting].editor
    assert isinstance(box, QComboBox)
    box.setCurrentIndex(box.findData(value))
    box.activated.emit(box.currentIndex())


def test_a_theme_chosen_is_seen_and_kept(application: Application) -> None:
    choose(application.settings_page.forms["appearance"], "theme", "dark")
    assert theme().palette.dark
    assert load().theme == "dark"


def test_a_change_from_elsewhere_is_shown(application: Application) -> None:
    application.change(billable_only=True)
    box = application.settings_page.forms["search"].rows["billable_only"].editor
    assert isinstance(box, QCheckBox)
    assert box.isChecked()


def test_what_is_fixed_is_in_force_disabled_and_says_by_whom(make: Make, home: Path) -> None:
    policy(home, fixed={"theme": "dark", "rerank": False})
    application = make()
    assert theme().palette.dark
    row = application.settings_page.forms["appearance"].rows["theme"]
    assert not row.editor.isEnabled()
    assert row.hint.text() == "Fixed by your administrator"
    application.change(theme="light", rerank=True, billable_only=True)
    assert theme().palette.dark
    assert application.settings.rerank is False
    assert application.settings.billable_only is True


def test_a_fixed_value_does_not_overwrite_the_users_own(make: Make, home: Path) -> None:
    policy(home, fixed={"theme": "dark"})
    make().change(billable_only=True)
    assert load().theme == "light"
    assert load().billable_only is True


@pytest.mark.expects_log
def test_what_of_the_policy_makes_no_sense_is_told(make: Make, home: Path) -> None:
    policy(home, fixed={"history": "never"}, hidden=["nonsense"])
    trouble = make().settings_page.trouble
    assert not trouble.isHidden()
    assert "“history”" in trouble.text()
    assert "“nonsense”" in trouble.text()


def test_what_is_hidden_is_not_shown(make: Make, home: Path) -> None:
    policy(home, hidden=["privacy", "hotkey", "provider"])
    page = make().settings_page
    assert "provider" not in page.forms["search"].rows
    shown = [page.names.item(row).text() for row in range(page.names.count())]
    assert "Search" in shown
    assert not {"Privacy", "Hotkey"} & set(shown)


def test_where_no_program_may_be_started_there_is_no_button_for_it(make: Make, home: Path) -> None:
    policy(home, hidden=["open_folder"])
    made = make()
    assert made.policy.problems == ()
    form = made.settings_page.forms["privacy"]
    assert isinstance(form, PrivacyForm)
    assert form.sentences and not form.open_buttons
    assert form.wipe_buttons


class Keeper:
    """Holds keys like a system on which Ctrl+Alt+X is taken."""

    def __init__(self) -> None:
        self.rests = False

    def try_hotkey(self, written: str) -> str:
        return "It is already used by another program." if written == "Ctrl+Alt+X" else ""

    def pause_hotkey(self, rests: bool) -> None:
        self.rests = rests


@pytest.fixture
def hotkeys(application: Application) -> HotkeyForm:
    form = application.settings_page.forms["hotkey"]
    assert isinstance(form, HotkeyForm)
    form.keeper = Keeper()
    return form


CONTROL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


def test_a_combination_pressed_is_the_new_hotkey(hotkeys: HotkeyForm) -> None:
    QTest.keyClick(hotkeys.recorder, Qt.Key.Key_F9, CONTROL | ALT)
    assert load().hotkey == "Ctrl+Alt+F9"
    assert hotkeys.recorder.text() == "Ctrl+Alt+F9"


def test_a_lone_letter_is_refused_in_a_sentence(hotkeys: HotkeyForm) -> None:
    QTest.keyClick(hotkeys.recorder, Qt.Key.Key_A)
    assert "add Ctrl, Alt or Super" in hotkeys.said.text()
    assert hotkeys.recorder.text() == Settings().hotkey


def test_a_key_that_another_program_holds_is_not_kept(hotkeys: HotkeyForm) -> None:
    QTest.keyClick(hotkeys.recorder, Qt.Key.Key_X, CONTROL | ALT)
    assert "another program" in hotkeys.said.text()
    assert hotkeys.choices.settings.hotkey == Settings().hotkey


def test_another_processor_opens_the_engine_again_and_it_answers(
    application: Application, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(application.service.ready):
        choose(application.settings_page.forms["search"], "provider", "cpu")
    application.look_up("I10")
    wait_answered(qtbot, application.popup.pane)
    assert codes_of(application.popup.pane)[0] == "I10"


class TakenKeys:
    """A system's hotkey on which Ctrl+Alt+X belongs to another program."""

    name = "test"
    held = ""

    def register(self, combination: Combination, pressed: Callable[[], None]) -> None:
        self.unregister()
        if str(combination) == "Ctrl+Alt+X":
            raise HotkeyTaken(combination)
        self.held = str(combination)

    def unregister(self) -> None:
        self.held = ""


def test_a_conflict_is_said_and_the_old_key_still_works(application: Application) -> None:
    system = TakenKeys()
    resident = Resident(application, hotkey=system)
    resident.register_hotkey(application.settings.hotkey)
    form = application.settings_page.forms["hotkey"]
    assert isinstance(form, HotkeyForm)
    QTest.keyClick(form.recorder, Qt.Key.Key_X, CONTROL | ALT)
    assert "already used by another program" in form.said.text()
    assert system.held == Settings().hotkey
    QTest.keyClick(form.recorder, Qt.Key.Key_F9, CONTROL | ALT)
    assert system.held == "Ctrl+Alt+F9"
    form.pause.click()
    assert system.held == ""


def test_privacy_names_each_place_and_wipes_at_the_second_click(
    application: Application, home: Path
) -> None:
    form = application.settings_page.forms["privacy"]
    assert isinstance(form, PrivacyForm)
    kept = home / "data" / "case.json"
    kept.parent.mkdir(parents=True, exist_ok=True)
    kept.write_text("{}", encoding="utf-8")
    button = form.wipe_buttons["case"]
    button.click()
    assert kept.exists()
    assert button.text() == "Really wipe?"
    button.click()
    assert not kept.exists()


def test_every_control_has_a_name_for_screen_readers(application: Application) -> None:
    application.show_window()
    page = application.settings_page
    application.window.show_page(application.window.pages.indexOf(page))
    nameless = []
    for name in page.forms:
        page.show_form(name)
        for widget in page.findChildren(QWidget):
            if widget.focusPolicy() == Qt.FocusPolicy.NoFocus or not widget.isVisible():
                continue
            interface = QAccessible.queryAccessibleInterface(widget)
            if not interface or not interface.text(QAccessible.Text.Name):
                nameless.append((name, type(widget).__name__))
    assert not nameless
