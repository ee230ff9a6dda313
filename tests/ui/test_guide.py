"""The guide's window: contents, links, the way back, search, pictures; nothing from elsewhere."""

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QImage, QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from desktop.engine.results import LANGUAGES
from desktop.system.settings import Settings
from desktop.ui.guide.sections import SECTIONS
from desktop.ui.guide.window import GuideWindow
from desktop.ui.theme.theme import theme
from desktop.ui.widgets.translations import Translations
from tests.ui.support.guide_window import shown_section

CONTROL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
PICTURE = QTextDocument.ResourceType.ImageResource.value


@pytest.fixture
def guide(qtbot: QtBot) -> GuideWindow:
    made = GuideWindow()
    qtbot.addWidget(made)
    made.open_at("hotkey", [("F6", "next part of the window")])
    made.resize(900, 700)
    qtbot.waitUntil(made.isActiveWindow)
    return made


def test_a_choice_in_the_contents_a_link_and_the_way_back(guide: GuideWindow) -> None:
    guide.contents.setCurrentRow(SECTIONS.index("batch"))
    assert shown_section(guide) == "batch"
    guide.text.anchorClicked.emit(QUrl("#formats-to-copy"))
    assert shown_section(guide) == "formats"
    QTest.keyClick(guide, Qt.Key.Key_Left, ALT)
    assert shown_section(guide) == "batch"
    QTest.keyClick(guide, Qt.Key.Key_Left, ALT)
    assert shown_section(guide) == "hotkey"
    guide.text.anchorClicked.emit(QUrl("https://example.org/#formats-elsewhere"))
    assert shown_section(guide) == "hotkey"


def test_every_section_comes_to_the_top_and_scrolling_marks_it(guide: GuideWindow) -> None:
    for section in SECTIONS:
        guide.go_to(SECTIONS.index(section))
        assert shown_section(guide) == section
    bar = guide.text.verticalScrollBar()
    bar.setValue(0)
    assert shown_section(guide) == "hotkey"
    bar.setValue(bar.maximum())
    assert shown_section(guide) == "privacy"


def test_the_keys_of_the_place_are_one_tab_away(guide: GuideWindow) -> None:
    QTest.keyClick(guide, Qt.Key.Key_F1)
    assert guide.tabs.currentIndex() == 1
    shown = [label.text() for label in guide.keys.findChildren(QLabel)]
    assert shown == ["F6", "next part of the window"]
    QTest.keyClick(guide, Qt.Key.Key_F1)
    assert guide.tabs.currentIndex() == 0


def test_it_speaks_the_language_of_the_program(
    guide: GuideWindow, translations: Translations
) -> None:
    guide.go_to(SECTIONS.index("episode"))
    headings = set()
    for language in LANGUAGES:
        translations.apply(language)
        QApplication.sendPostedEvents()
        headings.add(guide.text.titles[SECTIONS.index("batch")])
        assert shown_section(guide) == "episode"
    assert len(headings) == len(LANGUAGES)


def test_words_are_found_with_and_without_accents_and_in_turn(
    guide: GuideWindow, translations: Translations, qtbot: QtBot
) -> None:
    translations.apply("es")
    QApplication.sendPostedEvents()
    QTest.keyClick(guide, Qt.Key.Key_F, CONTROL)
    qtbot.keyClicks(guide.field, "diagnostico principal")
    first = guide.text.textCursor()
    assert first.selectedText() == "diagnóstico principal"
    QTest.keyClick(guide.field, Qt.Key.Key_Return)
    second = guide.text.textCursor()
    assert second.selectedText() == "diagnóstico principal"
    assert second.position() > first.position()
    QTest.keyClick(guide, Qt.Key.Key_F3, SHIFT)
    assert guide.text.textCursor().position() == first.position()
    qtbot.keyClicks(guide.field, " xyz")
    assert guide.missing.text() == "La guía no tiene estas palabras."


@pytest.mark.parametrize(
    "name", ["https://example.org/a.png", "file:///etc/hostname", "../../LICENSE", "//host/a.png"]
)
def test_nothing_is_read_but_the_guides_own_pictures(guide: GuideWindow, name: str) -> None:
    found = guide.text.loadResource(PICTURE, QUrl(name))
    assert isinstance(found, QImage)
    assert found.isNull()


@pytest.mark.parametrize("look", ["light", "dark"])
@pytest.mark.parametrize("size", [100, 200])
def test_pictures_and_words_fit_at_any_size_in_both_themes(
    guide: GuideWindow, look: str, size: int
) -> None:
    guide.go_to(SECTIONS.index("procedures"))
    theme().apply(Settings(theme=look, text_size=size))
    assert shown_section(guide) == "procedures"
    for width in (1200, 640):
        guide.resize(width, 600)
        QApplication.processEvents()
        assert guide.text.horizontalScrollBar().maximum() == 0
        picture = guide.text.loadResource(PICTURE, QUrl("pictures/batch-en.png"))
        assert isinstance(picture, QImage)
        assert 0 < picture.deviceIndependentSize().width() <= guide.text.viewport().width()
        assert shown_section(guide) == "procedures"


def test_escape_closes_it(guide: GuideWindow) -> None:
    QTest.keyClick(guide, Qt.Key.Key_Escape)
    assert not guide.isVisible()
