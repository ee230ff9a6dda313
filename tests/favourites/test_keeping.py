"""The file of the favourites: what was in it is never lost, whatever happens to it."""

import json
import os
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.engine.errors import UsageError
from desktop.workspace.favourites.collection import Favourites
from desktop.workspace.favourites.folders import Folder, every_code
from desktop.workspace.favourites.formats import as_json, from_json
from desktop.workspace.favourites.keeping import Keeper, NotKept
from tests.favourites.test_collection import shape


def some() -> Favourites:
    favourites = Favourites()
    below = favourites.add_folder("Arritmias", favourites.add_folder("Corazón").key)
    favourites.add("I48.91", "Fibrilación auricular", "es", below.key, "la habitual")
    favourites.add("I10", "Essential (primary) hypertension", "en")
    return favourites


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "data" / "favourites.json"


def files(path: Path) -> list[Path]:
    return [found for found in path.parent.iterdir() if found != path]


def test_what_is_written_is_read_again(path: Path) -> None:
    Keeper(path).write(some().root)
    keeper = Keeper(path)
    read = keeper.read()
    assert shape(read) == [("Corazón", [("Arritmias", ["I48.91"])]), "I10"]
    assert next(code for _, code in every_code(read)).note == ""
    assert {code.note for _, code in every_code(read)} == {"", "la habitual"}
    assert keeper.problem is None
    assert files(path) == []


def test_no_file_is_no_favourites_and_no_problem(path: Path) -> None:
    keeper = Keeper(path)
    assert keeper.read() == Folder()
    assert keeper.problem is None


@given(st.binary(max_size=60), st.integers(0, 400))
def test_a_damaged_file_is_kept_aside_byte_for_byte(
    tmp_path_factory: pytest.TempPathFactory, noise: bytes, cut: int
) -> None:
    path = tmp_path_factory.mktemp("kept") / "favourites.json"
    damaged = as_json(some().root).encode()[:cut] + noise
    path.write_bytes(damaged)
    keeper = Keeper(path)
    read = keeper.read()
    if keeper.problem is not None:
        assert keeper.problem.path.read_bytes() == damaged
    keeper.write(Favourites(read).root)
    kept = {found.read_bytes() for found in path.parent.iterdir()}
    assert damaged in kept or keeper.problem is None


def test_what_makes_sense_of_a_partly_damaged_file_is_there(path: Path) -> None:
    content = json.loads(as_json(some().root))
    content["codes"] += [{"code": 7}, "I50.9"]
    content["folders"].append({"name": 5})
    path.parent.mkdir()
    path.write_text(json.dumps(content), encoding="utf-8")
    keeper = Keeper(path)
    assert shape(keeper.read()) == [("Corazón", [("Arritmias", ["I48.91"])]), "I10"]
    assert keeper.problem is not None
    assert keeper.problem.trouble == "partly"
    assert json.loads(keeper.problem.path.read_text(encoding="utf-8")) == content


def test_a_second_damaged_file_does_not_replace_the_first(path: Path) -> None:
    path.parent.mkdir()
    for text in ("one", "two"):
        path.write_text(text, encoding="utf-8")
        Keeper(path).read()
    assert sorted(found.read_text(encoding="utf-8") for found in files(path)) == ["one", "two"]


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="this user may write everywhere")
def test_a_folder_that_cannot_be_written_is_said_and_nothing_is_harmed(path: Path) -> None:
    Keeper(path).write(some().root)
    before = path.read_bytes()
    path.parent.chmod(0o500)
    try:
        keeper = Keeper(path)
        with pytest.raises(NotKept, match="were not written"):
            keeper.write(Favourites(keeper.read()).root)
    finally:
        path.parent.chmod(0o700)
    assert path.read_bytes() == before
    assert files(path) == []


@pytest.mark.skipif(sys.platform != "linux", reason="needs a folder that even root cannot fill")
def test_a_disk_that_refuses_is_said_and_a_later_write_that_succeeds_clears_it(
    path: Path,
) -> None:
    keeper = Keeper(Path("/proc/nosolex/favourites.json"))
    favourites = Favourites(keeper.read())
    with pytest.raises(NotKept, match=r"were not written to /proc/nosolex[^\n]+$"):
        keeper.write(favourites.root)
    assert keeper.problem is not None
    assert keeper.problem.trouble == "unwritable"
    keeper.path = path
    keeper.write(favourites.root)
    assert keeper.problem is None


def test_a_file_where_the_folder_should_be_is_one_sentence(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("in the way")
    keeper = Keeper(tmp_path / "data" / "favourites.json")
    favourites = Favourites(keeper.read())
    with pytest.raises(NotKept, match=r"^[^\n]+$"):
        keeper.write(favourites.root)
    assert keeper.problem is not None


def test_what_cannot_be_read_is_never_written_over(path: Path) -> None:
    path.mkdir(parents=True)  # a folder in the file's place: neither readable nor replaceable
    (path / "theirs").write_text("kept")
    keeper = Keeper(path)
    keeper.read()
    with pytest.raises(NotKept, match="nothing is written"):
        keeper.write(some().root)
    assert (path / "theirs").read_text() == "kept"


def test_what_another_session_added_meanwhile_stays(path: Path) -> None:
    one, other = Keeper(path), Keeper(path)
    mine, theirs = Favourites(one.read()), Favourites(other.read())
    theirs.add("E11.9", "Diabetes", "en", theirs.add_folder("Endo").key)
    other.write(theirs.root)
    mine.add("I10", "Hypertension", "en")
    assert shape(one.write(mine.root)) == [("Endo", ["E11.9"]), "I10"]
    assert shape(Keeper(path).read()) == [("Endo", ["E11.9"]), "I10"]


def test_a_colleagues_file_is_joined_folder_by_folder() -> None:
    mine, theirs = some(), some()
    theirs.add("I49.9", "", "en", theirs.root.folders[0].folders[0].key)
    theirs.add("J18.9", "", "en", theirs.add_folder("Pulmón").key)
    assert mine.bring_in(from_json(as_json(theirs.root)).root) == (2, 2)
    expected = [("Corazón", [("Arritmias", ["I48.91", "I49.9"])]), ("Pulmón", ["J18.9"]), "I10"]
    assert shape(mine.root) == expected
    mine.undo()
    assert shape(mine.root) == shape(some().root)


@pytest.mark.parametrize("text", ["", "[]", '{"kind": "case"}', "[" * 100_000])
def test_another_file_is_refused_in_a_sentence(text: str) -> None:
    with pytest.raises(UsageError, match="not a file of favourites"):
        from_json(text)


def test_folders_nested_without_end_lose_no_code_and_end() -> None:
    inner: dict[str, object] = {"name": "deep", "codes": [{"code": "I10"}]}
    for _ in range(10):
        inner = {"name": "deep", "folders": [inner]}
    read = from_json(json.dumps({"kind": "nosolex favourites", "version": 1, "folders": [inner]}))
    assert [code.code for _, code in every_code(read.root)] == ["I10"]
    assert read.root.depth == 2
    assert not read.whole
