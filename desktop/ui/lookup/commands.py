"""What can be done with the code in sight, in words and with its keys, for both places' Ctrl+K."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication

from desktop.ui.lookup.keys import Action
from desktop.ui.widgets.actions import Command


def code_commands(do: Callable[[Action], object]) -> list[Command]:
    """Return the commands; `do` does what the key of each would."""
    translate = QCoreApplication.translate
    table: tuple[tuple[str, str, Action], ...] = (
        (translate("commands", "Copy the code in sight"), "Enter", "copy"),
        (translate("commands", "Copy code and title"), "Shift+Enter", "copy_with_title"),
        (translate("commands", "Put the code in the case list"), "Ctrl+B", "collect"),
        (translate("commands", "Keep the code as a favourite"), "Ctrl+D", "favour"),
        (translate("commands", "Say left"), "Alt+L", "left"),
        (translate("commands", "Say right"), "Alt+R", "right"),
        (translate("commands", "Initial encounter (A)"), "Alt+A", "initial"),
        (translate("commands", "Subsequent (D)"), "Alt+D", "subsequent"),
        (translate("commands", "Sequela (S)"), "Alt+S", "sequela"),
        (translate("commands", "Take a pasted list whole"), "Ctrl+Enter", "take_all"),
    )
    return [Command(words, key, partial(do, action)) for words, key, action in table]
