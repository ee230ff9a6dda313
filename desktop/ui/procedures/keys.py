"""The keys with which a procedure is looked up and built, as F1 shows them."""

from PySide6.QtCore import QCoreApplication

from desktop.ui.widgets.key_names import chord


def procedure_keys() -> list[tuple[str, str]]:
    """Return them in the order in which they are wanted."""
    meanings = {
        "Up, Down": QCoreApplication.translate("procedures", "choose a table, or a value"),
        "Enter": QCoreApplication.translate(
            "procedures", "go into the table; take the value; copy the whole code"
        ),
        "Shift+Enter": QCoreApplication.translate(
            "procedures", "copy the whole code and its title"
        ),
        "0 … 9, A … Z": QCoreApplication.translate(
            "procedures", "take the value with that character"
        ),
        "Left, Right": QCoreApplication.translate("procedures", "go to another place of the code"),
        "Backspace": QCoreApplication.translate("procedures", "take the last choice back"),
        "F7, F8": QCoreApplication.translate("procedures", "another approach, another device"),
        "Shift+F7, Shift+F8": QCoreApplication.translate("procedures", "the one before"),
        "Ctrl+B": QCoreApplication.translate("procedures", "put it in the case list"),
        "Ctrl+D": QCoreApplication.translate("procedures", "put it among the favourites"),
        "Ctrl+P": QCoreApplication.translate(
            "procedures", "procedures; in the popup once more: diagnoses"
        ),
        "Escape": QCoreApplication.translate("procedures", "back, step by step"),
    }
    return [(chord(keys), words) for keys, words in meanings.items()]
