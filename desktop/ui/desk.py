"""The desk: what any page or pane may ask of the program.

There is one in the window and one in the popup. A pane asks the desk of its place and knows nobody
else: the place answers what is seen there (details, keys, sentences), the composition the rest.
"""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from desktop.workspace.pick import Kind, Pick


class Desk(QObject):
    """Takes the wishes of one place; each is a method to ask and a signal to answer.

    Attributes:
        with_favourites: False where the administrator has hidden the favourites.
        is_favourite: tells whether a code is among them.
        with_reports: False where the administrator has hidden the page of reports.

    Signals:
        chosen: a Pick for what is looked up here, and whether its title is wanted too. The place
            answers, the popup by hiding, and then has it copied.
        all_wanted: the Picks of a whole list for the clipboard, those of them that are not in the
            case list yet, and whether their titles are wanted too.
        copy_wanted: a Pick for the clipboard, and whether its title is wanted too.
        text_wanted: a text for the clipboard.
        copy_all_wanted: Picks for the clipboard, a line each, and whether their titles are wanted.
        collect_wanted: a Pick for the case list.
        collect_all_wanted: Picks for the case list.
        report_wanted: a report to be read whole.
        favour_wanted: a Pick for the favourites.
        noted: a phrase, and the Pick that was chosen for it.
        read_wanted: rubric, language and full code to be shown in the details.
        nothing_to_read: the details are to show nothing.
        details_wanted: the coder wants to go into the details.
        look_up_wanted: a phrase, and the kind of code that is wanted.
        said: a sentence for the coder.
        help_wanted: help for what is in sight.
        guide_wanted: the name of a section of the guide, and the keys of the place.
    """

    chosen = Signal(object, bool)
    all_wanted = Signal(object, object, bool)
    copy_wanted = Signal(object, bool)
    text_wanted = Signal(str)
    copy_all_wanted = Signal(object, bool)
    collect_wanted = Signal(object)
    collect_all_wanted = Signal(object)
    report_wanted = Signal(str)
    favour_wanted = Signal(object)
    noted = Signal(str, object)
    read_wanted = Signal(str, str, str)
    nothing_to_read = Signal()
    details_wanted = Signal()
    look_up_wanted = Signal(str, str)
    said = Signal(str)
    help_wanted = Signal()
    guide_wanted = Signal(str, object)

    def __init__(self, with_favourites: bool = True, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.with_favourites = with_favourites
        self.with_reports = False
        self.is_favourite: Callable[[str], bool] = lambda code: False

    def choose(self, pick: Pick, with_title: bool = False) -> None:
        """Take a code for what is looked up here."""
        self.chosen.emit(pick, with_title)

    def take_all(self, picks: list[Pick], new: list[Pick], with_title: bool = False) -> None:
        """Put a list's codes on the clipboard, a line each, and the new ones in the case list."""
        self.all_wanted.emit(picks, new, with_title)

    def copy(self, pick: Pick, with_title: bool = False) -> None:
        """Put a code, or code and title, on the clipboard, and do nothing else."""
        self.copy_wanted.emit(pick, with_title)

    def copy_all(self, picks: list[Pick], with_title: bool = False) -> None:
        """Put codes on the clipboard, a line each, and do nothing else."""
        self.copy_all_wanted.emit(picks, with_title)

    def write(self, text: str) -> None:
        """Put a text on the clipboard."""
        self.text_wanted.emit(text)

    def collect(self, pick: Pick) -> None:
        """Put a code in the case list."""
        self.collect_wanted.emit(pick)

    def collect_all(self, picks: list[Pick]) -> None:
        """Put codes in the case list."""
        self.collect_all_wanted.emit(picks)

    def read_report(self, text: str) -> None:
        """Read a whole report on its page."""
        self.report_wanted.emit(text)

    def favour(self, pick: Pick) -> None:
        """Keep a code as a favourite."""
        self.favour_wanted.emit(pick)

    def note(self, phrase: str, pick: Pick) -> None:
        """Note what was chosen for a phrase, where that is wanted."""
        self.noted.emit(phrase, pick)

    def read(self, rubric: str, language: str, code: str) -> None:
        """Show a rubric in the details, with the full code chosen there."""
        self.read_wanted.emit(rubric, language, code)

    def read_nothing(self) -> None:
        """Show nothing in the details."""
        self.nothing_to_read.emit()

    def enter_details(self) -> None:
        """Go into the details by keyboard."""
        self.details_wanted.emit()

    def look_up(self, phrase: str, kind: Kind = "diagnosis") -> None:
        """Look a phrase up, among diagnoses or procedures."""
        self.look_up_wanted.emit(phrase, kind)

    def say(self, sentence: str) -> None:
        """Say a sentence to the coder."""
        self.said.emit(sentence)

    def help(self) -> None:
        """Help with what is in sight."""
        self.help_wanted.emit()

    def open_guide(self, section: str, keys: list[tuple[str, str]]) -> None:
        """Open the guide at a section, with the keys of the place beside it."""
        self.guide_wanted.emit(section, keys)
