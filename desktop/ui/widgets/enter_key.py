"""Enter presses the button that has the focus, as Space does, wherever it stands."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton


class EnterPresses(QObject):
    """Watches the whole program: outside dialogs Qt lets Enter do nothing on a button."""

    def __init__(self, app: QObject) -> None:
        super().__init__(app)
        app.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Press the focused button."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(watched, QAbstractButton):
            return False
        assert isinstance(event, QKeyEvent)
        plain = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        entered = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if not entered or plain != Qt.KeyboardModifier.NoModifier or event.isAutoRepeat():
            return False
        watched.click()
        return True
