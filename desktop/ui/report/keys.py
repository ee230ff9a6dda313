"""What each key means while a report is read, in its text and in its codes alike."""

from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent

from desktop.ui.report.words import ASSERTIONS, said_word

Name = Literal[
    "tick", "candidates", "remove", "mark", "undo", "take_all", "next", "previous", "say",
    "pick_nth", "next_words", "previous_words", "copy", "forget",
]  # fmt: skip
_Key = Qt.Key
_PLAIN: dict[int, Name] = {
    _Key.Key_Space: "tick",
    _Key.Key_Return: "candidates",
    _Key.Key_Enter: "candidates",
    _Key.Key_Delete: "remove",
    _Key.Key_Escape: "forget",
}
# In the list of codes, where left and right move nothing.
_IN_LIST: dict[int, Name] = {
    _Key.Key_Right: "next_words",
    _Key.Key_Left: "previous_words",
}
_WITH_CONTROL: dict[int, Name] = {
    _Key.Key_Return: "take_all",
    _Key.Key_Enter: "take_all",
    _Key.Key_M: "mark",
    _Key.Key_Z: "undo",
    _Key.Key_Down: "next",
    _Key.Key_Up: "previous",
}


@dataclass(frozen=True, slots=True)
class Act:
    """What the coder means by a key, with the number that was typed."""

    name: Name
    nth: int = 0


def act_of(event: QKeyEvent, *, in_list: bool) -> Act | None:
    """Read a key press; None for a key that moves in the text or in the list."""
    key = event.key()
    modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    if modifiers == Qt.KeyboardModifier.ControlModifier:
        if _Key.Key_1 <= key < _Key.Key_1 + len(ASSERTIONS):
            return Act("say", key - _Key.Key_0)
        if in_list and key == _Key.Key_C:
            return Act("copy")
        return _act(_WITH_CONTROL.get(key))
    if modifiers:
        return None
    if _Key.Key_1 <= key <= _Key.Key_9:
        return Act("pick_nth", key - _Key.Key_0)
    return _act(_PLAIN.get(key) or (_IN_LIST.get(key) if in_list else None))


def keys_of_page() -> list[tuple[str, str]]:
    """Return the keys and what each means, for F1."""
    said = ", ".join(said_word(one) for one in ASSERTIONS)
    return [
        (
            QCoreApplication.translate("report", "Ctrl+V"),
            QCoreApplication.translate("report", "read the report that was copied"),
        ),
        (
            QCoreApplication.translate("report", "Ctrl+Down, Ctrl+Up"),
            QCoreApplication.translate("report", "the next words found, those before"),
        ),
        (
            QCoreApplication.translate("report", "Tab"),
            QCoreApplication.translate("report", "from the report to its codes and back"),
        ),
        (
            QCoreApplication.translate("report", "Right, Left"),
            QCoreApplication.translate("report", "the other words that a code comes from"),
        ),
        (
            QCoreApplication.translate("report", "Space"),
            QCoreApplication.translate("report", "take the code, or leave it"),
        ),
        (
            QCoreApplication.translate("report", "Enter"),
            QCoreApplication.translate("report", "other codes for these words"),
        ),
        (
            QCoreApplication.translate("report", "1 … 9"),
            QCoreApplication.translate("report", "take the code with that number for these words"),
        ),
        (QCoreApplication.translate("report", "Ctrl+1 … Ctrl+6"), said),
        (
            QCoreApplication.translate("report", "Ctrl+M"),
            QCoreApplication.translate("report", "what is marked is a diagnosis"),
        ),
        (
            QCoreApplication.translate("report", "Delete"),
            QCoreApplication.translate("report", "these words are none"),
        ),
        (
            QCoreApplication.translate("report", "Ctrl+Z"),
            QCoreApplication.translate("report", "take the last decision back"),
        ),
        (
            QCoreApplication.translate("report", "Ctrl+Enter"),
            QCoreApplication.translate("report", "put the taken codes in the case list"),
        ),
        (
            QCoreApplication.translate("report", "Escape"),
            QCoreApplication.translate("report", "stop reading; forget the report"),
        ),
    ]


def _act(name: Name | None) -> Act | None:
    return Act(name) if name is not None else None
