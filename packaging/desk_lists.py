"""The screens of what is kept or saved: a batch, a ward's favourites, what was looked up before."""

import tempfile
from pathlib import Path

from desk_lookup import on_page
from guide_pictures import FRACTURE
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from screenshots import BATCH, fill_favourites, settle, until

from desktop.app.application import Application
from desktop.workspace.pick import Pick


def batch_file(application: Application, language: str) -> QWidget:
    """A file that was opened and not yet looked up."""
    page = application.batch
    assert page is not None
    on_page(application, page)
    file = Path(tempfile.mkdtemp(prefix="nosolex-batch-")) / "urgencias.csv"
    rows = [f"{7100 + n};{phrase}" for n, phrase in enumerate(BATCH[:8])]
    file.write_text("\n".join(["Episodio;Diagnóstico principal", *rows]), encoding="utf-8")
    page.review.saved()
    page.open_file(file)
    until(lambda: page.start_panel.source is not None and page.start_panel.source.path == file)
    return application.window


def batch(application: Application, language: str) -> QWidget:
    """A file under review."""
    page = application.batch
    assert page is not None
    batch_file(application, language)
    page.start_panel.start.click()
    until(lambda: len(page.review) > 0 and not page.review.waiting() and not page.job.running)
    for key in (Qt.Key.Key_Return, Qt.Key.Key_2, Qt.Key.Key_Return, Qt.Key.Key_Space):
        QTest.keyClick(page.panel.table, key)
    settle()
    return application.window


def favourites(application: Application, language: str) -> QWidget:
    """A ward's favourites."""
    page = application.favourites
    assert page is not None
    fill_favourites(page.controller.favourites)
    page.controller.changed.emit()
    on_page(application, page)
    page.tree.expandAll()
    QTest.keyClick(page.tree, Qt.Key.Key_Down)
    settle(500)
    return application.window


def history(application: Application, language: str) -> QWidget:
    """What was looked up before."""
    for phrase, code in ((FRACTURE[language], "S52.501A"), ("HTA", "I10"), ("EPOC", "J44.9")):
        application.history.note(phrase, Pick(code, code, "", language, True, 0))
    page = next(page for page in application.window._pages if page.icon_name == "history")
    on_page(application, page)
    settle(500)
    return application.window
