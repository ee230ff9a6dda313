"""The convention by which every widget changes its language without a restart.

A widget puts all its words on in `retranslate()`, calls that once at the end of `__init__`, and
inherits `Translated` before its Qt class; Qt then tells it when the language has changed.
"""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QComboBox, QWidget


class Translated:
    """Mixin that calls `retranslate` on Qt's LanguageChange."""

    def retranslate(self) -> None:
        """Put every visible and spoken word on, in the language of now."""
        raise NotImplementedError

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of the interface's language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)  # type: ignore[misc]  # the Qt class beside this mixin has it


def set_spoken(widget: QWidget, name: str, description: str = "") -> None:
    """Give a widget its name (and what it is for) for screen readers."""
    widget.setAccessibleName(name)
    if isinstance(widget, QComboBox):
        # Under Linux Qt names a list to choose from by what is chosen.
        description = ": ".join(filter(None, (name, description)))
    widget.setAccessibleDescription(description)
