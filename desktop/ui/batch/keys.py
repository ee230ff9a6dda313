"""What each key means while rows are reviewed; everything else belongs to the table."""

from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

Name = Literal["accept", "take_nth", "reject", "later", "look", "type", "filter", "previous_filter"]
_Key = Qt.Key
_PLAIN: dict[int, Name] = {
    _Key.Key_Return: "accept",
    _Key.Key_Enter: "accept",
    _Key.Key_Delete: "reject",
    _Key.Key_Backspace: "reject",
    _Key.Key_Space: "later",
    _Key.Key_Right: "look",
    _Key.Key_F2: "look",
}
_WITH_CONTROL: dict[int, Name] = {
    _Key.Key_PageDown: "filter",
    _Key.Key_PageUp: "previous_filter",
}


@dataclass(frozen=True, slots=True)
class Act:
    """What the coder means by a key, with the number or the letter that was typed."""

    name: Name
    nth: int = 0
    text: str = ""


def act_of(event: QKeyEvent) -> Act | None:
    """Read a key press; None for a key that moves in the table."""
    key = event.key()
    modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    if modifiers == Qt.KeyboardModifier.ControlModifier:
        return Act(_WITH_CONTROL[key]) if key in _WITH_CONTROL else None
    if modifiers & ~Qt.KeyboardModifier.ShiftModifier:
        return None
    if key in _PLAIN:
        return Act(_PLAIN[key])
    if _Key.Key_1 <= key <= _Key.Key_9:
        return Act("take_nth", key - _Key.Key_0)
    text = event.text()
    return Act("type", text=text) if text and text.isalpha() else None
