"""Settings: colours and sizes."""

from desktop.ui.settings.form import Form


class AppearanceForm(Form):
    """Theme, contrast and text size."""

    page = "appearance"

    def build(self) -> None:
        """Add the rows."""
        self.add_list("theme")
        self.add_switch("high_contrast")
        self.add_list("text_size")

    def title(self) -> str:
        """Return the page's name."""
        return self.tr("Appearance")

    def captions(self) -> dict[str, str]:
        """Return the words of each setting."""
        return {
            "theme": self.tr("Theme"),
            "high_contrast": self.tr("High contrast"),
            "text_size": self.tr("Text size"),
        }

    def options(self) -> dict[str, list[tuple[object, str]]]:
        """Return the themes and sizes."""
        sizes = {100, 115, 125, 150, 175, 200, self.choices.settings.text_size}
        return {
            "theme": [
                ("system", self.tr("As the system")),
                ("light", self.tr("Light")),
                ("dark", self.tr("Dark")),
            ],
            "text_size": [(size, f"{size} %") for size in sorted(sizes)],
        }
