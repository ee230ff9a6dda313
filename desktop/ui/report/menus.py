"""The right button's menu over report and codes, which names the keys that do the same."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMenu, QWidget

from desktop.ui.report.keys import Act, Name
from desktop.ui.report.words import ASSERTIONS, said_word


def mention_menu(parent: QWidget, perform: Callable[[Act], object], *, in_hand: bool) -> QMenu:
    """Return the menu of the mention in hand."""
    menu = QMenu(parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    if in_hand:
        for number, assertion in enumerate(ASSERTIONS, start=1):
            words = f"{said_word(assertion)}\tCtrl+{number}"
            menu.addAction(words, partial(perform, Act("say", number)))
        menu.addSeparator()
    lines: tuple[tuple[Name, str, str], ...] = (
        (
            "tick",
            QCoreApplication.translate("report", "Take the code, or leave it"),
            QCoreApplication.translate("report", "Space"),
        ),
        (
            "candidates",
            QCoreApplication.translate("report", "Other codes for these words"),
            QCoreApplication.translate("report", "Enter"),
        ),
        (
            "remove",
            QCoreApplication.translate("report", "These words are no diagnosis"),
            QCoreApplication.translate("report", "Delete"),
        ),
    )
    for name, words, key in lines if in_hand else ():
        menu.addAction(f"{words}\t{key}", partial(perform, Act(name)))
    words = QCoreApplication.translate("report", "What is marked is a diagnosis")
    menu.addAction(f"{words}\tCtrl+M", partial(perform, Act("mark")))
    undo = QCoreApplication.translate("report", "Take the last decision back")
    menu.addAction(f"{undo}\tCtrl+Z", partial(perform, Act("undo")))
    return menu
