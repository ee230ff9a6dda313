"""Packs and own words in the settings, over real packs and a real overlay."""

import json
import re
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop.engine.catalogue.site import Overlay
from desktop.engine.pack import store
from desktop.engine.pack.manifest import MANIFEST
from desktop.engine.pack.pack import Pack, open_pack
from desktop.engine.pack.store import PackStore
from desktop.system import paths
from desktop.system.policy import Policy
from desktop.system.settings import Settings
from desktop.ui.settings.choices import Choices
from desktop.ui.settings.packs import PacksForm
from desktop.ui.settings.synonyms import SynonymsForm
from desktop.ui.widgets.translations import Translations
from export.pack.signing import development_key, sign
from tests.support.tiny_pack import tiny_pack


@pytest.fixture(autouse=True)
def _shipped(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the tiny pack be the one that ships with the program."""

    class Store(PackStore):
        def __init__(self, root: Path, keys: object, trial: Callable[[Pack], None]) -> None:
            super().__init__(root, default=tiny_pack(), trial=trial)

    monkeypatch.setattr(store, "PackStore", Store)


@pytest.fixture
def choices() -> Choices:
    return Choices(Settings(), Policy(), lambda **_: None)


@pytest.fixture
def packs(choices: Choices, qtbot: QtBot) -> Iterator[PacksForm]:
    form = PacksForm(choices)
    qtbot.addWidget(form)
    yield form
    form.jobs.wait()


@pytest.fixture
def synonyms(choices: Choices, qtbot: QtBot) -> Iterator[SynonymsForm]:
    form = SynonymsForm(choices)
    qtbot.addWidget(form)
    yield form
    form.jobs.wait()


def test_a_pack_is_compared_before_it_is_switched_to(packs: PacksForm, qtbot: QtBot) -> None:
    packs.compare_with(tiny_pack())
    qtbot.waitUntil(lambda: "codes added: 0" in packs.report.toPlainText())
    assert not paths.packs_dir().exists()
    qtbot.waitUntil(packs.buttons["switch"].isEnabled)
    with qtbot.waitSignal(packs.reopen_wanted):
        packs.buttons["switch"].click()
    installed = [path for path in paths.packs_dir().iterdir() if path.is_dir()]
    assert len(installed) == 1
    assert isinstance(open_pack(installed[0]), Pack)


@pytest.fixture
def older(tmp_path: Path) -> Path:
    """Return the shipped pack under a lower version."""
    folder = tmp_path / "older"
    shutil.copytree(tiny_pack(), folder)
    manifest = json.loads((folder / MANIFEST).read_bytes())
    manifest["version"] = "0.0.1"
    (folder / MANIFEST).write_text(json.dumps(manifest), encoding="utf-8")
    sign(folder, development_key())
    return folder


def test_an_older_pack_is_installed_only_by_who_says_that_he_means_it(
    packs: PacksForm, qtbot: QtBot, older: Path
) -> None:
    packs.compare_with(older)
    qtbot.waitUntil(lambda: not packs.report.isHidden())
    assert "older than the one that answers" in packs.said.text()
    switch = packs.buttons["switch"]
    assert not switch.isEnabled()
    assert not packs.older.isHidden()
    packs.older.click()
    with qtbot.waitSignal(packs.reopen_wanted):
        switch.click()
    assert "0.0.1" in packs.info.text()
    assert packs.older.isHidden()


def test_what_is_not_older_is_not_asked_about(packs: PacksForm, qtbot: QtBot, older: Path) -> None:
    packs.compare_with(older)
    qtbot.waitUntil(lambda: not packs.report.isHidden())
    packs.older.click()
    packs.compare_with(tiny_pack())
    qtbot.waitUntil(lambda: not packs.report.isHidden())
    assert packs.older.isHidden()
    assert not packs.older.isChecked()
    assert packs.buttons["switch"].isEnabled()


def test_numbers_are_written_as_in_the_language_of_the_program(
    packs: PacksForm, qtbot: QtBot, translations: Translations
) -> None:
    translations.apply("fr")
    packs.enter()
    qtbot.waitUntil(lambda: re.search(r"\d,\d Mo", packs.info.text()) is not None)


def test_a_pack_is_verified_in_words(packs: PacksForm, qtbot: QtBot) -> None:
    packs.verify()
    qtbot.waitUntil(lambda: "whole" in packs.said.text())


def test_what_is_no_pack_is_refused_in_a_sentence(
    packs: PacksForm, qtbot: QtBot, tmp_path: Path
) -> None:
    file = tmp_path / "no.nlxpack"
    file.write_bytes(b"nothing")
    with qtbot.waitSignal(packs.jobs.failed):
        packs.compare_with(file)
    assert "no.nlxpack" in packs.said.text()
    assert packs.buttons["switch"].isHidden()


def test_there_is_nothing_to_go_back_to(packs: PacksForm, qtbot: QtBot) -> None:
    with qtbot.waitSignal(packs.jobs.failed):
        packs.roll_back()
    assert "no earlier pack" in packs.said.text()


def test_one_click_goes_back_to_the_pack_before(
    packs: PacksForm, qtbot: QtBot, older: Path
) -> None:
    shipped = open_pack(tiny_pack()).manifest.version
    packs.compare_with(older)
    qtbot.waitUntil(lambda: not packs.report.isHidden())
    packs.older.click()
    with qtbot.waitSignal(packs.reopen_wanted):
        packs.buttons["switch"].click()
    with qtbot.waitSignal(packs.reopen_wanted):
        packs.buttons["rollback"].click()
    assert f"tiny {shipped}\n" in packs.info.text()


def test_a_synonym_is_added_shown_and_removed(synonyms: SynonymsForm, qtbot: QtBot) -> None:
    synonyms.short.setText("i10")
    synonyms.text.setText("HTA de toda la vida")
    with qtbot.waitSignal(synonyms.reopen_wanted):
        synonyms.add.click()
    assert [(s.code, s.text) for s in Overlay(paths.overlay_file()).synonyms()] == [
        ("I10", "HTA de toda la vida")
    ]
    assert synonyms.table.rowCount() == 1
    synonyms.table.selectRow(0)
    with qtbot.waitSignal(synonyms.reopen_wanted):
        synonyms.remove.click()
    assert synonyms.table.rowCount() == 0


def test_own_words_are_in_the_language_of_the_program_until_the_coder_says_otherwise(
    synonyms: SynonymsForm, translations: Translations, qtbot: QtBot
) -> None:
    translations.apply("ca")
    qtbot.waitUntil(lambda: synonyms.language.currentData() == "ca")
    synonyms.language.setCurrentIndex(synonyms.language.findData("fr"))
    synonyms.language.activated.emit(synonyms.language.currentIndex())
    translations.apply("it")
    qtbot.waitUntil(lambda: synonyms.add.text() == "Aggiungi")
    assert synonyms.language.currentData() == "fr"


def test_an_unknown_code_is_refused(synonyms: SynonymsForm, qtbot: QtBot) -> None:
    synonyms.short.setText("Q0X")
    synonyms.text.setText("nada")
    with qtbot.waitSignal(synonyms.jobs.failed):
        synonyms.add.click()
    assert "no code “Q0X”" in synonyms.said.text()
    assert synonyms.text.text() == "nada"


def test_an_import_shows_the_refused_lines(
    synonyms: SynonymsForm, qtbot: QtBot, tmp_path: Path
) -> None:
    table = tmp_path / "own.csv"
    table.write_text("code,text\nI10,tension alta\nQ0X,nada\n", encoding="utf-8")
    with qtbot.waitSignal(synonyms.reopen_wanted):
        synonyms.import_file(table)
    assert "1 added, 0 known already, 1 refused" in synonyms.said.text()
    assert "line 3: there is no code" in synonyms.said.text()
    qtbot.waitUntil(lambda: synonyms.table.rowCount() == 1)
