"""The theme in force: one object that widgets ask for colours, fonts and spaces."""

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QStyleFactory

from desktop.engine.resources import resources_dir
from desktop.system.settings import Settings
from desktop.ui.theme.contrast import blend
from desktop.ui.theme.metrics import Metrics
from desktop.ui.theme.palettes import LIGHT, Palette, chapter_colour, choose_palette
from desktop.ui.theme.stylesheet import make_stylesheet

# Figures of one width, with a zero that is not an O: codes mix both.
_MONO = (
    *("Cascadia Mono", "Consolas", "SF Mono", "JetBrains Mono", "Ubuntu Mono"),
    *("Noto Sans Mono", "DejaVu Sans Mono", "Liberation Mono"),
)


class Theme(QObject):
    """Palette, metrics and fonts in force.

    Attributes:
        palette: the colours by task.
        metrics: sizes for the coder's text size.

    Signals:
        changed: colours or sizes are others now; whoever paints by hand repaints.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.palette: Palette = LIGHT
        self.metrics = Metrics()
        self.mono = _first_family(_MONO)
        self._settings = Settings()

    def follow_system(self) -> None:
        """Change with the desktop's own light or dark and contrast, from now on."""
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(self._system_changed)
        hints.accessibility().contrastPreferenceChanged.connect(self._system_changed)

    def apply(self, settings: Settings, *, dressed: bool = True) -> None:
        """Put the settings' theme on the whole application.

        Without `dressed` the style sheet is left to `dress`: widgets that are put together under
        one are styled anew with each step, which doubles the time they take.
        """
        self._settings = settings
        hints = QGuiApplication.styleHints()
        wants_contrast = (
            hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast
        )
        self.palette = choose_palette(
            settings.theme,
            settings.high_contrast or (settings.theme == "system" and wants_contrast),
            hints.colorScheme() == Qt.ColorScheme.Dark,
        )
        self.metrics = Metrics(settings.text_size)
        self._put_on(QApplication.instance())
        if dressed:
            self.dress()

    def dress(self) -> None:
        """Put the style sheet on, once for every widget there is, and let each measure itself."""
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        shade = "dark" if self.palette.dark else "light"
        arrow = (resources_dir() / "icons" / f"arrow-{shade}.svg").as_posix()
        app.setStyleSheet(make_stylesheet(self.palette, self.metrics, self.mono, arrow))
        self.changed.emit()

    def colour(self, name: str) -> QColor:
        """Return a colour of the palette by its task."""
        return QColor(getattr(self.palette, name))

    def chapter(self, chapter: int) -> QColor:
        """Return the stripe of a chapter."""
        return QColor(chapter_colour(chapter, self.palette))

    def font(self, points: float | None = None, bold: bool = False) -> QFont:
        """Return the interface's font at a size (running text, if none is given)."""
        font = QFont(QApplication.font())
        font.setPointSizeF(points or self.metrics.body)
        font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
        return font

    def code_font(self, points: float | None = None) -> QFont:
        """Return the font of codes."""
        font = QFont(self.mono)
        font.setStyleHint(QFont.StyleHint.Monospace)
        font.setPointSizeF(points or self.metrics.body * 1.05)
        font.setWeight(QFont.Weight.DemiBold)
        return font

    def space(self, steps: float) -> int:
        """Return a distance on the grid."""
        return self.metrics.space(steps)

    def _system_changed(self) -> None:
        if self._settings.theme == "system":
            self.apply(self._settings)

    def _put_on(self, app: object) -> None:
        assert isinstance(app, QApplication)
        if app.style().name() != "fusion":
            app.setStyle(QStyleFactory.create("Fusion"))
        app.setPalette(qt_palette(self.palette))
        font = QFont(app.font())
        font.setPointSizeF(self.metrics.body)
        app.setFont(font)


def qt_palette(palette: Palette) -> QPalette:
    """Translate our palette for what Qt draws by itself."""
    role = QPalette.ColorRole
    colours = {
        role.Window: palette.window,
        role.Base: palette.surface,
        role.AlternateBase: palette.hover,
        role.Button: palette.raised,
        role.ToolTipBase: palette.raised,
        role.ToolTipText: palette.text,
        role.WindowText: palette.text,
        role.Text: palette.text,
        role.ButtonText: palette.text,
        role.BrightText: palette.poor,
        role.PlaceholderText: palette.muted,
        role.Highlight: palette.accent,
        role.HighlightedText: palette.on_accent,
        role.Link: palette.accent,
        role.LinkVisited: palette.accent,
        role.Light: palette.raised,
        role.Mid: palette.border,
        role.Dark: palette.outline,
        role.Accent: palette.accent,
    }
    result = QPalette()
    for name, colour in colours.items():
        result.setColor(name, QColor(colour))
    faded = QColor(blend(palette.text, palette.window, 0.55))
    for name in (role.Text, role.WindowText, role.ButtonText):
        result.setColor(QPalette.ColorGroup.Disabled, name, faded)
    return result


def _first_family(wanted: tuple[str, ...]) -> str:
    there = set(QFontDatabase.families())
    fixed = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont).family()
    return next((name for name in wanted if name in there), fixed)


_current: list[Theme] = []


def theme() -> Theme:
    """Return the application's theme, made when it is first asked for."""
    app = QApplication.instance()
    if not _current or _current[0].parent() is not app:
        _current[:] = [Theme(app)]
    return _current[0]
