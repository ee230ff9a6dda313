"""Window, settings, doctor and self-test open what a look-up opens, and say what they skipped."""

import os
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner
from pytestqt.qtbot import QtBot

from desktop import installation
from desktop.app.application import Application
from desktop.engine.pack.lock import exclusive
from desktop.engine.pack.pack import Pack
from desktop.engine.pack.source import zip_pack
from desktop.system import paths
from desktop.system.policy import Policy, in_force
from desktop.system.settings import Settings
from desktop.terminal.commands import doctor, lookup, self_test
from desktop.ui.settings.choices import Choices
from desktop.ui.settings.synonyms import SynonymsForm
from export.pack.signing import make_key
from tests.support.tiny_pack import tiny_pack


@pytest.fixture
def application(damaged: Pack, qtbot: QtBot) -> Iterator[Application]:
    made = Application(Settings(theme="light", interface_language="en"))
    qtbot.addWidget(made.popup)
    qtbot.addWidget(made.window)
    with qtbot.waitSignal(made.service.ready, timeout=300_000):
        made.start()
    yield made
    made.stop()


def test_the_window_says_that_a_damaged_pack_was_passed_over(
    application: Application, damaged: Pack
) -> None:
    notices = application.window.search.pane.notices
    assert f"catalogue.db of the pack {damaged.title} is damaged" in notices.text()
    assert application.service.state == "ready"  # the pack that ships answers meanwhile


def test_own_words_are_checked_against_the_hospitals_pack(hospital: Pack, qtbot: QtBot) -> None:
    with installation.catalogue(hospital) as known:
        assert known.rubric("A18.01") is None  # the pack that ships has it
    form = SynonymsForm(Choices(Settings(), Policy(), lambda **_: None))
    qtbot.addWidget(form)
    form.short.setText("A18.01")
    form.text.setText("Pott")
    with qtbot.waitSignal(form.jobs.failed, timeout=10_000) as refused:
        form.add_line()
    assert "A18.01" in refused.args[0]
    form.jobs.wait()


def test_about_speaks_of_the_hospitals_pack(hospital: Pack, qtbot: QtBot) -> None:
    assert installation.open_pack().pack.key == "hospital"


def test_doctor_finds_a_broken_table_of_own_words(home: Path) -> None:
    paths.data_dir().mkdir(parents=True)
    paths.overlay_file().write_bytes(b"no database" * 999)
    done = CliRunner().invoke(doctor.command)
    assert done.exit_code == 1
    assert "site.db" in done.output


def test_doctor_says_that_everybody_has_the_development_key(home: Path, hospital: Pack) -> None:
    assert "everybody has" not in CliRunner().invoke(doctor.command).output
    shutil.rmtree(paths.packs_dir())  # the pack that ships answers again
    done = CliRunner().invoke(doctor.command)
    assert done.exit_code == 0
    assert "nosolex-development, whose private half everybody has" in done.output


def test_self_test_fails_while_another_pack_has_to_answer(damaged: Pack) -> None:
    done = CliRunner().invoke(self_test.command, ["--no-window"])
    assert done.exit_code == 1
    assert damaged.title in str(done.exception)
    assert "all is well" not in done.output


def test_self_test_fails_when_a_model_cannot_be_loaded(
    hospital: Pack, monkeypatch: pytest.MonkeyPatch
) -> None:
    (hospital.folder / "index.usearch").write_bytes(os.urandom(64))
    monkeypatch.setattr(self_test, "PHRASES", {"en": ("hypertension", "I10")})
    done = CliRunner().invoke(self_test.command, ["--no-window"])
    assert done.exit_code == 1


def test_doctor_tells_of_policy_settings_and_keys_and_the_rest_goes_on(
    hospital: Pack, home: Path
) -> None:
    paths.policy_file().write_text('{"fixed": {"history": 3}}')
    (paths.keys_dir() / "damaged.pub.json").write_text("{")
    paths.settings_file().parent.mkdir(parents=True)
    paths.settings_file().write_text('{"provider": "toaster"}')
    done = CliRunner().invoke(doctor.command)
    assert done.exit_code == 1
    for told in ("“history”", "damaged.pub.json", "“provider”"):
        assert told in done.output
    assert "signed_by" in done.output  # the hospital's key is trusted all the same
    assert "hospital" in done.output


def test_the_terminal_obeys_what_is_fixed(hospital: Pack, home: Path) -> None:
    def stage() -> str:
        done = CliRunner().invoke(lookup.command, ["hypertension"])
        assert done.exit_code == 0, done.output
        return done.output.strip().splitlines()[-1]

    assert "reranked" in stage()
    paths.policy_file().write_text('{"fixed": {"rerank": false, "provider": "cpu"}}')
    assert "reranked" not in stage()


def test_a_policy_and_a_key_beside_the_users_own_files_count_for_nothing(home: Path) -> None:
    (home / "keys").mkdir(parents=True)
    (home / "policy.json").write_text('{"fixed": {"rerank": false}}')
    make_key("mine", home / "private", "tests")
    for public in (home / "private").glob("*.pub.json"):
        shutil.copy(public, home / "keys")
    assert "mine" not in installation.trusted_keys()
    assert in_force().rerank


def test_what_a_killed_inspection_left_is_swept(
    home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "temporary"))
    (tmp_path / "temporary").mkdir()
    left, at_work, fresh = (
        tmp_path / "temporary" / f"nosolex-inspect-{name}" for name in ("left", "work", "fresh")
    )
    for folder in (left, at_work, fresh):
        (folder / "packs").mkdir(parents=True)
    with exclusive(at_work):
        for folder in (left, at_work):
            os.utime(folder, (0, 0))
        with installation.inspect(tiny_archive(tmp_path)) as pack:
            assert pack.folder.is_relative_to(tmp_path / "temporary")
    assert {path.name for path in (tmp_path / "temporary").iterdir()} == {at_work.name, fresh.name}


def tiny_archive(folder: Path) -> Path:
    """Return the tiny pack as one file."""
    zip_pack(tiny_pack(), folder / "tiny.nlxpack")
    return folder / "tiny.nlxpack"


def test_damaged_own_words_stop_no_search_and_are_told(home: Path) -> None:
    paths.data_dir().mkdir(parents=True)
    paths.overlay_file().write_bytes(b"no database" * 999)
    done = CliRunner().invoke(lookup.command, ["hypertension", "--format", "json"])
    assert done.exit_code == 0
    assert "site.db" in done.stderr
    assert "I10" in done.stdout
