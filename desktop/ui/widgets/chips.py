"""What a code says and its relatives say otherwise, as chips: side, stage, episode of care ..."""

from collections.abc import Iterator
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from desktop.engine.catalogue.choices import ENCOUNTER, Choice, Option
from desktop.ui.theme.theme import theme
from desktop.ui.widgets.flow_layout import FlowLayout
from desktop.ui.widgets.translated import Translated, set_spoken
from desktop.ui.worker.agenda import IsOvertaken, Priority, Question
from desktop.ui.worker.door import Door
from desktop.ui.worker.service import EngineService
from desktop.workspace.known_codes import read_known

_SETTLED_MS = 120  # a row that the coder only passes by is not read about
_KEYS = {
    ("side", "left"): "Alt+L",
    ("side", "right"): "Alt+R",
    (ENCOUNTER, "A"): "Alt+A",
    (ENCOUNTER, "D"): "Alt+D",
    (ENCOUNTER, "S"): "Alt+S",
}


class ChipsBar(Translated, QWidget):
    """A group of chips for each attribute of the code in sight; hidden where it has none.

    Attributes:
        choices: the attributes in sight.
        quiet: its keys work, and the chips are shown elsewhere.

    Signals:
        turned: a KnownCode, the relative that has what was chosen, and the rest as it was.
    """

    turned = Signal(object)

    def __init__(
        self,
        service: EngineService,
        name: str,
        parent: QWidget | None = None,
        with_encounter: bool = True,
    ) -> None:
        super().__init__(parent)
        self.choices: tuple[Choice, ...] = ()
        self._code, self._language = "", "en"
        self._with_encounter = with_encounter
        self.quiet = False
        self._line = service.inquiry(f"choices:{name}", Priority.BACKGROUND)
        self._line.answered.connect(self._receive)
        self._relative = service.inquiry(f"relative:{name}", Priority.READING)
        self._relative.answered.connect(self.turned)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_SETTLED_MS)
        self._timer.timeout.connect(self._ask)
        self._layout = FlowLayout(self, theme().space(1.5))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()
        self.retranslate()

    def retranslate(self) -> None:
        """Put the words on; the chips' own come with the code, in the reader's language."""
        set_spoken(self, self.tr("What can be changed in this code"))

    def show_code(self, code: str, language: str) -> None:
        """Show the attributes of a code, once the coder stays on it; "" shows none."""
        if (code, language) == (self._code, self._language):
            return
        self._code, self._language = code, language
        self._line.cancel()
        if code:
            self._timer.start()
        else:
            self._timer.stop()
            self._show(())

    def press(self, attribute: str, value: str) -> bool:
        """Choose a value by its key; False where the code has no such choice."""
        for choice in self.choices:
            for option in choice.options:
                if (choice.attribute, option.value) == (attribute, value):
                    self._turn(option.code)
                    return True
        return False

    def _ask(self) -> None:
        self._line.ask(_choices(self._code, self._language))

    def _receive(self, found: object) -> None:
        assert isinstance(found, tuple)
        self._show(
            tuple(one for one in found if self._with_encounter or one.attribute != ENCOUNTER)
        )

    def _turn(self, code: str) -> None:
        if code != self._code:
            self._relative.ask(_read(code, self._language))

    def _show(self, choices: tuple[Choice, ...]) -> None:
        self.choices = choices
        while (item := self._layout.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for choice in choices:
            self._add(choice)
        self.setVisible(bool(choices) and not self.quiet)
        self.updateGeometry()
        QTimer.singleShot(0, self, self.updateGeometry)  # once the chips have the sheet's fonts

    def _add(self, choice: Choice) -> None:
        """Add the chips of an attribute after its name; where it has none, a dot parts it off."""
        parting = choice.shown or ("·" if self._layout.count() else "")
        if parting:
            label = QLabel(parting, self)
            label.setProperty("role", "small")
            self._layout.addWidget(label)
        for option in choice.options:
            self._layout.addWidget(self._chip(choice, option))

    def _chip(self, choice: Choice, option: Option) -> QPushButton:
        by_letter = choice.attribute == ENCOUNTER
        chip = QPushButton(option.value if by_letter else option.shown, self)
        chip.setProperty("chip", True)
        chip.setCheckable(True)
        chip.setAutoDefault(False)
        chip.setChecked(option.value == choice.chosen)
        key = _KEYS.get((choice.attribute, option.value), "")
        said = f"{option.shown}  {option.code}"
        chip.setToolTip(f"{said}  ({key})" if key else said)
        set_spoken(chip, f"{choice.shown} {option.shown}".strip(), key)
        chip.clicked.connect(partial(self._clicked, chip, option, choice))
        return chip

    def _clicked(self, chip: QPushButton, option: Option, choice: Choice) -> None:
        chip.setChecked(option.value == choice.chosen)  # what is so is shown once it is so
        self._turn(option.code)


def _choices(code: str, language: str) -> Question:
    def question(door: Door, _cancelled: IsOvertaken) -> Iterator[object]:
        yield door.catalogue.choices(code, language)

    return question


def _read(code: str, language: str) -> Question:
    def question(door: Door, _cancelled: IsOvertaken) -> Iterator[object]:
        wanted = (code, language)
        yield read_known(door.catalogue, [wanted])[wanted]

    return question
