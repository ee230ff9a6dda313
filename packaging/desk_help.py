"""The screens around the work: settings, the first start, the guide, keys, actions, about."""

from desk_lookup import on_page
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from screenshots import settle

from desktop.app.application import Application
from desktop.ui.window.first_run import FirstRun


def form(application: Application, language: str, name: str) -> QWidget:
    """One form of the settings."""
    application.show_settings(name)
    settle(400)
    return application.window


def about(application: Application, language: str) -> QWidget:
    """What this is, and whose."""
    return on_page(application, application.about)


def guide(application: Application, language: str) -> QWidget:
    """The user guide at the episode."""
    application.open_guide("episode", application.window.case_panel.keys())
    assert application.guide is not None
    settle(500)
    return application.guide


def first_start(application: Application, language: str, step: int) -> QWidget:
    """One of the steps that a newcomer is led through."""
    start = FirstRun(application.choices, application.window)
    start.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    start.steps.setCurrentIndex(step)
    start.retranslate()
    start.open()
    settle(400)
    return start


def actions(application: Application, language: str) -> QWidget:
    """All that can be done, with its keys."""
    application.window.show_page(0)
    application.window.palette_card.open()
    settle()
    return application.window


def keys(application: Application, language: str) -> QWidget:
    """The keys of the search."""
    application.window.show_page(0)
    application.window.help.show_over()
    settle()
    return application.window
