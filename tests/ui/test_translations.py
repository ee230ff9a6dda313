"""Every text of the interface is there in every language, and a change needs no restart."""

import ast
import re
import runpy
import shutil
import xml.etree.ElementTree as ElementTree
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

from desktop.ui.widgets.search_field import SearchField
from desktop.ui.widgets.translations import Translations
from tests.ui.support.waiting import PATIENCE_MS

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "resources" / "translations"
LANGUAGES = ("es", "ca", "it", "pt", "fr")
_PLACEHOLDER = re.compile(r"%(?:\d|n)")


@pytest.fixture(scope="module")
def gathered(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a copy of the translations brought up to the sources of now."""
    folder = tmp_path_factory.mktemp("translations")
    for path in FOLDER.glob("*.ts"):
        shutil.copy(path, folder)
    runpy.run_path(str(ROOT / "packaging" / "translate.py"))["gather"](folder)
    return folder


def messages(path: Path) -> list[ElementTree.Element]:
    """Return the messages of one file."""
    return ElementTree.parse(path).getroot().findall("context/message")


def forms(message: ElementTree.Element) -> list[str]:
    """Return the texts of a translation: several where it counts, else one."""
    translation = message.find("translation")
    assert translation is not None
    texts = translation.findall("numerusform") or [translation]
    return [text.text or "" for text in texts]


@pytest.mark.parametrize("language", [*LANGUAGES, "en"])
def test_no_text_is_missing(gathered: Path, language: str) -> None:
    found = messages(gathered / f"nosolex_{language}.ts")
    assert found
    missing = [message.findtext("source") for message in found if not all(forms(message))]
    unfinished = [
        message.findtext("source")
        for message in found
        if message.find("translation[@type='unfinished']") is not None
    ]
    assert not missing + unfinished, "run `make translations` and translate what is unfinished"


def test_no_text_is_inside_an_f_string_where_it_is_not_gathered() -> None:
    hidden = [
        f"{path.relative_to(ROOT)}:{call.lineno}"
        for path in sorted((ROOT / "desktop").rglob("*.py"))
        for joined in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(joined, ast.JoinedStr)
        for call in ast.walk(joined)
        if isinstance(call, ast.Call)
        and isinstance(call.func, ast.Attribute)
        and call.func.attr in ("tr", "translate")
    ]
    assert not hidden


@pytest.mark.parametrize("language", [*LANGUAGES, "en"])
def test_what_is_filled_in_stays(gathered: Path, language: str) -> None:
    wrong = [
        (source, text)
        for message in messages(gathered / f"nosolex_{language}.ts")
        for source in [message.findtext("source") or ""]
        for text in forms(message)
        if sorted(_PLACEHOLDER.findall(source)) != sorted(_PLACEHOLDER.findall(text))
    ]
    assert not wrong


@pytest.mark.parametrize("language", LANGUAGES)
def test_compiled_file_says_what_the_translator_wrote(
    translations: Translations, language: str
) -> None:
    translations.apply(language)
    contexts = ElementTree.parse(FOLDER / f"nosolex_{language}.ts").getroot().findall("context")
    stale = [
        message.findtext("source")
        for context in contexts
        for message in context.findall("message")
        if message.get("numerus") != "yes"
        and QCoreApplication.translate(
            context.findtext("name") or "", message.findtext("source") or ""
        )
        != forms(message)[0]
    ]
    assert not stale, "run `make translations`"


def _reads(field: SearchField, text: str) -> bool:
    return field.placeholderText() == text


def test_open_window_changes_its_language(qtbot: QtBot, translations: Translations) -> None:
    field = SearchField()
    qtbot.addWidget(field)
    field.show()
    wanted = {
        "es": "Diagnóstico, abreviatura o código",
        "it": "Diagnosi, abbreviazione o codice",
        "fr": "Diagnostic, abréviation ou code",
        "en": "Diagnosis, abbreviation or code",
    }
    for language, text in wanted.items():
        translations.apply(language)
        qtbot.waitUntil(partial(_reads, field, text), timeout=PATIENCE_MS)


def test_counts_are_plural_in_every_language(translations: Translations) -> None:
    for language in ("en", *LANGUAGES):
        translations.apply(language)
        one, many = (
            QCoreApplication.translate("NotesView", "%n more note(s)", None, n) for n in (1, 3)
        )
        assert "1" in one and "3" in many
        assert one.replace("1", "3") != many and "(s)" not in one + many
