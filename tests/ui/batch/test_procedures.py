"""A file of procedures: looked up by table, finished in the builder, saved as the terminal says."""

import csv
import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.engine.procedures.results import TOP, ProcedureOptions
from desktop.engine.results import SearchOptions
from desktop.engine.search import SearchEngine
from desktop.terminal.procedure_wire import json_line
from desktop.ui.batch.page import BatchPage
from desktop.ui.batch.review_model import CODE, DECISION, TITLE
from desktop.ui.desk import Desk
from desktop.ui.worker.service import EngineService
from desktop.workspace.pick import Pick
from tests.batch.support import write_csv
from tests.support.tiny_procedures import tiny_procedures
from tests.ui.batch.conftest import PATIENCE_MS, decisions, is_done, look_up
from tests.ui.batch.test_page import nameless
from tests.ui.support.procedures import with_procedures
from tests.ui.support.waiting import press

Key = Qt.Key
PHRASES = (
    *("colecistectomía", "colecistectomía laparoscópica", "prótesis total de cadera derecha"),
    *("xilofón", "0FTO4ZZ", "colecistectomía"),
)
OPEN_ROW, WHOLE_ROW, SIDED_ROW, UNKNOWN_ROW, WRONG_ROW = range(5)


@pytest.fixture
def procedures(qtbot: QtBot, engine: SearchEngine) -> Iterator[EngineService]:
    yield from with_procedures(qtbot, engine)


@pytest.fixture
def page(qtbot: QtBot, procedures: EngineService) -> Iterator[BatchPage]:
    made = BatchPage(Desk(), procedures, lambda: SearchOptions(title_language="es"))
    qtbot.addWidget(made)
    made.resize(1160, 760)
    made.show()
    qtbot.waitActive(made)
    yield made
    made.job.stop()
    made.jobs.wait()


@pytest.fixture
def listed(page: BatchPage, qtbot: QtBot, tmp_path: Path) -> BatchPage:
    """The page with every procedure looked up."""
    look_up(page, qtbot, tmp_path / "list.csv", PHRASES)
    return page


def build(page: BatchPage, qtbot: QtBot, row: int) -> None:
    """Press Enter on a row whose code is open, and wait for the builder."""
    page.panel.table.go_to(row)
    press(page.panel.table, Key.Key_Return)
    qtbot.waitUntil(lambda: _code(page) != "", timeout=PATIENCE_MS)


def _code(page: BatchPage) -> str:
    built = page.panel.procedures.procedures.build
    return built.code if built is not None else ""


def cells(page: BatchPage, row: int) -> list[str]:
    """Return code, title and state of a row as they are shown."""
    return [str(page.panel.table.rows.index(row, n).data()) for n in (CODE, TITLE, DECISION)]


def focused(key: Qt.Key) -> None:
    """Press a key where the focus is."""
    widget = QApplication.focusWidget()
    assert widget is not None
    press(widget, key)


def test_the_headings_say_what_the_rows_are_and_the_coder_may_say_otherwise(
    page: BatchPage, qtbot: QtBot, tmp_path: Path
) -> None:
    panel = page.start_panel
    rows = [("diagnóstico", "procedimiento"), ("colelitiasis aguda", "colecistectomía")]
    page.open_file(write_csv(tmp_path / "both.csv", rows))
    qtbot.waitUntil(lambda: panel.source is not None, timeout=PATIENCE_MS)
    assert (panel.codes, panel.columns.currentText()) == ("diagnosis", "diagnóstico")
    panel.kinds.setFocus()
    focused(Key.Key_Down)
    assert (panel.codes, panel.columns.currentText()) == ("procedure", "procedimiento")
    assert not panel.filters.billable.isVisible() and panel.filters.language_box.isVisible()
    focused(Key.Key_Up)
    assert (panel.codes, panel.columns.currentText()) == ("diagnosis", "diagnóstico")
    assert panel.filters.billable.isVisible()


def test_a_column_chosen_by_hand_stays(page: BatchPage, qtbot: QtBot, tmp_path: Path) -> None:
    panel = page.start_panel
    rows = [("diagnóstico", "procedimiento"), ("colelitiasis aguda", "colecistectomía")]
    page.open_file(write_csv(tmp_path / "both.csv", rows))
    qtbot.waitUntil(lambda: panel.source is not None, timeout=PATIENCE_MS)
    panel.columns.setCurrentIndex(1)
    panel.kinds.setCurrentIndex(1)
    panel.kinds.setCurrentIndex(0)
    assert panel.columns.currentText() == "procedimiento"


def test_rows_say_their_code_as_far_as_it_goes(listed: BatchPage) -> None:
    assert cells(listed, OPEN_ROW) == [
        *("0FT4·ZZ", "Resección de vesícula biliar", "1 choice open"),
    ]
    assert cells(listed, WHOLE_ROW)[0] == "0FT44ZZ" and cells(listed, WHOLE_ROW)[2] == ""
    assert "nothing fits" in cells(listed, UNKNOWN_ROW)[1]
    assert "did you mean 0FT04ZZ?" in cells(listed, WRONG_ROW)[1]
    assert listed.panel.table.rows.headerData(1, Qt.Orientation.Horizontal) == "Procedure"
    spoken = listed.panel.table.rows.index(OPEN_ROW, 1).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "1 choice open" in str(spoken) and str(spoken).endswith("not reviewed")


def test_enter_takes_a_whole_code_at_once(listed: BatchPage) -> None:
    table = listed.panel.table
    table.go_to(WHOLE_ROW)
    press(table, Key.Key_Return)
    entry = listed.review.rows[WHOLE_ROW].entry
    assert entry is not None
    assert (entry.code, entry.kind, entry.language) == ("0FT44ZZ", "procedure", "es")
    assert entry.title.startswith("Resección de vesícula biliar")
    assert decisions(listed)[WHOLE_ROW] == "accepted"
    assert table.number == SIDED_ROW
    assert listed.panel.left.isVisible()


def test_an_open_code_is_finished_in_the_builder(listed: BatchPage, qtbot: QtBot) -> None:
    build(listed, qtbot, OPEN_ROW)
    panel = listed.panel
    assert not panel.table.isVisible() and not panel.procedures.use_button.isVisible()
    focused(Key.Key_4)
    assert _code(listed) == "0FT44ZZ"
    assert panel.procedures.use_button.isVisible()
    focused(Key.Key_Return)
    assert decisions(listed)[OPEN_ROW] == "accepted"  # the coder only chose what was open
    assert cells(listed, OPEN_ROW)[0] == "0FT44ZZ"
    assert panel.table.hasFocus() and panel.table.number == WHOLE_ROW


def test_another_code_of_the_builder_is_a_change(listed: BatchPage, qtbot: QtBot) -> None:
    panel = listed.panel.procedures
    listed.panel.table.go_to(OPEN_ROW)
    press(listed.panel.table, Key.Key_2)  # the table that comes second
    qtbot.waitUntil(lambda: _code(listed)[:3] not in ("", "0FT"), timeout=PATIENCE_MS)
    while not panel.use_button.isVisible():
        focused(Key.Key_Return)
    panel.use_button.click()
    assert decisions(listed)[OPEN_ROW] == "changed"
    assert cells(listed, OPEN_ROW)[0][:3] != "0FT"


def test_escape_leads_back_to_the_rows_and_nothing_is_decided(
    listed: BatchPage, qtbot: QtBot
) -> None:
    build(listed, qtbot, OPEN_ROW)
    focused(Key.Key_Escape)
    assert listed.panel.table.hasFocus()
    assert decisions(listed)[OPEN_ROW] == "open"
    build(listed, qtbot, OPEN_ROW)
    listed.panel.procedures.back_button.click()
    assert listed.panel.table.hasFocus()
    assert listed.review.unsaved == 0


def test_a_finished_code_is_opened_again_as_it_is(listed: BatchPage, qtbot: QtBot) -> None:
    build(listed, qtbot, OPEN_ROW)
    focused(Key.Key_4)
    focused(Key.Key_Return)
    listed.panel.table.go_to(OPEN_ROW)
    press(listed.panel.table, Key.Key_Right)
    qtbot.waitUntil(lambda: _code(listed) == "0FT44ZZ", timeout=PATIENCE_MS)
    focused(Key.Key_Return)  # from the field into the table
    focused(Key.Key_F7)
    assert _code(listed) == "0FT40ZZ"


def test_letters_search_by_hand(listed: BatchPage, qtbot: QtBot) -> None:
    pane = listed.panel.procedures.procedures
    listed.panel.table.go_to(UNKNOWN_ROW)
    press(listed.panel.table, Key.Key_R)
    assert pane.field.hasFocus() and pane.field.text() == "r"
    pane.field.setText("radiografía de tórax")
    pane.field.typed.emit(pane.field.text())
    qtbot.waitUntil(lambda: _code(listed) == "BW03ZZZ", timeout=PATIENCE_MS)
    focused(Key.Key_Return)
    focused(Key.Key_Return)
    assert cells(listed, UNKNOWN_ROW)[0] == "BW03ZZZ"
    assert decisions(listed)[UNKNOWN_ROW] == "changed"


def test_what_is_to_be_finished_has_a_filter_of_its_own(listed: BatchPage, qtbot: QtBot) -> None:
    kinds, rows = listed.panel.kinds, listed.panel.table.rows
    assert kinds.buttons["unfinished"].isVisible()
    kinds.press("unfinished")
    assert [rows.number(n) for n in range(rows.rowCount())] == [OPEN_ROW, SIDED_ROW, 5]
    build(listed, qtbot, OPEN_ROW)
    focused(Key.Key_4)
    focused(Key.Key_Return)
    assert rows.rowCount() == 2


def test_only_whole_codes_are_accepted_all_at_once(listed: BatchPage) -> None:
    listed.panel.sure.click()
    assert decisions(listed) == ["open", "accepted", *["open"] * 4]


def test_what_is_saved_is_what_the_terminal_says(
    listed: BatchPage, qtbot: QtBot, tmp_path: Path
) -> None:
    with qtbot.waitSignal(listed.desk.said, timeout=PATIENCE_MS):
        listed.save_to(tmp_path / "out.csv")
    with (tmp_path / "out.csv").open(encoding="utf-8-sig", newline="") as stream:
        rows = list(csv.DictReader(stream, delimiter=";"))
    assert [row["procedimiento"] for row in rows] == list(PHRASES)
    for row in (rows[OPEN_ROW], rows[WHOLE_ROW], rows[SIDED_ROW]):
        options = ProcedureOptions(TOP, "auto", "es")
        answer = tiny_procedures().search(row["procedimiento"], options)
        best = json.loads(json_line(answer))["results"][0]
        assert row["nosolex_suggestion"] == best["code"]
        assert row["nosolex_probability"] == str(best["probability"])
        assert row["nosolex_open"] == str(best["open"])
        assert row["nosolex_code"] == ""
    assert "0FT04ZZ" in rows[WRONG_ROW]["nosolex_problem"]


def test_a_stopped_look_up_goes_on_with_procedures(
    page: BatchPage, qtbot: QtBot, tmp_path: Path
) -> None:
    phrases = [f"colecistectomía {n}" for n in range(40)]
    path = write_csv(tmp_path / "list.csv", [("procedimiento", "n"), *[(p, "1") for p in phrases]])
    page.open_file(path)
    qtbot.waitUntil(lambda: page.start_panel.source is not None, timeout=PATIENCE_MS)
    first = Qt.ConnectionType.SingleShotConnection
    page.job.answered.connect(lambda _: page.panel.progress.cancel.click(), first)
    with qtbot.waitSignal(page.job.answered, timeout=PATIENCE_MS):
        page.start_panel.start.click()
    assert page.review.waiting() == phrases[1:]
    page.back.click()
    page.start_panel.kinds.setCurrentIndex(0)  # for the next file, not for this review
    page.back.click()
    page.panel.progress.resume.click()
    qtbot.waitUntil(lambda: is_done(page), timeout=PATIENCE_MS)
    codes = {row.suggestion.code[:3] for row in page.review.rows if row.suggestion}
    assert codes == {"0FT"}
    assert page._about.text().startswith("40 procedure")


def test_the_rows_code_goes_to_the_case_list(listed: BatchPage) -> None:
    collected: list[Pick] = []
    said: list[str] = []
    listed.desk.collect_wanted.connect(collected.append)
    listed.desk.said.connect(said.append)
    listed.panel.table.go_to(OPEN_ROW)
    assert listed.collect() and not collected and "no whole code" in said[-1]
    listed.panel.table.go_to(WHOLE_ROW)
    listed.collect()
    assert [(pick.code, pick.kind) for pick in collected] == [("0FT44ZZ", "procedure")]


def test_a_pack_without_procedures_says_so_once(
    qtbot: QtBot, service: EngineService, tmp_path: Path
) -> None:
    page = BatchPage(Desk(), service, SearchOptions)
    qtbot.addWidget(page)
    page.show()
    page.open_file(write_csv(tmp_path / "list.csv", [("procedimiento", "n"), ("cesárea", "1")]))
    qtbot.waitUntil(lambda: page.start_panel.source is not None, timeout=PATIENCE_MS)
    with qtbot.waitSignal(page.job.failed, timeout=PATIENCE_MS):
        page.start_panel.start.click()
    assert "holds diagnoses alone" in page.problem.text()
    assert page.review.waiting() == ["cesárea"]
    assert page.panel.progress.resume.isVisible()


def test_every_control_of_tables_and_builder_has_a_name(listed: BatchPage, qtbot: QtBot) -> None:
    assert not nameless(listed)
    build(listed, qtbot, OPEN_ROW)
    assert not nameless(listed)
