"""The screens of the program as a coder meets them, each a function that brings one into sight."""

import tempfile
from collections.abc import Callable
from functools import partial
from pathlib import Path

from guide_pictures import FRACTURE, LISTS, OPERATIONS
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from screenshots import BATCH, fill_favourites, in_front, settle, until

from desktop.app.application import Application
from desktop.ui.procedures.page import ProceduresPage
from desktop.ui.widgets.page import Page
from desktop.ui.window.first_run import FirstRun
from desktop.workspace.pick import Pick

REPORTS = {
    "en": "DISCHARGE REPORT\n\nPAST HISTORY: hypertension, type 2 diabetes. Mother with breast "
    "cancer.\n\nDIAGNOSES:\n1. Decompensated heart failure.\n2. Chronic kidney disease stage 3a.\n"
    "No fever. Possible pneumonia.\n",
    "es": "INFORME DE ALTA\n\nANTECEDENTES: HTA, DM tipo 2. Madre con cáncer de mama.\n\n"
    "DIAGNÓSTICOS:\n1. Insuficiencia cardíaca descompensada.\n2. Enfermedad renal crónica estadio "
    "3a.\nNo fiebre. Posible neumonía.\n",
    "ca": "INFORME D'ALTA\n\nANTECEDENTS: HTA, DM tipus 2. Mare amb càncer de mama.\n\n"
    "DIAGNÒSTICS:\n1. Insuficiència cardíaca descompensada.\n2. Malaltia renal crònica estadi 3a.\n"
    "No febre. Possible pneumònia.\n",
    "it": "LETTERA DI DIMISSIONE\n\nANAMNESI: ipertensione, diabete tipo 2. Madre con cancro della "
    "mammella.\n\nDIAGNOSI:\n1. Scompenso cardiaco.\n2. Malattia renale cronica stadio 3a.\n"
    "Non febbre. Possibile polmonite.\n",
    "pt": "RELATÓRIO DE ALTA\n\nANTECEDENTES: HTA, diabetes tipo 2. Mãe com cancro da mama.\n\n"
    "DIAGNÓSTICOS:\n1. Insuficiência cardíaca descompensada.\n2. Doença renal crónica estádio 3a.\n"
    "Sem febre. Possível pneumonia.\n",
    "fr": "COMPTE RENDU D'HOSPITALISATION\n\nANTÉCÉDENTS : HTA, diabète de type 2. Mère : "
    "cancer du sein.\n\nDIAGNOSTICS :\n1. Insuffisance cardiaque décompensée.\n2. Maladie rénale "
    "chronique stade 3a.\nPas de fièvre. Pneumonie possible.\n",
}
EPISODE = ("E11.22", "I10", "I12.9", "E11.9", "S52.501A")
Scene = Callable[[Application, str], QWidget]


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


def report(application: Application, language: str) -> QWidget:
    """A report that has been read, its first code in hand."""
    page = application.report
    assert page is not None
    on_page(application, page)
    page.read(REPORTS[language])
    until(lambda: page.panel.reading.report is not None)
    QTest.keyClick(page.panel.codes, Qt.Key.Key_Down)
    settle(300)
    return application.window


def report_empty(application: Application, language: str) -> QWidget:
    """The page of reports before there is one."""
    page = application.report
    assert page is not None
    page.forget()
    return on_page(application, page)


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


def tree(application: Application, language: str) -> QWidget:
    """The tree, open at a code."""
    browser = application.window.browser
    on_page(application, browser)
    browser.go_to("S52.521")
    settle(800)
    return application.window


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


SCENES: dict[str, Scene] = {
    "popup-empty": lambda application, _: popup(application, ""),
    "popup-answers": lambda application, language: popup(application, FRACTURE[language]),
    "popup-list": lambda application, language: popup(application, LISTS[language]),
    "popup-details": popup_details,
    "popup-procedures": popup_procedures,
    "popup-keys": popup_keys,
    "lookup": lookup,
    "pasted": pasted,
    "episode": episode,
    "tree": tree,
    "report-empty": report_empty,
    "report": report,
    "procedures": procedures,
    "batch-file": batch_file,
    "batch": batch,
    "favourites": favourites,
    "history": history,
    "actions": actions,
    "keys": keys,
    "about": about,
    "guide": guide,
    **{
        f"settings-{name}": partial(form, name=name)
        for name in (
            *("general", "appearance", "hotkey", "search", "clipboard", "episode"),
            *("packs", "synonyms", "privacy"),
        )
    },
    **{f"first-{step}": partial(first_start, step=step) for step in range(3)},
}
