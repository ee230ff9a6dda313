"""One row of results: what is painted, what is spoken, how it fits."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from desktop.engine.results import Result
from desktop.system.settings import Settings
from desktop.ui.lookup.results.layout import RowLayouts
from desktop.ui.lookup.results.reason import ReasonLine
from desktop.ui.lookup.results.view import ResultsView
from desktop.ui.lookup.session import Session
from desktop.ui.theme.theme import theme
from tests.ui.support.answers import result

LONG = "Unspecified fracture of the lower end of unspecified radius, initial encounter for closed"


def shown(qtbot: QtBot, *rows: Result, width: int = 640, phrase: str = "fracture") -> ResultsView:
    view = ResultsView()
    qtbot.addWidget(view)
    view.resize(width, 400)
    view.show_session(Session(phrase=phrase, rows=rows))
    view.show()
    qtbot.waitExposed(view)
    return view


def pixels(view: ResultsView) -> QImage:
    return view.grab().toImage()


def colours(image: QImage) -> set[str]:
    return {
        image.pixelColor(x, y).name()
        for x in range(0, image.width(), 2)
        for y in range(0, image.height(), 2)
    }


def test_a_row_is_spoken_whole(qtbot: QtBot) -> None:
    view = shown(
        qtbot,
        result("I50.9", 0.91, title="Heart failure"),
        result("I50", 0.1, billable=False, title="Insuficiència", title_origin="machine"),
    )
    assert view.spoken(0) == "I50.9, Heart failure, billable, 91 %"
    assert view.spoken(1) == "I50, Insuficiència, header, not billable, 10 %, machine translation"


def test_a_heading_to_browse_is_spoken_as_one(qtbot: QtBot) -> None:
    view = ResultsView()
    qtbot.addWidget(view)
    heading = result("I50", billable=False, title="Heart failure")
    view.show_session(Session(phrase="x", rows=(heading,), to_browse=1))
    assert view.spoken(0) == "I50, Heart failure, header, not billable, to browse"


SIDES = ("droit", "gauche", "bilatéral")


def test_every_row_is_one_line_so_that_none_moves_under_the_pointer(qtbot: QtBot) -> None:
    view = shown(
        qtbot,
        result("S52.509A", title="Short", matched=None),
        result("S52.509A", title=LONG * 5, matched=None),
        result("S52.5", title=LONG, billable=False),
    )
    heights = {view.visualRect(view.model().index(row, 0)).height() for row in range(3)}
    assert len(heights) == 1


def test_a_long_title_keeps_its_end_where_the_side_stands(qtbot: QtBot) -> None:
    rows = RowLayouts(numbered=True)
    long = result("S72.002A", title=f"Fracture of {'very ' * 40}left femur")
    shown_title = rows.title(long, "fracture", 500).text
    assert shown_title.endswith("left femur")
    assert "…" in shown_title


def test_rows_that_are_alike_keep_the_words_in_which_they_differ(qtbot: QtBot) -> None:
    rows = RowLayouts(numbered=True)
    ends = ", prise en charge initiale pour fracture fermée"
    titles = [f"Fracture de l'extrémité inférieure du radius {side}{ends}" for side in SIDES]
    rows.know(titles)
    for width in (520, 440, 400):
        told = [
            rows.title(result("S52.501A", title=title, matched=None), "fracture radius", width)
            for title in titles
        ]
        for side, text in zip(SIDES, told, strict=True):
            assert side in text.text
            assert not text.cut
            assert "…" in text.text


def test_a_title_in_bold_words_is_not_cut_a_second_time(qtbot: QtBot) -> None:
    rows = RowLayouts(numbered=True)
    title = "Insuficiencia cardíaca sistólica descompensada"
    rows.know([title, "Insuficiencia cardíaca diastólica descompensada"])
    for width in range(280, 480, 8):
        text = rows.title(result("I50.23", title=title, matched=None), title, width)
        assert not text.cut
        assert text.width <= width
        assert "sistólica" in text.text


def test_only_what_tells_something_stands_at_a_rows_end(qtbot: QtBot) -> None:
    quiet = shown(qtbot, result("I50.9", probability=0.03, title="x", matched=None))
    sure = shown(qtbot, result("I50.9", probability=0.80, title="x", matched=None))
    header = shown(qtbot, result("I50", probability=0.03, title="x", matched=None, billable=False))
    right = [ink_at_the_end(pixels(view)) for view in (quiet, sure, header)]
    assert right[0] == 0
    assert right[1] > 0
    assert right[2] > 0


def test_the_reason_is_told_of_the_chosen_row_alone(qtbot: QtBot) -> None:
    line = ReasonLine()
    qtbot.addWidget(line)
    line.show_result(result("I50.9", title_origin="machine"))
    assert "machine translation" in line.text()
    assert "<b>term</b> of I50.9" in line.text()
    line.show_result(None)
    assert "term" not in line.text()


def ink_at_the_end(image: QImage) -> int:
    """Count the points of the first row's right end that are not its ground."""
    left = image.width() - 90
    ground = image.pixelColor(left - 20, 8)
    return sum(
        image.pixelColor(x, y) != ground
        for x in range(left, image.width() - 14)
        for y in range(4, 20)
    )


def test_rows_grow_with_the_text_size(qtbot: QtBot) -> None:
    view = shown(qtbot, result("I50.9"))
    before = view.visualRect(view.model().index(0, 0)).height()
    theme().apply(Settings(theme="light", text_size=200))
    qtbot.waitUntil(lambda: view.visualRect(view.model().index(0, 0)).height() > 1.7 * before)


def test_matched_words_are_marked_by_weight_alone(qtbot: QtBot) -> None:
    marked = shown(qtbot, result("S52.5", title="fracture of radius", matched=None))
    plain = shown(qtbot, result("S52.5", title="fracture of radius", matched=None), phrase="gout")
    assert theme().palette.mark not in colours(pixels(marked))
    assert ink(pixels(marked)) > ink(pixels(plain))


def ink(image: QImage) -> int:
    """Count the dark points of a picture."""
    return sum(
        image.pixelColor(x, y).lightness() < 100
        for x in range(image.width())
        for y in range(min(60, image.height()))
    )


@pytest.mark.parametrize("name", ["light", "dark"])
def test_the_chapters_stripe_is_painted(qtbot: QtBot, name: str) -> None:
    theme().apply(Settings(theme=name))
    view = shown(qtbot, result("I50.9", chapter=9), result("E11.9", chapter=4))
    picture = pixels(view)
    for chapter in (4, 9):
        assert theme().chapter(chapter).name() in colours(picture)


def test_two_thousand_rows_can_be_walked_to_the_end(qtbot: QtBot) -> None:
    view = shown(qtbot, *(result(f"A{n:05d}") for n in range(2_000)))
    view.show_choice(1_999)
    assert view.currentIndex().row() == 1_999
    assert view.visualRect(view.currentIndex()).bottom() <= view.viewport().height()


def test_the_tool_tip_names_language_and_origin(qtbot: QtBot) -> None:
    view = shown(qtbot, result("I50.9", title_language="ca", title_origin="machine"))
    tip = view.model().index(0, 0).data(Qt.ItemDataRole.ToolTipRole)
    assert "Catalan, machine translation" in tip
    assert "term of I50.9" in tip
