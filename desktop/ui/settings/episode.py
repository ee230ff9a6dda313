"""Settings: by which edition an episode is checked, and in which forms codes leave the program."""

from PySide6.QtWidgets import QLabel, QPlainTextEdit

from desktop.engine.catalogue.editions import EDITIONS, Edition
from desktop.engine.errors import UsageError
from desktop.ui.settings.form import Form
from desktop.ui.theme.theme import theme
from desktop.ui.widgets.manner import manner_of
from desktop.ui.widgets.translated import set_spoken
from desktop.ui.widgets.translations import interface_language
from desktop.workspace.cases.formats import check_template
from desktop.workspace.episode.words import EpisodeError, sentence
from desktop.workspace.exchange.formats import FORMATS, Manner, written
from desktop.workspace.pick import Pick


class EpisodeForm(Form):
    """Edition, MS-DRG, what was chosen before, and the formats with a preview."""

    page = "episode"
    guide = "formats"

    def build(self) -> None:
        """Add the rows, and a preview of the second format under them."""
        self.add_list("edition")
        self.add_switch("drg")
        self.add_switch("remember_choices")
        self.add_list("first_format")
        self.add_list("second_format")
        self.add_text("case_template", _why_not)
        self.preview_name = QLabel(self)
        self.preview = QPlainTextEdit(self)
        self.preview.setReadOnly(True)
        self.preview.setTabChangesFocus(True)
        self.preview.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.preview.setMinimumHeight(theme().space(28))
        self.body.addWidget(self.preview_name)
        self.body.addWidget(self.preview, 9)

    def refresh(self) -> None:
        """Show the settings in force, and what they make of a sample."""
        super().refresh()
        chosen = self.choices.settings
        manner = manner_of(chosen.case_template)
        wanted = dict.fromkeys((chosen.first_format, chosen.second_format, "template"))
        shown = [_written(self._sample(), name, manner) for name in wanted]
        self.preview.setPlainText("\n\n".join(shown))

    def _sample(self) -> tuple[Pick, ...]:
        language = interface_language()
        diabetes = self.tr("Type 2 diabetes mellitus with diabetic chronic kidney disease")
        kidney = self.tr("Chronic kidney disease, stage 3a")
        return (
            Pick("E11.22", "E11.22", diabetes, language, True, 4, poa="Y"),
            Pick("N18.31", "N18.31", kidney, language, True, 14),
        )

    def title(self) -> str:
        """Return the page's name."""
        return self.tr("Episode and formats")

    def retranslate(self) -> None:
        """Put the words on."""
        super().retranslate()
        self.preview_name.setText(self.tr("What they look like"))
        set_spoken(self.preview, self.preview_name.text())
        self.refresh()

    def captions(self) -> dict[str, str]:
        """Return the words of each setting."""
        return {
            "edition": self.tr("My edition"),
            "drg": self.tr("Show CC, MCC and MS-DRG"),
            "remember_choices": self.tr("Mark codes that I chose before"),
            "first_format": self.tr("Enter copies"),
            "second_format": self.tr("Shift+Enter and Alt+Enter copy"),
            "case_template": self.tr("Line of the record system"),
        }

    def hints(self) -> dict[str, str]:
        """Return the lines that need saying."""
        return {
            "edition": self.tr("Codes that it does not have are marked. “Derived”: read from the"
                               " American lists it was made of."),
            "drg": self.tr("Indicative, of the United States."),
            "remember_choices": self.tr("Only how often each code was chosen is kept on this"
                                        " computer, no phrase. Switched off, it is forgotten."),
            "case_template": self.tr("Fields: %1").replace(
                "%1", "{n} {code} {bare} {title} {role} {kind} {poa} {date} {side} {note}"
            ),
        }  # fmt: skip

    def options(self) -> dict[str, list[tuple[object, str]]]:
        """Return editions and formats."""
        names = {
            "code": self.tr("Codes only"),
            "bare": self.tr("Codes without the dot"),
            "code_title": self.tr("Codes and titles"),
            "csv": self.tr("Table (CSV)"),
            "json": "JSON",
            "hl7": "HL7 v2 (DG1, PR1)",
            "fhir": "FHIR R4",
            "template": self.tr("Record lines (template)"),
        }
        formats: list[tuple[object, str]] = [(name, names[name]) for name in FORMATS]
        return {
            "edition": [("", self.tr("None")), *map(_edition, EDITIONS)],
            "first_format": formats,
            "second_format": formats,
        }


def _written(sample: tuple[Pick, ...], name: str, manner: Manner) -> str:
    """Return a sample in one format; a template that an administrator broke is told of."""
    try:
        return written(sample, name, manner)
    except EpisodeError as error:
        return error.said(interface_language())


def _why_not(template: str) -> str:
    try:
        check_template(template)
    except UsageError as error:
        return error.said(interface_language()) if isinstance(error, EpisodeError) else str(error)
    return ""


def _edition(edition: Edition) -> tuple[object, str]:
    name = edition.name
    return name, sentence("derived", interface_language(), name) if edition.derived else name
