"""A report on its page: what is found, how text and codes belong together, what a coder decides."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.system.settings import Settings
from desktop.ui.report.words import ASSERTIONS
from desktop.ui.theme.theme import theme
from desktop.ui.worker.service import EngineService
from desktop.workspace.pick import Pick
from tests.ui.report.conftest import CONTROL, REPORT, Page
from tests.ui.support.measuring import cut_words
from tests.ui.support.waiting import PATIENCE_MS

_Key = Qt.Key


def test_the_text_stands_as_it_was_with_its_codes_beside(read: Page) -> None:
    assert read.panel.text.toPlainText() == REPORT.replace("\r\n", "\n")
    assert {"I50.9", "E11.9"} <= set(read.codes)
    assert not {"R51.9", "I48.91"} & set(read.codes), "denied, and a relative's"
    assert "Spanish" in read.page._about.text()


def test_a_code_leads_to_its_words_and_to_the_other_words_it_comes_from(read: Page) -> None:
    read.choose_code("I50.9")
    first = read.words_at_caret
    read.press(_Key.Key_Right)
    second = read.words_at_caret
    assert first != second
    assert {one[:20].lower() for one in (first, second)} == {"insuficiencia cardía"}
    read.press(_Key.Key_Right)
    assert read.words_at_caret == first, "round to the first again"


def test_places_count_line_ends_and_astral_letters_as_the_screen_does(read: Page) -> None:
    read.choose_code("J18.9")
    assert read.words_at_caret.startswith("neumonía.")


def test_words_lead_to_their_code(read: Page) -> None:
    read.choose_words("diabetes mellitus")
    assert read.panel.codes.row is not None
    assert read.panel.codes.row.code == "E11.9"
    assert "antecedents" in read.panel.about.text()


def test_what_is_said_is_written_and_not_only_coloured(read: Page) -> None:
    read.choose_words("cefalea")
    assert "denied" in read.panel.about.text()
    assert "no code is shown for it" in read.panel.about.text()
    pressed = [one for one in ASSERTIONS if read.panel.key_bar.buttons[one].isChecked()]
    assert pressed == ["negated"]
    assert "(suspected)" in read.spoken("G43.909")


def test_a_row_is_spoken_as_one_sentence(read: Page) -> None:
    spoken = read.spoken("I50.9")
    assert "I50.9" in spoken and "%" in spoken and "2 × " in spoken


def test_every_control_has_a_name_for_screen_readers(read: Page) -> None:
    nameless = []
    for widget in read.page.findChildren(QWidget):
        if widget.focusPolicy() == Qt.FocusPolicy.NoFocus or not widget.isVisible():
            continue
        interface = QAccessible.queryAccessibleInterface(widget)
        named = interface is None or not interface.isValid()
        if not named and not interface.text(QAccessible.Text.Name):
            nameless.append(f"{type(widget).__name__} {widget.objectName()}")
    assert not nameless


@pytest.mark.parametrize("text_size", [100, 150, 200])
def test_no_word_is_cut_at_any_size_of_letters(read: Page, text_size: int, qtbot: QtBot) -> None:
    theme().apply(Settings(theme="light", text_size=text_size))
    read.page.resize(1180, 680)
    read.choose_code("I50.9")
    qtbot.waitUntil(lambda: not cut_words(read.page), timeout=PATIENCE_MS)


def test_control_and_arrows_walk_through_what_was_found(read: Page) -> None:
    read.panel.text.setFocus()
    read.panel.text.moveCursor(read.panel.text.textCursor().MoveOperation.Start)
    walked = []
    for _ in range(3):
        read.press(_Key.Key_Down, CONTROL)
        walked.append(read.words_at_caret.split()[0])
    assert len(set(walked)) == 3
    read.press(_Key.Key_Up, CONTROL)
    assert read.words_at_caret.split()[0] == walked[1]


def test_space_leaves_and_takes_and_control_enter_puts_the_taken_in_the_case(read: Page) -> None:
    read.choose_code("E11.9")
    if "E11.9" not in read.taken:
        read.press(_Key.Key_Space)
    read.choose_code("I50.9")
    if "I50.9" in read.taken:
        read.press(_Key.Key_Space)
    wanted = read.taken
    assert "E11.9" in wanted and "I50.9" not in wanted
    read.press(_Key.Key_Enter, CONTROL)
    assert [pick.code for pick in read.case] == wanted
    assert all(isinstance(pick, Pick) and pick.title for pick in read.case)
    assert "in the case list" in read.spoken("E11.9")
    read.press(_Key.Key_Enter, CONTROL)
    assert [pick.code for pick in read.case] == wanted, "each once"
    assert read.said == ["Every taken code is in the case list already"]


def test_a_click_on_the_box_takes_or_leaves(read: Page, qtbot: QtBot) -> None:
    before = "E11.9" in read.taken
    view = read.panel.codes
    rect = view.visualRect(view.codes.index(read.codes.index("E11.9")))
    at = rect.topLeft() + rect.topLeft().__class__(20, 15)
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert ("E11.9" in read.taken) is not before


def test_enter_opens_candidates_and_a_number_picks(read: Page) -> None:
    read.choose_words("neumonía")
    read.panel.codes.setFocus()
    read.press(_Key.Key_Return)
    assert read.panel.candidates.isVisible()
    other = read.panel.reading.mentions[read.panel.mention].candidates[1].code
    read.corrected(lambda: read.press(_Key.Key_2))
    assert not read.panel.candidates.isVisible()
    assert other in read.taken
    assert "your choice" in read.spoken(other)
    assert "J18.9" not in read.codes


def test_codes_of_denied_words_are_found_when_they_are_asked_for(read: Page) -> None:
    read.choose_words("cefalea")
    read.panel.text.setFocus()
    read.corrected(lambda: read.press(_Key.Key_Return))
    assert read.panel.candidates.isVisible()
    assert "cefalea" in read.panel.candidates.heading.text()
    assert not any(code.startswith("R51") for code in read.codes), "still denied"


def test_escape_goes_back_from_the_candidates_and_forgets_nothing(read: Page) -> None:
    read.choose_code("E11.9")
    read.press(_Key.Key_Return)
    read.press(_Key.Key_Escape)
    assert not read.panel.candidates.isVisible()
    assert "E11.9" in read.codes


def test_what_is_said_of_words_can_be_changed_and_taken_back(read: Page) -> None:
    read.choose_words("diabetes mellitus")
    read.corrected(lambda: read.press(_Key.Key_2, CONTROL))
    assert "E11.9" not in read.codes
    assert "denied" in read.panel.about.text()
    read.corrected(lambda: read.press(_Key.Key_Z, CONTROL))
    assert "E11.9" in read.codes


def test_a_button_of_the_key_says_the_same(read: Page, qtbot: QtBot) -> None:
    read.choose_words("cefalea")
    button = read.panel.key_bar.buttons["present"]
    read.corrected(lambda: qtbot.mouseClick(button, Qt.MouseButton.LeftButton))
    read.choose_words("cefalea")
    row = read.panel.codes.row
    assert row is not None and row.code.startswith("R51")


def test_marked_words_become_a_diagnosis(read: Page) -> None:
    read.mark("disnea")
    before = len(read.panel.reading.mentions)
    read.corrected(lambda: read.press(_Key.Key_M, CONTROL))
    words = [one.text for one in read.panel.reading.mentions]
    assert "disnea" in words and len(words) >= before
    assert read.panel.reading.mentions[read.panel.mention].text == "disnea"


def test_nothing_marked_is_said(read: Page) -> None:
    read.panel.text.setFocus()
    read.press(_Key.Key_M, CONTROL)
    assert read.said == ["Mark words first, with Shift and the arrows or the mouse"]


def test_delete_takes_words_away_and_undo_brings_them_back(read: Page) -> None:
    read.choose_words("diabetes mellitus")
    read.panel.text.setFocus()
    read.corrected(lambda: read.press(_Key.Key_Delete))
    assert "E11.9" not in read.codes
    assert "Ctrl+Z brings it back" in read.said[-1]
    read.corrected(lambda: read.press(_Key.Key_Z, CONTROL))
    assert "E11.9" in read.codes


def test_the_slider_shows_fewer_and_its_place_is_kept(read: Page) -> None:
    shown = []
    for place in (0, 5, 10):
        read.panel.options.slider.setValue(place)
        shown.append(set(read.codes))
    assert shown[0] <= shown[1] <= shown[2] and shown[2]
    read.panel.options.slider.setValue(3)
    read.panel.options.slider.settled.emit()
    assert read.choices.settings.report_boldness == 30


def test_what_is_suspected_counts_or_not(read: Page) -> None:
    assert any(code.startswith("G43") for code in read.codes)
    read.corrected(read.panel.options.suspected.click)
    assert not any(code.startswith("G43") for code in read.codes)
    assert read.choices.settings.report_suspected is False


def test_combinations_are_offered_with_both_parts_and_not_taken_by_themselves(page: Page) -> None:
    page.read("Juicio clínico: diabetes mellitus tipo 2. Enfermedad renal crónica.")
    assert "E11.22" in page.codes and "E11.22" not in page.taken
    assert "E11.9 + N18.9" in page.spoken("E11.22")


def test_escape_forgets_and_asks_once_more_where_decisions_would_be_lost(read: Page) -> None:
    read.choose_code("E11.9")
    read.press(_Key.Key_Space)
    read.press(_Key.Key_Escape)
    assert read.codes and "Escape" in read.said[-1]
    read.press(_Key.Key_Escape)
    assert not read.codes
    assert read.panel.text.toPlainText() == "" and read.panel.reading.text == ""
    assert read.page.card.isVisible()


def test_escape_forgets_at_once_what_nobody_has_decided_about(read: Page) -> None:
    read.press(_Key.Key_Escape)
    assert read.page.card.isVisible() and read.panel.text.toPlainText() == ""


def test_reading_can_be_cancelled_and_leaves_nothing(page: Page, service: EngineService) -> None:
    page.page.read(REPORT * 200)
    assert page.page.progress.isVisible()
    page.page.progress.cancel.click()
    assert not page.page.progress.isVisible() and page.page.card.isVisible()
    assert page.panel.text.toPlainText() == ""
    page.read(REPORT)  # the worker is free for the next
    assert "I50.9" in page.codes


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "is empty"),
        ("fiebre " * 800_000, "one report at a time"),
        ("\x00\x01\x02fiebre", "content of a file"),
        ("المريض يعاني من الحمى", "none of the six languages uses"),
        ("12,5 / 140", "no word"),
    ],
    ids=["empty", "five megabytes", "binary", "another script", "numbers"],
)
def test_what_is_no_report_is_said_on_the_page(page: Page, text: str, said: str) -> None:
    page.page.read(text)
    assert page.page.problem.isVisible() and said in page.page.problem.text()
    assert page.page.card.isVisible() and page.panel.text.toPlainText() == ""


def test_another_language_is_read_and_told(page: Page) -> None:
    page.read("Der Patient klagt über Kopfschmerzen und Übelkeit seit gestern Abend.")
    assert not page.page.problem.isVisible()
    assert page.panel.text.toPlainText().startswith("Der Patient")
