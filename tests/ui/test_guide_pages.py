"""The guide says what is so: keys that work, labels of the interface, pictures that are there."""

import re
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QImage, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.app.application import Application
from desktop.engine.results import LANGUAGES
from desktop.system.hotkey.keys import DEFAULT_COMBINATION
from desktop.system.settings import Settings
from desktop.ui.guide.sections import SECTIONS, guide_dir
from desktop.ui.guide.window import GuideWindow
from desktop.ui.procedures.keys import procedure_keys
from desktop.ui.widgets.key_names import chord
from tests.ui.support.guide_pages import sections

ROOT = Path(__file__).resolve().parents[2]
MOST = 1_500_000  # bytes that all pictures together may take


@pytest.fixture
def application(qtbot: QtBot) -> Iterator[Application]:
    """Return the program, never started: its tables of keys are there without an engine."""
    made = Application(Settings(theme="light"))
    qtbot.addWidget(made.popup)
    qtbot.addWidget(made.window)
    yield made
    made.translations.apply("en")
    made.stop()


def known_keys(application: Application) -> set[str]:
    """Return every key that a table, an action or a shortcut has, in the program's language."""
    window, guide = application.window, GuideWindow()
    tables = [window.case_panel.keys(), procedure_keys(), window.help.lines()]
    tables += [page.keys() for page in window._pages]
    named = [key for table in tables for key, _ in table]
    named += [chord(command.key) for command in window.commands()]
    places: tuple[QWidget, ...] = (window, application.popup, guide)
    portable = QKeySequence.SequenceFormat.PortableText
    for place in places:
        named += [chord(each.key().toString(portable)) for each in place.findChildren(QShortcut)]
    guide.deleteLater()
    return {
        chord(DEFAULT_COMBINATION),
        *(key for name in named for key in re.split(", | … | · ", name)),
    }


def interface_words(language: str) -> set[str]:
    """Return the sentences of the interface as a language's file of translations has them."""
    file = "es" if language == "en" else language
    tree = ElementTree.parse(ROOT / f"resources/translations/nosolex_{file}.ts")
    found = tree.getroot().findall("context/message")
    part = "source" if language == "en" else "translation"
    return {message.findtext(part) or "" for message in found}


def test_every_key_is_one_of_the_program_and_each_language_names_the_same(
    application: Application,
) -> None:
    english = sections("en")
    for language in LANGUAGES:
        application.change(interface_language=language)
        known, found = known_keys(application), sections(language)
        named = {key for section in found for key in section.keys}
        assert len(named) > 30
        assert not named - known, language
        for model, section in zip(english, found, strict=True):
            wanted = [chord(key) for key in model.keys]
            assert sorted(section.keys) == sorted(wanted), section.title


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_quoted_label_is_one_of_the_interface(language: str) -> None:
    words = interface_words(language)
    labels = [label for section in sections(language) for label in section.labels]
    assert len(labels) > 40
    assert not [label for label in labels if label not in words]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_the_same_sections_labels_and_pictures(language: str) -> None:
    found = sections(language)
    assert len(found) == len(SECTIONS) + 1
    for english, other in zip(sections("en"), found, strict=True):
        assert len(other.labels) == len(english.labels), other.title
        shown = [picture.name.replace(f"-{language}.", "-en.") for picture in other.pictures]
        assert shown == [picture.name for picture in english.pictures], other.title


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_picture_is_there_and_every_link_leads_to_a_section(language: str) -> None:
    found = sections(language)
    pictures = [picture for section in found for picture in section.pictures]
    assert pictures
    assert not [picture.name for picture in pictures if QImage(str(picture)).isNull()]
    anchors = {f"#{section.anchor}" for section in found}
    links = {link for section in found for link in section.links}
    assert links
    assert links <= anchors


def test_the_pictures_stay_small_and_each_is_shown() -> None:
    there = set((guide_dir() / "pictures").iterdir())
    shown = {one for lang in LANGUAGES for part in sections(lang) for one in part.pictures}
    assert there == shown
    assert sum(picture.stat().st_size for picture in there) < MOST


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_page_is_read_in_ten_minutes(language: str) -> None:
    words = sum(len(section.text.split()) for section in sections(language))
    assert 1_200 <= words <= 1_900
