"""The question before a review that is in no file yet would be lost."""

from typing import Literal

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMessageBox, QWidget

Wish = Literal["save", "drop", "stay"]


def ask_about_unsaved(parent: QWidget, decisions: int) -> Wish:
    """Ask what to do with decisions that were not saved."""
    box = QMessageBox(parent)
    box.setIcon(QMessageBox.Icon.Warning)
    box.setWindowTitle(QCoreApplication.translate("batch", "Review not saved"))
    box.setText(
        QCoreApplication.translate("batch", "%n decision(s) are not saved yet.", None, decisions)
    )
    box.setInformativeText(
        QCoreApplication.translate("batch", "Without saving, they are gone when you go on.")
    )
    save = box.addButton(
        QCoreApplication.translate("batch", "Save as…"), QMessageBox.ButtonRole.AcceptRole
    )
    drop = box.addButton(
        QCoreApplication.translate("batch", "Do not save"), QMessageBox.ButtonRole.DestructiveRole
    )
    stay = box.addButton(
        QCoreApplication.translate("batch", "Back to the review"), QMessageBox.ButtonRole.RejectRole
    )
    box.setDefaultButton(save)
    box.setEscapeButton(stay)
    box.exec()
    if box.clickedButton() is save:
        return "save"
    return "drop" if box.clickedButton() is drop else "stay"
