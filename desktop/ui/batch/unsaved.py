"""The question before a review that is in no file yet would be lost."""

from typing import Literal

from PySide6.QtWidgets import QMessageBox, QWidget

Wish = Literal["save", "drop", "stay"]


class UnsavedBox(QMessageBox):
    """Asks what to do with decisions that were not saved; Escape goes back to them."""

    def __init__(self, parent: QWidget, decisions: int) -> None:
        super().__init__(parent)
        self.setIcon(QMessageBox.Icon.Warning)
        self.setWindowTitle(self.tr("Review not saved"))
        self.setText(self.tr("%n decision(s) are not saved yet.", None, decisions))
        self.setInformativeText(self.tr("Without saving, they are gone when you go on."))
        role = QMessageBox.ButtonRole
        self.save = self.addButton(self.tr("Save as…"), role.AcceptRole)
        self.drop = self.addButton(self.tr("Do not save"), role.DestructiveRole)
        self.stay = self.addButton(self.tr("Back to the review"), role.RejectRole)
        self.setDefaultButton(self.save)
        self.setEscapeButton(self.stay)

    def wish(self) -> Wish:
        """Ask, and return the answer."""
        self.exec()
        if self.clickedButton() is self.save:
            return "save"
        return "drop" if self.clickedButton() is self.drop else "stay"


def ask_about_unsaved(parent: QWidget, decisions: int) -> Wish:
    """Ask once."""
    box = UnsavedBox(parent, decisions)
    wish = box.wish()
    box.deleteLater()
    return wish
