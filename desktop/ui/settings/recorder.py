"""The field that takes a key combination by having it pressed."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QWidget

_MODIFIERS = (
    (Qt.KeyboardModifier.ControlModifier, "Ctrl"),
    (Qt.KeyboardModifier.AltModifier, "Alt"),
    (Qt.KeyboardModifier.ShiftModifier, "Shift"),
    (Qt.KeyboardModifier.MetaModifier, "Super"),
)
_MODIFIER_KEYS = {
    *(Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_Shift, Qt.Key.Key_Meta),
    *(Qt.Key.Key_AltGr, Qt.Key.Key_Super_L, Qt.Key.Key_Super_R),
}
_LEAVE = (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter)


class KeyRecorder(QLineEdit):
    """Shows the combination in force; a combination pressed while it has the focus is reported.

    Signals:
        recorded: the combination as a person writes it; whether it can be had is not yet known.
    """

    recorded = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)

    def event(self, event: QEvent) -> bool:
        """Keep the window's own shortcuts from acting on the keys that are recorded."""
        if event.type() == QEvent.Type.ShortcutOverride:
            assert isinstance(event, QKeyEvent)
            if event.key() not in _LEAVE or event.modifiers():
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Report the combination once a key is pressed that is no modifier."""
        if event.key() in _MODIFIER_KEYS or event.isAutoRepeat():
            return
        if event.key() in _LEAVE and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            event.ignore()  # leaves a dialog, or goes on in it, as everywhere
            return
        event.accept()
        self.recorded.emit(written(event))


def written(event: QKeyEvent) -> str:
    """Write what was pressed: "Ctrl+Alt+Space"."""
    names = [name for modifier, name in _MODIFIERS if event.modifiers() & modifier]
    key = QKeySequence(event.key()).toString(QKeySequence.SequenceFormat.PortableText)
    return "+".join((*names, key))
