"""The screens about one phrase: its answers, a pasted list, the episode, an operation, the tree."""

from functools import partial

from guide_pictures import FRACTURE, LISTS, OPERATIONS
from PySide6.QtWidgets import QWidget
from screenshots import settle, until

from desktop.app.application import Application
from desktop.ui.procedures.page import ProceduresPage
from desktop.ui.widgets.page import Page

EPISODE = ("E11.22", "I10", "I12.9", "E11.9", "S52.501A")


def on_page(application: Application, page: Page) -> QWidget:
    """Turn the window to a page."""
    window = application.window
    window.show_page(window.pages.indexOf(page))
    settle()
    return window


def answered(application: Application, phrase: str) -> None:
    """Look a phrase up in the window, until its best answers are there."""
    application.window.look_up(phrase)
    controller = application.window.search.pane.controller
    until(lambda: controller.session.results is not None and not controller.session.busy)
    if "\n" in phrase:
        until(lambda: controller.lookup.several and not controller.lookup.unanswered)


def lookup(application: Application, language: str) -> QWidget:
    """A phrase with its answers, the first of them in the details."""
    answered(application, FRACTURE[language])
    until(lambda: application.window.details.details is not None)
    return application.window


def pasted(application: Application, language: str) -> QWidget:
    """A pasted list, with its chips."""
    answered(application, LISTS[language])
    return application.window


def episode(application: Application, language: str) -> QWidget:
    """An episode with what is missing and what contradicts."""
    window, panel = application.window, application.window.case_panel
    for code in EPISODE:
        window.details.show_code(code, language)
        until(partial(_reads, application, code))
        window.details.collect()
    panel.patient.age.setText("74")
    panel.patient.age.editingFinished.emit()
    panel.patient.sex.setCurrentIndex(1)
    panel.list.choose(0)
    settle(1000)
    window.toast.hide()
    return window


def _reads(application: Application, code: str) -> bool:
    pick = application.window.details.pick
    return pick is not None and pick.code == code


def procedures(application: Application, language: str) -> QWidget:
    """An operation with its table, on the page."""
    window = application.window
    page = next(page for page in window.findChildren(ProceduresPage))
    window.look_up(OPERATIONS[language], "procedure")
    until(lambda: page.pane.build is not None)
    page.pane.builder.enter()
    settle(300)
    return window


def tree(application: Application, language: str) -> QWidget:
    """The tree, open at a code."""
    browser = application.window.browser
    on_page(application, browser)
    browser.go_to("S52.521")
    settle(800)
    return application.window
