"""The screens of the popup, which a coder meets most."""

from guide_pictures import FRACTURE, OPERATIONS
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from screenshots import in_front, settle, until

from desktop.app.application import Application


def popup(application: Application, phrase: str) -> QWidget:
    """The popup with a phrase answered, turned to diagnoses."""
    shown = application.popup
    application.look_up(phrase)
    controller = shown.pane.controller
    if phrase:
        until(lambda: controller.session.results is not None and not controller.session.busy)
    until(lambda: not controller.lookup.several or not controller.lookup.unanswered)
    settle(300)
    if shown.pages.currentWidget() is shown.procedures:
        shown.switch()
        settle(300)
    in_front(shown)
    return shown


def popup_keys(application: Application, language: str) -> QWidget:
    """The keys, over the popup."""
    shown = popup(application, FRACTURE[language])
    application.popup.help.show_over()
    settle()
    return shown


def popup_details(application: Application, language: str) -> QWidget:
    """A code with its 7th characters, in the popup."""
    shown = popup(application, "S52.521")
    QTest.keyClick(application.popup.pane.field, Qt.Key.Key_Right)
    until(lambda: application.popup.details.details is not None)
    return shown


def popup_procedures(application: Application, language: str) -> QWidget:
    """An operation, in the popup."""
    shown = application.popup
    application.look_up(OPERATIONS[language])
    settle(1000)
    if shown.pages.currentWidget() is not shown.procedures:
        shown.switch()
    until(lambda: shown.procedures.build is not None)
    shown.procedures.builder.enter()
    settle()
    return shown
