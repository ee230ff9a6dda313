"""What the program is, for what it is meant, what its pack holds, and under which licences."""

import platform
from collections.abc import Iterator, Mapping
from pathlib import Path

from PySide6.QtCore import Qt, Signal, qVersion
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from desktop import __version__, installation
from desktop.engine.pack.manifest import Manifest
from desktop.engine.resources import resources_dir
from desktop.ui.theme.theme import theme
from desktop.ui.widgets.page import Page
from desktop.ui.widgets.translated import set_spoken
from desktop.ui.widgets.words import said
from desktop.ui.worker.jobs import Jobs


class AboutPage(Page):
    """Read whenever it is entered, so that it speaks of the pack that answers now.

    Signals:
        guide_wanted: the coder would like to read the guide.
    """

    icon_name = "info"
    with_details = with_case = False
    guide = "hotkey"
    guide_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.manifest: Manifest | None = None
        self.jobs = Jobs(self)
        self.jobs.failed.connect(self._no_pack)
        self.name, self.versions, self.use, self.pack = (QLabel(self) for _ in range(4))
        self.name.setProperty("role", "page")
        self.versions.setProperty("role", "muted")
        self.use.setProperty("role", "notice")
        self.guide_button = QPushButton(self)
        self.guide_button.clicked.connect(self.guide_wanted)
        self.licences = QPlainTextEdit(self)
        self.licences.setReadOnly(True)
        self.licences.setTabChangesFocus(True)
        self.licences.setPlainText(licence_texts())
        self.column = QVBoxLayout(self)
        for label in (self.name, self.versions, self.use, self.pack):
            label.setWordWrap(True)
            self.column.addWidget(label)
        self.pack.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.column.addWidget(self.guide_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addWidget(self.licences, 1)
        theme().changed.connect(self._restyle)
        self._restyle()
        self.retranslate()

    def page_title(self) -> str:
        """Return the name on the rail."""
        return self.tr("About")

    def enter(self) -> None:
        """Read the pack's manifest, and put the focus where the keys scroll."""
        self.jobs.run(_manifest, self.show_pack)
        self.licences.setFocus()

    def retranslate(self) -> None:
        """Put the words on."""
        self.name.setText(self.tr("Nosolex"))
        self.versions.setText(
            f"Nosolex {__version__} · Python {platform.python_version()} · Qt {qVersion()}"
        )
        self.use.setText(
            self.tr(
                "Nosolex supports decisions in administrative coding. The coder decides; it gives"
                " no medical advice and is not meant for diagnosis or treatment."
            )
        )
        self.guide_button.setText(self.tr("User guide (F1)"))
        set_spoken(self.licences, self.tr("Licences"))
        if self.manifest is not None:
            self.show_pack(self.manifest)

    def show_pack(self, manifest: object) -> None:
        """Show a pack's identity and figures."""
        assert isinstance(manifest, Manifest)
        self.manifest = manifest
        told = {
            self.tr("Pack"): f"{manifest.name} {manifest.version}",
            self.tr("Code set"): f"{manifest.code_set} {manifest.release}",
            self.tr("Languages"): " ".join(manifest.languages),
        }
        lines = [
            *(f"{name}: {value}" for name, value in told.items()),
            *self._measured(manifest.figures),
        ]
        self.pack.setText("\n".join(lines))

    def _measured(self, figures: Mapping[str, object]) -> list[str]:
        """Say in a sentence how often the right code stood first; all figures are in a tool tip."""
        self.pack.setToolTip("\n".join(figure_lines(figures)))
        share = _first_hits(figures)
        if share is None:
            return []
        sentence = self.tr("Measured: the right code stood first for %1 of 100 phrases.")
        return [sentence.replace("%1", str(round(100 * share)))]

    def _no_pack(self, sentence: str) -> None:
        self.pack.setText(said(sentence))

    def _restyle(self) -> None:
        look = theme()
        self.column.setContentsMargins(*[look.space(4)] * 4)
        self.column.setSpacing(look.space(3))


def _first_hits(figures: Mapping[str, object]) -> float | None:
    """Return how often the finished answer had the right code first, of the largest set."""
    found = [
        (float(group.get("phrases", 0)), float(group["hit@1"]))
        for path, group in _groups(figures)
        if "rerank" in path and "hit@1" in group
    ]
    return max(found)[1] if found else None


def _groups(
    figures: Mapping[str, object], path: str = ""
) -> Iterator[tuple[str, dict[str, float]]]:
    yield path, {name: float(v) for name, v in figures.items() if isinstance(v, (int, float))}
    for name, value in figures.items():
        if isinstance(value, Mapping):
            yield from _groups(value, f"{path} {name}")


def figure_lines(figures: Mapping[str, object], path: str = "") -> list[str]:
    """Write what was measured, one line for each group of figures that counts hits."""
    lines = []
    single = {name: value for name, value in figures.items() if isinstance(value, (int, float))}
    if not path or any(name.startswith("hit@") for name in single):
        shown = " · ".join(f"{name} {figure(value)}" for name, value in single.items())
        lines += [f"{path}: {shown}" if path else shown] if shown else []
    for name, value in figures.items():
        if isinstance(value, Mapping):
            lines += figure_lines(value, f"{path} {name}".strip())
    return lines


def figure(value: float) -> str:
    """Write a figure."""
    return f"{value:.3f}" if isinstance(value, float) else str(value)


def _manifest() -> Manifest:
    return installation.open_pack().pack.manifest


def licence_texts() -> str:
    """Return NOTICE and LICENSE wherever this program runs from."""
    folder = resources_dir().parent
    places = (folder, resources_dir(), Path("/usr/share/doc/nosolex"))
    texts = []
    for name in ("NOTICE", "LICENSE"):
        found = next((place / name for place in places if (place / name).is_file()), None)
        if found is not None:
            texts.append(found.read_text(encoding="utf-8"))
    if not texts:
        return "GNU General Public License, version 3 or later."
    return "\n\n".join(texts)
