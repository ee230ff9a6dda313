"""What each key means while a phrase is looked up, for popup and window alike."""

from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

Action = Literal[
    "up",
    "down",
    "page_up",
    "page_down",
    "copy",
    "copy_with_title",
    "copy_nth",
    "open",
    "back",
    "collect",
    "favour",
    "help",
    "hide",
    "next_diagnosis",
    "previous_diagnosis",
    "candidates",
    "pick_nth",
    "leave_out",
    "take_all",
    "take_all_with_titles",
    "left",
    "right",
    "initial",
    "subsequent",
    "sequela",
    "read_report",
]
_Key = Qt.Key
_PLAIN: dict[int, Action] = {
    _Key.Key_Up: "up",
    _Key.Key_Down: "down",
    _Key.Key_PageUp: "page_up",
    _Key.Key_PageDown: "page_down",
    _Key.Key_Return: "copy",
    _Key.Key_Enter: "copy",
    _Key.Key_Right: "open",
    _Key.Key_Left: "back",
    _Key.Key_F1: "help",
    _Key.Key_Escape: "hide",
}
# While the keyboard is in the column of a list's diagnoses.
_IN_COLUMN: dict[int, Action] = {
    _Key.Key_Up: "previous_diagnosis",
    _Key.Key_Down: "next_diagnosis",
    _Key.Key_Right: "candidates",
    _Key.Key_Space: "leave_out",
}
_WITH_CONTROL: dict[int, Action] = {
    _Key.Key_Return: "take_all",
    _Key.Key_Enter: "take_all",
    _Key.Key_B: "collect",
    _Key.Key_D: "favour",
    _Key.Key_R: "read_report",
    _Key.Key_Tab: "next_diagnosis",
    _Key.Key_PageDown: "next_diagnosis",
    _Key.Key_PageUp: "previous_diagnosis",
}


_WITH_ALT: dict[int, Action] = {
    _Key.Key_L: "left",
    _Key.Key_R: "right",
    _Key.Key_A: "initial",
    _Key.Key_D: "subsequent",
    _Key.Key_S: "sequela",
}
# What each of these says, as the table of attributes has it; a 7th character is its own value.
SAID: dict[Action, tuple[str, str]] = {
    "left": ("side", "left"),
    "right": ("side", "right"),
    "initial": ("encounter", "A"),
    "subsequent": ("encounter", "D"),
    "sequela": ("encounter", "S"),
}


@dataclass(frozen=True, slots=True)
class Intent:
    """What the coder means by a key, with the number for 1 to 9."""

    action: Action
    nth: int = 0


def intent_of(event: QKeyEvent) -> Intent | None:
    """Read a key press; None for a key that types or edits."""
    modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    key = event.key()
    if modifiers == Qt.KeyboardModifier.NoModifier:
        return _intent(_PLAIN.get(key))
    second = (Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.AltModifier)
    if modifiers in second and key in (_Key.Key_Return, _Key.Key_Enter):
        return Intent("copy_with_title")
    if modifiers == Qt.KeyboardModifier.ControlModifier:
        if _Key.Key_1 <= key <= _Key.Key_9:
            return Intent("copy_nth", key - _Key.Key_0)
        return _intent(_WITH_CONTROL.get(key))
    if modifiers == Qt.KeyboardModifier.AltModifier:
        return _intent(_WITH_ALT.get(key))
    shifted = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    if modifiers == shifted and key in (_Key.Key_Backtab, _Key.Key_Tab):
        return Intent("previous_diagnosis")
    if modifiers == shifted and key in (_Key.Key_Return, _Key.Key_Enter):
        return Intent("take_all_with_titles")
    return None


def intent_in_list(event: QKeyEvent, in_column: bool) -> Intent | None:
    """Read a key press where a pasted list is in sight and nothing is being typed."""
    modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    key = event.key()
    if modifiers == Qt.KeyboardModifier.NoModifier:
        if _Key.Key_1 <= key <= _Key.Key_9:
            return Intent("pick_nth", key - _Key.Key_0)
        if in_column and key in _IN_COLUMN:
            return Intent(_IN_COLUMN[key])
    return intent_of(event)


def _intent(action: Action | None) -> Intent | None:
    return Intent(action) if action is not None else None
