"""What somebody else may have written is opened without waiting and read without falling over."""

import json
import os
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest

from desktop.engine.errors import UsageError
from desktop.engine.files import JsonError, is_regular, open_regular, parse_json, read_json
from desktop.workspace.cases.formats import from_json as case_from_json
from desktop.workspace.cases.keeping import kept
from desktop.workspace.favourites.formats import from_json as favourites_from_json
from desktop.workspace.favourites.keeping import Keeper
from desktop.workspace.history.entries import LookedUp
from desktop.workspace.history.journal import HistoryError, Journal

UNIX = pytest.mark.skipif(sys.platform == "win32", reason="no such files on Windows")
ODD = [
    *("[" * 200_000, '{"a":' * 200_000, '{"a": 1', "", '"\\ud800"', '"\\u0000"', "NaN"),
    "[Infinity]",
    *("9" * 5_000 + "x", '{"\\ud800": 1}', "\x00", "[" * 40 + "]" * 40),
]


@pytest.mark.parametrize("text", ODD, ids=range(len(ODD)))
def test_odd_json_is_an_error_of_one_line(text: str) -> None:
    with pytest.raises(JsonError) as error:
        parse_json(text.encode())
    assert "\n" not in str(error.value)
    for reader in (case_from_json, favourites_from_json):
        with pytest.raises(UsageError):
            reader(text)


def test_what_is_written_is_read(tmp_path: Path) -> None:
    content = {"a": [1, 2.5, "año\n", None, True], "b": {"c": -7}}
    path = tmp_path / "small.json"
    path.write_text("\ufeff" + json.dumps(content), encoding="utf-8")
    assert read_json(path) == content
    assert parse_json("9" * 4_000) == float("inf")  # what no setting can be


def test_what_is_too_large_is_not_read(tmp_path: Path) -> None:
    path = tmp_path / "large.json"
    path.write_bytes(b" " * 2_000)
    with pytest.raises(OSError, match="more than 1,000 bytes"):
        read_json(path, most=1_000)
    assert is_regular(path)
    assert not is_regular(path, most=1_000)


@UNIX
def test_pipes_devices_and_sockets_are_not_opened(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "link").symlink_to("/dev/zero")
    for path in (tmp_path / "pipe", tmp_path / "link", tmp_path):
        with pytest.raises(OSError):  # a folder is its own kind
            open_regular(path)
        assert not is_regular(path)
    assert is_regular(tmp_path / "none")


@UNIX
def test_what_a_coder_keeps_is_read_from_files_alone(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    keeper = Keeper(pipe)
    assert keeper.read().codes == ()
    assert keeper.problem is not None
    assert len(kept(pipe)) == 0
    assert Journal(pipe).read() == []
    with pytest.raises(HistoryError, match="is no regular file"):
        Journal(pipe).note(LookedUp(datetime(2027, 3, 1, tzinfo=UTC), "HTA", "I10"))
