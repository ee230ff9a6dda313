"""Whatever has a title is read in the coder's language, whichever language the phrase is in."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from desktop.app.application import Application
from desktop.engine.catalogue.codes import NAMED
from desktop.engine.search import SearchEngine
from desktop.system.settings import PHRASE, Settings
from desktop.ui.details.note_words import worded
from desktop.ui.widgets.translations import reading_language
from tests.ui.conftest import KeptOpen
from tests.ui.support.waiting import wait_answered


@pytest.fixture
def application(qtbot: QtBot, engine: SearchEngine) -> Iterator[Application]:
    made = Application(Settings(theme="light", interface_language="es"), lambda: KeptOpen(engine))
    qtbot.addWidget(made.popup)
    qtbot.addWidget(made.window)
    with qtbot.waitSignal(made.service.ready):
        made.start()
    yield made
    made.translations.apply("en")
    made.stop()


def look_up(application: Application, qtbot: QtBot, phrase: str) -> list[tuple[str, str]]:
    """Return the codes found and the languages of their titles."""
    pane = application.window.search.pane
    pane.look_up(phrase)
    wait_answered(qtbot, pane)
    return [(row.code, row.title_language) for row in pane.controller.session.rows]


@pytest.mark.parametrize("phrase", ["heart failure", "insuffisance cardiaque", "ITU por E. coli"])
def test_titles_are_in_the_programs_language_whatever_the_phrase_is_in(
    application: Application, qtbot: QtBot, engine: SearchEngine, phrase: str
) -> None:
    found = look_up(application, qtbot, phrase)
    assert found
    for code, language in found:
        assert language == engine.catalogue.title(code, "es").language
    assert "es" in {language for _, language in found}


def test_another_language_of_the_program_retitles_what_is_in_sight(
    application: Application, qtbot: QtBot
) -> None:
    look_up(application, qtbot, "heart failure")
    window = application.window
    qtbot.waitUntil(lambda: window.details.details is not None)
    application.change(interface_language="it")
    qtbot.waitUntil(
        lambda: window.details.details is not None and window.details.details.language == "it"
    )
    assert window.browser.rubrics.language == "it"
    tree = window.browser.rubrics
    tree.fetchMore(tree.index(-1, 0))
    qtbot.waitUntil(lambda: tree.rowCount() > 0)
    titles = [
        tree.index(row, 0).data(Qt.ItemDataRole.DisplayRole) for row in range(tree.rowCount())
    ]
    assert any("Malattie" in title or "sistema circolatorio" in title for title in titles)


def test_the_phrases_language_is_for_who_chose_it(application: Application, qtbot: QtBot) -> None:
    application.change(title_language=PHRASE)
    found = look_up(application, qtbot, "insuffisance cardiaque")
    assert "fr" in {language for _, language in found}
    assert reading_language() == "es"  # trees and lists have no phrase to follow


def test_path_characters_and_notes_are_in_the_coders_language(
    application: Application, qtbot: QtBot
) -> None:
    details = application.window.details
    with qtbot.waitSignal(details.shown):
        details.show_code("S52.521", reading_language())
    meanings = [
        code.encounter.meaning for code in details.encounters._codes.codes if code.encounter
    ]
    assert meanings[0] == "contacto inicial por fractura cerrada"
    assert details.details is not None
    assert {line.title.language for line in details.details.path[:1]} == {"es"}
    with qtbot.waitSignal(details.shown):
        details.show_code("E11.9", reading_language())
    labels = [
        label.text()
        for label in details.notes.findChildren(QLabel)
        if label.isVisibleTo(details.body)
    ]
    assert any(
        "Diabetes mellitus tipo 1" in text and "EN: type 1 diabetes" in text for text in labels
    )


@pytest.mark.parametrize(
    ("note", "said"),
    [
        ("tobacco use (Z72.0)", "<Z72.0> consumo de tabaco"),
        ("polyneuropathy (E11 with .42)", "<E11> diabetes with .42"),
        ("gout (M10) with stones (N20)", "<M10> gota <b>with</b> <N20> cálculos"),
        ("stage (N18.1-N18.6)", "from <N18.1> etapa 1 to <N18.6> terminal"),
        (", if applicable, gout (M10)", "if applicable: <M10> gota"),
        (
            "adverse effect (T36 with fifth or sixth character 5)",
            "<T36> fármacos with 5 as fifth or sixth character",
        ),
    ],
)
def test_a_note_is_worded_round_its_codes(note: str, said: str) -> None:
    named = {
        "Z72.0": "consumo de tabaco",
        "E11": "diabetes",
        "M10": "gota",
        "N20": "cálculos",
        "N18.1": "etapa 1",
        "N18.6": "terminal",
        "T36": "fármacos",
    }
    assert NAMED.search(note)
    assert worded(note, named, lambda name: f"<{name}>") == said


def test_a_note_without_a_titled_code_stays_english() -> None:
    assert worded("underlying disease", {}, str) is None
    assert worded("gout (M10)", {}, str) is None
