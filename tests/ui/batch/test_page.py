"""The batch page: open, preview, look up, cancel, save, close."""

import csv
import json
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QAccessible, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QToolButton, QWidget
from pytestqt.qtbot import QtBot
from xlsxwriter import Workbook

from desktop.app.application import Application
from desktop.engine.results import LANGUAGES, Results, SearchOptions
from desktop.engine.search import SearchEngine
from desktop.system.settings import Settings
from desktop.ui.batch.page import BatchPage
from desktop.ui.batch.unsaved import UnsavedBox
from desktop.ui.cases.controller import CaseController
from desktop.ui.desk import Desk
from desktop.ui.theme.theme import theme
from desktop.ui.widgets.translations import Translations
from desktop.ui.window.window import MainWindow
from desktop.ui.worker.service import EngineService
from tests.batch.support import write_csv
from tests.support.administrator import own_policy
from tests.ui.batch.conftest import PATIENCE_MS, decisions, is_done
from tests.ui.conftest import KeptOpen
from tests.ui.support.measuring import cut_words
from tests.ui.support.waiting import press

Open = Callable[[Path], None]
MOUSE = Qt.MouseButton.LeftButton


def drag(path: Path) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    return data


def drop(page: BatchPage, path: Path) -> bool:
    """Drag a file over the page and let it go there, if the page takes it."""
    data, copy = drag(path), Qt.DropAction.CopyAction
    modifiers = Qt.KeyboardModifier.NoModifier
    entering = QDragEnterEvent(QPoint(9, 9), copy, data, MOUSE, modifiers)
    entering.ignore()
    QApplication.sendEvent(page, entering)
    if entering.isAccepted():
        QApplication.sendEvent(page, QDropEvent(QPointF(9, 9), copy, data, MOUSE, modifiers))
    return entering.isAccepted()


def test_a_dropped_file_is_previewed_with_its_column_guessed(
    page: BatchPage, qtbot: QtBot, file: Path, tmp_path: Path
) -> None:
    assert not drop(page, tmp_path / "picture.png")
    assert drop(page, file)
    panel = page.start_panel
    qtbot.waitUntil(lambda: panel.source is not None, timeout=PATIENCE_MS)
    assert panel.columns.currentText() == "diagnosis"
    assert panel.headings.isChecked()
    assert [panel.cells.index(0, column).data() for column in (0, 1)] == ["1", "asthma"]
    assert panel.start.hasFocus()


def test_sheets_that_are_left_aside_are_told(
    page: BatchPage, file: Path, open_file: Open, tmp_path: Path
) -> None:
    with Workbook(tmp_path / "list.xlsx") as workbook:
        workbook.add_worksheet("enero").write_column("A1", ["asma", "HTA"])
        workbook.add_worksheet("febrero").write_column("A1", ["neumonía"])
    open_file(tmp_path / "list.xlsx")
    assert page.problem.isVisible()
    assert "enero" in page.problem.text() and "febrero" in page.problem.text()
    open_file(file)
    assert not page.problem.isVisible()


def test_the_coder_may_choose_another_column(
    page: BatchPage, file: Path, open_file: Open, qtbot: QtBot
) -> None:
    open_file(file)
    page.start_panel.columns.setCurrentIndex(0)
    page.start_panel.headings.click()
    page.start_panel.start.click()
    qtbot.waitUntil(lambda: len(page.review) > 0, timeout=PATIENCE_MS)
    assert [row.phrase for row in page.review.rows] == ["nº", "1", "2", "3", "4", "5"]


def test_every_row_gets_candidates_and_the_bar_goes_away(reviewed: BatchPage) -> None:
    codes = [row.suggestion.code if row.suggestion else "" for row in reviewed.review.rows]
    assert codes[0] == codes[4] and codes[0].startswith("J45")
    assert all(row.answered for row in reviewed.review.rows)
    assert not reviewed.panel.progress.isVisible()
    table = reviewed.panel.table
    assert table.hasFocus()
    assert table.rows.index(0, 2).data() == codes[0]


def test_the_filters_of_the_look_up_are_asked_for(
    page: BatchPage, file: Path, open_file: Open, qtbot: QtBot
) -> None:
    open_file(file)
    page.start_panel.filters.billable.click()
    page.start_panel.filters.language_box.setCurrentIndex(1)
    page.start_panel.start.click()
    qtbot.waitUntil(lambda: is_done(page), timeout=PATIENCE_MS)
    results = page.review.rows[1].results
    assert isinstance(results, Results)
    assert results.results
    assert all(found.billable for found in results.results)


def test_a_column_without_words_says_so(
    page: BatchPage, tmp_path: Path, open_file: Open, qtbot: QtBot
) -> None:
    open_file(write_csv(tmp_path / "list.csv", [("diagnosis", "note"), ("asthma", "")]))
    page.start_panel.columns.setCurrentIndex(1)
    with qtbot.waitSignal(page.desk.said, timeout=PATIENCE_MS):
        page.start_panel.start.click()
    assert "column is empty" in page.problem.text()
    assert page.problem.isVisible()


def test_a_file_that_cannot_be_read_says_so_and_the_next_one_works(
    page: BatchPage, tmp_path: Path, file: Path, open_file: Open, qtbot: QtBot
) -> None:
    (tmp_path / "empty.txt").touch()
    with qtbot.waitSignal(page.desk.said, timeout=PATIENCE_MS):
        page.open_file(tmp_path / "empty.txt")
    assert "empty.txt is empty" in page.problem.text()
    open_file(file)
    assert not page.problem.isVisible()


def test_a_phrase_without_words_does_not_stop_the_others(
    page: BatchPage, tmp_path: Path, open_file: Open, qtbot: QtBot
) -> None:
    path = tmp_path / "list.txt"
    path.write_text("😀\nasthma\n", encoding="utf-8")
    open_file(path)
    page.start_panel.start.click()
    qtbot.waitUntil(lambda: is_done(page), timeout=PATIENCE_MS)
    assert page.review.rows[0].problem
    assert page.review.rows[1].suggestion is not None
    page.panel.kinds.press("nothing")
    assert page.panel.table.rows.rowCount() == 1


def test_the_review_is_saved_and_the_opened_file_is_not_touched(
    reviewed: BatchPage, file: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    before = (file.read_bytes(), file.stat().st_mtime_ns)
    press(reviewed.panel.table, Qt.Key.Key_Return)
    taken = reviewed.review.rows[0].entry
    assert taken is not None
    with qtbot.waitSignal(reviewed.desk.said, timeout=PATIENCE_MS) as said:
        reviewed.save_to(tmp_path / "out.csv")
    assert "out.csv" in said.args[0]
    with (tmp_path / "out.csv").open(encoding="utf-8-sig", newline="") as stream:
        rows = list(csv.DictReader(stream, delimiter=";"))
    assert [row["nosolex_decision"] for row in rows] == ["accepted", *["open"] * 4]
    assert rows[0]["nosolex_code"] == taken.code
    assert [row["diagnosis"] for row in rows][:2] == ["asthma", "heart failure"]
    assert (file.read_bytes(), file.stat().st_mtime_ns) == before
    assert reviewed.review.unsaved == 0


def test_saving_over_the_opened_file_is_refused_in_one_sentence(
    reviewed: BatchPage, file: Path
) -> None:
    before = (file.read_bytes(), file.stat().st_mtime_ns)
    press(reviewed.panel.table, Qt.Key.Key_Return)
    reviewed.save_to(file)
    assert reviewed.problem.text() == (
        "list.csv is the file you opened, which is never altered; choose another name."
    )
    assert (file.read_bytes(), file.stat().st_mtime_ns) == before
    assert reviewed.review.unsaved == 1


def test_a_review_can_be_left_for_the_preview_and_found_again(reviewed: BatchPage) -> None:
    press(reviewed.panel.table, Qt.Key.Key_Return)
    reviewed.back.click()
    assert reviewed.start_panel.preview.isVisible()
    reviewed.back.click()
    assert reviewed.panel.table.isVisible()
    assert decisions(reviewed)[0] == "accepted"


@pytest.mark.parametrize(
    ("wish", "kept"), [("drop", False), ("stay", True)], ids=["dropped", "kept"]
)
def test_another_file_asks_about_decisions_that_are_not_saved(
    reviewed: BatchPage, file: Path, tmp_path: Path, qtbot: QtBot, wish: str, kept: bool
) -> None:
    other = write_csv(tmp_path / "other.csv", [("diagnosis", "n"), ("I10", "1")])
    press(reviewed.panel.table, Qt.Key.Key_Return)
    asked: list[int] = []

    def ask(_parent: QWidget, decided: int) -> str:
        asked.append(decided)
        return wish

    reviewed.ask_unsaved = ask  # type: ignore[assignment]  # the test answers for the coder
    reviewed.open_file(other)
    assert asked == [1]
    if kept:
        assert decisions(reviewed)[0] == "accepted"
    else:
        qtbot.waitUntil(lambda: len(reviewed.review) == 0, timeout=PATIENCE_MS)


def answer_box(button: str) -> None:
    """Press a button of the question when it is there."""

    def click() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, UnsavedBox)
        getattr(box, button).click()

    QTimer.singleShot(0, click)


def test_closing_the_window_warns_and_goes_on_when_told_so(
    qtbot: QtBot, service: EngineService, file: Path
) -> None:
    desk = Desk()
    window = MainWindow(desk, service, SearchOptions, CaseController(service), "{}")
    qtbot.addWidget(window)
    page = BatchPage(desk, service, SearchOptions)
    window.show_page(window.add_page(page))
    window.show()
    page.open_file(file)
    qtbot.waitUntil(lambda: page.start_panel.source is not None, timeout=PATIENCE_MS)
    page.start_panel.start.click()
    qtbot.waitUntil(lambda: is_done(page), timeout=PATIENCE_MS)
    press(page.panel.table, Qt.Key.Key_Return)
    answer_box("stay")
    with qtbot.assertNotEmitted(window.closed):
        window.close()
    assert window.isVisible()
    answer_box("drop")
    with qtbot.waitSignal(window.closed, timeout=PATIENCE_MS):
        window.close()
    assert not window.isVisible()


def test_control_o_opens_a_file_from_any_page(
    qtbot: QtBot, service: EngineService, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = Desk()
    window = MainWindow(desk, service, SearchOptions, CaseController(service), "{}")
    qtbot.addWidget(window)
    page = BatchPage(desk, service, SearchOptions)
    window.add_page(page)
    window.show()
    qtbot.waitUntil(window.isActiveWindow)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(file), ""))
    press(window, Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier)
    assert window.pages.currentWidget() is page
    assert window.details.isHidden()
    qtbot.waitUntil(lambda: page.start_panel.source is not None, timeout=PATIENCE_MS)
    press(window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert window.pages.currentWidget() is window.search
    assert not window.details.isHidden()


@pytest.mark.parametrize("hidden", [False, True], ids=["shown", "hidden"])
def test_the_administrator_can_hide_the_page(
    qtbot: QtBot, engine: SearchEngine, home: Path, hidden: bool
) -> None:
    home.mkdir()
    hides = {"hidden": ["batch"] if hidden else []}
    (home / "policy.json").write_text(json.dumps(hides), encoding="utf-8")
    application = Application(Settings(theme="light"), lambda: KeptOpen(engine), own_policy(home))
    qtbot.addWidget(application.popup)
    qtbot.addWidget(application.window)
    titles = [button.text() for button in application.window.rail.findChildren(QToolButton)]
    assert ("Batch" in titles) is not hidden
    assert not application.policy.problems


def nameless(page: BatchPage) -> list[str]:
    """Return the controls in sight that a screen reader could not name."""
    found = []
    for widget in page.findChildren(QWidget):
        if widget.focusPolicy() == Qt.FocusPolicy.NoFocus or not widget.isVisible():
            continue
        interface = QAccessible.queryAccessibleInterface(widget)
        if interface and interface.isValid() and not interface.text(QAccessible.Text.Name):
            found.append(f"{type(widget).__name__} {widget.objectName()}")
    return found


def test_every_control_has_a_name(reviewed: BatchPage, qtbot: QtBot) -> None:
    assert not nameless(reviewed)
    with qtbot.waitSignal(reviewed.panel.pane.details.shown, timeout=PATIENCE_MS):
        press(reviewed.panel.table, Qt.Key.Key_Right)
        press(reviewed.panel.pane.lookup.field, Qt.Key.Key_End)
        press(reviewed.panel.pane.lookup.field, Qt.Key.Key_Right)
    assert not nameless(reviewed)
    reviewed.back.click()
    assert not nameless(reviewed)


@pytest.mark.parametrize("size", [100, 150, 200])
@pytest.mark.parametrize("name", ["light", "dark"])
def test_nothing_is_cut_off_at_any_text_size(reviewed: BatchPage, name: str, size: int) -> None:
    theme().apply(Settings(theme=name, text_size=size))
    QApplication.processEvents()
    panel = reviewed.panel
    for button in (panel.accept, panel.reject, panel.later, panel.undo, reviewed.save):
        assert button.width() >= button.sizeHint().width() - 1, button.text()
    assert reviewed.width() == 1160
    assert panel.table.columnWidth(1) >= theme().space(20)
    assert panel.table.viewport().height() >= theme().space(8.5) * 2


def test_what_is_asked_of_a_file_is_whole_in_each_language(
    page: BatchPage, qtbot: QtBot, file: Path, translations: Translations
) -> None:
    assert drop(page, file)
    qtbot.waitUntil(lambda: page.start_panel.source is not None, timeout=PATIENCE_MS)
    for language in LANGUAGES:
        translations.apply(language)
        qtbot.waitUntil(lambda: not cut_words(page.start_panel), timeout=PATIENCE_MS)
