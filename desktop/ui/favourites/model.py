"""The favourites as Qt's views want them: folders first, then codes, moved by drag and drop."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import (
    QAbstractItemModel,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
)

from desktop.ui.favourites.controller import FavouritesController
from desktop.ui.widgets.code_marks import code_marks
from desktop.ui.widgets.row_delegate import KNOWN, ROW
from desktop.ui.worker.code_titles import CodeTitles
from desktop.workspace.favourites.collection import Favourites
from desktop.workspace.favourites.filtering import visible
from desktop.workspace.favourites.folders import ROOT, Favourite, Folder, Item, every_code, walk
from desktop.workspace.known_codes import KnownCode
from desktop.workspace.pick import Pick, kind_of

Index = QModelIndex | QPersistentModelIndex
_MIME = "application/x-nosolex-favourite"


class FavouritesModel(QAbstractItemModel):
    """What the filter leaves of the tree; an index carries the number of its folder or code.

    Attributes:
        title_language: returns the language that titles are wanted in, "" for each code's own.
    """

    def __init__(
        self,
        controller: FavouritesController,
        titles: CodeTitles,
        title_language: Callable[[], str],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._controller = controller
        self._titles = titles
        self.title_language = title_language
        self._filter = ""
        self._items: dict[int, Item] = {}
        self._places: dict[int, tuple[int, int]] = {}
        controller.changed.connect(self.refresh)
        titles.changed.connect(self._retitle)
        self.refresh()

    @property
    def filtered(self) -> bool:
        """Tell whether only a part of the favourites is shown."""
        return bool(self._filter)

    def show_only(self, text: str) -> None:
        """Show what has these words; everything for ""."""
        self._filter = text.strip()
        self.refresh()

    def refresh(self) -> None:
        """Build the rows anew."""
        root = self._controller.root
        self._titles.want((code.code, self._language(code)) for _, code in every_code(root))
        self.beginResetModel()
        self._items.clear()
        self._places.clear()
        self._items[ROOT] = root = visible(root, self._filter, self.title_of)
        for _, folder in walk(root):
            items: tuple[Item, ...] = (*folder.folders, *folder.codes)
            for row, item in enumerate(items):
                self._items[item.key] = item
                self._places[item.key] = (folder.key, row)
        self.endResetModel()

    def known(self, code: Favourite) -> KnownCode | None:
        """Return what the pack says of a code; None while that is not known."""
        return self._titles.get(code.code, self._language(code))

    def title_of(self, code: Favourite) -> str:
        """Return the title in the coder's language, or the one it had when it was put here."""
        known = self.known(code)
        return known.title if known is not None and known.there else code.title

    def pick(self, code: Favourite) -> Pick:
        """Return a code as clipboard and case list take it."""
        known = self.known(code)
        if known is not None and known.there:
            return known.pick()
        return Pick(
            code.code, code.code, code.title, code.language, False, 0, kind=kind_of(code.code)
        )  # fmt: skip

    def index_of(self, key: int) -> QModelIndex:
        """Return where a folder or code is shown."""
        if key not in self._places:
            return QModelIndex()
        return self.createIndex(self._places[key][1], 0, key)

    def index(self, row: int, column: int, parent: Index = QModelIndex()) -> QModelIndex:  # noqa: B008
        """Return the index of a child."""
        children = self._children(parent)
        if column != 0 or not 0 <= row < len(children):
            return QModelIndex()
        return self.createIndex(row, 0, children[row].key)

    def parent(self, child: Index) -> QModelIndex:  # type: ignore[override]  # the stubs join two
        """Return the folder something lies in."""
        place = self._places.get(child.internalId()) if child.isValid() else None
        return self.index_of(place[0]) if place else QModelIndex()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return how many folders and codes lie in a folder."""
        return len(self._children(parent))

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return the one column."""
        return 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what is shown, spoken or edited of a folder or code."""
        item = self._item(index)
        if item is None or not index.isValid():
            return None
        if role == ROW:
            return item
        if role == KNOWN:
            return self.known(item) if isinstance(item, Favourite) else None
        if role == Qt.ItemDataRole.EditRole:
            return item.name if isinstance(item, Folder) else item.note
        if role == Qt.ItemDataRole.DisplayRole:
            return item.name if isinstance(item, Folder) else f"{item.code}  {self.title_of(item)}"
        if role == Qt.ItemDataRole.ToolTipRole and isinstance(item, Favourite):
            return "\n".join(filter(None, (f"{item.code}  {self.title_of(item)}", item.note)))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(item)
        return None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Rename a folder, or write the note of a code."""
        item = self._item(index)
        if role != Qt.ItemDataRole.EditRole or item is None or not index.isValid():
            return False
        what = Favourites.rename if isinstance(item, Folder) else Favourites.annotate
        # Later: a change builds the rows anew, and the line that is being edited must close first.
        QTimer.singleShot(
            0, self, lambda: self._controller.change(lambda all_: what(all_, item.key, str(value)))
        )
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let everything be edited and dragged, and folders be dropped into."""
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled
        flags = super().flags(index) | Qt.ItemFlag.ItemIsEditable
        if isinstance(self._item(index), Folder):
            flags |= Qt.ItemFlag.ItemIsDropEnabled
        return flags if self.filtered else flags | Qt.ItemFlag.ItemIsDragEnabled

    def supportedDropActions(self) -> Qt.DropAction:
        """Say that things move; they are never doubled."""
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        """Return our own type alone: nothing is dragged in from elsewhere."""
        return [_MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """Carry the number of what is dragged."""
        data = QMimeData()
        data.setData(_MIME, str(indexes[0].internalId()).encode() if indexes else b"")
        return data

    def dropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        """Move what is dragged to where it was dropped."""
        folder = self._item(parent)
        if not data.hasFormat(_MIME) or not isinstance(folder, Folder):
            return False
        key = int(bytes(data.data(_MIME).data()) or b"-1")
        place = None
        if row >= 0:
            dragged = self._items.get(key)
            place = row if isinstance(dragged, Folder) else max(0, row - len(folder.folders))
        self._controller.change(lambda all_: all_.move(key, folder.key, place))
        # False: the view must not remove the row it thinks it has dragged away.
        return False

    def _item(self, index: Index) -> Item | None:
        return self._items.get(index.internalId() if index.isValid() else ROOT)

    def _children(self, parent: Index) -> tuple[Item, ...]:
        folder = self._item(parent)
        return (*folder.folders, *folder.codes) if isinstance(folder, Folder) else ()

    def _language(self, code: Favourite) -> str:
        return self.title_language() or code.language

    def _spoken(self, item: Item) -> str:
        if isinstance(item, Folder):
            folder = self.tr("Folder")
            return f"{folder} {item.name}, " + self.tr("%n code(s)", "", item.count)
        known = self.known(item)
        gone = self.tr("not in this release") if known is not None and not known.there else ""
        gone = gone or code_marks().outside(item.code)
        return ", ".join(filter(None, (item.code, self.title_of(item), gone, item.note)))

    def _retitle(self) -> None:
        # A title that came may make its row taller, and may be what the filter looks for.
        if self.filtered:
            self.refresh()
        else:
            self.layoutChanged.emit()
