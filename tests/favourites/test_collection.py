"""Folders and codes: made, renamed, moved, removed, taken back, whatever their names."""

import contextlib
from collections.abc import Callable
from functools import partial

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.workspace.favourites.collection import LONGEST_NAME, Favourites, RefusedChange, tidy
from desktop.workspace.favourites.filtering import visible
from desktop.workspace.favourites.folders import ROOT, Folder, every_code, find, walk


def shape(folder: Folder) -> list[object]:
    """Return folders as (name, [...]) and codes as text, in order."""
    return [*((f.name, shape(f)) for f in folder.folders), *(c.code for c in folder.codes)]


@pytest.fixture
def favourites() -> Favourites:
    made = Favourites()
    heart = made.add_folder("Heart").key
    for code in ("I50.9", "I10", "I48.91"):
        made.add(code, f"title of {code}", "en", heart)
    made.add("J18.9", "Neumonía", "es", note="la de siempre")
    return made


def key(favourites: Favourites, name: str) -> int:
    folders = {folder.name: folder.key for _, folder in walk(favourites.root)}
    return folders.get(name) or next(
        code.key for _, code in every_code(favourites.root) if code.code == name
    )


def test_a_code_in_a_folder_is_not_doubled_but_may_lie_in_two(favourites: Favourites) -> None:
    favourites.add("I10", "again", "en", key(favourites, "Heart"))
    favourites.add("I10", "at the root too", "en")
    assert shape(favourites.root) == [("Heart", ["I50.9", "I10", "I48.91"]), "J18.9", "I10"]


def test_what_is_removed_comes_back_where_it_was(favourites: Favourites) -> None:
    before = favourites.root
    favourites.remove(key(favourites, "Heart"))
    assert shape(favourites.root) == ["J18.9"]
    assert favourites.undo()
    assert favourites.root == before


@pytest.mark.parametrize(
    ("steps", "expected"),
    [
        (-1, ["I10", "I50.9", "I48.91"]),
        (1, ["I50.9", "I48.91", "I10"]),
        (9, ["I50.9", "I48.91", "I10"]),
    ],
)
def test_keys_move_a_code_among_its_like(
    favourites: Favourites, steps: int, expected: list[str]
) -> None:
    favourites.step(key(favourites, "I10"), steps)
    assert shape(favourites.root)[0] == ("Heart", expected)


def test_a_dragged_code_comes_to_lie_where_it_was_dropped(favourites: Favourites) -> None:
    favourites.move(key(favourites, "J18.9"), key(favourites, "Heart"), 1)
    assert shape(favourites.root) == [("Heart", ["I50.9", "J18.9", "I10", "I48.91"])]
    favourites.move(key(favourites, "I50.9"), key(favourites, "Heart"), 3)
    assert shape(favourites.root) == [("Heart", ["J18.9", "I10", "I50.9", "I48.91"])]


def test_folders_nest_one_level_and_no_deeper(favourites: Favourites) -> None:
    heart = key(favourites, "Heart")
    rhythm = favourites.add_folder("Rhythm", heart).key
    with pytest.raises(RefusedChange, match="two levels"):
        favourites.add_folder("Atrial", rhythm)
    other = favourites.add_folder("Other").key
    with pytest.raises(RefusedChange, match="two levels"):
        favourites.move(heart, other)
    with pytest.raises(RefusedChange, match="two levels"):
        favourites.move(heart, rhythm)
    favourites.move(rhythm, other)
    assert ("Other", [("Rhythm", [])]) in shape(favourites.root)


def test_a_name_is_needed_and_is_the_only_one_of_its_kind(favourites: Favourites) -> None:
    other = favourites.add_folder("Other").key
    for name, said in ((" \t ", "needs a name"), ("HEART", "of this name already")):
        with pytest.raises(RefusedChange, match=said):
            favourites.rename(other, name)
    favourites.rename(other, "OTHER")
    assert ("OTHER", []) in shape(favourites.root)


@given(st.lists(st.text(max_size=80), max_size=6))
def test_any_text_is_a_clean_name_or_refused(names: list[str]) -> None:
    favourites = Favourites()
    for name in names:
        try:
            made = favourites.add_folder(name)
        except RefusedChange:
            assert not tidy(name) or favourites.root.folders
        else:
            assert 0 < len(made.name) <= LONGEST_NAME
            assert made.name.isprintable()
    kept = [folder.name.casefold() for folder in favourites.root.folders]
    assert len(kept) == len(set(kept))


@given(st.data())
def test_whatever_is_done_undo_leads_back_to_the_start(data: st.DataObject) -> None:
    favourites = Favourites()
    for name in ("a", "b"):
        favourites.add(f"X{name}1", "", "en", favourites.add_folder(name).key)
    start = favourites.root
    favourites._past.clear()
    for _ in range(data.draw(st.integers(0, 8))):
        keys = [f.key for _, f in walk(favourites.root)]
        keys += [code.key for _, code in every_code(favourites.root)]
        one, other = data.draw(st.sampled_from(keys)), data.draw(st.sampled_from(keys))
        place = data.draw(st.integers(-1, 4))
        changes: list[Callable[[], object]] = [
            partial(favourites.remove, one),
            partial(favourites.move, one, other, place),
            partial(favourites.step, one, 1),
            partial(favourites.add_folder, "new", one),
            partial(favourites.annotate, one, "own note"),
        ]
        with contextlib.suppress(RefusedChange):
            data.draw(st.sampled_from(changes))()
        numbers = [f.key for _, f in walk(favourites.root)]
        numbers += [code.key for _, code in every_code(favourites.root)]
        assert len(numbers) == len(set(numbers))
    while favourites.undo():
        pass
    assert favourites.root == start


def test_typing_leaves_what_has_every_word(favourites: Favourites) -> None:
    def seen(text: str) -> list[object]:
        return shape(visible(favourites.root, text, lambda code: code.title))

    assert seen("neumonia") == ["J18.9"]
    assert seen("siempre j189") == ["J18.9"]
    assert seen("heart i10") == [("Heart", ["I10"])]
    assert seen("heart") == [("Heart", ["I50.9", "I10", "I48.91"])]
    assert seen("nothing of it") == []
    assert find(favourites.root, ROOT) is favourites.root
