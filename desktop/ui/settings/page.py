"""The settings as a page of the window: their names at the left, one form at the right."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QListWidget,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop.ui.settings.appearance import AppearanceForm
from desktop.ui.settings.choices import Choices
from desktop.ui.settings.clipboard import ClipboardForm
from desktop.ui.settings.episode import EpisodeForm
from desktop.ui.settings.form import Form
from desktop.ui.settings.general import GeneralForm
from desktop.ui.settings.hotkey import HotkeyForm
from desktop.ui.settings.packs import PacksForm
from desktop.ui.settings.privacy import PrivacyForm
from desktop.ui.settings.searching import SearchForm
from desktop.ui.settings.synonyms import SynonymsForm
from desktop.ui.theme.theme import theme
from desktop.ui.widgets.page import Page
from desktop.ui.widgets.translated import set_spoken

FORMS: tuple[type[Form], ...] = (
    *(GeneralForm, AppearanceForm, SearchForm, HotkeyForm, ClipboardForm),
    *(EpisodeForm, PacksForm, SynonymsForm, PrivacyForm),
)


class SettingsPage(Page):
    """Every form that the policy does not hide; the first is in sight.

    Attributes:
        forms: the forms by their names in a policy file.
        trouble: what of the policy makes no sense, where anything does not.
    """

    icon_name = "settings"
    with_details = with_case = False

    def __init__(self, choices: Choices, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.choices = choices
        self.forms: dict[str, Form] = {}
        self.names = QListWidget(self)
        self.names.setObjectName("settingsNames")
        self.names.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.stack = QStackedWidget(self)
        self.trouble = QLabel("\n".join(choices.policy.problems), self)
        self.trouble.setProperty("role", "notice")
        self.trouble.setWordWrap(True)
        self.trouble.setVisible(bool(choices.policy.problems))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.trouble)
        self.row = QHBoxLayout()
        column.addLayout(self.row, 1)
        self.row.addWidget(self.names)
        self.row.addWidget(self.stack, 1)
        self.names.currentRowChanged.connect(self._show)
        hidden = choices.policy.is_hidden
        for kind in FORMS:
            if not hidden(kind.page):
                self.add_form(kind(choices))
        theme().changed.connect(self._restyle)
        self._restyle()
        self.retranslate()
        self.names.setCurrentRow(0)

    def add_form(self, form: Form) -> None:
        """Add one form, in a frame that scrolls."""
        area = QScrollArea(self)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(form)
        self.stack.addWidget(area)
        self.names.addItem("")
        self.forms[form.page] = form

    def show_form(self, name: str) -> None:
        """Bring a form into sight."""
        if name in self.forms:
            self.names.setCurrentRow(list(self.forms).index(name))

    def page_title(self) -> str:
        """Return the name on the rail."""
        return self.tr("Settings")

    def guide_section(self) -> str:
        """Return the section about the form in sight."""
        return list(self.forms.values())[self.stack.currentIndex()].guide

    def enter(self) -> None:
        """Put the focus on the names."""
        self.names.setFocus()
        self._show(self.names.currentRow())

    def retranslate(self) -> None:
        """Put the words on."""
        set_spoken(self.names, self.tr("Settings"))
        for number, form in enumerate(self.forms.values()):
            self.names.item(number).setText(form.title())
        self._fit_names()

    def _show(self, row: int) -> None:
        self.stack.setCurrentIndex(row)
        if self.isVisible():
            list(self.forms.values())[row].enter()

    def _restyle(self) -> None:
        look = theme()
        self._fit_names()
        self.row.setContentsMargins(*[look.space(3)] * 4)
        around = look.space(3)
        self.trouble.setContentsMargins(around, around, around, 0)

    def _fit_names(self) -> None:
        """Be as wide as the longest name, and no narrower than it looks well."""
        needed = self.names.sizeHintForColumn(0) + 2 * self.names.frameWidth()
        self.names.setFixedWidth(max(theme().space(40), needed))
