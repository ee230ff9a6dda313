"""What each policy is called in the six languages: as the interface calls its setting or page."""

from collections.abc import Iterator
from types import SimpleNamespace
from typing import Any

from PySide6.QtCore import QCoreApplication

from desktop.engine.results import LANGUAGES
from desktop.system.settings import Settings
from desktop.ui.batch.page import BatchPage
from desktop.ui.favourites.page import FavouritesPage
from desktop.ui.history.page import HistoryPage
from desktop.ui.procedures.page import ProceduresPage
from desktop.ui.report.page import ReportPage
from desktop.ui.settings.hotkey import HotkeyForm
from desktop.ui.settings.page import FORMS
from desktop.ui.settings.privacy import PrivacyForm
from desktop.ui.widgets.translations import Translations

# What has no caption of its own in the interface, in the order of LANGUAGES.
_OWN: dict[str, tuple[str, ...]] = {
    "first_run_done": (
        "Leave the guided first start out", "Omitir el primer inicio guiado",
        "Ometre la primera posada en marxa guiada", "Saltare il primo avvio guidato",
        "Omitir o primeiro arranque guiado", "Omettre le premier démarrage guidé",
    ),
    "report_boldness": (
        "Reports: from few and sure (0) to all (100)",
        "Informes: de pocos y seguros (0) a todos (100)",
        "Informes: de pocs i segurs (0) a tots (100)",
        "Referti: da pochi e sicuri (0) a tutti (100)",
        "Relatórios: de poucos e seguros (0) a todos (100)",
        "Comptes rendus : de peu et sûrs (0) à tous (100)",
    ),
    "report_suspected": (
        "Reports: what is suspected counts", "Informes: lo sospechado cuenta",
        "Informes: el que se sospita compta", "Referti: ciò che è sospetto conta",
        "Relatórios: o que é suspeito conta", "Comptes rendus : ce qui est suspecté compte",
    ),
    "report_procedures": (
        "Reports: procedures, too", "Informes: también procedimientos",
        "Informes: també procediments", "Referti: anche procedure",
        "Relatórios: também procedimentos", "Comptes rendus : aussi les actes",
    ),
    "fixed": (
        "Fixed settings", "Ajustes fijados", "Opcions fixades",
        "Impostazioni fissate", "Definições fixadas", "Réglages imposés",
    ),
    "hidden": (
        "Hidden pages and settings", "Páginas y ajustes ocultos", "Pàgines i opcions amagades",
        "Pagine e impostazioni nascoste", "Páginas e definições ocultas",
        "Pages et réglages masqués",
    ),
    "hide": ("Hide: %1", "Ocultar: %1", "Amagar: %1", "Nascondere: %1", "Ocultar: %1",
             "Masquer : %1"),
    "explain": (
        "Fixes “%1” for every user; the program shows it as fixed. Without this policy each user"
        " chooses. Default: %2.",
        "Fija «%1» para todos los usuarios; el programa lo muestra como fijado. Sin esta directiva"
        " decide cada usuario. Valor inicial: %2.",
        "Fixa «%1» per a tots els usuaris; el programa ho mostra com a fixat. Sense aquesta"
        " directiva ho tria cada usuari. Valor inicial: %2.",
        "Fissa «%1» per tutti gli utenti; il programma lo mostra come fissato. Senza questo"
        " criterio sceglie ogni utente. Valore iniziale: %2.",
        "Fixa «%1» para todos os utilizadores; o programa mostra-o como fixado. Sem esta política"
        " escolhe cada utilizador. Valor inicial: %2.",
        "Impose « %1 » à tous les utilisateurs ; le programme l’affiche comme imposé. Sans cette"
        " stratégie, chacun choisit. Valeur par défaut : %2.",
    ),
    "conceal": (
        "When enabled, “%1” is not shown.", "Si se habilita, «%1» no se muestra.",
        "Si s’habilita, «%1» no es mostra.", "Se attivato, «%1» non è mostrato.",
        "Se ativado, «%1» não é mostrado.", "Si elle est activée, « %1 » n’est pas affiché.",
    ),
    "supported": (
        "Nosolex 0.1 or later", "Nosolex 0.1 o posterior", "Nosolex 0.1 o posterior",
        "Nosolex 0.1 o successivo", "Nosolex 0.1 ou posterior", "Nosolex 0.1 ou ultérieur",
    ),
}  # fmt: skip


def words(language: str) -> dict[str, str]:
    """Return the words of one language: settings and pages by name, the rest by its purpose."""
    app = QCoreApplication.instance() or QCoreApplication([])  # who translates needs one
    place = LANGUAGES.index(language)
    own = {name: said[place] for name, said in _OWN.items()}
    translated = _of_interface(language)
    del app
    return own | translated


def _of_interface(language: str) -> dict[str, str]:
    translations = Translations()
    translations.apply(language)
    try:
        return dict(_captions())
    finally:
        translations.apply("en")


def _captions() -> Iterator[tuple[str, str]]:
    for form in FORMS:
        speaker = _speaker(form)
        yield f"page {form.page}", form.title(speaker)
        yield from form.captions(speaker).items()
        for setting, options in form.options(speaker).items():
            yield from ((f"{setting} {value}", said) for value, said in options)
    for page in (BatchPage, FavouritesPage, HistoryPage, ProceduresPage, ReportPage):
        yield f"page {page.policy_key}", page.page_title(_speaker(page))
    yield "hotkey", HotkeyForm.title(_speaker(HotkeyForm))
    yield "page open_folder", _speaker(PrivacyForm).tr("Open folder")


def _speaker(owner: type) -> Any:
    """Stand in for a form or page that is never shown: all that its words need is its context."""
    return SimpleNamespace(
        tr=lambda text, *_: QCoreApplication.translate(owner.__name__, text),
        choices=SimpleNamespace(settings=Settings()),
    )
