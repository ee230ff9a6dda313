"""Settings that make no sense in parts are used for the rest, and never end the start."""

import json
import os
import sys
from pathlib import Path

import pytest

from desktop.system.settings import Settings, load, read, save, write_atomically

pytestmark = pytest.mark.expects_log


def written(folder: Path, content: object) -> Path:
    path = folder / "settings.json"
    path.write_text(content if isinstance(content, str) else json.dumps(content), encoding="utf-8")
    return path


def test_what_is_saved_is_read(tmp_path: Path) -> None:
    chosen = Settings(theme="dark", text_size=150, case_template="ñ {code}")
    save(chosen, tmp_path / "new" / "settings.json")
    assert read(tmp_path / "new" / "settings.json").settings == chosen
    assert [path.name for path in (tmp_path / "new").iterdir()] == ["settings.json"]


def test_entries_that_make_no_sense_are_left_aside_and_told(tmp_path: Path) -> None:
    content = {"theme": "dark", "provider": "toaster", "text_size": 10**300, "new\nthing": 1}
    found = read(written(tmp_path, content))
    assert found.settings == Settings(theme="dark")
    assert len(found.problems) == 3
    assert all("\n" not in problem for problem in found.problems)


@pytest.mark.parametrize(
    "content",
    [
        *("", "{", "[]", "3", "[" * 200_000, '{"theme":' * 200_000, "x" * 2_000_000),
        *('{"hotkey": "\\ud800"}', '{"hotkey": "a\\u0000"}', '{"text_size": NaN}', "\x00\x00"),
    ],
    ids=range(11),
)
def test_a_file_that_makes_no_sense_at_all_is_the_defaults(tmp_path: Path, content: str) -> None:
    found = read(written(tmp_path, content))
    assert found.settings == Settings()
    assert len(found.problems) == 1
    assert "the defaults are used" in found.problems[0]
    assert load(tmp_path / "settings.json") == Settings()


@pytest.mark.skipif(sys.platform == "win32", reason="no such files on Windows")
def test_pipes_and_devices_are_no_settings(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    os.mkfifo(path)
    assert "is no regular file" in read(path).problems[0]
    path.unlink()
    path.symlink_to("/dev/zero")
    assert read(path).settings == Settings()


def test_a_log_names_no_word_of_the_file(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    load(written(tmp_path, {"secret": 1}))
    assert "secret" not in caplog.text
    assert "make no sense: 1" in caplog.text


@pytest.mark.skipif(sys.platform == "win32", reason="links as on Unix")
def test_nothing_is_written_through_a_link(tmp_path: Path) -> None:
    (tmp_path / "victim").write_text("whole")
    (tmp_path / "settings.json").symlink_to(tmp_path / "victim")
    write_atomically(tmp_path / "settings.json", "{}")
    assert (tmp_path / "victim").read_text() == "whole"
