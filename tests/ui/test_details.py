"""The details of a code, from the real catalogue."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from desktop.engine.catalogue.details import Details, gather_details
from desktop.engine.search import SearchEngine
from desktop.ui.desk import Desk
from desktop.ui.details.notes import link_codes
from desktop.ui.details.pane import DetailsPane
from desktop.ui.widgets.words import UNBROKEN_DASH
from desktop.ui.worker.service import EngineService


@pytest.fixture
def pane(qtbot: QtBot, service: EngineService) -> DetailsPane:
    made = DetailsPane(Desk(), service, "test")
    qtbot.addWidget(made)
    made.resize(560, 800)
    made.show()
    return made


def show(qtbot: QtBot, pane: DetailsPane, code: str, language: str = "en") -> Details:
    with qtbot.waitSignal(pane.shown) as shown:
        pane.show_code(code, language)
    details = shown.args[0]
    assert isinstance(details, Details)
    return details


def words(pane: DetailsPane) -> str:
    labels = pane.body.findChildren(QLabel)
    return "\n".join(label.text() for label in labels if label.isVisibleTo(pane.body))


def test_path_notes_terms_and_synonyms_are_shown(pane: DetailsPane, qtbot: QtBot) -> None:
    show(qtbot, pane, "E11.9")
    text = words(pane)
    assert "E08-E13" in text
    assert "Excludes 1: never coded together (at E11)" in text
    assert "Synonyms (not official)" in text
    assert "Nosolex’s own" in text


def test_a_link_in_a_note_goes_to_that_code(pane: DetailsPane, qtbot: QtBot) -> None:
    show(qtbot, pane, "E11.9")
    linked = next(
        label for label in pane.notes.findChildren(QLabel) if 'href="code:E10.-"' in label.text()
    )
    with qtbot.waitSignal(pane.shown) as shown:
        linked.linkActivated.emit("code:E10.-")
    assert shown.args[0].rubric.code == "E10"


def test_each_seventh_character_makes_its_code_with_its_title(
    pane: DetailsPane, qtbot: QtBot
) -> None:
    show(qtbot, pane, "S52.521")
    assert pane.pick is not None
    assert pane.pick.code == "S52.521A"
    pane.encounters.setFocus()
    QTest.keyClick(pane.encounters, Qt.Key.Key_S)
    assert pane.pick.code == "S52.521S"
    assert "sequela" in pane.pick.title
    assert pane.pick.billable
    assert "S52.521S" in words(pane)


def test_meanings_of_characters_are_whole_in_a_narrow_pane(pane: DetailsPane, qtbot: QtBot) -> None:
    pane.resize(300, 800)
    show(qtbot, pane, "S52.521")
    rows = range(pane.encounters.model().rowCount())
    heights = [pane.encounters.sizeHintForRow(row) for row in rows]
    assert max(heights) > heights[-1], "“sequela” is one line, the others are more"
    assert pane.encounters.viewport().height() >= sum(heights)


def test_the_suggested_character_is_chosen(pane: DetailsPane, qtbot: QtBot) -> None:
    with qtbot.waitSignal(pane.shown):
        pane.show_code("S52.521", "en", suggested="S52.521K")
    assert pane.pick is not None
    assert pane.pick.code == "S52.521K"


def test_siblings_are_compared_by_what_differs_alone(pane: DetailsPane, qtbot: QtBot) -> None:
    show(qtbot, pane, "S52.521")
    table = pane.siblings.model()
    headings = [
        table.headerData(column, Qt.Orientation.Horizontal) for column in range(table.columnCount())
    ]
    rows = [
        [table.index(row, column).data() for column in range(table.columnCount())]
        for row in range(table.rowCount())
    ]
    assert headings == ["Code", "Side"]
    assert rows == [["S52.521", "right"], ["S52.522", "left"], ["S52.529", "unspecified"]]


def test_what_differs_is_whole_in_any_width(pane: DetailsPane, qtbot: QtBot) -> None:
    show(qtbot, pane, "E11")
    table = pane.siblings
    for width in range(320, 640, 8):
        pane.resize(width, 800)
        QApplication.processEvents()
        for row in range(table.model().rowCount()):
            assert table.rowHeight(row) >= table.sizeHintForRow(row), (width, row)


def test_enter_on_a_sibling_opens_it(pane: DetailsPane, qtbot: QtBot) -> None:
    show(qtbot, pane, "S52.521")
    QTest.keyClick(pane.siblings, Qt.Key.Key_Down)
    with qtbot.waitSignal(pane.shown) as shown:
        QTest.keyClick(pane.siblings, Qt.Key.Key_Return)
    assert shown.args[0].rubric.code == "S52.522"


def test_a_header_is_not_offered_as_billable(pane: DetailsPane, qtbot: QtBot) -> None:
    show(qtbot, pane, "E11")
    assert pane.pick is not None
    assert not pane.pick.billable
    assert "header, not billable" in words(pane)


def test_the_buttons_copy_and_collect(pane: DetailsPane, qtbot: QtBot) -> None:
    show(qtbot, pane, "S52.521")
    with qtbot.waitSignal(pane.desk.chosen) as copied:
        qtbot.mouseClick(pane.head.copy_both_button, Qt.MouseButton.LeftButton)
    assert (copied.args[0].code, copied.args[1]) == ("S52.521A", True)
    with qtbot.waitSignal(pane.desk.collect_wanted) as collected:
        qtbot.mouseClick(pane.head.collect_button, Qt.MouseButton.LeftButton)
    assert collected.args[0].rubric == "S52.521"


def test_notes_of_block_and_chapter_are_folded_away(pane: DetailsPane, qtbot: QtBot) -> None:
    show(qtbot, pane, "E11.9")
    assert "(at 4)" not in words(pane)
    fold = next(button for button in pane.notes.findChildren(QPushButton))
    qtbot.mouseClick(fold, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "(at 4)" in words(pane))


def test_an_unknown_code_changes_nothing(
    pane: DetailsPane, qtbot: QtBot, engine: SearchEngine
) -> None:
    assert gather_details(engine.catalogue, "Q99.ZZ", "en") is None
    show(qtbot, pane, "E11.9")
    pane.show_code("Q99.ZZ", "en")
    show(qtbot, pane, "E10.9")
    assert pane.details is not None
    assert pane.details.rubric.code == "E10.9"


def test_the_comparisons_headings_are_in_the_interfaces_language(
    pane: DetailsPane, qtbot: QtBot
) -> None:
    show(qtbot, pane, "S52.521", "es")
    table = pane.siblings.model()
    headings = [table.headerData(n, Qt.Orientation.Horizontal) for n in range(2)]
    assert headings == ["Code", "Side"]
    assert table.index(0, 1).data() == "derecho"


def test_codes_in_notes_become_links_where_there_is_such_a_code() -> None:
    assert link_codes("gout (M10.-), M10.1 & vitamin B12", {"M10.-", "M10.1"}) == (
        'gout (<a href="code:M10.-">M10.-</a>), <a href="code:M10.1">M10.1</a> &amp; vitamin B12'
    )


def test_a_block_is_one_link_and_any_other_range_has_one_at_each_end() -> None:
    text = "ectopic (O00-O07), diabetes (E08-E13)"
    linked = link_codes(text, {"O00", "O07", "E08-E13"})
    assert linked.replace(UNBROKEN_DASH, "-") == (
        'ectopic (<a href="code:O00">O00</a>-<a href="code:O07">O07</a>),'
        ' diabetes (<a href="code:E08-E13">E08-E13</a>)'
    )
    assert linked.count(UNBROKEN_DASH) == 2  # neither range breaks at the end of a line


def test_a_note_begins_with_a_word() -> None:
    assert link_codes(", if applicable, sepsis", ()) == "if applicable, sepsis"


def test_every_link_in_the_notes_leads_to_a_code(engine: SearchEngine) -> None:
    details = gather_details(engine.catalogue, "E11.9", "en")
    assert details is not None
    assert "E10.-" in details.links
    for name in details.links:
        assert engine.catalogue.rubric(name.rstrip("-.")) is not None, name
