"""The ground of a row, the same in every list: the chosen one is seen in every theme."""

import pytest
from PySide6.QtCore import QRectF, QStringListModel
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QListView
from pytestqt.qtbot import QtBot

from desktop.system.settings import Settings
from desktop.ui.theme.theme import theme
from desktop.ui.widgets.row_delegate import Index, RowDelegate

CHAPTER = 9


class _Striped(RowDelegate):
    """Rows with nothing on them; the first bears a chapter's stripe."""

    edged = True

    def height(self, index: Index, width: float) -> float:
        return 40

    def chapter(self, index: Index) -> int | None:
        return CHAPTER if index.row() == 0 else None

    def paint_row(self, painter: QPainter, rect: QRectF, index: Index, chosen: bool) -> None:
        """Leave the ground bare."""


@pytest.fixture
def view(qtbot: QtBot) -> QListView:
    made = QListView()
    qtbot.addWidget(made)
    made.setModel(QStringListModel(["first", "second"], made))
    made.setItemDelegate(_Striped(made))
    made.resize(300, 200)
    made.show()
    qtbot.waitExposed(made)
    return made


def colours(view: QListView, row: int) -> set[str]:
    """Return the colours within a row."""
    image = view.viewport().grab().toImage()
    place = view.visualRect(view.model().index(row, 0))
    return {
        image.pixelColor(x, y).name()
        for x in range(place.left(), place.right())
        for y in range(place.top(), place.bottom() + 1)
    }


@pytest.mark.parametrize(
    "chosen",
    [Settings(theme="light"), Settings(theme="dark"), Settings(high_contrast=True)],
    ids=["light", "dark", "contrast"],
)
def test_the_chosen_row_has_its_tint_and_its_edge(view: QListView, chosen: Settings) -> None:
    theme().apply(chosen)
    view.setCurrentIndex(view.model().index(1, 0))
    palette = theme().palette
    assert {palette.selection, palette.accent} <= colours(view, 1)
    assert not {palette.selection, palette.accent} & colours(view, 0)


def test_only_a_row_of_a_chapter_bears_its_stripe(view: QListView) -> None:
    stripe = theme().chapter(CHAPTER).name()
    assert stripe in colours(view, 0)
    assert stripe not in colours(view, 1)


def test_a_row_is_as_tall_as_its_list_says_and_as_wide_as_the_view(view: QListView) -> None:
    hint = view.sizeHintForIndex(view.model().index(0, 0))
    assert (hint.width(), hint.height()) == (view.viewport().width(), 40)
