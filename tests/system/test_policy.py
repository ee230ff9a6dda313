"""What an administrator fixes stays fixed, whatever else is wrong in the file or around it."""

import json
import os
import sys
from dataclasses import asdict
from pathlib import Path

import pytest

from desktop.system import paths
from desktop.system.policy import Policy, load_policy
from desktop.system.settings import Settings
from tests.support.administrator import SELF

UNIX = pytest.mark.skipif(sys.platform == "win32", reason="owners and rights as on Unix")
NEEDED_TO_READ = {"interface_language", "theme", "high_contrast", "text_size", "first_run_done"}


def written(folder: Path, content: object) -> Path:
    path = folder / "policy.json"
    text = content if isinstance(content, str) else json.dumps(content)
    path.write_text(text, encoding="utf-8")
    return path


def loaded(folder: Path, content: object) -> Policy:
    return load_policy(written(folder, content), SELF)


def is_locked(policy: Policy) -> bool:
    """Tell whether nothing but what a person needs to read the screen can be changed."""
    own = asdict(Settings())
    return policy.fixed == {name: own[name] for name in own.keys() - NEEDED_TO_READ}


def test_fixed_values_win_over_what_the_user_chose(tmp_path: Path) -> None:
    policy = loaded(tmp_path, {"fixed": {"history": False, "theme": "dark"}})
    in_force = policy.apply(Settings(history=True, theme="light", text_size=150))
    assert (in_force.history, in_force.theme, in_force.text_size) == (False, "dark", 150)
    assert policy.is_fixed("history")
    assert not policy.is_fixed("text_size")


def test_settings_and_whole_pages_are_hidden(tmp_path: Path) -> None:
    policy = loaded(tmp_path, {"hidden": ["packs", "provider"]})
    assert policy.is_hidden("packs")
    assert policy.is_hidden("provider")
    assert policy.problems == ()


def test_a_bad_entry_is_told_and_locks_what_it_names(tmp_path: Path) -> None:
    content = {"fixed": {"history": "no", "colour": 1, "theme": "dark"}, "hidden": ["nonsense"]}
    policy = loaded(tmp_path, content)
    assert policy.fixed == {"history": False, "theme": "dark"}
    assert len(policy.problems) == 3


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("theme", "pink"),
        ("provider", "toaster"),
        ("text_size", 10**9),
        ("text_size", -1),
        ("rerank_depth", 10**400),
        ("rerank", 1),
        ("case_template", "a\nb"),
        ("case_template", "x" * 100_000),
        ("hotkey", ["Ctrl"]),
    ],
)
def test_a_value_that_a_setting_cannot_have_is_the_programs_own(
    tmp_path: Path, name: str, value: object
) -> None:
    policy = loaded(tmp_path, {"fixed": {name: value}})
    assert policy.fixed == {name: getattr(Settings(), name)}
    assert name in policy.problems[0]


@pytest.mark.parametrize(
    "content",
    [
        *([], "", "{", "null", {"fixed": 3, "hidden": 4}, {"fixed": ["history"]}),
        *("[" * 200_000, '{"fixed":' * 200_000, '{"fixed": {"hotkey": "\\u0000"}}'),
        *('{"fixed": {"hotkey": "\\ud800"}}', '{"fixed": NaN}', "x" * 2_000_000),
    ],
    ids=range(12),
)
def test_a_policy_that_cannot_be_read_locks(tmp_path: Path, content: object) -> None:
    policy = loaded(tmp_path, content)
    assert is_locked(policy)
    assert "every setting is locked" in policy.problems[0]
    assert all(len(problem) < 600 for problem in policy.problems)


@UNIX
def test_a_policy_that_others_may_change_locks(tmp_path: Path) -> None:
    path = written(tmp_path, {"fixed": {"theme": "dark"}})
    assert not is_locked(load_policy(path, SELF))
    assert is_locked(load_policy(path, SELF + 1))
    path.chmod(0o666)
    assert is_locked(load_policy(path, SELF))
    path.chmod(0o644)
    tmp_path.chmod(0o777)
    assert "can be changed by others" in load_policy(path, SELF).problems[0]


@UNIX
def test_pipes_and_devices_are_no_policy(tmp_path: Path) -> None:
    path = tmp_path / "policy.json"
    os.mkfifo(path)
    assert is_locked(load_policy(path, SELF))
    path.unlink()
    path.symlink_to("/dev/zero")
    assert is_locked(load_policy(path, SELF))


@UNIX
def test_no_variable_of_the_user_moves_the_administrators_place(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = (paths.policy_file(), paths.keys_dir())
    for name in ("NOSOLEX_HOME", "XDG_CONFIG_DIRS", "XDG_CONFIG_HOME", "HOME", "ProgramData"):
        monkeypatch.setenv(name, str(tmp_path))
    assert (paths.policy_file(), paths.keys_dir()) == before
    assert paths.settings_file().is_relative_to(tmp_path)


def test_no_file_is_no_policy(tmp_path: Path) -> None:
    assert load_policy(tmp_path / "policy.json").problems == ()
