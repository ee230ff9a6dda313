"""The interface's language, changed while the program runs."""

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QTranslator

from desktop.engine.resources import resources_dir
from desktop.engine.results import LANGUAGES

_LANGUAGE, _TITLES = "interface_language", "title_language"
# Qt's own words for Portuguese go by the country that wrote them.
_QT_NAMES = {"pt": "pt_BR"}


class Translations(QObject):
    """Installs our words and Qt's own for one language."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._installed: list[QTranslator] = []
        self.language = "en"

    def apply(self, language: str) -> str:
        """Speak a language ("" is the system's); return the one that is spoken."""
        self.language = language or system_language()
        app = QCoreApplication.instance()
        assert app is not None
        app.setProperty(_LANGUAGE, self.language)
        for translator in self._installed:
            app.removeTranslator(translator)
        qt_folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        ours = str(resources_dir() / "translations")
        self._installed = []
        for name, folder in (
            (f"qtbase_{_QT_NAMES.get(self.language, self.language)}", qt_folder),
            (f"nosolex_{self.language}", ours),
        ):
            translator = QTranslator(self)
            if translator.load(name, folder):
                app.installTranslator(translator)
                self._installed.append(translator)
        return self.language


def interface_language() -> str:
    """Return the language that the interface speaks just now."""
    app = QCoreApplication.instance()
    return str(app.property(_LANGUAGE) or "en") if app else "en"


def read_titles_in(language: str) -> None:
    """Show titles in a language from now on; "" is the one that the interface speaks."""
    app = QCoreApplication.instance()
    assert app is not None
    app.setProperty(_TITLES, language)


def reading_language() -> str:
    """Return the language in which the coder reads titles and official texts."""
    app = QCoreApplication.instance()
    return str(app.property(_TITLES) or "") or interface_language() if app else "en"


def system_language() -> str:
    """Return the system's language if we speak it, else English."""
    wanted = (name.split("-")[0] for name in QLocale.system().uiLanguages())
    return next((language for language in wanted if language in LANGUAGES), "en")
