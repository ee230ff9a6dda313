"""Settings: the pack that answers, checked, replaced or rolled back, never on the main thread."""

import tempfile
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QWidget

from desktop.engine.changes import compare
from desktop.engine.errors import PackError
from desktop.engine.pack import Pack, open_pack
from desktop.engine.pack_keys import TrustedKey, load_keys, packaged_keys
from desktop.engine.pack_store import PackStore
from desktop.system import paths
from desktop.ui.settings.choices import Choices
from desktop.ui.settings.errand import Errands
from desktop.ui.settings.form import Form
from desktop.ui.translated import set_spoken

_SHOWN = 40


class PacksForm(Form):
    """Information, the four things to do, and the report that is read before switching.

    Signals:
        switched: another pack answers from now on; the engine is to be opened again.
    """

    page = "packs"
    switched = Signal()

    def __init__(self, choices: Choices, parent: QWidget | None = None) -> None:
        self.waiting: Path | None = None
        super().__init__(choices, parent)
        self.errands.busy.connect(self._busy)
        self.errands.failed.connect(self.said.setText)

    def build(self) -> None:
        """Add the labels and buttons."""
        self.errands = Errands(self)
        self.info, self.said = QLabel(self), QLabel(self)
        self.said.setWordWrap(True)
        self.info.setWordWrap(True)
        self.report = QPlainTextEdit(self)
        self.report.setReadOnly(True)
        self.report.setTabChangesFocus(True)
        self.report.hide()
        row = QHBoxLayout()
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
        row.addStretch(1)
        self.buttons["switch"].setProperty("primary", True)
        self.buttons["switch"].hide()
        self.body.addWidget(self.info)
        self.body.addLayout(row)
        self.body.addWidget(self.said)
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
        set_spoken(self.report, self.tr("What would change"))

    def enter(self) -> None:
        """Show which pack answers."""
        self.errands.run(lambda: _store().open(lazy=True).pack, self._show)

    def verify(self) -> None:
        """Check signature, sizes and hashes of the pack that answers."""

        def work() -> Pack:
            return open_pack(_store().open(lazy=True).pack.folder, _keys())

        self.errands.run(work, self._verified)

    def compare_with(self, file: Path) -> None:
        """Check a file and show what it would change; nothing is switched yet."""
        self.waiting = file
        self.said.setText(self.tr("The file is being checked …"))
        self.errands.run(lambda: changes_of(file), self._compared)

    def switch(self) -> None:
        """Install the file whose report was shown."""
        file = self.waiting
        if file is not None:
            self.errands.run(lambda: _store().install(file), self._switched)

    def roll_back(self) -> None:
        """Go back to the pack before."""
        self.errands.run(lambda: _store().rollback(), self._switched)

    def _choose_file(self) -> None:
        name, _ = QFileDialog.getOpenFileName(
            self, self.tr("Install from file…"), "", "Nosolex (*.nlxpack)"
        )
        if name:
            self.compare_with(Path(name))

    def _show(self, pack: object) -> None:
        assert isinstance(pack, Pack)
        manifest = pack.manifest
        size = f"{manifest.size / 1e6:.1f} MB"
        self.info.setText(
            f"{manifest.name} {manifest.version}\n{manifest.code_set} {manifest.release}"
            f" · {' '.join(manifest.languages)} · {size}"
        )

    def _verified(self, pack: object) -> None:
        assert isinstance(pack, Pack)
        self._show(pack)
        whole = self.tr("The pack is whole: signed by %1.")
        self.said.setText(whole.replace("%1", pack.key))

    def _compared(self, report: object) -> None:
        self.report.setPlainText(str(report))
        self.report.show()
        self.buttons["switch"].show()
        self.said.setText(self.tr("Read what would change before you switch."))

    def _switched(self, pack: object) -> None:
        assert isinstance(pack, Pack)
        self.waiting = None
        self.report.hide()
        self.buttons["switch"].hide()
        self._show(pack)
        self.said.setText(self.tr("%1 answers from now on.").replace("%1", pack.title))
        self.switched.emit()

    def _busy(self, busy: bool) -> None:
        for button in self.buttons.values():
            button.setEnabled(not busy)


def _keys() -> dict[str, TrustedKey]:
    return load_keys(packaged_keys(), paths.keys_dir())


def _store() -> PackStore:
    return PackStore(paths.packs_dir(), keys=_keys())


def changes_of(file: Path) -> str:
    """Check the pack in a file, and write what it would change."""
    with tempfile.TemporaryDirectory(prefix="nosolex-compare-") as folder:
        new = PackStore(Path(folder), keys=_keys()).install(file, allow_downgrade=True)
        try:
            current = _store().open(lazy=True).pack
        except PackError as error:
            return f"{new.title}\n{error}"
        lines = compare(current, new).lines(_SHOWN)
        return "\n".join([f"{current.title} -> {new.title}", *lines])
