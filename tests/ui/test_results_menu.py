"""The menu of the right button on a result does what the keys do."""

from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from desktop.app.application import Application
from tests.ui.settings.test_pages import Make, make, policy
from tests.ui.support.waiting import codes_of, wait_answered

__all__ = ["make"]


def menu_of(application: Application, qtbot: QtBot, row: int) -> QMenu:
    """Open the menu of a row in the popup."""
    pane = application.popup.pane
    application.look_up("diabetes")
    wait_answered(qtbot, pane)
    place = pane.list.visualRect(pane.list.model().index(row, 0)).center()
    pane.list.customContextMenuRequested.emit(QPoint(place))
    menus = pane.list.findChildren(QMenu)
    assert menus
    return menus[-1]


def test_a_row_is_put_among_the_favourites_by_mouse(make: Make, qtbot: QtBot) -> None:
    application = make()
    menu = menu_of(application, qtbot, 1)
    second = codes_of(application.popup.pane)[1]
    next(a for a in menu.actions() if a.text() == "Add to the favourites").trigger()
    menu.close()
    assert application.favourites is not None
    root = application.favourites.controller.root
    assert [code.code for code in root.codes] == [second]
    assert application.popup.isVisible()
    assert second in application.popup.toast.text()


def test_hidden_favourites_are_offered_nowhere(make: Make, qtbot: QtBot, home: Path) -> None:
    policy(home, hidden=["favourites", "history"])
    application = make()
    menu = menu_of(application, qtbot, 0)
    assert "Add to the favourites" not in [action.text() for action in menu.actions()]
    menu.close()
    assert application.favourites is None
    assert application.batch is not None
    for details in (
        *(application.popup.details, application.window.details),
        application.batch.panel.pane.details,
    ):
        assert details.head.favour_button.isHidden()
    window = application.window
    titles = {window.pages.widget(n).page_title() for n in range(window.pages.count())}  # type: ignore[union-attr]  # each is a page
    assert not {"Favourites", "History"} & titles


def test_a_history_that_is_on_is_never_hidden(make: Make, home: Path) -> None:
    policy(home, hidden=["history"], fixed={"history": True})
    window = make().window
    titles = {window.pages.widget(n).page_title() for n in range(window.pages.count())}  # type: ignore[union-attr]  # each is a page
    assert "History" in titles


def test_escape_still_closes_the_popup_after_a_menu(make: Make, qtbot: QtBot) -> None:
    application = make()
    menu_of(application, qtbot, 0).close()
    qtbot.keyClick(application.popup.pane.field, Qt.Key.Key_Escape)
    assert application.popup.isHidden()
