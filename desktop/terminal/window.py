"""`nosolex` without a command: the window, or the terminal where there is no screen."""

import os
import sys

import click

from desktop.engine.errors import NosolexError

_READ_MS = 60_000


def open_window(wish: str, text: str) -> int:
    """Open the program for a wish of "show", "hidden", "lookup" or "lookup-clipboard"."""
    if not _has_screen():
        return _without_screen()
    from desktop.system import early  # noqa: F401  # before PySide6, see there

    # isort: split
    from desktop.app.resident import run

    return run(wish, text)


def show_problem(sentence: str) -> None:
    """Say a sentence in a window of its own, for a start that nobody sees the terminal of."""
    if not _has_screen() or os.environ.get("QT_QPA_PLATFORM") in ("offscreen", "minimal"):
        return
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QMessageBox

    from desktop.app.application import make_qt_application

    application = make_qt_application()
    box = QMessageBox(QMessageBox.Icon.Warning, "Nosolex", sentence)
    # A script that started us must not wait for somebody who is not there.
    QTimer.singleShot(_READ_MS, box, box.accept)
    box.exec()
    application.processEvents()


def _has_screen() -> bool:
    if sys.platform in ("win32", "darwin") or os.environ.get("QT_QPA_PLATFORM"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _without_screen() -> int:
    click.echo("There is no display here, so Nosolex goes on in the terminal.", err=True)
    if not sys.stdin.isatty():
        click.echo('Look a phrase up with: make run Q="neumonía", or nosolex lookup "neumonía"')
        return 0
    from desktop.terminal.opening import open_engine
    from desktop.terminal.printing import print_results

    with open_engine() as engine:
        while phrase := click.prompt("phrase (empty ends)", default="", show_default=False):
            try:
                print_results(engine.search(phrase), engine.catalogue)
            except NosolexError as error:
                click.echo(str(error), err=True)
    return 0
