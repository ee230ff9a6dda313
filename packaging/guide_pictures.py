"""Makes the pictures of the user guide in a real X window: one of each scene in each language.

    make guide-pictures         # into resources/guide/pictures

One episode goes through them: the same diagnoses, said in six languages.
"""

import sys
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from itertools import product
from pathlib import Path

from common import ROOT
from pictures import save_small
from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QWidget
from screenshots import (
    batch,
    open_engine,
    popup,
    settings,
    settle,
    start_window_manager,
    until,
)

from desktop.app.application import Application, make_qt_application
from desktop.system.settings import Settings
from desktop.ui.settings.episode import EpisodeForm
from desktop.ui.theme.theme import theme

FRACTURE = {
    "en": "distal radius fracture right",
    "es": "fractura distal de radio derecho",
    "ca": "fractura distal de radi dret",
    "it": "frattura distale del radio destro",
    "pt": "fratura distal do rádio direito",
    "fr": "fracture distale du radius droit",
}
LISTS = {
    "en": "type 2 diabetes with nephropathy\nCKD stage 3a\nHTN\natrial fibrillation",
    "es": "DM tipo 2 con nefropatía\nERC estadio 3a\nHTA\nfibrilación auricular",
    "ca": "DM tipus 2 amb nefropatia\nmalaltia renal crònica estadi 3a\nHTA\n"
    "fibril·lació auricular",
    "it": "diabete tipo 2 con nefropatia\nmalattia renale cronica stadio 3a\n"
    "ipertensione arteriosa\nfibrillazione atriale",
    "pt": "diabetes tipo 2 com nefropatia\ndoença renal crónica estádio 3a\nHTA\n"
    "fibrilhação auricular",
    "fr": "diabète de type 2 avec néphropathie\nmaladie rénale chronique stade 3a\nHTA\n"
    "fibrillation auriculaire",
}
OPERATIONS = {
    "en": "laparoscopic cholecystectomy",
    "es": "colecistectomía laparoscópica",
    "ca": "colecistectomia laparoscòpica",
    "it": "colecistectomia laparoscopica",
    "pt": "colecistectomia laparoscópica",
    "fr": "cholécystectomie par cœlioscopie",
}
_TABLE = "0FT"  # of the operation
EPISODE = ("E11.22", "N18.31", "I10", "S52.501A")


def _popup(application: Application, language: str) -> QWidget:
    shown = popup(application, FRACTURE[language])
    settle(1500)
    if application.popup.pages.currentWidget() is application.popup.procedures:
        application.popup.switch()  # a diagnosis is to be seen, whatever the phrase was taken for
        settle(500)
    return shown


def _list(application: Application, language: str) -> QWidget:
    shown = popup(application, LISTS[language])
    controller = application.popup.pane.controller
    until(lambda: controller.lookup.several and not controller.lookup.unanswered)
    return shown


def _episode(application: Application, language: str) -> QWidget:
    window, case = application.window, application.window.case_panel
    window.resize(window.sizeHint().boundedTo(window.screen().availableSize()))
    window.show()
    window.show_page(0)
    for code in EPISODE:
        window.look_up(code)
        until(partial(_shows, application, code))
        window.details.collect()
    case.patient.age.setText("74")
    case.patient.age.editingFinished.emit()
    case.patient.sex.setCurrentIndex(1)
    window.splitter.setSizes([320, 320, 560])
    case.list.choose(0)
    settle(1500)
    window.toast.hide()
    return case


def _shows(application: Application, code: str) -> bool:
    pick = application.window.details.pick
    return pick is not None and pick.code == code


def _procedures(application: Application, language: str) -> QWidget:
    application.look_up(OPERATIONS[language])
    pane = application.popup.procedures
    settle(1500)
    if application.popup.pages.currentWidget() is not pane:
        application.popup.switch()
    until(lambda: pane.build is not None and pane.build.code.startswith(_TABLE))
    pane.builder.enter()
    return application.popup


def _formats(application: Application, language: str) -> QWidget:
    settings(application, "episode")
    form = application.settings_page.forms["episode"]
    assert isinstance(form, EpisodeForm)
    return form.preview


def _batch(application: Application, language: str) -> QWidget:
    return batch(application)


SCENES: dict[str, Callable[[Application, str], QWidget]] = {
    "popup": _popup,
    "list": _list,
    "episode": _episode,
    "procedures": _procedures,
    "formats": _formats,
    "batch": _batch,
}


def cut(shown: QWidget) -> QImage:
    """Return the picture of a widget; of a form, all down to it."""
    window = shown.window()
    picture = window.screen().grabWindow(window.winId()).toImage()
    whole = shown.parentWidget() if isinstance(shown, QPlainTextEdit) else shown
    assert whole is not None
    corner = whole.mapTo(window, QPoint(0, 0))
    foot = shown.mapTo(window, QPoint(0, shown.height())).y() + theme().space(3)
    size = QSize(whole.width(), min(foot, window.height()) - corner.y())
    return picture.copy(QRect(corner, size))


def shoot(out: Path, languages: list[str], names: list[str]) -> None:
    """Make these scenes in these languages."""
    make_qt_application()
    plain = Settings(theme="light", hide_on_focus_loss=False, first_run_done=True)
    engine = open_engine()
    application = Application(plain, lambda: engine)
    application.start()
    until(lambda: application.service.state == "ready")
    for language, name in product(languages, names):
        application.apply(replace(plain, interface_language=language))
        application.window.hide()
        application.window.case_panel.patient.clear()
        application.case.change(lambda case: case.clear())
        application.window.case_button.setChecked(False)
        shown = SCENES[name](application, language)
        settle(400)
        picture = cut(shown)
        save_small(picture, out / f"{name}-{language}.png")
        application.popup.hide()
        print(f"{name}-{language}: {picture.width()} x {picture.height()}")  # noqa: T201
    application.stop()


def main(arguments: list[str]) -> None:
    """Make all pictures, or those of the languages and scenes that are named."""
    folder = ROOT / "resources" / "guide" / "pictures"
    folder.mkdir(parents=True, exist_ok=True)
    languages = [one for one in arguments if one in FRACTURE] or list(FRACTURE)
    names = [one for one in arguments if one in SCENES] or list(SCENES)
    manager = start_window_manager()
    try:
        shoot(folder, languages, names)
    finally:
        if manager is not None:
            manager.terminate()


if __name__ == "__main__":
    main(sys.argv[1:])
    QApplication.processEvents()
