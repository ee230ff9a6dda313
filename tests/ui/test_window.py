"""The window: pages, details beside them, the case list, focus by keyboard, another language."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, Qt, QTranslator
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QLabel, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from desktop.engine.results import SearchOptions
from desktop.system.settings import Settings
from desktop.ui.cases.controller import CaseController
from desktop.ui.desk import Desk
from desktop.ui.theme.theme import theme
from desktop.ui.window.window import MainWindow
from desktop.ui.worker.service import EngineService
from tests.ui.support.waiting import codes_of, press, type_phrase, wait_answered

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def window(qtbot: QtBot, service: EngineService) -> MainWindow:
    made = MainWindow(Desk(), service, SearchOptions, CaseController(service), "{code}")
    qtbot.addWidget(made)
    made.resize(1280, 800)
    made.show()
    qtbot.waitExposed(made)
    return made


def test_the_details_follow_the_chosen_row(window: MainWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.details.shown):
        window.look_up("diabetes")
    wait_answered(qtbot, window.search.pane)
    with qtbot.waitSignal(window.details.shown):
        press(window, Qt.Key.Key_Down)
    choice = window.search.pane.choice
    assert choice is not None
    assert window.details.details is not None
    assert window.details.details.rubric.code == choice.rubric


def test_the_filters_are_asked_for_with_the_phrase(window: MainWindow, qtbot: QtBot) -> None:
    search = window.search
    assert search.options() == SearchOptions()
    search.filters.billable.click()
    search.filters.language_box.setCurrentIndex(2)
    assert search.options() == SearchOptions(billable_only=True, language="es")
    type_phrase(search.pane, "diabetes")
    wait_answered(qtbot, search.pane)
    assert codes_of(search.pane)


def test_a_chapter_filter_leaves_only_that_chapter(window: MainWindow, qtbot: QtBot) -> None:
    pane, filters = window.search.pane, window.search.filters
    type_phrase(pane, "insuficiencia")
    wait_answered(qtbot, pane)
    qtbot.waitUntil(lambda: len({row.chapter for row in pane.controller.session.rows}) > 1)
    qtbot.waitUntil(lambda: len(filters.chapter_button.menu().actions()) > 20)
    action = next(a for a in filters.chapter_button.menu().actions() if a.data() == 9)
    action.trigger()
    qtbot.waitUntil(lambda: {row.chapter for row in pane.controller.session.rows} == {9})
    assert "9" in filters.chapter_button.text()


def test_control_b_collects_what_the_details_show(window: MainWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.details.shown):
        window.look_up("S52.521")
    window.details.encounters.setFocus()
    press(window.details.encounters, Qt.Key.Key_D)
    press(window.details.encounters, Qt.Key.Key_B, CONTROL)
    assert [entry.code for entry in window.case.case] == ["S52.521D"]
    assert window.case_panel.isVisible()
    assert "S52.521D" in window.toast.text()


def test_f6_goes_round_the_panes(window: MainWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.details.shown):
        window.look_up("S52.521")
    press(window, Qt.Key.Key_B, CONTROL)
    visited = []
    for _ in range(3):
        focused = QApplication.focusWidget()
        assert focused is not None
        panes = (window.pages, window.details, window.case_panel)
        visited.append(next(pane for pane in panes if pane.isAncestorOf(focused)))
        press(window, Qt.Key.Key_F6)
    assert visited == [window.pages, window.details, window.case_panel]


def test_pages_change_by_key_and_the_rail_shows_which(window: MainWindow, qtbot: QtBot) -> None:
    press(window, Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    assert window.pages.currentWidget() is window.browser
    checked = [button for button in window.rail.findChildren(QToolButton) if button.isChecked()]
    assert [button.text() for button in checked] == ["Browse"]


def test_escape_clears_the_search(window: MainWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.details.shown):
        window.look_up("I10")
    press(window, Qt.Key.Key_Escape)
    assert window.search.pane.field.text() == ""
    assert window.details.pick is None


def test_the_same_phrase_after_escape_is_read_again(window: MainWindow, qtbot: QtBot) -> None:
    for _ in range(2):
        with qtbot.waitSignal(window.details.shown):
            window.look_up("I10")
        press(window, Qt.Key.Key_Escape)


@pytest.mark.parametrize("size", [100, 150, 200])
@pytest.mark.parametrize("name", ["light", "dark"])
def test_nothing_is_cut_off_at_any_text_size(
    window: MainWindow, qtbot: QtBot, name: str, size: int
) -> None:
    theme().apply(Settings(theme=name, text_size=size))
    with qtbot.waitSignal(window.details.shown):
        window.look_up("S52.521")
    head = window.details.head
    for button in (head.copy_button, head.copy_both_button, head.collect_button):
        assert button.width() >= button.sizeHint().width() - 1, button.text()
    body, area = window.details.body, window.details.area
    assert body.width() <= area.viewport().width()


def test_every_control_has_a_name_for_screen_readers(window: MainWindow) -> None:
    nameless = []
    for widget in window.findChildren(QWidget):
        if widget.focusPolicy() == Qt.FocusPolicy.NoFocus or not widget.isVisible():
            continue
        interface = QAccessible.queryAccessibleInterface(widget)
        if interface is None or not interface.isValid():
            continue
        if not interface.text(QAccessible.Text.Name):
            nameless.append(f"{type(widget).__name__} {widget.objectName()}")
    assert not nameless


class ShoutingTranslator(QTranslator):
    """A language in which every word of ours is written in capitals."""

    def translate(
        self, context: str, source: str, disambiguation: str | None = None, n: int = -1
    ) -> str:
        """Shout."""
        return source.upper()

    def isEmpty(self) -> bool:
        """Have words."""
        return False


@pytest.fixture
def shouting() -> Iterator[QTranslator]:
    translator = ShoutingTranslator()
    yield translator
    QCoreApplication.removeTranslator(translator)


def test_the_language_changes_without_a_restart(
    window: MainWindow, qtbot: QtBot, shouting: QTranslator
) -> None:
    with qtbot.waitSignal(window.details.shown):
        window.look_up("S52.521")
    QCoreApplication.installTranslator(shouting)
    qtbot.waitUntil(lambda: window.search.filters.billable.text() == "BILLABLE ONLY")
    labels = [label.text() for label in window.findChildren(QLabel) if label.isVisible()]
    assert "SEVENTH CHARACTER" in labels
    assert window.details.head.copy_button.text() == "COPY CODE"
    assert window.rail.findChildren(QToolButton)[0].text() in ("SEARCH", "CASE")
    assert window.search.pane.field.placeholderText() == "DIAGNOSIS, ABBREVIATION OR CODE"
    QCoreApplication.removeTranslator(shouting)
    qtbot.waitUntil(lambda: window.details.head.copy_button.text() == "Copy code")
