"""The page of procedures: from a phrase to a whole code with a few keys, and back again."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop.engine.results import SearchOptions
from desktop.engine.search import SearchEngine
from desktop.ui.cases.controller import CaseController
from desktop.ui.desk import Desk
from desktop.ui.popup.popup import Popup
from desktop.ui.procedures.page import ProceduresPage
from desktop.ui.worker.code_titles import CodeTitles
from desktop.ui.worker.service import EngineService
from desktop.workspace.pick import Pick
from tests.ui.support.procedures import with_procedures

_Key = Qt.Key


@pytest.fixture
def procedures(qtbot: QtBot, engine: SearchEngine) -> Iterator[EngineService]:
    """A running service whose pack has procedures."""
    yield from with_procedures(qtbot, engine)


@pytest.fixture
def page(qtbot: QtBot, procedures: EngineService) -> ProceduresPage:
    """The page, ready to type."""
    made = ProceduresPage(Desk(), procedures, lambda: "es")
    qtbot.addWidget(made)
    made.resize(1100, 650)
    made.show()
    qtbot.waitActive(made)
    made.enter()
    return made


def look_up(page: ProceduresPage, qtbot: QtBot, phrase: str) -> None:
    """Type a phrase and wait for its first table."""
    with qtbot.waitSignal(page.pane.asking.opened):
        page.pane.field.setText(phrase)
        page.pane.field.typed.emit(phrase)


def press(qtbot: QtBot, *keys: Qt.Key, text: str = "") -> None:
    """Press keys where the focus is."""
    for key in keys:
        QTest.keyClick(_focused(), key)
    if text:
        QTest.keyClicks(_focused(), text)


def _focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def code(page: ProceduresPage) -> str:
    """The code as far as it has grown."""
    assert page.pane.build is not None
    return page.pane.build.code


def test_what_was_heard_is_filled_in_and_marked(page: ProceduresPage, qtbot: QtBot) -> None:
    look_up(page, qtbot, "colecistectomía")
    assert code(page) == "0FT4_ZZ"
    assert page.pane.build is not None and page.pane.build.heard == {4}
    assert "heard" in page.pane.builder.columns[0].heading.text()


def test_a_code_is_built_by_keys_alone(page: ProceduresPage, qtbot: QtBot) -> None:
    look_up(page, qtbot, "prótesis total de cadera derecha")
    assert code(page).startswith("0SR90")
    chosen: list[tuple[Pick, bool]] = []
    page.pane.picked.connect(lambda pick, titled: chosen.append((pick, titled)))
    press(qtbot, _Key.Key_Return)  # into the builder
    press(qtbot, text="J")
    press(qtbot, text="9")
    assert code(page) == "0SR90J9"
    press(qtbot, _Key.Key_Return)
    assert [(pick.code, pick.kind, titled) for pick, titled in chosen] == [
        ("0SR90J9", "procedure", False)
    ]
    assert chosen[0][0].title.startswith("Sustitución de articulación de cadera derecha")


def test_only_what_the_rows_allow_is_offered_and_taken(page: ProceduresPage, qtbot: QtBot) -> None:
    look_up(page, qtbot, "0SR90")
    press(qtbot, _Key.Key_Return)
    press(qtbot, text="7")
    assert code(page) == "0SR907Z"
    press(qtbot, text="9")  # cemented: not with the patient's own tissue
    assert code(page) == "0SR907Z"
    assert "9 is not allowed here" in page.pane.builder.state.text()


def test_backspace_takes_back_and_siblings_are_one_key(page: ProceduresPage, qtbot: QtBot) -> None:
    look_up(page, qtbot, "0FT44ZZ")
    press(qtbot, _Key.Key_Return)
    press(qtbot, _Key.Key_F7)
    assert code(page) == "0FT40ZZ"
    press(qtbot, _Key.Key_Backspace)
    assert code(page) == "0FT4_ZZ"
    press(qtbot, _Key.Key_Down, _Key.Key_Return)
    assert code(page) == "0FT44ZZ"


def test_the_reading_goes_below_the_columns_where_it_would_be_too_narrow(
    page: ProceduresPage, qtbot: QtBot
) -> None:
    look_up(page, qtbot, "0FT44ZZ")
    builder = page.pane.builder
    first = builder.columns[0]
    assert builder.reading.geometry().left() >= builder.columns[-1].geometry().right()
    page.resize(800, 650)
    qtbot.waitUntil(lambda: builder.reading.geometry().top() >= first.geometry().bottom())
    assert builder.reading.width() >= builder.columns[0].width() * 4


def test_a_whole_code_goes_to_the_case_list(page: ProceduresPage, qtbot: QtBot) -> None:
    collected: list[Pick] = []
    page.pane.desk.collect_wanted.connect(collected.append)
    said: list[str] = []
    page.pane.desk.said.connect(said.append)
    look_up(page, qtbot, "colecistectomía")
    assert page.collect() and not collected and said
    look_up(page, qtbot, "0FT44ZZ")
    page.collect()
    assert [(pick.code, pick.kind) for pick in collected] == [("0FT44ZZ", "procedure")]


def test_a_whole_code_is_kept_as_a_favourite_and_knows_its_side(
    page: ProceduresPage, qtbot: QtBot
) -> None:
    kept: list[Pick] = []
    page.pane.desk.favour_wanted.connect(kept.append)
    look_up(page, qtbot, "0SR90J9")
    press(qtbot, _Key.Key_Return)
    QTest.keyClick(_focused(), _Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    assert page.favour() and page.phrase() == "0SR90J9"
    assert [(pick.code, pick.side) for pick in kept] == [("0SR90J9", "right")] * 2


def test_titles_of_kept_procedures_are_read_as_those_of_diagnoses(
    qtbot: QtBot, procedures: EngineService
) -> None:
    titles = CodeTitles(procedures, "test")
    wanted = [("0FT44ZZ", "es"), ("I10", "es"), ("0FT43ZZ", "es")]
    with qtbot.waitSignal(titles.changed):
        titles.want(wanted)
    good, diagnosis, wrong = (titles.get(*pair) for pair in wanted)
    assert good is not None and diagnosis is not None and wrong is not None
    assert good.title.startswith("Resección de vesícula biliar")
    assert (good.pick().kind, good.has_details) == ("procedure", False)
    assert (diagnosis.pick().kind, diagnosis.has_details) == ("diagnosis", True)
    assert not wrong.there


def test_a_procedure_is_typed_in_the_place_of_a_code(
    qtbot: QtBot, procedures: EngineService
) -> None:
    case = CaseController(procedures)
    case.add(Pick("I10", "I10", "Hypertension", "en", True, 9, poa="Y", note="kept"))
    with qtbot.waitSignal(case.changed):
        case.put(0, case.case[0], "0sr90j9")
    entry = case.case[0]
    assert (entry.code, entry.kind, entry.side, entry.poa) == ("0SR90J9", "procedure", "right", "")
    assert entry.note == "kept"
    with qtbot.waitSignal(case.refused) as refused:
        case.put(0, entry, "0SR9XXX")
    assert refused.args == ["0SR9XXX"]


def test_sections_lead_to_a_table(page: ProceduresPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.pane.asking.listed):
        page.pane.ways.setCurrentIndex(1)
    for wanted in ("0F", "0FB"):
        with qtbot.waitSignal(page.pane.asking.listed):
            page.pane.tables.take()
        assert page.pane.tables.item(0).text().startswith(wanted)
    with qtbot.waitSignal(page.pane.asking.opened):
        page.pane.tables.step(1)
    assert code(page).startswith("0FT")


def test_a_wrong_code_is_told_on_the_page(page: ProceduresPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.pane.asking.failed):
        page.pane.look_up("0FTO4ZZ")
    assert page.pane.problem.isVisible()
    assert "did you mean 0FT04ZZ?" in page.pane.problem.text()


def test_a_pack_without_procedures_says_so(qtbot: QtBot, service: EngineService) -> None:
    page = ProceduresPage(Desk(), service, lambda: "es")
    qtbot.addWidget(page)
    page.show()
    with qtbot.waitSignal(page.pane.asking.failed):
        page.pane.look_up("colecistectomía")
    assert "holds diagnoses alone" in page.pane.problem.text()


def test_one_key_switches_in_the_popup(qtbot: QtBot, procedures: EngineService) -> None:
    popup = Popup(Desk(), procedures, lambda: SearchOptions(title_language="es"))
    qtbot.addWidget(popup)
    popup.hide_on_focus_loss = False
    popup.show_for("colecistectomía")
    with qtbot.waitSignal(popup.procedures.asking.opened):
        popup.switch()
    assert popup.pages.currentWidget() is popup.procedures
    copied: list[str] = []
    popup.desk.copy_wanted.connect(lambda pick, _titled: copied.append(pick.code))
    popup.procedures.builder.enter()
    press(qtbot, text="4")
    press(qtbot, _Key.Key_Return)
    assert copied == ["0FT44ZZ"] and not popup.isVisible()
