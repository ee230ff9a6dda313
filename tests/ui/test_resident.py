"""The program in a session: what the tray says, a refused key, pausing, waking up again."""

import gc
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtGui import QAction, QGuiApplication
from pytestqt.qtbot import QtBot

from desktop.app.application import Application
from desktop.app.resident import Resident
from desktop.engine.search import SearchEngine
from desktop.system.hotkey import HotkeyError, HotkeyTaken
from desktop.system.hotkey.keys import Combination
from desktop.system.instance.message import Request
from desktop.system.settings import Settings
from desktop.ui.settings.hotkey import HotkeyForm
from tests.ui.conftest import KeptOpen
from tests.ui.support.waiting import codes_of, wait_answered

PATIENCE_MS = 60_000
PHRASE, CODE = "infarto agudo de miocardio", "I21.9"


class Keys:
    """A system's hotkeys; some combinations belong to another program, or none can be had."""

    name = "keys of the test"

    def __init__(self, taken: tuple[str, ...] = (), refused: str = "") -> None:
        self.taken, self.refused = taken, refused
        self.held = ""
        self.press: Callable[[], None] = lambda: None

    def register(self, combination: Combination, pressed: Callable[[], None]) -> None:
        if self.refused:
            raise HotkeyError(self.refused)
        if str(combination) in self.taken:
            raise HotkeyTaken(combination)
        self.held, self.press = str(combination), pressed

    def unregister(self) -> None:
        self.held = ""


class Restful(KeptOpen):
    """The session's engine, whose models may be let go."""

    def __init__(self, engine: SearchEngine) -> None:
        super().__init__(engine)
        self.unload = engine.unload


@pytest.fixture
def application(qtbot: QtBot, engine: SearchEngine) -> Iterator[Application]:
    chosen = Settings(theme="light", hide_on_focus_loss=False, interface_language="en")
    made = Application(chosen, lambda: Restful(engine))
    qtbot.addWidget(made.popup)
    qtbot.addWidget(made.window)
    with qtbot.waitSignal(made.service.ready, timeout=PATIENCE_MS):
        made.start()
    yield made
    made.stop()
    # Loaded by this thread again: the runtime's own threads bear the name of the one that loads.
    engine.unload()
    gc.collect()  # a question that was never ended holds the models, in circles
    engine.load()


def started(application: Application, keys: Keys) -> Resident:
    resident = Resident(application, hotkey=keys)
    resident.start()
    return resident


@pytest.fixture
def keys() -> Keys:
    return Keys()


@pytest.fixture
def resident(application: Application, keys: Keys) -> Iterator[Resident]:
    made = started(application, keys)
    yield made
    made.idle.set_minutes(0)
    made.stop()


def form(application: Application) -> HotkeyForm:
    found = application.settings_page.forms["hotkey"]
    assert isinstance(found, HotkeyForm)
    return found


def test_the_key_looks_the_clipboard_up(resident: Resident, keys: Keys, qtbot: QtBot) -> None:
    QGuiApplication.clipboard().setText(PHRASE)
    keys.press()
    popup = resident.application.popup
    assert popup.isVisible()
    wait_answered(qtbot, popup.pane)
    assert codes_of(popup.pane)[0] == CODE


def test_the_key_once_more_closes_the_popup(resident: Resident, keys: Keys, qtbot: QtBot) -> None:
    QGuiApplication.clipboard().setText(PHRASE)
    popup = resident.application.popup
    keys.press()
    qtbot.waitUntil(popup.isActiveWindow, timeout=PATIENCE_MS)
    with qtbot.waitSignal(popup.dismissed):
        keys.press()
    assert not popup.isVisible()
    keys.press()
    assert popup.isVisible()


def test_the_key_is_named_where_a_coder_looks_for_it(resident: Resident, keys: Keys) -> None:
    written = resident.application.settings.hotkey
    assert written in resident.tray.icon.toolTip()
    for page in (resident.application.popup, resident.application.window):
        assert written in page.help.accessibleDescription()
    resident.application.choices.change("hotkey", "F9")
    assert "F9" in resident.tray.icon.toolTip()


def test_a_taken_key_opens_the_recorder_and_all_else_goes_on(
    application: Application, qtbot: QtBot
) -> None:
    keys = Keys(taken=("Ctrl+Shift+Space",))
    resident = started(application, keys)
    recorder = form(application).recorder
    assert recorder.isVisible()
    assert "Ctrl+Shift+Space is already used" in form(application).said.text()
    resident.obey(Request("lookup", PHRASE))
    wait_answered(qtbot, application.popup.pane)
    form(application).record("Ctrl+Alt+F9")
    assert keys.held == "Ctrl+Alt+F9"
    assert "already used" not in resident.tray.icon.toolTip()
    resident.stop()


def test_a_desktop_without_hotkeys_is_said_and_opens_nothing(application: Application) -> None:
    resident = started(application, Keys(refused="Bind a desktop shortcut instead."))
    assert not application.window.isVisible()
    assert "Bind a desktop shortcut" in resident.tray.icon.toolTip()
    assert form(application).said.text() == "Bind a desktop shortcut instead."
    resident.stop()


def test_a_paused_key_stays_paused_when_another_is_chosen(resident: Resident, keys: Keys) -> None:
    action(resident, "Pause the hotkey").trigger()
    assert keys.held == ""
    assert form(resident.application).pause.isChecked()
    resident.application.change(hotkey="Ctrl+Alt+F8")
    assert keys.held == ""
    action(resident, "Pause the hotkey").trigger()
    assert keys.held == "Ctrl+Alt+F8"


def action(resident: Resident, words: str) -> QAction:
    resident.tray.retranslate()
    (found,) = [each for each in resident.tray.menu.actions() if each.text() == words]
    return found


def test_the_tray_menu_does_what_it_says(resident: Resident, qtbot: QtBot) -> None:
    application = resident.application
    QGuiApplication.clipboard().setText(PHRASE)
    action(resident, "Look up the clipboard").trigger()
    assert application.popup.isVisible()
    action(resident, "Open Nosolex").trigger()
    assert application.window.isVisible()
    with qtbot.waitSignal(resident.tray.quit_wanted, timeout=PATIENCE_MS):
        action(resident, "Quit").trigger()


def test_the_tray_tells_the_state(resident: Resident) -> None:
    assert resident.tray.icon.toolTip().splitlines()[0] == "Nosolex: ready"
    plain = image(resident)
    for state, words in (("words", "words only"), ("loading", "loading"), ("broken", "no pack")):
        resident.tray.set_state(state)
        assert words in resident.tray.icon.toolTip()
        assert image(resident) != plain


def image(resident: Resident) -> object:
    return resident.tray.icon.icon().pixmap(32, 32).toImage()


@pytest.mark.parametrize("asked", [False, True])
def test_notifications_come_only_when_asked(
    resident: Resident, monkeypatch: pytest.MonkeyPatch, asked: bool, qtbot: QtBot
) -> None:
    shown: list[str] = []
    monkeypatch.setattr(resident.tray, "notify", shown.append)
    resident.application.change(notifications=asked)
    with qtbot.waitSignal(resident.application.clipboard.written, timeout=PATIENCE_MS):
        resident.application.clipboard.write("J18.9")
    assert shown == (["Copied: J18.9"] if asked else [])


def test_models_are_let_go_after_idle_time_and_come_back_with_the_next_question(
    resident: Resident, keys: Keys, engine: SearchEngine, qtbot: QtBot
) -> None:
    assert engine.models.encoder is not None
    resident.idle.set_minutes(0.001)
    qtbot.waitUntil(lambda: engine.models.encoder is None, timeout=PATIENCE_MS)
    resident.idle._timer.setInterval(0)  # what comes back now is to stay
    QGuiApplication.clipboard().setText(PHRASE)
    with qtbot.waitSignal(resident.application.service.ready, timeout=PATIENCE_MS):
        keys.press()
    wait_answered(qtbot, resident.application.popup.pane)
    assert codes_of(resident.application.popup.pane)[0] == CODE
    assert engine.models.encoder is not None
    assert resident.tray.icon.toolTip().splitlines()[0] == "Nosolex: ready"


def test_words_are_searched_while_the_models_are_away(
    resident: Resident, engine: SearchEngine, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    resident.idle.set_minutes(0.001)
    qtbot.waitUntil(lambda: engine.models.encoder is None, timeout=PATIENCE_MS)
    pane = resident.application.popup.pane
    with monkeypatch.context() as patch:
        patch.setattr(resident.application.service, "wake", lambda: None)  # they stay away
        resident.obey(Request("lookup", PHRASE))
        wait_answered(qtbot, pane)
    assert codes_of(pane)[0] == CODE
    resident.idle.set_minutes(0)


def test_typing_in_the_window_counts_anew(resident: Resident, qtbot: QtBot) -> None:
    timer = resident.idle._timer
    resident.idle.set_minutes(60)
    before = timer.timerId()
    resident.application.window.look_up(PHRASE)
    assert timer.timerId() != before  # started anew
    wait_answered(qtbot, resident.application.window.search.pane)
    resident.idle.set_minutes(0)
