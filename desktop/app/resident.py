"""The program in a session: one instance, a tray icon, a hotkey, the focus given back."""

import contextlib
import time
from typing import cast

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from desktop.app.application import Application, make_qt_application
from desktop.app.foreground import Foreground
from desktop.app.idle import IdleModels
from desktop.app.milestones import Milestones
from desktop.app.tray import Tray
from desktop.engine.errors import NosolexError
from desktop.system import paths
from desktop.system.autostart import make_autostart
from desktop.system.events import Event, note
from desktop.system.focus import Focus, make_focus
from desktop.system.hotkey import Hotkey, HotkeyTaken, make_hotkey
from desktop.system.hotkey.keys import parse_combination
from desktop.system.instance.message import Request
from desktop.system.instance.single import SingleInstance
from desktop.system.logs import start_logs, stop_logs
from desktop.system.policy import Policy
from desktop.system.settings import Settings, load
from desktop.ui.settings.hotkey import HotkeyForm

_SAME_PRESS_S = 0.25  # a key that other programs see takes the focus away just before it is ours


class Resident(QObject):
    """Joins the application with the system's parts.

    Signals:
        hotkey_refused: a sentence; the recorder should be opened.
    """

    hotkey_refused = Signal(str)

    def __init__(
        self, application: Application, hotkey: Hotkey | None = None, focus: Focus | None = None
    ) -> None:
        super().__init__(application)
        platform = QGuiApplication.platformName()
        self.application = application
        self.hotkey = hotkey or make_hotkey(platform)
        self.front = Foreground(focus or make_focus(platform), application.popup, self)
        self.idle = IdleModels(application.service, self)
        self.tray = Tray(self)
        self._paused = False
        self._connect()

    def _connect(self) -> None:
        application, tray = self.application, self.tray
        self._connect_form()
        tray.set_state(application.service.state)
        application.settings_changed.connect(self._settings_changed)
        application.popup.dismissed.connect(self.front.give_back)
        application.popup.desk.copy_wanted.connect(self._chosen)
        application.popup.desk.all_wanted.connect(self._chosen)
        application.clipboard.written.connect(self._notify_copied)
        application.service.state_changed.connect(tray.set_state)
        tray.look_up.connect(self.look_up)
        tray.open_window.connect(self.show_window)
        tray.paused.connect(self._pause)
        tray.quit_wanted.connect(QApplication.quit)
        # Only some systems' hotkeys can be lost, or granted, later on.
        lost, granted = (getattr(self.hotkey, name, None) for name in ("failed", "bound"))
        if lost is not None:
            lost.connect(self._refused)
        if granted is not None:
            granted.connect(lambda *_: tray.say(""))

    def _connect_form(self) -> None:
        hotkeys = self.application.settings_page.forms.get("hotkey")
        if hotkeys is not None:
            form = cast(HotkeyForm, hotkeys)
            form.keeper = self
            self.hotkey_refused.connect(form.say)
            self.tray.paused.connect(form.pause.setChecked)

    def start(self) -> None:
        """Take the key and show the icon; without a tray the last window ends the program."""
        self.tray.show()
        QApplication.setQuitOnLastWindowClosed(False)
        self.application.window.ends_program = lambda: not self.tray.available
        cast(QApplication, QApplication.instance()).lastWindowClosed.connect(self._window_closed)
        watch = getattr(self.hotkey, "watch_session", None)
        if watch is not None:
            watch(int(self.application.popup.winId()))
        self.register_hotkey(self.application.settings.hotkey)
        self.idle.set_minutes(self.application.settings.unload_after_minutes)

    def stop(self) -> None:
        """Give everything back to the system."""
        self.hotkey.unregister()
        self.tray.hide()

    def register_hotkey(self, written: str) -> None:
        """Take the key that the settings name; on refusal say why, and go on."""
        try:
            self.hotkey.register(parse_combination(written), self.look_up)
        except NosolexError as error:
            self._refused(str(error))
            if isinstance(error, HotkeyTaken):
                self.open_recorder()
        else:
            self.tray.say("")
            self._show_key(written)

    def _show_key(self, written: str) -> None:
        """Name the key where a coder looks for it."""
        self.tray.show_key(written)
        for page in (self.application.popup, self.application.window):
            page.help.show_key(written)
        for pane in (self.application.popup.pane, self.application.window.search.pane):
            pane.start.show_key(written)

    def try_hotkey(self, written: str) -> str:
        """Take another key; on refusal take the old one again and return why."""
        try:
            self.hotkey.register(parse_combination(written), self.look_up)
        except NosolexError as error:
            with contextlib.suppress(NosolexError):
                old = parse_combination(self.application.settings.hotkey)
                self.hotkey.register(old, self.look_up)
            return str(error)
        return ""

    def open_recorder(self) -> None:
        """Show the field that takes another key, unless the administrator hides it."""
        form = self.application.settings_page.forms.get("hotkey")
        if form is not None:
            self.show_window()
            self.application.show_settings("hotkey")
            cast(HotkeyForm, form).recorder.setFocus()

    def pause_hotkey(self, rests: bool) -> None:
        """Let the hotkey rest, as the tray's menu does."""
        self.tray.set_paused(rests)

    def look_up(self) -> None:
        """What the hotkey does: look the clipboard up, or close the popup that it had opened."""
        popup = self.application.popup
        if popup.isVisible() and popup.isActiveWindow():
            popup.dismiss()
            return
        if time.monotonic() - popup.left_at < _SAME_PRESS_S:
            # The key itself took the focus from the popup, which has closed: that was asked for.
            popup.left_at = 0.0
            self.front.give_back()
            return
        self.front.remember()
        self.idle.stay_awake()
        self.application.look_up_clipboard()
        self.front.bring(self.application.popup)

    def show_window(self) -> None:
        """Bring the window to the front."""
        self.idle.stay_awake()
        self.application.show_window()
        self.front.bring(self.application.window)

    def obey(self, request: Request) -> None:
        """Do what a later start asked for."""
        if request.verb == "lookup-clipboard":
            self.look_up()
        elif request.verb == "lookup":
            self.front.remember()
            self.application.look_up(request.text)
            self.front.bring(self.application.popup)
        elif request.verb == "show":
            self.show_window()
        elif request.verb == "quit":
            # An installer asks: nobody is there to be warned and to ask again.
            self.application.window.ends_program = lambda: False
            QApplication.quit()

    def _chosen(self, *_: object) -> None:
        if not self.application.popup.isVisible():
            self.front.give_back()

    def _notify_copied(self, text: str) -> None:
        if self.application.settings.notifications and not self.application.window.isVisible():
            self.tray.notify(self.application.copied_words(text))

    def _window_closed(self) -> None:
        if not self.tray.available:
            QApplication.quit()

    def _pause(self, rests: bool) -> None:
        self._paused = rests
        if rests:
            self.hotkey.unregister()
        else:
            self.register_hotkey(self.application.settings.hotkey)

    def _refused(self, sentence: str) -> None:
        self.application.window.say(sentence)
        self.tray.say(sentence)
        self.hotkey_refused.emit(sentence)

    def _settings_changed(self, before: Settings, after: Settings) -> None:
        if before.hotkey != after.hotkey and not self._paused:
            self.register_hotkey(after.hotkey)
        if before.autostart != after.autostart:
            try:
                make_autostart().set_enabled(after.autostart)
            except NosolexError as error:
                self.application.window.say(str(error))
        self.idle.set_minutes(after.unload_after_minutes)


def run(wish: str = "show", text: str = "") -> int:
    """Become the session's instance and stay until the coder quits."""
    app = make_qt_application()
    instance = SingleInstance(paths.socket_name())
    if not instance.start():
        # Another start was quicker by a moment: it is the instance, and gets the wish.
        _give_to_the_first(_request(wish, text))
        return 0
    logs = start_logs()
    application = Application(load())
    report_start(application.policy)
    application.service.passed_over.connect(_report_pack)
    resident = Resident(application)
    Milestones([application.window, application.popup], application.service, resident)
    instance.requested.connect(resident.obey)
    application.crash.start()
    app.aboutToQuit.connect(instance.stop)
    app.aboutToQuit.connect(application.crash.stop)
    app.aboutToQuit.connect(resident.stop)
    app.aboutToQuit.connect(application.stop)
    resident.start()
    if wish != "hidden" or not resident.tray.available:
        resident.obey(_request(wish, text))
    if wish == "show":
        application.welcome()
    application.start()
    try:
        return app.exec()
    finally:
        stop_logs(logs)


def _give_to_the_first(request: Request) -> None:
    from desktop.system.instance.handover import NotRunning, StillStarting, hand_over

    try:
        hand_over(paths.socket_name(), request)
    except NotRunning as error:  # it holds the lock, and does not get on
        raise StillStarting from error


def report_start(policy: Policy) -> None:
    """Tell whoever watches this PC that the program started, and under which policy."""
    note(Event.STARTED)
    if policy.fixed or policy.hidden:
        note(Event.POLICY, len(policy.fixed), len(policy.hidden))
    if policy.problems:
        note(Event.BAD_POLICY, len(policy.problems))


def _report_pack(problem: str) -> None:
    if problem:
        note(Event.PACK_REFUSED)


def _request(wish: str, text: str) -> Request:
    if wish == "lookup":
        return Request("lookup", text)
    if wish == "lookup-clipboard":
        return Request("lookup-clipboard")
    return Request("show")
