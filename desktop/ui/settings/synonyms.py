"""Settings: the site's own synonyms and abbreviations, added, removed and imported."""

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
)

from desktop import installation
from desktop.engine.catalogue.site import Imported
from desktop.engine.errors import UsageError
from desktop.ui.settings.form import LANGUAGE_NAMES, Form
from desktop.ui.theme.theme import theme
from desktop.ui.widgets.sheets import only_sheet
from desktop.ui.widgets.translated import set_spoken
from desktop.ui.widgets.translations import interface_language
from desktop.ui.widgets.words import said
from desktop.ui.worker.jobs import Jobs

_REFUSED_SHOWN = 20
_Answer = TypeVar("_Answer")
Rows = list[tuple[str, int, str, str, str]]


class SynonymsForm(Form):
    """A table of both kinds, a line to add to it, and what an import refused."""

    page = "synonyms"
    guide = "words"

    def build(self) -> None:
        """Add the table, the line under it and the buttons."""
        self.jobs = Jobs(self)
        self.shown: list[tuple[str, int]] = []
        self.table = QTableWidget(0, 4, self)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        head = self.table.horizontalHeader()
        head.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        head.setStretchLastSection(True)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.table.verticalHeader().hide()
        self.table.setTabKeyNavigation(False)
        self.kind, self.language = QComboBox(self), QComboBox(self)
        for box in (self.kind, self.language):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self._language_chosen = False  # until the coder says otherwise it is the program's own
        self.short, self.text = QLineEdit(self), QLineEdit(self)
        for code, name in LANGUAGE_NAMES.items():
            self.language.addItem(name, code)
        # A sheet's margins take more of the longest name than a box asks for.
        self.language.setMinimumContentsLength(max(map(len, LANGUAGE_NAMES.values())) + 1)
        self.add, self.remove, self.bring = (QPushButton(self) for _ in range(3))
        self.said = QLabel(self)
        self.said.setWordWrap(True)
        line, buttons = QHBoxLayout(), QHBoxLayout()
        line.addWidget(self.kind)
        line.addWidget(self.short, 1)
        line.addWidget(self.text, 2)
        ending = QHBoxLayout()
        ending.addStretch(1)
        ending.addWidget(self.language)
        ending.addWidget(self.add)
        for button in (self.remove, self.bring):
            buttons.addWidget(button)
        buttons.addStretch(1)
        self.body.addWidget(self.table, 1)
        self.body.addLayout(line)
        self.body.addLayout(ending)
        self.body.addLayout(buttons)
        self.body.addWidget(self.said)
        self._connect()

    def _connect(self) -> None:
        self.add.clicked.connect(self.add_line)
        self.text.returnPressed.connect(self.add_line)
        self.language.activated.connect(self._choose_language)
        self.remove.clicked.connect(self.remove_chosen)
        self.bring.clicked.connect(self._choose_file)
        self.jobs.failed.connect(lambda sentence: self.said.setText(said(sentence)))

    def title(self) -> str:
        """Return the page's name."""
        return self.tr("Own words")

    def enter(self) -> None:
        """Read the table anew."""
        self.jobs.run(_rows, self._show)

    def retranslate(self) -> None:
        """Put the words on."""
        super().retranslate()
        chosen = max(0, self.kind.currentIndex())
        self.kind.clear()
        self.kind.addItems([self.tr("Synonym"), self.tr("Abbreviation")])
        self.kind.setCurrentIndex(chosen)
        if not self._language_chosen:
            self.language.setCurrentIndex(self.language.findData(interface_language()))
        self.short.setPlaceholderText(self.tr("Code or abbreviation"))
        self.text.setPlaceholderText(self.tr("Your words for it"))
        self.add.setText(self.tr("Add"))
        self.remove.setText(self.tr("Remove"))
        self.bring.setText(self.tr("Import a table…"))
        self.table.setHorizontalHeaderLabels(
            [self.tr("Kind"), self.tr("Code or abbreviation"), self.tr("Language"), self.tr("Text")]
        )
        set_spoken(self.table, self.title())
        set_spoken(self.kind, self.tr("Kind"))
        set_spoken(self.language, self.tr("Language"))
        set_spoken(self.short, self.short.placeholderText())
        words = self.short.fontMetrics().horizontalAdvance(self.short.placeholderText())
        self.short.setMinimumWidth(words + theme().space(8))
        set_spoken(self.text, self.text.placeholderText())
        self.text.setToolTip(self.text.placeholderText())

    def add_line(self) -> None:
        """Add what stands in the line under the table."""
        short, text = self.short.text().strip(), self.text.text().strip()
        language = str(self.language.currentData())
        synonym = self.kind.currentIndex() == 0
        self.jobs.run(lambda: _add(synonym, short, text, language), self._added)

    def remove_chosen(self) -> None:
        """Remove the rows that are chosen."""
        rows = {index.row() for index in self.table.selectedIndexes()}
        chosen = [self.shown[row] for row in sorted(rows)]
        if chosen:
            self.jobs.run(lambda: _remove(chosen), self._changed)

    def import_file(self, file: Path) -> None:
        """Add a table's rows."""
        language = str(self.language.currentData())
        self.jobs.run(lambda: _import(file, language), self._imported)

    def _choose_language(self) -> None:
        self._language_chosen = True

    def _choose_file(self) -> None:
        name, _ = QFileDialog.getOpenFileName(
            self, self.tr("Import a table…"), "", "*.csv *.xlsx *.xls"
        )
        if name:
            self.import_file(Path(name))

    def _added(self, rows: object) -> None:
        self.short.clear()
        self.text.clear()
        self._changed(rows)

    def _changed(self, rows: object) -> None:
        self.said.clear()
        self._show(rows)
        self.reopen_wanted.emit()

    def _imported(self, answer: object) -> None:
        assert isinstance(answer, Imported)
        counts = (answer.added, answer.known, len(answer.refused))
        words = self.tr("%1 added, %2 known already, %3 refused.")
        for place, count in enumerate(counts, start=1):
            words = words.replace(f"%{place}", str(count))
        line = self.tr("line %1: %2")
        refused = [
            line.replace("%1", str(number)).replace("%2", why)
            for number, why in answer.refused[:_REFUSED_SHOWN]
        ]
        sheets = [only_sheet(answer.sheet, answer.left)] if answer.left else []
        self.said.setText("\n".join([words, *sheets, *refused]))
        self.reopen_wanted.emit()
        self.enter()

    def _show(self, rows: object) -> None:
        assert isinstance(rows, list)
        names = {"synonym": self.tr("Synonym"), "abbreviation": self.tr("Abbreviation")}
        self.shown = [(kind, number) for kind, number, *_ in rows]
        self.table.setRowCount(len(rows))
        for place, (kind, _, short, language, text) in enumerate(rows):
            for column, cell in enumerate((names[kind], short, language, text)):
                self.table.setItem(place, column, QTableWidgetItem(cell))


def _rows() -> Rows:
    overlay = installation.overlay()
    synonyms = [("synonym", s.id, s.code, s.language, s.text) for s in overlay.synonyms()]
    shorts = [
        ("abbreviation", a.id, a.short, a.language, a.reading) for a in overlay.abbreviations()
    ]
    return [*synonyms, *shorts]


def _with_codes(use: Callable[[Callable[[str], str | None]], _Answer]) -> _Answer:
    with installation.catalogue(installation.open_pack().pack) as catalogue:

        def rubric_code(code: str) -> str | None:
            rubric = catalogue.rubric(code)
            return rubric.code if rubric else None

        return use(rubric_code)


def _add(synonym: bool, short: str, text: str, language: str) -> Rows:
    if not synonym:
        installation.overlay().add_abbreviation(short, text, language)
        return _rows()
    code = _with_codes(lambda find: find(short))
    if code is None:
        raise UsageError(f"There is no code “{short}”; look it up first.")
    installation.overlay().add(code, text, language)
    return _rows()


def _remove(chosen: list[tuple[str, int]]) -> Rows:
    overlay = installation.overlay()
    for kind, number in chosen:
        (overlay.remove if kind == "synonym" else overlay.remove_abbreviation)(number)
    return _rows()


def _import(file: Path, language: str) -> Imported:
    return _with_codes(lambda find: installation.overlay().import_file(file, find, language))
