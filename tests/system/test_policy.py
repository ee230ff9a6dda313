"""What an administrator fixes stays fixed, whatever else is wrong in the file."""

import json
from pathlib import Path

import pytest

from desktop.system.policy import load_policy
from desktop.system.settings import Settings


def written(folder: Path, content: object) -> Path:
    path = folder / "policy.json"
    path.write_text(json.dumps(content), encoding="utf-8")
    return path


def test_fixed_values_win_over_what_the_user_chose(tmp_path: Path) -> None:
    policy = load_policy(written(tmp_path, {"fixed": {"history": False, "theme": "dark"}}))
    in_force = policy.apply(Settings(history=True, theme="light", text_size=150))
    assert (in_force.history, in_force.theme, in_force.text_size) == (False, "dark", 150)
    assert policy.is_fixed("history")
    assert not policy.is_fixed("text_size")


def test_settings_and_whole_pages_are_hidden(tmp_path: Path) -> None:
    policy = load_policy(written(tmp_path, {"hidden": ["packs", "provider"]}))
    assert policy.is_hidden("packs")
    assert policy.is_hidden("provider")
    assert policy.problems == ()


def test_a_bad_entry_is_told_and_does_not_unlock_the_others(tmp_path: Path) -> None:
    content = {"fixed": {"history": "no", "colour": 1, "theme": "dark"}, "hidden": ["nonsense"]}
    policy = load_policy(written(tmp_path, content))
    assert policy.fixed == {"theme": "dark"}
    assert len(policy.problems) == 3


@pytest.mark.parametrize("content", [[], "x", {"fixed": 3, "hidden": 4}])
def test_a_file_of_another_shape_fixes_nothing(tmp_path: Path, content: object) -> None:
    assert load_policy(written(tmp_path, content)).fixed == {}


def test_no_file_is_no_policy(tmp_path: Path) -> None:
    assert load_policy(tmp_path / "policy.json").problems == ()
