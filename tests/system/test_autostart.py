"""Starting with the session, on both systems."""

import shlex
from pathlib import Path
from types import TracebackType

import pytest

from desktop.engine.errors import NosolexError
from desktop.system.autostart import RegistryAutostart, XdgAutostart, quote_exec, start_command


def test_entry_comes_and_goes(tmp_path: Path) -> None:
    autostart = XdgAutostart(tmp_path / "config" / "autostart")
    assert not autostart.enabled()
    autostart.set_enabled(True)
    entry = next((tmp_path / "config" / "autostart").glob("*.desktop")).read_text()
    command = next(line for line in entry.splitlines() if line.startswith("Exec="))
    assert shlex.split(command.removeprefix("Exec=")) == start_command()
    assert autostart.enabled()
    autostart.set_enabled(False)
    autostart.set_enabled(False)
    assert not autostart.enabled()


def test_a_folder_that_cannot_be_made_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(NosolexError, match="not changed"):
        XdgAutostart(tmp_path / "file" / "autostart").set_enabled(True)


def test_exec_line_quotes_what_desktops_expand() -> None:
    assert quote_exec(["/opt/a b/x", "100%", "$HOME"]) == '"/opt/a b/x" "100%%" "\\$HOME"'


class FakeRegistry:
    """The few registry calls that are used, over a dictionary."""

    HKEY_CURRENT_USER, KEY_SET_VALUE, REG_SZ = 1, 2, 1

    def __init__(self) -> None:
        self.values: dict[str, str] = {}

    def OpenKey(self, *_: object) -> "FakeRegistry":
        return self

    CreateKeyEx = OpenKey

    def __enter__(self) -> "FakeRegistry":
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        return None

    def QueryValueEx(self, _: object, name: str) -> str:
        if name not in self.values:
            raise FileNotFoundError
        return self.values[name]

    def SetValueEx(self, _: object, name: str, __: int, ___: int, value: str) -> None:
        self.values[name] = value

    def DeleteValue(self, _: object, name: str) -> None:
        if self.values.pop(name, None) is None:
            raise FileNotFoundError


def test_run_key_is_set_quoted_and_deleted() -> None:
    registry = FakeRegistry()
    autostart = RegistryAutostart(registry)
    assert not autostart.enabled()
    autostart.set_enabled(True)
    assert autostart.enabled()
    assert registry.values["Nosolex"].startswith('"')
    autostart.set_enabled(False)
    autostart.set_enabled(False)
    assert not autostart.enabled()


def test_a_registry_that_refuses_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    registry = FakeRegistry()

    def refuse(*_: object) -> FakeRegistry:
        raise PermissionError(13, "Access is denied")

    monkeypatch.setattr(registry, "CreateKeyEx", refuse)
    with pytest.raises(NosolexError, match=r"not changed.*Access is denied"):
        RegistryAutostart(registry).set_enabled(True)
