"""A file is switched in one step, and on Windows as soon as nobody has it open."""

import sys
import threading
from pathlib import Path

import pytest

from desktop.engine.switching import replace_file
from desktop.system.settings import write_atomically

windows = pytest.mark.skipif(sys.platform != "win32", reason="an open file hinders only there")


def test_the_file_holds_the_new_text_and_nothing_is_left_beside(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    write_atomically(path, "año")
    write_atomically(path, "niño")
    assert path.read_text(encoding="utf-8") == "niño"
    assert list(tmp_path.iterdir()) == [path]


def test_a_switch_that_fails_leaves_the_old_text(tmp_path: Path) -> None:
    folder = tmp_path / "a folder stands here"
    (folder / "inside").mkdir(parents=True)
    with pytest.raises(OSError):
        write_atomically(folder, "text")
    assert [path.name for path in tmp_path.iterdir()] == [folder.name]


@windows
def test_a_reader_of_a_moment_is_waited_for(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_text("old")
    reader = path.open()
    threading.Timer(0.3, reader.close).start()
    write_atomically(path, "new")
    assert path.read_text() == "new"


@windows
def test_a_reader_who_stays_is_told_of_in_a_sentence(tmp_path: Path) -> None:
    new, old = tmp_path / "new", tmp_path / "old"
    new.write_text("new")
    old.write_text("old")
    with old.open(), pytest.raises(PermissionError, match="another program has it open"):
        replace_file(new, old, patience=0.2)
    assert old.read_text() == "old"
