"""Settings: the pack that answers, checked, replaced or rolled back, never on the main thread."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import (
    QCheckBox,
    QFileDialog,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)

from desktop import installation
from desktop.engine.errors import PackError
from desktop.engine.pack.changes import compare
from desktop.engine.pack.pack import Pack
from desktop.ui.settings.choices import Choices
from desktop.ui.settings.form import Form
from desktop.ui.theme.theme import theme
from desktop.ui.widgets.flow_layout import FlowLayout
from desktop.ui.widgets.translated import set_spoken
from desktop.ui.widgets.translations import interface_language
from desktop.ui.widgets.words import said
from desktop.ui.worker.jobs import Jobs

_SHOWN = 40


@dataclass(frozen=True, slots=True)
class Comparison:
    """What a file would change, to be read before switching."""

    report: str
    older: bool  # than the pack that answers now


class PacksForm(Form):
    """Information, the four things to do, and the report that is read before switching."""

    page = "packs"
    guide = "editions"

    def __init__(self, choices: Choices, parent: QWidget | None = None) -> None:
        self.waiting: Path | None = None
        super().__init__(choices, parent)
        self.jobs.busy.connect(self._busy)
        self.jobs.failed.connect(lambda sentence: self.said.setText(said(sentence)))

    def build(self) -> None:
        """Add the labels and buttons."""
        self.jobs = Jobs(self)
        self.info, self.said = QLabel(self), QLabel(self)
        self.said.setWordWrap(True)
        self.info.setWordWrap(True)
        self.report = QPlainTextEdit(self)
        self.report.setReadOnly(True)
        self.report.setTabChangesFocus(True)
        self.report.hide()
        self.older = QCheckBox(self)
        self.older.hide()
        row = FlowLayout(gap=theme().space(2))
        self.buttons: dict[str, QPushButton] = {}
        actions: tuple[tuple[str, Callable[[], object]], ...] = (
            ("verify", self.verify),
            ("install", self._choose_file),
            ("rollback", self.roll_back),
            ("switch", self.switch),
        )
        for name, action in actions:
            button = QPushButton(self)
            button.clicked.connect(lambda _=False, act=action: act())
            row.addWidget(button)
            self.buttons[name] = button
        self.buttons["switch"].setProperty("primary", True)
        self.buttons["switch"].hide()
        self.older.toggled.connect(self._permit)
        self.body.addWidget(self.info)
        self.body.addLayout(row)
        self.body.addWidget(self.said)
        self.body.addWidget(self.older)
        self.body.addWidget(self.report, 1)

    def title(self) -> str:
        """Return the page's name."""
        return self.tr("Packs")

    def retranslate(self) -> None:
        """Put the words on."""
        super().retranslate()
        words = {
            "verify": self.tr("Verify"),
            "install": self.tr("Install from file…"),
            "rollback": self.tr("Go back to the previous pack"),
            "switch": self.tr("Switch to this pack"),
        }
        for name, button in self.buttons.items():
            button.setText(words[name])
            set_spoken(button, words[name])
        self.older.setText(self.tr("Install this older version all the same"))
        set_spoken(self.older, self.older.text())
        set_spoken(self.report, self.tr("What would change"))

    def enter(self) -> None:
        """Show which pack answers."""
        self.jobs.run(lambda: installation.open_pack().pack, self._show)

    def verify(self) -> None:
        """Check signature, sizes and hashes of the pack that answers."""

        def work() -> Pack:
            return installation.open_pack(installation.open_pack().pack.folder, lazy=False).pack

        self.jobs.run(work, self._verified)

    def compare_with(self, file: Path) -> None:
        """Check a file and show what it would change; nothing is switched yet."""
        self.waiting = file
        self._fold()
        self.said.setText(self.tr("The file is being checked …"))
        self.jobs.run(lambda: changes_of(file), self._compared)

    def switch(self) -> None:
        """Install the file whose report was shown."""
        file, meant = self.waiting, self.older.isChecked()
        if file is not None:
            work = lambda: installation.install(file, allow_downgrade=meant)  # noqa: E731  # one job
            self.jobs.run(work, self._switched)

    def roll_back(self) -> None:
        """Go back to the pack before."""
        self.jobs.run(lambda: installation.store().rollback(), self._switched)

    def _choose_file(self) -> None:
        name, _ = QFileDialog.getOpenFileName(
            self, self.tr("Install from file…"), "", "Nosolex (*.nlxpack)"
        )
        if name:
            self.compare_with(Path(name))

    def _show(self, pack: object) -> None:
        assert isinstance(pack, Pack)
        manifest = pack.manifest
        number = QLocale(interface_language()).toString(manifest.size / 1e6, "f", 1)
        size = self.tr("%1 MB").replace("%1", number)
        self.info.setText(
            f"{manifest.name} {manifest.version}\n{manifest.code_set} {manifest.release}"
            f" · {' '.join(manifest.languages)} · {size}"
        )

    def _verified(self, pack: object) -> None:
        assert isinstance(pack, Pack)
        self._show(pack)
        whole = self.tr("The pack is whole: signed by %1.")
        self.said.setText(whole.replace("%1", pack.key))

    def _compared(self, found: object) -> None:
        assert isinstance(found, Comparison)
        self.report.setPlainText(found.report)
        self.report.show()
        self.buttons["switch"].show()
        self.older.setVisible(found.older)
        self.said.setText(
            self.tr("This pack is older than the one that answers now.")
            if found.older
            else self.tr("Read what would change before you switch.")
        )
        self._permit()

    def _permit(self) -> None:
        """Let an older pack be installed only by a coder who says that he means it."""
        meant = self.older.isChecked() or self.older.isHidden()
        self.buttons["switch"].setEnabled(meant and not self.jobs.at_work)

    def _fold(self) -> None:
        """Put away what belongs to the file before."""
        self.report.hide()
        self.older.hide()
        self.older.setChecked(False)
        self.buttons["switch"].hide()

    def _switched(self, pack: object) -> None:
        assert isinstance(pack, Pack)
        self.waiting = None
        self._fold()
        self._show(pack)
        self.said.setText(self.tr("%1 answers from now on.").replace("%1", pack.title))
        self.reopen_wanted.emit()

    def _busy(self, busy: bool) -> None:
        for button in self.buttons.values():
            button.setEnabled(not busy)
        self._permit()


def changes_of(file: Path) -> Comparison:
    """Check the pack in a file, and write what it would change."""
    with installation.inspect(file) as new:
        try:
            current = installation.open_pack().pack
        except PackError as error:
            return Comparison(f"{new.title}\n{error}", older=False)
        lines = compare(current, new).lines(_SHOWN)
        return Comparison(
            "\n".join([f"{current.title} -> {new.title}", *lines]),
            older=new.manifest.order < current.manifest.order,
        )
