"""Makes the pictures of the README and of docs/interface.md in a real X window.

    make screenshots            # all of them, into docs/screenshots
    python packaging/screenshots.py OUT popup-light window-dark

A scene is a function that brings the program into a state and returns the widget to be shown.
"""

import os
import subprocess
import sys
import tempfile
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

# Pictures must neither show nor touch what the user of this PC has chosen.
os.environ["NOSOLEX_HOME"] = tempfile.mkdtemp(prefix="nosolex-")

from common import ROOT
from moving import shoot_moving
from pictures import save_small
from PySide6.QtCore import QEventLoop, Qt, QTimer  # after NOSOLEX_HOME
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from desktop.app.application import Application, make_qt_application
from desktop.engine.resources import default_pack_dir
from desktop.engine.search import SearchEngine
from desktop.system.focus import make_focus
from desktop.system.hotkey.keys import DEFAULT_COMBINATION
from desktop.system.settings import Settings
from desktop.ui.worker.jobs import Jobs
from desktop.workspace.favourites.collection import Favourites

PHRASES = {
    "en": "acute exacerbation of COPD",
    "es": "insuficiencia cardíaca descompensada",
    "ca": "infart agut de miocardi",
    "it": "polmonite da aspirazione",
    "pt": "enfarte agudo do miocárdio",
    "fr": "embolie pulmonaire bilatérale",
}
LIST = "HTA\nDM tipo 2\nEPOC reagudizado\nfibrilación auricular"
REPORT = """INFORME DE ALTA DE MEDICINA INTERNA

MOTIVO DE INGRESO: disnea y edemas.

ANTECEDENTES PERSONALES: Sin alergias conocidas. HTA, DM tipo 2, fibrilación auricular permanente. \
IAM inferior en 2009. Colecistectomía.
ANTECEDENTES FAMILIARES: madre con cáncer de mama.

ENFERMEDAD ACTUAL: mujer de 78 años con disnea progresiva desde hace diez días, ortopnea y \
edemas en miembros inferiores. No dolor torácico. Niega fiebre o tos.

PRUEBAS: Rx de tórax: cardiomegalia, derrame pleural bilateral. Posible neumonía basal derecha.
Ecocardiograma: insuficiencia mitral moderada.

EVOLUCIÓN: favorable con furosemida. Hipopotasemia leve, corregida. \
Pendiente de descartar amiloidosis.

JUICIO CLÍNICO:
1. Insuficiencia cardíaca descompensada.
2. Fibrilación auricular permanente.
3. Enfermedad renal crónica estadio 3a.
"""
BATCH = (
    *("HTA", "DM tipo 2 con nefropatía", "EPOC reagudizado", "fibrilación auricular"),
    *("insuficiencia cardíaca descompensada", "neumonía adquirida en la comunidad", "ITU"),
    *("xilofón desafinado", "anemia ferropénica", "crisis asmática", "apendicitis aguda"),
    *(
        "colelitiasis",
        "ictus isquémico",
        "dolor torácico a estudio",
        "HTA",
        "gonartrosis bilateral",
    ),
)
FAVOURITES = {
    "Cardiología": (
        ("I50.9", "Insuficiencia cardíaca, no especificada", "mejor con fracción de eyección"),
        ("I48.91", "Fibrilación auricular no especificada", ""),
        ("I10", "Hipertensión esencial (primaria)", ""),
    ),
    "Urgencias": (
        ("J44.1", "EPOC con exacerbación aguda, no especificada", ""),
        ("S52.521A", "Fractura en rodete de extremo inferior de radio derecho", "7º carácter: A"),
    ),
}
_TRIES = 20
MOVING = "moving"
Scene = Callable[[Application], QWidget]
SCENES: dict[str, tuple[dict[str, object], Scene]] = {}


def scene(name: str, **settings: object) -> Callable[[Scene], Scene]:
    """Register a scene under a name, with the settings it is shown in."""

    def register(function: Scene) -> Scene:
        SCENES[name] = (settings, function)
        return function

    return register


def settle(milliseconds: int = 150) -> None:
    """Let Qt paint."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def until(done: Callable[[], bool]) -> None:
    """Wait for a state of the program, a minute at most: a picture of half an answer misleads."""
    for _ in range(1200):
        if done():
            break
        settle(50)
    settle()


def popup(application: Application, phrase: str) -> QWidget:
    """Show the popup with a phrase answered."""
    pane = application.popup.pane
    application.look_up(phrase)
    lookup = pane.controller.lookup
    until(lambda: pane.controller.session.results is not None and not pane.controller.session.busy)
    until(lambda: not lookup.several or not lookup.unanswered)
    in_front(application.popup)
    return application.popup


def in_front(shown: QWidget) -> None:
    """Give a window the keyboard, as the hotkey does."""
    focus = make_focus(QGuiApplication.platformName())
    for _ in range(_TRIES):
        if shown.isActiveWindow():
            break
        focus.take(int(shown.winId()))
        settle(50)


def window(application: Application, phrase: str) -> QWidget:
    """Show the window with a phrase answered and its first code in the details."""
    shown = application.window
    shown.resize(shown.sizeHint().boundedTo(shown.screen().availableSize()))
    shown.show()
    shown.look_up(phrase)
    session = shown.search.pane.controller.session
    until(lambda: session.results is not None and not session.busy)
    until(lambda: shown.details.details is not None)
    return shown


for _language, _phrase in PHRASES.items():
    scene(f"popup-{_language}", interface_language=_language, title_language=_language)(
        partial(popup, phrase=_phrase)
    )
scene("popup-dark", theme="dark")(lambda application: popup(application, PHRASES["es"]))
scene("popup-contrast", high_contrast=True)(lambda application: popup(application, PHRASES["es"]))
scene("popup-list")(lambda application: popup(application, LIST))
scene("popup-nothing-fits")(lambda application: popup(application, "xilofón desafinado"))
scene("window-light")(lambda application: window(application, PHRASES["es"]))
scene("window-dark", theme="dark")(lambda application: window(application, PHRASES["ca"]))
scene("window-200")(lambda application: window(application, PHRASES["es"]))
scene("popup-200")(lambda application: popup(application, PHRASES["es"]))


@scene("popup-rubric", title_language="en")
def _popup_rubric(application: Application) -> QWidget:
    shown = popup(application, "S52.521")
    QTest.keyClick(application.popup.pane.field, Qt.Key.Key_Right)
    until(lambda: application.popup.details.details is not None)
    return shown


@scene("popup-keys")
def _popup_keys(application: Application) -> QWidget:
    shown = popup(application, PHRASES["es"])
    application.popup.help.show_key(DEFAULT_COMBINATION)
    application.popup.help.show_over()
    settle()
    return shown


@scene("window-browse", theme="dark")
def _window_browse(application: Application) -> QWidget:
    shown = window(application, "S52.521")
    application.window.show_page(1)
    application.window.browser.go_to("S52.521")
    settle(600)
    return shown


@scene("window-case")
def _window_case(application: Application) -> QWidget:
    shown = window(application, "I50.9")
    for phrase in ("I50.9", "I11.0", "E11.9", "E10.9", "J44.1"):
        application.window.look_up(phrase)
        session = application.window.search.pane.controller.session
        until(lambda session=session: session.results is not None and not session.busy)  # type: ignore[misc]
        until(lambda phrase=phrase: _shows(application, phrase))  # type: ignore[misc]
        QTest.keyClick(application.window, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    settle(600)
    application.window.toast.hide()
    return shown


def _shows(application: Application, code: str) -> bool:
    details = application.window.details.details
    return details is not None and details.rubric.code == code


@scene("batch")
def _batch(application: Application) -> QWidget:
    return batch(application)


scene("batch-dark", theme="dark")(lambda application: batch(application))
scene("batch-200")(lambda application: batch(application))


def batch(application: Application) -> QWidget:
    """Show a file of diagnoses being reviewed."""
    shown, page = application.window, application.batch
    assert page is not None
    file = Path(tempfile.mkdtemp(prefix="nosolex-batch-")) / "urgencias.csv"
    rows = [f"{7100 + n};{phrase}" for n, phrase in enumerate(BATCH)]
    file.write_text("\n".join(["Episodio;Diagnóstico principal", *rows]), encoding="utf-8")
    shown.resize(shown.sizeHint().boundedTo(shown.screen().availableSize()))
    shown.show()
    shown.show_page(shown.pages.indexOf(page))
    page.review.saved()
    page.open_file(file)
    until(lambda: page.start_panel.source is not None and page.start_panel.source.path == file)
    page.start_panel.start.click()
    until(lambda: len(page.review) > 0 and not page.review.waiting() and not page.job.running)
    table = page.panel.table
    for key in (Qt.Key.Key_Return, Qt.Key.Key_2, Qt.Key.Key_Return, Qt.Key.Key_Space):
        QTest.keyClick(table, key)
    settle()
    return shown


@scene("report")
def _report(application: Application) -> QWidget:
    return report(application)


@scene("report-dark", theme="dark", interface_language="es")
def _report_dark(application: Application) -> QWidget:
    shown, page = report(application), application.report
    assert page is not None
    QTest.keyClick(page.panel.codes, Qt.Key.Key_Return)
    settle()
    return shown


def report(application: Application) -> QWidget:
    """Show a report that has been read, its first code in hand."""
    shown, page = application.window, application.report
    assert page is not None
    shown.resize(shown.sizeHint().boundedTo(shown.screen().availableSize()))
    shown.show()
    shown.show_page(shown.pages.indexOf(page))
    page.read(REPORT)
    until(lambda: page.panel.reading.report is not None)
    QTest.keyClick(page.panel.codes, Qt.Key.Key_Down)
    settle()
    return shown


@scene("window-favourites")
def _favourites(application: Application) -> QWidget:
    shown, page = application.window, application.favourites
    assert page is not None
    fill_favourites(page.controller.favourites)
    page.controller.changed.emit()
    shown.resize(shown.sizeHint().boundedTo(shown.screen().availableSize()))
    shown.show()
    shown.show_page(shown.pages.indexOf(page))
    page.tree.expandAll()
    page.tree.setFocus()
    QTest.keyClick(page.tree, Qt.Key.Key_Down)
    QTest.keyClick(page.tree, Qt.Key.Key_Down)
    until(lambda: shown.details.details is not None)
    return shown


def fill_favourites(kept: Favourites) -> None:
    """Give a ward's favourites, once."""
    if kept.root.count:
        return
    for name, codes in FAVOURITES.items():
        folder = kept.add_folder(name)
        for code, title, note in codes:
            kept.add(code, title, "es", folder.key, note)


def settings(application: Application, form: str) -> QWidget:
    """Show one form of the settings."""
    shown = application.window
    shown.resize(shown.sizeHint().boundedTo(shown.screen().availableSize()))
    shown.show()
    application.show_settings(form)
    until(lambda: not any(jobs.at_work for jobs in shown.findChildren(Jobs)))
    settle(600)
    return shown


scene("settings-appearance")(lambda application: settings(application, "appearance"))
scene("settings-packs")(lambda application: settings(application, "packs"))
scene("settings-privacy", theme="dark")(lambda application: settings(application, "privacy"))
scene("settings-200")(lambda application: settings(application, "search"))


def open_engine() -> SearchEngine:
    """Open the pack that ships, or the tests' tiny one where none has been built."""
    folder = Path(os.environ.get("NOSOLEX_PACK", default_pack_dir()))
    if not (folder / "manifest.json").exists():
        from tests.support.tiny_pack import tiny_pack

        print("no default pack: pictures of the tests' tiny pack", file=sys.stderr)  # noqa: T201
        folder = tiny_pack()
    return SearchEngine.open(folder)


def shoot(out: Path, names: list[str]) -> None:
    """Make the pictures of these scenes, in this process and at this scaling."""
    make_qt_application()
    plain = Settings(theme="light", title_language="es", interface_language="en",
                     hide_on_focus_loss=False)  # fmt: skip
    engine = open_engine()
    application = Application(plain, lambda: engine)
    application.start()
    until(lambda: application.service.state == "ready")
    if MOVING in names:
        shoot_moving(application, out / f"{MOVING}.png")
        print(MOVING)  # noqa: T201
    for name in (name for name in names if name != MOVING):
        settings, function = SCENES[name]
        application.apply(replace(plain, **settings))  # type: ignore[arg-type]  # named fields
        application.window.hide()
        application.case.change(lambda case: case.clear())
        application.window.case_button.setChecked(False)
        shown = function(application)
        settle(300)
        picture = shown.screen().grabWindow(shown.winId())
        save_small(picture.toImage(), out / f"{name}.png")
        application.popup.hide()
        print(f"{name}: {picture.width()} x {picture.height()}")  # noqa: T201
    application.stop()


def main(arguments: list[str]) -> int:
    """Make all pictures, or those named; the "-200" ones in a process scaled by Qt."""
    out = Path(arguments[0] if arguments else ROOT / "docs" / "screenshots")
    out.mkdir(parents=True, exist_ok=True)
    names = arguments[1:] or [MOVING, *SCENES]
    scaled = [name for name in names if name.endswith("-200")]
    if os.environ.get("QT_SCALE_FACTOR") == "2":
        shoot(out, scaled)
        return 0
    manager = start_window_manager()
    try:
        shoot(out, [name for name in names if name not in scaled])
        if scaled:
            environment = os.environ | {"QT_SCALE_FACTOR": "2"}
            subprocess.run(
                [sys.executable, __file__, str(out), *scaled], env=environment, check=True
            )
    finally:
        if manager is not None:
            manager.terminate()
    return 0


def start_window_manager() -> "subprocess.Popen[bytes] | None":
    """Start a window manager, where there is one."""
    try:
        return subprocess.Popen(["openbox"], stderr=subprocess.DEVNULL)
    except OSError:
        return None


if __name__ == "__main__":
    code = main(sys.argv[1:])
    QApplication.processEvents()
    sys.exit(code)
