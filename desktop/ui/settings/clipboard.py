"""Settings: what is read from the clipboard, and what becomes of it."""

from desktop.ui.settings.form import Form


class ClipboardForm(Form):
    """The clipboard is read at the hotkey alone."""

    page = "clipboard"

    def build(self) -> None:
        """Add the rows."""
        self.add_switch("use_primary_selection")
        self.add_switch("restore_clipboard")

    def title(self) -> str:
        """Return the page's name."""
        return self.tr("Clipboard")

    def captions(self) -> dict[str, str]:
        """Return the words of each setting."""
        return {
            "use_primary_selection": self.tr("Look up the marked text (X11)"),
            "restore_clipboard": self.tr("Put back what was on the clipboard before"),
        }

    def hints(self) -> dict[str, str]:
        """Return the lines that need saying."""
        return {
            "use_primary_selection": self.tr("Without copying it first; only under X11."),
            "restore_clipboard": self.tr("After the code has been pasted."),
        }
