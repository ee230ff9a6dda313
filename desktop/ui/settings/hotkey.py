"""Settings: the hotkey, recorded by pressing it and tried before it is kept."""

from typing import Protocol

from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel

from desktop.engine.errors import NosolexError
from desktop.system.hotkey.keys import parse_combination
from desktop.ui.settings.form import Form, fixed_words
from desktop.ui.settings.recorder import KeyRecorder
from desktop.ui.theme.theme import theme
from desktop.ui.widgets.key_names import chord
from desktop.ui.widgets.switch_words import SwitchWords
from desktop.ui.widgets.translated import set_spoken
from desktop.ui.widgets.words import said


class HotkeyKeeper(Protocol):
    """The part of the resident program that holds the key."""

    def try_hotkey(self, written: str) -> str:
        """Take another key; return why not, or nothing when it is taken."""

    def pause_hotkey(self, rests: bool) -> None:
        """Give the key back for a while, or take it again."""


class HotkeyForm(Form):
    """The recorder, what came of it, and the pause.

    Attributes:
        keeper: whoever holds the key; without one a choice acts at the next start.
    """

    page = "hotkey"
    guide = "hotkey"
    keeper: HotkeyKeeper | None = None

    def build(self) -> None:
        """Add recorder, pause and the line that says what came of it."""
        self.caption = QLabel(self)
        self.recorder = KeyRecorder(self)
        self.said = QLabel(self)
        self.said.setWordWrap(True)
        self.said.setProperty("role", "notice")
        self.said.hide()
        self.hint = QLabel(self)
        self.hint.setProperty("role", "small")
        self.hint.setWordWrap(True)
        self.pause = QCheckBox(self)
        self.pause_words = SwitchWords(self.pause, self)
        self.caption.setWordWrap(True)
        pair = QHBoxLayout()
        pair.setSpacing(theme().space(1))  # as in the other forms
        pair.addWidget(self.pause)
        pair.addWidget(self.pause_words, 1)
        self.caption.setBuddy(self.recorder)
        for widget in (self.caption, self.recorder, self.hint, self.said):
            self.body.addWidget(widget)
        self.body.addLayout(pair)
        self.recorder.recorded.connect(self.record)
        self.pause.toggled.connect(self._pause)

    def title(self) -> str:
        """Return the page's name."""
        return self.tr("Hotkey")

    def record(self, pressed: str) -> None:
        """Keep a combination that can be had; say why another cannot."""
        try:
            combination = str(parse_combination(pressed))
        except NosolexError as error:
            self.say(str(error))
            return
        refusal = self.keeper.try_hotkey(combination) if self.keeper else ""
        if refusal:
            self.say(refusal)
            return
        self.choices.change("hotkey", combination)
        self.say(self.tr("%1 opens Nosolex from any program.").replace("%1", chord(combination)))

    def say(self, sentence: str) -> None:
        """Show what came of it."""
        self.said.setText(said(sentence))
        self.said.show()
        self.recorder.setText(chord(self.choices.settings.hotkey))

    def refresh(self) -> None:
        """Show the key in force."""
        self.recorder.setText(chord(self.choices.settings.hotkey))
        self.recorder.setEnabled(not self.choices.policy.is_fixed("hotkey"))

    def retranslate(self) -> None:
        """Put the words on."""
        super().retranslate()
        self.caption.setText(self.tr("Key combination"))
        press = self.tr("Click here, then press the combination you want.")
        fixed = self.choices.policy.is_fixed("hotkey")
        self.hint.setText(fixed_words() if fixed else press)
        self.refresh()
        self.pause_words.setText(self.tr("Pause the hotkey until the next start"))
        set_spoken(self.recorder, self.tr("Key combination"), self.hint.text())
        set_spoken(self.pause, self.pause_words.text())

    def _pause(self, rests: bool) -> None:
        if self.keeper is not None:
            self.keeper.pause_hotkey(rests)
