"""What leaves the page, and only when it is asked for: the clipboard, or a file the coder names."""

from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QMenu, QPushButton, QWidget

from desktop.ui.desk import Desk
from desktop.ui.report.panel import ReportPanel
from desktop.ui.report.words import ASSERTIONS, intent_sentence, said_word
from desktop.ui.widgets.icons import set_icon
from desktop.ui.widgets.manner import manner_of
from desktop.ui.widgets.translated import Translated
from desktop.workspace.reports.writing import FORMS, Form, written


class SaveButton(Translated, QPushButton):
    """A button with a menu: copy, save as HTML, JSON or CSV, with the report's words or without.

    Attributes:
        with_words: whether what is written quotes the report.
    """

    def __init__(self, desk: Desk, panel: ReportPanel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk, self._panel = desk, panel
        self.with_words = True
        set_icon(self, "export")
        self.setMenu(QMenu(self))
        self.retranslate()

    def retranslate(self) -> None:
        """Put the words on."""
        self.setText(self.tr("Copy or save"))
        menu = self.menu()
        menu.clear()
        copy = self.tr("Copy the codes")
        menu.addAction(f"{copy}\tCtrl+C", self._panel.copy)
        menu.addAction(self.tr("Copy the codes and titles"), partial(self._panel.copy, True))
        menu.addAction(self.tr("Copy a table"), self._copy_table)
        menu.addSeparator()
        for form in FORMS:
            words = self.tr("Save as %1…").replace("%1", form.upper())
            menu.addAction(words, partial(self._ask_where, form))
        menu.addSeparator()
        with_words = menu.addAction(self.tr("With the report’s own words"))
        with_words.setCheckable(True)
        with_words.setChecked(self.with_words)
        with_words.toggled.connect(self._quote)

    def write(self, form: Form, separator: str = ",") -> str:
        """Write the taken codes in a form."""
        return written(
            form, self._panel.reading.text, self._panel.reading.chosen_report(),
            evidence=self.with_words, said={one: said_word(one) for one in ASSERTIONS},
            intent=intent_sentence(), separator=separator,
        )  # fmt: skip

    def save_to(self, path: Path, form: Form) -> None:
        """Write a file that the coder named."""
        separator = manner_of("").separator
        # A table with semicolons is for Excel, which reads accents only after this mark.
        marked = form == "csv" and separator == ";"
        try:
            path.write_text(
                self.write(form, separator), "utf-8-sig" if marked else "utf-8", newline=""
            )
        except OSError as error:
            sentence = self.tr("The file %1 was not written: %2.")
            self.desk.say(sentence.replace("%1", str(path)).replace("%2", error.strerror or ""))
        else:
            self.desk.say(self.tr("Saved: %1").replace("%1", str(path)))

    def _copy_table(self) -> None:
        self.desk.write(self.write("csv", "\t"))

    def _ask_where(self, form: Form) -> None:
        name, _ = QFileDialog.getSaveFileName(
            self, self.tr("Save the codes"), f"codes.{form}", f"*.{form}"
        )
        if name:
            self.save_to(Path(name), form)

    def _quote(self, wanted: bool) -> None:
        self.with_words = wanted
