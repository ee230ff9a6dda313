"""Keys under the names that keyboards of the interface's language carry."""

import re

from PySide6.QtCore import QCoreApplication

_WORD = re.compile(r"Page (?:Up|Down)|[A-Za-z]+")


def chord(written: str) -> str:
    """Return keys that are written in English, such as Shift+Enter, as the keyboard has them."""
    names = {
        "Enter": QCoreApplication.translate("keys", "Enter"),
        "Shift": QCoreApplication.translate("keys", "Shift"),
        "Up": QCoreApplication.translate("keys", "Up"),
        "Down": QCoreApplication.translate("keys", "Down"),
        "Left": QCoreApplication.translate("keys", "Left"),
        "Right": QCoreApplication.translate("keys", "Right"),
        "Space": QCoreApplication.translate("keys", "Space"),
        "Delete": QCoreApplication.translate("keys", "Delete"),
        "Backspace": QCoreApplication.translate("keys", "Backspace"),
        "Escape": QCoreApplication.translate("keys", "Escape"),
        "Tab": QCoreApplication.translate("keys", "Tab"),
        "Page Up": QCoreApplication.translate("keys", "Page Up"),
        "Page Down": QCoreApplication.translate("keys", "Page Down"),
    }
    return _WORD.sub(lambda word: names.get(word.group(), word.group()), written)
