"""The case list in the window: order, cautions, copies, files, one key to clear."""

import re
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from desktop.ui.cases.controller import CaseController
from desktop.ui.cases.entry_dialog import EntryDialog
from desktop.ui.cases.model import CAUTIONS, HEADLINE, CaseModel
from desktop.ui.cases.panel import CasePanel
from desktop.ui.desk import Desk
from desktop.ui.worker.service import EngineService
from desktop.workspace.episode.patient import Patient
from desktop.workspace.pick import Pick

ALT = Qt.KeyboardModifier.AltModifier


def entry(code: str, billable: bool = True) -> Pick:
    return Pick(code, code, f"title of {code}", "en", billable, 4)


@pytest.fixture
def panel(qtbot: QtBot, service: EngineService) -> CasePanel:
    made = CasePanel(Desk(), CaseController(service), "DG1|{n}||{bare}")
    qtbot.addWidget(made)
    made.resize(300, 600)
    made.show()
    return made


def fill(panel: CasePanel, *codes: str) -> None:
    for code in codes:
        panel.controller.add(entry(code))


def codes(panel: CasePanel) -> list[str]:
    return [item.code for item in panel.controller.case]


def test_alt_and_arrows_reorder_and_the_choice_goes_along(panel: CasePanel) -> None:
    fill(panel, "I10", "E11.9", "J44.9")
    panel.list.choose(2)
    QTest.keyClick(panel.list, Qt.Key.Key_Up, ALT)
    QTest.keyClick(panel.list, Qt.Key.Key_Up, ALT)
    assert codes(panel) == ["J44.9", "I10", "E11.9"]
    assert panel.list.currentIndex().row() == 0


def test_chips_change_side_and_encounter_and_keep_the_rest(panel: CasePanel, qtbot: QtBot) -> None:
    panel.controller.add(replace(entry("S52.521A"), poa="Y", note="seen on the film"))
    panel.list.choose(0)
    panel.list.setFocus()
    qtbot.waitUntil(lambda: bool(panel.chips.choices), timeout=10_000)
    for key, code in ((Qt.Key.Key_L, "S52.522A"), (Qt.Key.Key_D, "S52.522D")):
        QTest.keyClick(panel.list, key, ALT)
        qtbot.waitUntil(lambda code=code: codes(panel) == [code], timeout=10_000)  # type: ignore[misc]
        qtbot.waitUntil(lambda: bool(panel.chips.choices), timeout=10_000)
        qtbot.waitUntil(lambda code=code: _chips_lead_to(panel, code), timeout=10_000)  # type: ignore[misc]
    changed = panel.controller.case[0]
    assert (changed.poa, changed.note) == ("Y", "seen on the film")
    assert "subsequent" in changed.title


def _chips_lead_to(panel: CasePanel, code: str) -> bool:
    return all(
        any(one.code == code and one.value == choice.chosen for one in choice.options)
        for choice in panel.chips.choices
    )


def test_dragging_moves_an_entry(panel: CasePanel) -> None:
    fill(panel, "I10", "E11.9", "J44.9")
    model = panel.list.model()
    assert isinstance(model, CaseModel)
    data = model.mimeData([model.index(0, 0)])
    model.dropMimeData(data, Qt.DropAction.MoveAction, 3, 0, model.index(-1, 0))
    assert codes(panel) == ["E11.9", "J44.9", "I10"]
    foreign = QMimeData()
    foreign.setText("I10")
    assert not model.dropMimeData(foreign, Qt.DropAction.MoveAction, 0, 0, model.index(-1, 0))
    assert codes(panel) == ["E11.9", "J44.9", "I10"]


def test_what_the_rules_say_is_written_below_the_entry(panel: CasePanel, qtbot: QtBot) -> None:
    with qtbot.waitSignal(panel.controller.checked):
        panel.controller.change(lambda case: case.add(entry("E11", billable=False)))
    with qtbot.waitSignal(panel.controller.checked):
        fill(panel, "E10.9")
    model = panel.list.model()
    qtbot.waitUntil(lambda: len(model.index(0, 0).data(CAUTIONS)) == 2)
    header, excluded = model.index(0, 0).data(CAUTIONS)
    assert "cannot be reported" in header
    assert "E11 is not coded together with E10.9" in excluded
    assert "not coded together" in model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)


def test_one_key_clears_and_undo_brings_it_back(panel: CasePanel) -> None:
    fill(panel, "I10", "E11.9")
    QTest.keyClick(panel, Qt.Key.Key_F9)
    assert codes(panel) == []
    panel.undo.click()
    assert codes(panel) == ["I10", "E11.9"]


def test_delete_removes_the_chosen_entry(panel: CasePanel) -> None:
    fill(panel, "I10", "E11.9")
    panel.list.choose(0)
    QTest.keyClick(panel.list, Qt.Key.Key_Delete)
    assert codes(panel) == ["E11.9"]


def test_copies_come_in_every_form(panel: CasePanel, qtbot: QtBot) -> None:
    fill(panel, "I10", "E11.9")
    texts: list[str] = []
    panel.desk.text_wanted.connect(texts.append)
    for action in panel.copy.menu().actions():
        action.trigger()
    assert texts[0] == "I10 title of I10\nE11.9 title of E11.9"
    assert texts[1] == "I10\nE11.9"
    assert texts[2] == "I10\nE119"
    assert re.match("n[,;]code[,;]title", texts[3])
    assert texts[5].startswith("DG1|1||I10^title of I10^I10C|")
    assert '"Bundle"' in texts[6]
    assert texts[7] == "DG1|1||I10\nDG1|2||E119"


def test_a_template_that_cannot_work_says_so(panel: CasePanel, qtbot: QtBot) -> None:
    fill(panel, "I10")
    panel.template = "{nothing}"
    with qtbot.waitSignal(panel.desk.said) as said, qtbot.assertNotEmitted(panel.desk.text_wanted):
        panel.copy.menu().actions()[7].trigger()
    assert "{nothing}" in said.args[0]


def test_a_file_is_written_and_a_failure_is_a_sentence(
    panel: CasePanel, qtbot: QtBot, tmp_path: Path
) -> None:
    fill(panel, "I10")
    panel.save_to(tmp_path / "case.csv", "csv")
    assert b"code" in (tmp_path / "case.csv").read_bytes()
    with qtbot.waitSignal(panel.desk.said) as said:
        panel.save_to(tmp_path / "no" / "case.csv", "csv")
    assert "was not written" in said.args[0]


def test_a_case_is_kept_only_when_asked(
    service: EngineService, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "case.json"
    controller = CaseController(service)
    controller.add(entry("I10"))
    assert list(tmp_path.iterdir()) == []
    controller.keep_in(path)
    assert [item.code for item in CaseController(service, path).case] == ["I10"]
    controller.keep_in(None)
    assert not path.exists()


def test_letters_say_what_an_entry_is(panel: CasePanel) -> None:
    fill(panel, "I10", "E11.9")
    panel.list.choose(1)
    QTest.keyClick(panel.list, Qt.Key.Key_N)
    assert [item.poa for item in panel.controller.case] == ["", "N"]
    assert panel.list.model().index(1, 0).data(HEADLINE) == "E11.9 · N"
    QTest.keyClick(panel.list, Qt.Key.Key_N)
    assert panel.controller.case[1].poa == ""  # said twice, it is taken back
    QTest.keyClick(panel.list, Qt.Key.Key_P)
    assert codes(panel) == ["E11.9", "I10"]


def test_a_companion_is_added_by_enter(panel: CasePanel, qtbot: QtBot) -> None:
    fill(panel, "E11.22", "N39.0")
    qtbot.waitUntil(lambda: panel.proposals.count() > 0)
    assert "N18.1-N18.6" in panel.proposals.item(0).text()
    panel.proposals.setCurrentRow(0)
    QTest.keyClick(panel.proposals, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(panel.findChildren(QMenu, "offers")))
    (menu,) = panel.findChildren(QMenu, "offers")
    assert any(action.text().startswith("N18.30") for action in menu.actions())
    QTest.keyClick(menu, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(codes(panel)) == 3)
    assert codes(panel)[1].startswith("N18.1")  # below the code that it belongs to
    qtbot.waitUntil(lambda: not any("N18" in panel.proposals.item(row).text()
                                    for row in range(panel.proposals.count())))  # fmt: skip


def test_another_code_is_typed_in_the_place_of_one(panel: CasePanel, qtbot: QtBot) -> None:
    fill(panel, "I10", "E11.9")
    panel.list.choose(1)
    QTest.keyClick(panel.list, Qt.Key.Key_Y)
    QTest.keyClick(panel.list, Qt.Key.Key_E)
    (dialog,) = panel.findChildren(EntryDialog)
    dialog.code.setText("e1165")
    QTest.keyClick(dialog.code, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: codes(panel) == ["I10", "E11.65"])
    assert panel.controller.case[1].poa == "Y"
    QTest.keyClick(panel.list, Qt.Key.Key_E)
    dialog = panel.findChildren(EntryDialog)[-1]
    dialog.code.setText("Q99.ZZ")
    with qtbot.waitSignal(panel.desk.said) as said:
        QTest.keyClick(dialog.code, Qt.Key.Key_Return)
    assert "Q99.ZZ" in said.args[0]
    assert codes(panel) == ["I10", "E11.65"]


def test_a_procedure_takes_a_day_and_a_side(panel: CasePanel, qtbot: QtBot) -> None:
    procedure = replace(entry("0SR9019"), kind="procedure")
    panel.controller.add(procedure)
    panel.list.choose(0)
    QTest.keyClick(panel.list, Qt.Key.Key_E)
    (dialog,) = panel.findChildren(EntryDialog)
    dialog.day.setText("soon")
    QTest.keyClick(dialog.code, Qt.Key.Key_Return)
    assert "soon" in dialog.problem.text()
    dialog.day.setText("3/2/2026")
    dialog.side.setCurrentIndex(dialog.side.findData("right"))
    QTest.keyClick(dialog.code, Qt.Key.Key_Return)
    assert panel.controller.case[0].date == "2026-02-03"
    assert panel.list.model().index(0, 0).data(HEADLINE) == "0SR9019 · 2026-02-03 · right"
    QTest.keyClick(panel.list, Qt.Key.Key_Y)
    assert panel.controller.case[0].poa == ""  # no procedure is present on admission


def test_the_patient_is_asked_for_and_never_kept(
    panel: CasePanel, qtbot: QtBot, tmp_path: Path
) -> None:
    panel.controller.keep_in(tmp_path / "case.json")
    fill(panel, "O80")
    panel.patient.age.setText("-1")
    QTest.keyClick(panel.patient.age, Qt.Key.Key_Return)
    assert "below zero" in panel.patient.problem.text()
    panel.patient.age.setText("31")
    QTest.keyClick(panel.patient.age, Qt.Key.Key_Return)
    assert not panel.patient.problem.isVisible()
    panel.patient.sex.setCurrentIndex(2)
    model = panel.list.model()
    qtbot.waitUntil(lambda: any("women" in said for said in model.index(0, 0).data(CAUTIONS)))
    assert "31" not in (tmp_path / "case.json").read_text(encoding="utf-8")
    QTest.keyClick(panel, Qt.Key.Key_F9)
    assert panel.patient.age.text() == "" and panel.controller.patient == Patient()


def test_an_edition_without_its_table_is_said_and_the_rest_is_checked(
    panel: CasePanel, qtbot: QtBot
) -> None:
    fill(panel, "I10", "I10")
    panel.controller.follow("CIE-10-ES 2024", True)
    qtbot.waitUntil(lambda: "no table of editions" in panel.group.text())
    assert panel.list.model().index(1, 0).data(CAUTIONS) == ["I10 stands twice."]
