"""The case list in the window: order, cautions, copies, files, one key to clear."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.ui.cases.controller import CaseController
from desktop.ui.cases.model import CAUTIONS, CaseModel
from desktop.ui.cases.panel import CasePanel
from desktop.ui.desk import Desk
from desktop.ui.worker.service import EngineService
from desktop.workspace.cases.formats import as_csv
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
    assert texts[0] == "I10\ttitle of I10\nE11.9\ttitle of E11.9"
    assert texts[1] == "I10\nE11.9"
    assert texts[2].startswith("n,code,title")
    assert texts[3] == "DG1|1||I10\nDG1|2||E119"


def test_a_template_that_cannot_work_says_so(panel: CasePanel, qtbot: QtBot) -> None:
    fill(panel, "I10")
    panel.template = "{nothing}"
    with qtbot.waitSignal(panel.desk.said) as said, qtbot.assertNotEmitted(panel.desk.text_wanted):
        panel.copy.menu().actions()[3].trigger()
    assert "{nothing}" in said.args[0]


def test_a_file_is_written_and_a_failure_is_a_sentence(
    panel: CasePanel, qtbot: QtBot, tmp_path: Path
) -> None:
    fill(panel, "I10")
    panel.save_to(tmp_path / "case.csv", as_csv)
    assert (tmp_path / "case.csv").read_bytes().startswith(b"n,code,title")
    with qtbot.waitSignal(panel.desk.said) as said:
        panel.save_to(tmp_path / "no" / "case.csv", as_csv)
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
