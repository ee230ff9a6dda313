"""Settings: the languages, and starting with the session."""

from desktop.system.settings import PHRASE
from desktop.ui.settings.form import LANGUAGE_NAMES, Form


class GeneralForm(Form):
    """What a coder chooses once."""

    page = "general"

    def build(self) -> None:
        """Add the rows."""
        self.add_list("interface_language")
        self.add_list("title_language")
        self.add_switch("autostart")
        self.add_switch("hide_on_focus_loss")
        self.add_switch("notifications")
        self.add_switch("keep_case_list")

    def title(self) -> str:
        """Return the page's name."""
        return self.tr("General")

    def captions(self) -> dict[str, str]:
        """Return the words of each setting."""
        return {
            "interface_language": self.tr("Language of the program"),
            "title_language": self.tr("I read titles in"),
            "autostart": self.tr("Start with the session"),
            "hide_on_focus_loss": self.tr("Close the popup when another window is used"),
            "notifications": self.tr("Show a notification when a code was copied"),
            "keep_case_list": self.tr("Keep the case list until the next start"),
        }

    def hints(self) -> dict[str, str]:
        """Return the lines that need saying."""
        return {"keep_case_list": self.tr("Otherwise the case list is never written to the disk.")}

    def options(self) -> dict[str, list[tuple[object, str]]]:
        """Return the languages."""
        names: list[tuple[object, str]] = list(LANGUAGE_NAMES.items())
        return {
            "interface_language": [("", self.tr("As the system")), *names],
            "title_language": [
                ("", self.tr("As the program")),
                *names,
                (PHRASE, self.tr("As the phrase")),
            ],
        }
