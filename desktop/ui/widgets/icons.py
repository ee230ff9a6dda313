"""Our icons, drawn from one-colour SVG shapes in the colours of the theme in force."""

from functools import cache

from PySide6.QtCore import QByteArray, QObject, QRectF, QSize, Qt
from PySide6.QtGui import QAction, QColor, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QAbstractButton, QPushButton

from desktop.engine.resources import resources_dir
from desktop.ui.theme.theme import theme

_SIZES = (16, 20, 24, 32, 48)


@cache
def _shape(name: str) -> str:
    return (resources_dir() / "icons" / f"{name}.svg").read_text(encoding="utf-8")


@cache
def _renderer(name: str, colour: str) -> QSvgRenderer:
    drawn = _shape(name).replace('stroke="#000"', f'stroke="{colour}"')
    return QSvgRenderer(QByteArray(drawn.encode()))


def paint_icon(painter: QPainter, name: str, rect: QRectF, colour: QColor) -> None:
    """Draw an icon's shape in a colour, sharp at any scaling."""
    _renderer(name, colour.name()).render(painter, rect)


def make_icon(name: str, colour: str = "text", disabled: str = "border") -> QIcon:
    """Return an icon in a colour of the palette, and paler when disabled."""
    return _icon(name, theme().colour(colour).name(), theme().colour(disabled).name())


@cache  # the same few icons stand in the popup, the window and the pages
def _icon(name: str, colour: str, disabled: str) -> QIcon:
    icon = QIcon()
    for mode, tone in ((QIcon.Mode.Normal, colour), (QIcon.Mode.Disabled, disabled)):
        for size in _SIZES:
            icon.addPixmap(_pixmap(name, size, QColor(tone)), mode)
    return icon


def _pixmap(name: str, size: int, colour: QColor) -> QPixmap:
    pixmap = QPixmap(size, size)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    paint_icon(painter, name, QRectF(0, 0, size, size), colour)
    painter.end()
    return pixmap


def set_icon(
    target: QAbstractButton | QAction, name: str, colour: str = "text", disabled: str = "border"
) -> None:
    """Give a button or action its icon, and again whenever the theme changes."""
    _IconKeeper(target, name, colour, disabled)


class _IconKeeper(QObject):
    """Renews one icon with the theme, and goes with the button that wears it."""

    def __init__(
        self, target: QAbstractButton | QAction, name: str, colour: str, disabled: str
    ) -> None:
        super().__init__(target)
        self._target = target
        self._name = name
        self._colour, self._disabled = colour, disabled
        self.refresh()
        theme().changed.connect(self.refresh)

    def refresh(self) -> None:
        """Draw the icon in the colours of now, and as large as the words beside it."""
        self._target.setIcon(make_icon(self._name, self._colour, self._disabled))
        if isinstance(self._target, QPushButton):
            self._target.setIconSize(QSize(theme().space(4), theme().space(4)))


def app_icon() -> QIcon:
    """Return the program's own icon."""
    return QIcon(str(resources_dir() / "icons" / "nosolex.svg"))
