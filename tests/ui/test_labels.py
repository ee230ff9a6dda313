"""No word is cut in any language at any size of letters on a small screen."""

import contextlib
from collections.abc import Iterator
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QLabel,
    QLineEdit,
    QScrollArea,
    QSpinBox,
    QWidget,
)
from pytestqt.exceptions import TimeoutError as QtBotTimeout
from pytestqt.qtbot import QtBot

from desktop.app.application import Application
from desktop.engine.results import LANGUAGES
from desktop.engine.search import SearchEngine
from desktop.system.settings import Settings
from desktop.ui.theme.theme import theme
from desktop.ui.window.first_run import FirstRun
from desktop.ui.window.window import MainWindow
from tests.ui.conftest import KeptOpen
from tests.ui.support.measuring import cut_words
from tests.ui.support.waiting import PATIENCE_MS, wait_answered

SCREEN = (1280, 720 - 40)  # a title bar and nothing else


@pytest.fixture(params=[100, 125, 150, 200])
def application(
    qtbot: QtBot, engine: SearchEngine, request: pytest.FixtureRequest
) -> Iterator[Application]:
    """Return the program with its details and case list filled, at one size of letters."""
    chosen = Settings(
        theme="light",
        interface_language="en",
        text_size=request.param,
        hide_on_focus_loss=False,
        history=True,
    )
    made = Application(chosen, lambda: KeptOpen(engine))
    qtbot.addWidget(made.popup)
    qtbot.addWidget(made.window)
    with qtbot.waitSignal(made.service.ready):
        made.start()
    made.show_window()
    made.window.across = SCREEN[0]  # the off-screen platform's own is narrower
    theme().changed.emit()
    made.window.resize(*SCREEN)
    made.window.look_up("fractura de radio derecho")
    wait_answered(qtbot, made.window.search.pane)
    details = made.window.details
    qtbot.waitUntil(lambda: details.details is not None, timeout=PATIENCE_MS)
    details.collect()
    yield made
    made.translations.apply("en")
    made.stop()


def settle() -> None:
    for _ in range(4):
        QApplication.sendPostedEvents()
        QApplication.processEvents()


def still_cut(qtbot: QtBot, widget: QWidget) -> list[str]:
    """Return the words that are cut once everything has its place."""
    with contextlib.suppress(QtBotTimeout):
        qtbot.waitUntil(lambda: not cut_words(widget), timeout=1_500)
    return cut_words(widget)


def test_window_and_popup(application: Application, qtbot: QtBot) -> None:
    window, found = application.window, []
    for language in LANGUAGES:
        application.change(interface_language=language)
        for number, page in enumerate(window._pages):
            window.show_page(number)
            # Where all three have no room, details and case list take turns.
            for with_case in (False, True) if window.crowded else (True,):
                window.case_button.setChecked(with_case)
                settle()
                where = f"{language} {page.page_title()}"
                found += [f"{where}: {words}" for words in still_cut(qtbot, window)]
        for name, form in application.settings_page.forms.items():
            application.show_settings(name)
            settle()
            found += [f"{language} settings {name}: {words}" for words in still_cut(qtbot, form)]
        application.popup.show_for("fractura de radio derecho")
        wait_answered(qtbot, application.popup.pane)
        settle()
        found += [f"{language} popup: {words}" for words in still_cut(qtbot, application.popup)]
        application.popup.dismiss()
        window.show_page(0)
    assert window.width() <= SCREEN[0], "the window is wider than the screen"
    assert window.height() <= SCREEN[1], "the window is taller than the screen"
    assert not found, "\n".join(found)


@pytest.mark.parametrize("downwards_only", [True, False])
def test_words_beyond_a_pane_are_found_where_it_cannot_be_scrolled_to_them(
    qtbot: QtBot, downwards_only: bool
) -> None:
    window, inside = QWidget(), QWidget()
    qtbot.addWidget(window)
    window.resize(600, 200)
    area = QScrollArea(window)
    area.setGeometry(0, 0, 200, 200)
    if downwards_only:
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    inside.resize(400, 100)
    label = QLabel("words", inside)
    label.setGeometry(180, 0, 100, 40)
    area.setWidget(inside)
    window.show()
    assert cut_words(window) == (["QLabel beyond the edge: words"] if downwards_only else [])


def test_first_start(application: Application) -> None:
    found = []
    for language in LANGUAGES:
        application.change(interface_language=language)
        start = FirstRun(application.choices, application.window)
        start.show()
        for step in range(start.steps.count()):
            start.steps.setCurrentIndex(step)
            start.retranslate()
            start.adjustSize()
            settle()
            found += [f"{language} step {step}: {words}" for words in cut_words(start)]
        start.close()
    assert not found, "\n".join(found)


def test_rows_of_the_case_never_lie_over_one_another(
    application: Application, qtbot: QtBot
) -> None:
    window, rows = application.window, application.window.case_panel.list
    for code in ("S52.521A", "S52.522A", "E11.9"):
        window.details.show_code(code, "en")
        qtbot.waitUntil(
            lambda code=code: (  # type: ignore[misc]  # the code of this round
                window.details.pick is not None and window.details.pick.code == code
            ),
            timeout=PATIENCE_MS,
        )
        window.details.collect()
    for sizes in ([500, 500, 300], [300, 300, 700], [700, 400, 200]):
        window.show_page(4)
        window.splitter.setSizes(sizes)
        window.show_page(0)
        window.splitter.setSizes(sizes)
        settle()
        delegate, model = rows.itemDelegate(), rows.model()
        edge = 0
        for row in range(model.rowCount()):
            rect = rows.visualRect(model.index(row, 0)).translated(0, rows.verticalOffset())
            assert rect.top() >= edge
            wanted = delegate.height(model.index(row, 0), rows.viewport().width())  # type: ignore[attr-defined]
            assert rect.height() >= int(wanted)
            edge = rect.bottom()


def test_the_case_looks_the_same_after_resizing_and_other_pages(
    application: Application, qtbot: QtBot
) -> None:
    window, panel = application.window, application.window.case_panel
    for code in ("S52.522A", "E11.9"):
        window.details.show_code(code, "en")
        qtbot.waitUntil(partial(_reads, window, code), timeout=PATIENCE_MS)
        window.details.collect()
    qtbot.waitUntil(lambda: application.case.report is not None, timeout=PATIENCE_MS)
    panel.list.choose(0)
    qtbot.waitUntil(lambda: bool(panel.chips.choices), timeout=PATIENCE_MS)
    settle()
    sizes, before = window.splitter.sizes(), picture(panel.list)
    for widths in ([300, 300, 700], [700, 400, 200]):
        window.splitter.setSizes(widths)
        window.show_page(len(window._pages) - 2)
        window.resize(SCREEN[0] - 60, SCREEN[1] - 60)
        settle()
        window.show_page(0)
        window.resize(*SCREEN)
        settle()
    window.splitter.setSizes(sizes)
    qtbot.waitUntil(lambda: picture(panel.list) == before, timeout=PATIENCE_MS)


def test_a_number_stands_as_far_from_its_frame_as_words_do(application: Application) -> None:
    application.show_settings("search")
    form = application.settings_page.forms["search"]
    for box in form.findChildren(QSpinBox):
        line = box.findChild(QLineEdit)
        assert line is not None
        assert line.mapTo(box, line.contentsRect().topLeft()).x() + line.textMargins().left() == (
            theme().space(2)
        )
        above = line.mapTo(box, line.rect().topLeft()).y()
        assert abs(above - (box.height() - above - line.height())) <= 1


def test_the_names_of_the_settings_are_whole(application: Application) -> None:
    for language in LANGUAGES:
        application.change(interface_language=language)
        application.show_settings("general")
        settle()
        names = application.settings_page.names
        assert names.sizeHintForColumn(0) <= names.viewport().width()


def picture(rows: QAbstractItemView) -> QImage:
    """Return what is painted of a list, whoever has the focus."""
    rows.clearFocus()
    rows.scrollToTop()
    return rows.viewport().grab().toImage()


def _reads(window: MainWindow, code: str) -> bool:
    return window.details.pick is not None and window.details.pick.code == code


def test_a_splitter_of_a_larger_screen_leaves_every_pane_in_sight(
    application: Application,
) -> None:
    window = application.window
    for widths in ([9000, 10, 10], [10, 9000, 10], [10, 10, 9000]):
        window.splitter.setSizes(widths)
        settle()
        panes = [window.pages, window.details, window.case_panel]
        for pane in [pane for pane in panes if pane is not window.details or not window.crowded]:
            least = pane.minimumWidth() or pane.minimumSizeHint().width()
            assert pane.isVisible()
            assert pane.width() >= least > 0
            right = pane.mapTo(window, pane.rect().topRight()).x()
            assert 0 < right <= window.width() <= SCREEN[0]


def test_the_panes_of_a_narrow_screen_stay_on_it(application: Application) -> None:
    window = application.window
    window.case_button.setChecked(True)
    settle()
    assert window.minimumSizeHint().width() <= max(SCREEN[0], window.screen().size().width())
