"""The favourites in force: every change goes through here, is written, and says what it did."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from desktop.engine.errors import NosolexError
from desktop.engine.files import read_small
from desktop.workspace.exchange.fhir import as_value_set
from desktop.workspace.favourites.collection import Favourites, RefusedChange
from desktop.workspace.favourites.folders import ROOT, Folder, find, walk
from desktop.workspace.favourites.formats import as_json, from_json
from desktop.workspace.favourites.keeping import LARGEST, Keeper, NotKept
from desktop.workspace.pick import Pick


class FavouritesController(QObject):
    """One tree of favourites for popup and window.

    Attributes:
        favourites: the folders and codes.
        folder: the number of the folder that a code is put into when none is named.

    Signals:
        changed: other folders or codes, or another order.
        said: a sentence for the coder.
    """

    changed = Signal()
    said = Signal(str)

    def __init__(self, path: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._keeper = Keeper(path)
        self.favourites = Favourites(self._keeper.read())
        self.folder = ROOT

    @property
    def root(self) -> Folder:
        """Return the tree."""
        return self.favourites.root

    def change(self, action: Callable[[Favourites], object]) -> bool:
        """Do something to the favourites and write them; False when it was refused."""
        try:
            action(self.favourites)
        except RefusedChange as refused:
            self.said.emit(self._refusal(refused))
            return False
        self._save()
        self.changed.emit()
        return True

    def add(self, pick: Pick) -> str:
        """Put a code into the folder in use, unless it lies somewhere already; say where it is."""
        where = self.favourites.where(pick.code)
        if where is not None:
            return _at(self.tr("%1 is among your favourites already"), pick.code, where)
        folder = find(self.root, self.folder)
        if not isinstance(folder, Folder):
            folder = self.root
        self.change(lambda all_: all_.add(pick.code, pick.title, pick.language, folder.key))
        return _at(self.tr("%1 is in your favourites"), pick.code, folder)

    def bring_in(self, path: Path) -> None:
        """Add what a file holds that a colleague, or this program elsewhere, has written."""
        try:
            read = from_json(read_small(path, LARGEST))
        except (OSError, NosolexError):
            self.said.emit(
                self.tr("%1 is no file of favourites; nothing was changed.").replace(
                    "%1", path.name
                )
            )
            return
        counts: list[tuple[int, int]] = []
        self.change(lambda all_: counts.append(all_.bring_in(read.root)))
        added, known = counts[0]
        sentence = self.tr("%1 codes added, %2 were here already.")
        sentence = sentence.replace("%1", str(added)).replace("%2", str(known))
        left_out = self.tr("A part of the file made no sense and was left out.")
        self.said.emit(sentence if read.whole else f"{sentence} {left_out}")

    def write_to(self, path: Path, as_set: bool = False) -> None:
        """Write the favourites to a file that the coder named; all codes as a ValueSet if so."""
        codes = [(item.code, item.title) for _, folder in walk(self.root) for item in folder.codes]
        title = self.tr("Favourites")
        text = as_value_set(title, codes) if as_set else as_json(self.root)
        try:
            path.write_text(text, encoding="utf-8")
        except OSError as error:
            sentence = self.tr("The file %1 was not written: %2.")
            self.said.emit(sentence.replace("%1", str(path)).replace("%2", error.strerror or ""))
        else:
            self.said.emit(self.tr("Saved: %1").replace("%1", str(path)))

    def problem(self) -> str:
        """Say what is wrong with the file of the favourites; "" when all is well."""
        problem = self._keeper.problem
        if problem is None:
            return ""
        sentences = {
            "damaged": self.tr(
                "The file of your favourites was damaged. It is kept as %1; a new list was begun."
            ),
            "partly": self.tr(
                "A part of your favourites could not be read. The whole file is kept as %1."
            ),
            "unreadable": self.tr(
                "Your favourites in %1 cannot be read (%2). Nothing is written there, so that"
                " nothing is lost."
            ),
            "unwritable": self.tr(
                "Your favourites cannot be written to %1 (%2). What you change lasts until"
                " Nosolex ends."
            ),
        }
        sentence = sentences[problem.trouble].replace("%1", str(problem.path))
        return sentence.replace("%2", problem.reason)

    def _save(self) -> None:
        try:
            kept = self._keeper.write(self.root)
        except NotKept:
            return  # the page says so for as long as it is so
        if kept != self.root:
            self.favourites.take(kept)

    def _refusal(self, refused: RefusedChange) -> str:
        return {
            "no_name": self.tr("A folder needs a name."),
            "taken": self.tr("There is a folder of this name already."),
            "too_deep": self.tr("Folders go two levels deep, no further."),
            "gone": self.tr("That folder or code is no longer there."),
        }[refused.reason]


def _at(sentence: str, code: str, folder: Folder) -> str:
    sentence = sentence.replace("%1", code)
    return f"{sentence} ({folder.name})" if folder.name else sentence
