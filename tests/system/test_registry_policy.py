r"""Group policy's values in a real registry, and the same policy as a file: one and the same."""

import json
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest

from desktop.system import policy
from desktop.system.policy import Policy, load_policy
from desktop.system.registry import merged
from tests.support.administrator import give_place

SAMPLE: dict[str, Any] = {
    "theme": "dark", "text_size": 150, "history": False, "rerank": True, "title_language": "",
    "hotkey": "Ctrl+Shift+F9", "case_template": "{code} – «{title}»", "history_days": 7,
}  # fmt: skip


def test_the_computers_word_stands_above_the_users() -> None:
    user = {"fixed": {"theme": "dark", "history": False}, "hidden": ["packs"]}
    computer = {"fixed": {"theme": "light"}, "hidden": ["packs", "batch"]}
    assert merged(user, computer) == {
        "fixed": {"theme": "light", "history": False}, "hidden": ["packs", "batch"],
    }  # fmt: skip


def test_group_policy_stands_above_the_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = give_place(tmp_path, monkeypatch)
    content = {"fixed": {"theme": "dark", "text_size": 150}, "hidden": ["packs"]}
    (place / "policy.json").write_text(json.dumps(content), encoding="utf-8")
    group = {"fixed": {"theme": "light", "nonsense": 1}, "hidden": ["batch"]}
    monkeypatch.setattr(policy, "registry_policy", lambda: group)
    found = load_policy()
    assert found.fixed == {"theme": "light", "text_size": 150}
    assert found.hidden == {"packs", "batch"}
    assert len(found.problems) == 1 and "nonsense" in found.problems[0]


if sys.platform == "win32":
    import winreg

    from desktop.system.registry import HIDDEN, KEY

    def put(hive: int, fixed: Mapping[str, Any], hidden: Mapping[str, int]) -> None:
        """Write as group policy does: numbers and switches as DWORD, the rest as text."""
        for key, values in ((KEY, fixed), (rf"{KEY}\{HIDDEN}", hidden)):
            with winreg.CreateKeyEx(hive, key, 0, winreg.KEY_WRITE | winreg.KEY_WOW64_64KEY) as at:
                for name, value in values.items():
                    kind = winreg.REG_SZ if isinstance(value, str) else winreg.REG_DWORD
                    winreg.SetValueEx(at, name, 0, kind, value)

    def sweep() -> None:
        for hive in (winreg.HKEY_CURRENT_USER, winreg.HKEY_LOCAL_MACHINE):
            for key in (rf"{KEY}\{HIDDEN}", KEY):
                try:
                    winreg.DeleteKeyEx(hive, key, winreg.KEY_WOW64_64KEY, 0)
                except FileNotFoundError:
                    continue

    @pytest.fixture
    def registry() -> Iterator[None]:
        sweep()
        yield
        sweep()

    def of_file(folder: Path, fixed: Mapping[str, Any], hidden: list[str]) -> Policy:
        path = folder / "policy.json"
        content = json.dumps({"fixed": fixed, "hidden": hidden})
        path.write_text(content, encoding="utf-8")
        return load_policy(path)

    @pytest.fixture(autouse=True)
    def no_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        give_place(tmp_path / "administrator", monkeypatch)

    @pytest.mark.parametrize("hive", [winreg.HKEY_CURRENT_USER, winreg.HKEY_LOCAL_MACHINE])
    def test_registry_and_file_say_the_same(registry: None, tmp_path: Path, hive: int) -> None:
        put(hive, SAMPLE, {"packs": 1, "provider": 1, "batch": 0})
        assert load_policy() == of_file(tmp_path, SAMPLE, ["packs", "provider"])

    def test_what_makes_no_sense_locks_the_same(registry: None, tmp_path: Path) -> None:
        put(winreg.HKEY_LOCAL_MACHINE, {"history": "yes", "text_size": 9999}, {"nonsense": 1})
        found = load_policy()
        assert found == of_file(tmp_path, {"history": "yes", "text_size": 9999}, ["nonsense"])
        assert len(found.problems) == 3

    def test_no_key_is_no_policy(registry: None) -> None:
        assert load_policy() == Policy()

    def test_the_computers_key_wins(registry: None) -> None:
        put(winreg.HKEY_CURRENT_USER, {"theme": "dark", "history": False}, {"packs": 1})
        put(winreg.HKEY_LOCAL_MACHINE, {"theme": "light"}, {})
        found = load_policy()
        assert found.fixed == {"theme": "light", "history": False}
        assert found.is_hidden("packs")
