"""One bad key file stops nothing, a key that others may change proves nothing."""

import base64
import json
import os
import sys
from pathlib import Path

import pytest

from desktop.engine.errors import PackError
from desktop.engine.pack.keys import load_keys, read_keys

UNIX = pytest.mark.skipif(sys.platform == "win32", reason="rights as on Unix")


def write_key(folder: Path, name: str, **more: object) -> Path:
    fields = {"name": name, "public": base64.b64encode(name[:1].encode() * 32).decode(), **more}
    path = folder / f"{name}.pub.json"
    path.write_text(json.dumps(fields))
    return path


def bad(path: Path, content: str) -> None:
    path.write_text(content)


@pytest.mark.parametrize(
    "content",
    [
        *("", "[]", "3", "[" * 200_000, '{"name": "b"}', '{"name": "../b", "public": ""}'),
        *('{"name": "b", "public": "AAAA"}', '{"name": "b\\u0000", "public": ""}', "x" * 99_999),
        '{"name": "b", "public": 3}',
    ],
    ids=range(10),
)
def test_a_bad_key_file_is_passed_over_and_told(tmp_path: Path, content: str) -> None:
    write_key(tmp_path, "good")
    bad(tmp_path / "b.pub.json", content)
    keys = read_keys(tmp_path)
    assert set(keys.trusted) == {"good"}
    assert len(keys.problems) == 1
    assert "b.pub.json" in keys.problems[0]
    assert "\n" not in keys.problems[0]
    with pytest.raises(PackError, match=r"b\.pub\.json"):
        load_keys(tmp_path)  # whoever builds a pack wants to know


def test_a_site_adds_and_retires_keys(tmp_path: Path) -> None:
    shipped, site = tmp_path / "shipped", tmp_path / "site"
    for folder in (shipped, site):
        folder.mkdir()
    write_key(shipped, "publisher")
    write_key(shipped, "older")
    write_key(site, "hospital")
    write_key(site, "older", retired=True)
    keys = load_keys(shipped, site)
    assert set(keys) == {"publisher", "older", "hospital"}
    assert keys["older"].retired


def test_a_key_whose_retirement_cannot_be_read_is_not_trusted(tmp_path: Path) -> None:
    """The site's file may well have said that the key is retired."""
    shipped, site = tmp_path / "shipped", tmp_path / "site"
    for folder in (shipped, site):
        folder.mkdir()
    write_key(shipped, "publisher")
    bad(site / "publisher.pub.json", "{")
    assert not read_keys(site).over(read_keys(shipped)).trusted


@UNIX
def test_a_key_that_everybody_may_change_is_not_trusted(tmp_path: Path) -> None:
    write_key(tmp_path, "good")
    write_key(tmp_path, "open").chmod(0o666)
    keys = read_keys(tmp_path)
    assert set(keys.trusted) == {"good"}
    assert "everybody may change" in keys.problems[0]
    tmp_path.chmod(0o777)
    assert not read_keys(tmp_path).trusted


@UNIX
def test_pipes_are_no_keys(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.pub.json")
    (tmp_path / "zero.pub.json").symlink_to("/dev/zero")
    assert len(read_keys(tmp_path).problems) == 2
    assert not read_keys(tmp_path / "none").problems
