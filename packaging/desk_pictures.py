"""Pictures every screen of the program in each language, size and shade, to be looked at.

    make desk-pictures OUT=FOLDER                       # three sizes, six languages
    python packaging/desk_pictures.py OUT es dark episode batch

A run pictures the screen that it is given at Qt's scaling; the Makefile gives it one of each size.
Nothing of it goes into the repository: they are for the eye, before a release.
"""

import sys
from dataclasses import replace
from pathlib import Path

from desk_scenes import SCENES
from guide_pictures import FRACTURE
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget
from screenshots import open_engine, settle, start_window_manager, until

from desktop.app.application import Application, make_qt_application
from desktop.system.settings import Settings

SHADES = ("light", "dark")
_LOOKS = 50


def begin() -> Application:
    """Start the program over the pack that ships."""
    make_qt_application()
    QApplication.setCursorFlashTime(0)  # a caret would never be still
    # Not reranked: it is about places and words, and there are hundreds of pictures.
    plain = Settings(hide_on_focus_loss=False, first_run_done=True, history=True, rerank=False)
    engine = open_engine()
    application = Application(plain, lambda: engine)
    application.start()
    until(lambda: application.service.state == "ready")
    application.show_window()
    application.window.showMaximized()
    settle(500)
    return application


def still(shown: QWidget) -> QImage:
    """Return what the display shows of a screen once nothing of it moves any more."""
    seen = QImage()
    for _ in range(_LOOKS):
        settle(200)
        before, seen = seen, shown.screen().grabWindow(shown.winId()).toImage()
        if seen == before:
            break
    return seen


def picture(application: Application, language: str, name: str, path: Path) -> None:
    """Bring one screen into sight, and save what the display shows of it."""
    window = application.window
    window.show_page(0)
    window.case_panel.patient.clear()
    application.case.change(lambda case: case.clear())
    window.case_button.setChecked(False)
    shown = SCENES[name](application, language)
    window.toast.hide()
    still(shown).save(str(path))
    window.help.hide()
    window.palette_card.hide()
    application.popup.dismiss()
    if shown is not window and shown is not application.popup:
        shown.close()
    print(path.stem, flush=True)  # noqa: T201


def shoot(out: Path, languages: list[str], shades: list[str], names: list[str]) -> None:
    """Picture these screens; of two shades the languages take one in turn, and the other next."""
    application = begin()
    screen = application.window.screen()
    size = screen.size() * screen.devicePixelRatio()
    where = out / f"{size.width()}x{size.height()}"
    where.mkdir(parents=True, exist_ok=True)
    for place, language in enumerate(languages):
        shade = shades[(place + size.width() // 2) % len(shades)]
        application.apply(replace(application.settings, interface_language=language, theme=shade))
        for name in names:
            picture(application, language, name, where / f"{name}-{language}.png")
    application.stop()


def main(arguments: list[str]) -> None:
    """Picture what is named of languages, shades and screens; all of what is not."""
    out, *named = arguments
    languages = [one for one in named if one in FRACTURE] or list(FRACTURE)
    shades = [one for one in named if one in SHADES] or list(SHADES)
    names = [one for one in named if one in SCENES] or list(SCENES)
    manager = start_window_manager()
    try:
        shoot(Path(out), languages, shades, names)
    finally:
        if manager is not None:
            manager.terminate()


if __name__ == "__main__":
    main(sys.argv[1:])
    QApplication.processEvents()
