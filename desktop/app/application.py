"""The composition with windows: settings, theme, engine thread, popup, window, clipboard."""

import logging
import sys
from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path

from desktop.system import early  # noqa: F401  # before PySide6, see there

# isort: split
from PySide6.QtCore import QObject, QSettings, QTimer, Signal
from PySide6.QtWidgets import QApplication

from desktop import __version__, installation
from desktop.app.at_hand import CodesAtHand
from desktop.app.pages import Pages, is_shown
from desktop.engine.errors import NosolexError
from desktop.engine.files import is_regular
from desktop.engine.results import SearchOptions
from desktop.system import paths
from desktop.system.autostart import APP_ID
from desktop.system.clipboard.clipboard import Clipboard
from desktop.system.policy import Policy, load_policy
from desktop.system.settings import PHRASE, Settings, save
from desktop.ui.cases.controller import CaseController
from desktop.ui.desk import Desk
from desktop.ui.favourites.page import FavouritesPage
from desktop.ui.guide.window import GuideWindow
from desktop.ui.history.controller import HistoryController
from desktop.ui.popup.popup import Popup
from desktop.ui.settings.choices import Choices
from desktop.ui.settings.hotkey import HotkeyForm
from desktop.ui.settings.privacy import PrivacyForm
from desktop.ui.theme.theme import theme
from desktop.ui.widgets.code_marks import code_marks
from desktop.ui.widgets.enter_key import EnterPresses
from desktop.ui.widgets.icons import app_icon
from desktop.ui.widgets.manner import manner_of
from desktop.ui.widgets.translations import Translations, read_titles_in, reading_language
from desktop.ui.window.crash_notice import CrashNotice
from desktop.ui.window.first_run import FirstRun
from desktop.ui.window.window import MainWindow
from desktop.ui.worker.agenda import IsOvertaken, Priority
from desktop.ui.worker.door import Door
from desktop.ui.worker.jobs import Jobs
from desktop.ui.worker.service import EngineService, OpenDoor
from desktop.workspace.episode.words import EpisodeError
from desktop.workspace.exchange.formats import written
from desktop.workspace.history.journal import Journal
from desktop.workspace.pick import Pick

log = logging.getLogger(__name__)


class Application(QObject):
    """Everything that lives as long as the program; the system's parts are added from outside.

    Attributes:
        settings: what is in force; change it by `apply`.
        policy: what the administrator fixed or hid.
        service: the engine thread.
        popup, window: the two places.
        clipboard: written on the coder's choice only.

    Signals:
        settings_changed: the settings before, and those in force now.
    """

    settings_changed = Signal(object, object)

    def __init__(
        self, settings: Settings, open_door: OpenDoor | None = None, policy: Policy | None = None
    ) -> None:
        super().__init__()
        self.policy = load_policy() if policy is None else policy
        self._own = settings
        settings = self.policy.apply(settings)
        self.settings = settings
        theme().apply(settings, dressed=False)
        self.translations = Translations(self)
        self.translations.apply(settings.interface_language)
        read_titles_in(_fixed_language(settings))
        self.service = EngineService(open_door or self._open_engine, self)
        self.clipboard = Clipboard(self)
        keep_in = paths.case_file() if settings.keep_case_list else None
        self.case = CaseController(self.service, keep_in, self)
        self.case.follow(settings.edition, settings.drg)
        self._mark(settings)
        self._tables = self.service.inquiry("tables", Priority.READING)
        self._tables.answered.connect(code_marks().read)
        self.service.opened.connect(lambda _: self._tables.ask(_editions))
        favourites = is_shown(FavouritesPage, self.policy)
        self.popup = Popup(Desk(favourites, self), self.service, self.options)
        self.popup.hide_on_focus_loss = settings.hide_on_focus_loss
        self.window = MainWindow(
            *(Desk(favourites, self), self.service, self.options),
            *(self.case, settings.case_template),
        )
        self.choices = Choices(settings, self.policy, self.change, self)
        self.history = HistoryController(Journal(paths.history_file()), self.choices, parent=self)
        pages = Pages(
            *(self.window, self.service, self.choices, self.history),
            self.options,
        )
        self.batch, self.favourites, self.report = pages.batch, pages.favourites, pages.report
        self.settings_page, self.about = pages.settings, pages.about
        self.crash = CrashNotice(self.window.desk, self.window)
        self.first_run: FirstRun | None = None
        self.guide: GuideWindow | None = None
        self.at_hand = CodesAtHand(lambda: self.case.case, self._favourite_codes)
        self.popup.pane.kept = self.at_hand.rows
        self._answer()
        self._connect()
        theme().dress()

    def _answer(self) -> None:
        """Answer what is asked in window and popup, beyond what each answers by itself."""
        for desk in (self.window.desk, self.popup.desk):
            desk.copy_wanted.connect(self.copy)
            desk.all_wanted.connect(self.take_all)
            desk.copy_all_wanted.connect(self.copy_all)
            desk.text_wanted.connect(self.clipboard.write)
            desk.with_reports = self.report is not None
            desk.report_wanted.connect(self.read_report)
            desk.noted.connect(self.history.note)
            desk.favour_wanted.connect(partial(self._favour, desk))
            desk.guide_wanted.connect(self.open_guide)
            desk.is_favourite = self._is_favourite
        self.popup.desk.collect_wanted.connect(self.window.collect)
        self.history.said.connect(self.window.desk.say)

    def _favour(self, desk: Desk, pick: Pick) -> None:
        if self.favourites is not None:
            desk.say(self.favourites.controller.add(pick))

    def _favourite_codes(self) -> list[Pick]:
        if self.favourites is None:
            return []
        codes = self.favourites.controller.root.codes
        known = (self.favourites.rows.known(code) for code in codes)
        return [code.pick() for code in known if code is not None and code.there]

    def _is_favourite(self, code: str) -> bool:
        kept = self.favourites
        return kept is not None and kept.controller.favourites.where(code) is not None

    def _retitle_kept(self, before: Settings, now: Settings) -> None:
        if _titles(before) != _titles(now):
            if self.favourites is not None:
                self.favourites.rows.refresh()
            self.history.changed.emit()

    def _connect(self) -> None:
        self.popup.dismissed.connect(self.clipboard.stop_fetching)
        self.popup.left.connect(self.clipboard.stop_fetching)
        forms = self.settings_page.forms
        for form in forms.values():
            form.reopen_wanted.connect(self.service.reopen)
        self.settings_changed.connect(self._retitle_kept)
        privacy = forms.get("privacy")
        if isinstance(privacy, PrivacyForm):
            privacy.wiped.connect(self._wiped)
        self.clipboard.written.connect(self._say_copied)
        self.clipboard.failed.connect(self._say_not_copied)

    def _wiped(self, name: str) -> None:
        if name == "history":
            self.history.wipe()
        elif name == "chosen":
            self._mark(self.settings)

    def options(self) -> SearchOptions:
        """Return what the settings ask of a search."""
        return SearchOptions(
            top=self.settings.results_shown,
            title_language="" if _follows_phrase(self.settings) else reading_language(),
            rerank=self.settings.rerank,
            depth=self.settings.rerank_depth,
            billable_only=self.settings.billable_only,
        )

    def apply(self, settings: Settings) -> None:
        """Put other settings in force at once, and save them."""
        before = self.settings
        self._own = self.policy.keep(self._own, settings)
        self.settings = settings = self.policy.apply(settings)
        save(self._own)
        theme().apply(settings)
        if settings.interface_language != before.interface_language:
            self.translations.apply(settings.interface_language)
        read_titles_in(_fixed_language(settings))
        self.popup.hide_on_focus_loss = settings.hide_on_focus_loss
        self.window.case_panel.template = settings.case_template
        self.case.follow(settings.edition, settings.drg)
        self._mark(settings)
        self.window.read_in(reading_language())
        if settings.keep_case_list != before.keep_case_list:
            self.case.keep_in(paths.case_file() if settings.keep_case_list else None)
        self.window.search.pane.controller.again()
        if settings.provider != before.provider:
            self.service.reopen()
        self.choices.follow(settings)
        self.settings_changed.emit(before, settings)

    def _mark(self, settings: Settings) -> None:
        """Mark codes outside the edition, and those chosen before, where that is wanted."""
        code_marks().chosen.keep_in(paths.chosen_file() if settings.remember_choices else None)
        code_marks().follow(settings.edition)

    def change(self, **choices: object) -> None:
        """Change single settings: `change(theme="dark")`."""
        self.apply(replace(self.settings, **choices))  # type: ignore[arg-type]  # named fields

    def start(self) -> None:
        """Open the engine once the first window has been painted."""
        theme().follow_system()
        self.history.start()
        QTimer.singleShot(0, self, self.service.start)

    def stop(self) -> None:
        """End the engine thread and note the window's layout."""
        if self.guide is not None:
            self.guide.close()
        self.history.stop()
        for jobs in self.window.findChildren(Jobs):
            jobs.wait()
        if (store := _layout_store()) is not None:
            self.window.keep_layout(store)
        self.service.stop()

    def show_window(self) -> None:
        """Bring the window to the front."""
        self.window.restore_layout(_layout_store())
        self.window.show()
        self.window.raise_()
        self.window.activateWindow()

    def show_settings(self, form: str) -> None:
        """Turn the window to one form of the settings."""
        self.window.show_page(self.window.pages.indexOf(self.settings_page))
        self.settings_page.show_form(form)
        self.settings_page.forms[form].enter()

    def open_guide(self, section: str, keys: list[tuple[str, str]]) -> None:
        """Open the user guide at a section; it is made when it is wanted first."""
        if self.guide is None:
            self.guide = GuideWindow()
        self.guide.open_at(section, keys)

    def welcome(self) -> None:
        """Lead a newcomer through three steps, once."""
        if self.settings.first_run_done:
            return
        self.first_run = FirstRun(self.choices, self.window)
        hotkey = self.settings_page.forms.get("hotkey")
        if isinstance(hotkey, HotkeyForm):
            self.first_run.hotkey_wanted.connect(hotkey.record)
        self.first_run.phrase_wanted.connect(self.window.look_up)
        self.first_run.open()

    def look_up(self, text: str) -> None:
        """Open the popup with a phrase."""
        self.popup.show_for(text)

    def look_up_clipboard(self) -> None:
        """Do what the hotkey does: read the clipboard once, and open the popup with it."""
        primary = self.settings.use_primary_selection
        self.clipboard.fetch(self.popup.show_for, self._say_unread, self._say_waiting, primary)

    def _say_unread(self, sentence: str) -> None:
        self.popup.show_for("")
        self.popup.pane.notices.show_problem(sentence)

    def _say_waiting(self) -> None:
        self._say_unread(self.tr("Another program holds the clipboard: trying again."))

    def copy(self, pick: Pick, with_title: bool) -> None:
        """Put a code, or code and title, on the clipboard."""
        code_marks().chosen.add(pick.rubric)
        self.at_hand.note(pick)
        text = self.written([pick], with_title)
        self.clipboard.write(text, restore=self.settings.restore_clipboard)

    def copy_all(self, picks: list[Pick], with_title: bool) -> None:
        """Put several codes on the clipboard, a line each."""
        for pick in picks:
            self.at_hand.note(pick)
        self.clipboard.write(self.written(picks, with_title), restore=False)

    def read_report(self, text: str) -> None:
        """Read a whole report on its page of the window."""
        if self.report is not None:
            self.show_window()
            self.window.show_page(self.window.pages.indexOf(self.report))
            self.report.read(text)

    def take_all(self, picks: list[Pick], new: list[Pick], with_title: bool) -> None:
        """Put a list's codes on the clipboard, a line each, and the new ones in the case list."""
        self.window.collect_all(new)
        for pick in picks:
            self.at_hand.note(pick)
        # A list is pasted as a whole, not code by code: nothing is put back.
        self.clipboard.write(self.written(picks, with_title), restore=False)
        self.window.say(self.tr("%n code(s) copied, and in the case list", "", len(picks)))

    def written(self, picks: list[Pick], second: bool) -> str:
        """Write codes in the coder's first format, or in the second."""
        name = self.settings.second_format if second else self.settings.first_format
        manner = manner_of(self.settings.case_template)
        try:
            return written(picks, name, manner)
        except EpisodeError as error:  # a template that an administrator fixed and that cannot be
            self.window.say(error.said(self.translations.language))
            return written(picks, "code", manner)

    def copied_words(self, text: str) -> str:
        """Say what was copied, in one line."""
        return self.tr("Copied: %1").replace("%1", text.split("\n", 1)[0][:80])

    def _say_copied(self, text: str) -> None:
        self.window.say(self.copied_words(text))

    def _say_not_copied(self, sentence: str) -> None:
        """Say it where the coder looks: the popup is gone by then."""
        self.window.say(sentence)
        if not self.window.isActiveWindow():
            self._say_unread(sentence)

    def _open_engine(self) -> Door:
        return installation.open_engine(provider=self.settings.provider, load_models=False)


def _follows_phrase(settings: Settings) -> bool:
    return settings.title_language == PHRASE


def _fixed_language(settings: Settings) -> str:
    """Return the language chosen for titles, "" where they follow the program or the phrase."""
    return "" if _follows_phrase(settings) else settings.title_language


def _titles(settings: Settings) -> tuple[str, str]:
    return settings.title_language, settings.interface_language


def _editions(door: Door, _cancelled: IsOvertaken) -> Iterator[object]:
    """Read the table of editions beside the search; one that is damaged marks nothing."""
    try:
        yield door.editions
    except NosolexError as error:
        log.warning("The table of editions cannot be read: %s.", type(error).__name__)
        yield None


def _layout_store() -> QSettings | None:
    """Return where size and panes are noted; None where Qt would wait for ever to read it."""
    path: Path = paths.config_dir() / "layout.ini"
    return QSettings(str(path), QSettings.Format.IniFormat) if is_regular(path) else None


def make_qt_application(arguments: list[str] | None = None) -> QApplication:
    """Make Qt's application object with our name and icon."""
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        app = QApplication(arguments or sys.argv[:1])
    app.setApplicationName("nosolex")
    app.setApplicationDisplayName("Nosolex")
    app.setApplicationVersion(__version__)
    # The desktop entry's name, by which Wayland and the portal know the program.
    app.setDesktopFileName(APP_ID)
    app.setWindowIcon(app_icon())
    EnterPresses(app)
    return app
