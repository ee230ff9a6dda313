"""The page of favourites: by keys and by mouse, and when its file is no help."""

import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QModelIndex, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from desktop.system.settings import Settings
from desktop.ui.favourites.page import FavouritesPage
from desktop.ui.theme.theme import theme
from desktop.ui.worker.service import EngineService
from desktop.workspace.favourites.folders import Favourite, every_code
from desktop.workspace.favourites.keeping import Keeper
from tests.favourites.test_collection import shape
from tests.ui.favourites.conftest import choose, key, make_page

ALT, SHIFT = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ShiftModifier
MOVE = Qt.DropAction.MoveAction


def edit(page: FavouritesPage, text: str) -> None:
    """Write into the line that is open in the tree."""
    editor = page.tree.viewport().findChild(QLineEdit)
    assert isinstance(editor, QLineEdit)
    assert editor.accessibleName()
    editor.setText(text)
    QTest.keyClick(editor, Qt.Key.Key_Return)
    # Qt closes the line, and then we change the row, each when control is back in the event loop.
    QTest.qWait(0)
    QTest.qWait(0)


def kept(path: Path) -> list[object]:
    """Return what the next start will find."""
    return shape(Keeper(path).read())


def test_a_new_folder_is_named_where_it_stands_and_kept(page: FavouritesPage, path: Path) -> None:
    choose(page, "J18.9")
    page.tools.buttons["folder"].click()
    edit(page, "Lungs")
    assert kept(path) == [("Heart", ["I50.9", "I10", "I48.91"]), ("Lungs", []), "J18.9"]


def test_enter_copies_and_shift_adds_the_title(page: FavouritesPage, qtbot: QtBot) -> None:
    choose(page, "I10")
    for modifier, with_title in ((Qt.KeyboardModifier.NoModifier, False), (SHIFT, True)):
        with qtbot.waitSignal(page.desk.copy_wanted) as wanted:
            QTest.keyClick(page.tree, Qt.Key.Key_Return, modifier)
        assert wanted.args is not None
        assert wanted.args[0].code == "I10"
        assert wanted.args[1] is with_title


def test_what_delete_took_away_undo_brings_back(page: FavouritesPage, path: Path) -> None:
    before = kept(path)
    choose(page, "Heart")
    QTest.keyClick(page.tree, Qt.Key.Key_Delete)
    assert kept(path) == ["J18.9"]
    assert page.tree.item is not None
    page.tools.buttons["undo"].click()
    assert kept(path) == before


def test_the_choice_goes_along_when_keys_move_a_code(page: FavouritesPage, path: Path) -> None:
    choose(page, "I48.91")
    QTest.keyClick(page.tree, Qt.Key.Key_Up, ALT)
    QTest.keyClick(page.tree, Qt.Key.Key_Up, ALT)
    assert kept(path)[0] == ("Heart", ["I48.91", "I50.9", "I10"])
    assert page.tree.item is not None
    assert page.tree.item.key == key(page, "I48.91")
    assert page.tree.isExpanded(page.rows.index_of(key(page, "Heart")))


def test_dragging_moves_a_code_into_a_folder(page: FavouritesPage, path: Path) -> None:
    data = page.rows.mimeData([page.rows.index_of(key(page, "J18.9"))])
    page.rows.dropMimeData(data, MOVE, -1, 0, page.rows.index_of(key(page, "Heart")))
    assert kept(path) == [("Heart", ["I50.9", "I10", "I48.91", "J18.9"])]
    foreign = QMimeData()
    foreign.setText("I10")
    assert not page.rows.dropMimeData(foreign, MOVE, 0, 0, QModelIndex())


def test_the_menu_moves_a_code_to_a_folder(page: FavouritesPage, path: Path) -> None:
    choose(page, "I10")
    menu = page.tools.buttons["move"].menu()
    menu.aboutToShow.emit()
    actions = {action.text().strip(): action for action in menu.actions()}
    assert not actions["Heart"].isEnabled()
    actions["Favourites"].trigger()
    assert kept(path) == [("Heart", ["I50.9", "I48.91"]), "J18.9", "I10"]


def test_f2_writes_a_note_and_typing_finds_it(page: FavouritesPage, qtbot: QtBot) -> None:
    choose(page, "I10")
    page.tools.buttons["edit"].click()
    edit(page, "siempre que no haya IC")
    QTest.keyClicks(page.tree, "h")
    assert page.field.text() == "h"
    page.field.setText("haya siempre")
    page.field.typed.emit("haya siempre")
    assert page.rows.rowCount() == 1
    with qtbot.waitSignal(page.desk.copy_wanted) as wanted:
        QTest.keyClick(page.field, Qt.Key.Key_Return)
    assert wanted.args is not None
    assert wanted.args[0].code == "I10"
    QTest.keyClick(page.field, Qt.Key.Key_Escape)
    assert page.rows.rowCount() == 2


def test_a_refused_name_is_said_and_the_old_one_stays(page: FavouritesPage, qtbot: QtBot) -> None:
    page.controller.change(lambda all_: all_.add_folder("Lungs"))
    choose(page, "Lungs")
    page.tools.buttons["edit"].click()
    with qtbot.waitSignal(page.desk.said) as said:
        edit(page, "heart")
    assert said.args == ["There is a folder of this name already."]
    assert key(page, "Lungs")


def test_a_damaged_file_is_kept_and_named_on_the_page(
    qtbot: QtBot, resting: EngineService, path: Path
) -> None:
    path.write_text("{half of it", encoding="utf-8")
    page = make_page(qtbot, resting, path)
    aside = next(found for found in path.parent.iterdir() if "damaged" in found.name)
    assert aside.read_text(encoding="utf-8") == "{half of it"
    assert page.problem.isVisible()
    assert str(aside) in page.problem.text()
    page.controller.change(lambda all_: all_.add("I10", "", "en"))
    assert kept(path) == ["I10"]
    assert aside.exists()


@pytest.mark.skipif(sys.platform != "linux", reason="needs a folder that even root cannot fill")
def test_where_nothing_can_be_written_the_page_says_so_and_goes_on(
    qtbot: QtBot, resting: EngineService
) -> None:
    page = make_page(qtbot, resting, Path("/proc/nosolex/favourites.json"))
    assert not page.problem.isVisible()
    page.controller.change(lambda all_: all_.add("I10", "", "en"))
    assert page.problem.isVisible()
    assert "lasts until Nosolex ends" in page.problem.text()
    assert [code.code for _, code in every_code(page.controller.root)] == ["I10"]


def test_a_file_goes_to_a_colleague_and_comes_in(
    page: FavouritesPage, tmp_path: Path, qtbot: QtBot
) -> None:
    page.controller.write_to(tmp_path / "mine.json")
    choose(page, "Heart")
    QTest.keyClick(page.tree, Qt.Key.Key_Delete)
    with qtbot.waitSignal(page.desk.said) as said:
        page.controller.bring_in(tmp_path / "mine.json")
    assert said.args == ["3 codes added, 1 were here already."]
    (tmp_path / "other.json").write_bytes(b"\xff\xfe")
    with qtbot.waitSignal(page.desk.said) as said:
        page.controller.bring_in(tmp_path / "other.json")
    assert said.args == ["other.json is no file of favourites; nothing was changed."]


def test_titles_are_the_packs_and_a_lost_code_is_marked(
    qtbot: QtBot, service: EngineService, path: Path
) -> None:
    page = make_page(qtbot, service, path)
    page.controller.change(lambda all_: all_.add("I10", "old title", "es"))
    page.controller.change(lambda all_: all_.add("S52.521A", "old title", "en"))
    page.controller.change(lambda all_: all_.add("Q00.0", "Anencephaly, once", "en"))
    qtbot.waitUntil(lambda: "Hipertensión" in page.rows.title_of(all_codes(page)["I10"]))

    def spoken(code: str) -> str:
        index = page.rows.index_of(key(page, code))
        return str(index.data(Qt.ItemDataRole.AccessibleTextRole))

    assert spoken("Q00.0") == "Q00.0, Anencephaly, once, not in this release"
    assert "initial encounter" in spoken("S52.521A")
    with qtbot.waitSignal(page.desk.read_wanted) as chosen:
        choose(page, "S52.521A")
    assert chosen.args == ["S52.521", "en", "S52.521A"]
    with qtbot.waitSignal(page.desk.nothing_to_read):
        choose(page, "Q00.0")


def all_codes(page: FavouritesPage) -> dict[str, Favourite]:
    return {code.code: code for _, code in every_code(page.controller.root)}


@pytest.mark.parametrize("size", [100, 200])
@pytest.mark.parametrize("name", ["light", "dark"])
def test_no_button_and_no_row_is_cut_off(
    page: FavouritesPage, name: str, size: int, qtbot: QtBot
) -> None:
    theme().apply(Settings(theme=name, text_size=size))
    buttons = page.tools.buttons.values()
    qtbot.waitUntil(lambda: all(b.height() >= b.sizeHint().height() for b in buttons))
    for button in buttons:
        assert button.geometry().right() <= page.tools.width(), button.toolTip()
        assert button.geometry().bottom() <= page.tools.height(), button.toolTip()
    assert page.tree.horizontalScrollBar().maximum() == 0
    assert not page.grab().isNull()


def test_every_control_has_a_name_for_screen_readers(page: FavouritesPage) -> None:
    nameless = []
    for widget in page.findChildren(QWidget):
        if widget.focusPolicy() == Qt.FocusPolicy.NoFocus or not widget.isVisible():
            continue
        interface = QAccessible.queryAccessibleInterface(widget)
        if not interface or not interface.text(QAccessible.Text.Name):
            nameless.append(type(widget).__name__)
    assert not nameless
    index = page.rows.index_of(key(page, "Heart"))
    said = index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert said.startswith("Folder Heart, 3 code")  # "codes" where English has its plurals
