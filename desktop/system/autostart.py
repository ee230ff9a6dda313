"""Starting with the session: XDG autostart on Linux, the user's Run key on Windows."""

import contextlib
import os
import sys
from pathlib import Path
from typing import Any, Protocol

from desktop.engine.errors import NosolexError

APP_ID = "org.nosolex.Nosolex"
RUN_KEY = r"Software\Microsoft\Windows\CurrentVersion\Run"
RUN_VALUE = "Nosolex"


def start_command() -> list[str]:
    """Return the command that starts this very program, hidden in the tray."""
    if getattr(sys, "frozen", False):
        return [sys.executable, "--hidden"]
    return [sys.executable, "-m", "desktop", "--hidden"]


def quote_exec(command: list[str]) -> str:
    """Quote a command for the Exec line of a desktop entry.

    >>> quote_exec(["/opt/José’s apps/nosolex", "--hidden"])
    '"/opt/José’s apps/nosolex" --hidden'
    """
    return " ".join(_quote_word(word) for word in command)


def _quote_word(word: str) -> str:
    if word and all(letter.isalnum() or letter in "-_./:=@+," for letter in word):
        return word
    escaped = word.replace("\\", "\\\\").replace('"', '\\"').replace("`", "\\`").replace("$", "\\$")
    # A percent sign starts a field code, inside quotes too.
    return '"' + escaped.replace("%", "%%") + '"'


def run_line(command: list[str]) -> str:
    """Write a command as the Run key wants it: quoted, or the first space ends the program's name.

    >>> run_line([r"C:\\Año 1\\nosolex.exe", "--hidden"])
    '"C:\\\\Año 1\\\\nosolex.exe" "--hidden"'
    """
    return " ".join(f'"{word}"' for word in command)


class Autostart(Protocol):
    """Starting with the user's session, without administrator rights."""

    def enabled(self) -> bool:
        """Tell whether the program starts with the session."""

    def set_enabled(self, enabled: bool) -> None:
        """Switch it on or off for this user."""


class XdgAutostart:
    """A desktop entry in the user's autostart folder."""

    def __init__(self, folder: Path) -> None:
        self._entry = folder / f"{APP_ID}.desktop"

    def enabled(self) -> bool:
        """Tell whether the entry is there."""
        return self._entry.is_file()

    def set_enabled(self, enabled: bool) -> None:
        """Write or remove the entry."""
        try:
            if enabled:
                self._write()
            else:
                self._entry.unlink(missing_ok=True)
        except OSError as error:
            raise NosolexError(
                f"Starting with the session was not changed: {self._entry.parent} cannot be"
                f" written ({error.strerror}). Ask your administrator."
            ) from error

    def _write(self) -> None:
        self._entry.parent.mkdir(parents=True, exist_ok=True)
        lines = [
            "[Desktop Entry]",
            "Type=Application",
            "Name=Nosolex",
            # A desktop skips the entry without a word once the program is uninstalled.
            f"TryExec={start_command()[0]}",
            f"Exec={quote_exec(start_command())}",
            "Terminal=false",
            "",
        ]
        self._entry.write_text("\n".join(lines), encoding="utf-8")


class RegistryAutostart:
    """A value under the user's Run key; tests hand another registry in."""

    def __init__(self, registry: Any = None) -> None:
        if registry is None:
            import winreg as registry  # only there on Windows
        self._registry = registry

    def enabled(self) -> bool:
        """Tell whether our value is there."""
        reg = self._registry
        try:
            with reg.OpenKey(reg.HKEY_CURRENT_USER, RUN_KEY) as key:
                reg.QueryValueEx(key, RUN_VALUE)
        except OSError:
            return False
        return True

    def set_enabled(self, enabled: bool) -> None:
        """Set or delete our value."""
        try:
            self._change(run_line(start_command()) if enabled else None)
        except OSError as error:
            raise NosolexError(
                "Starting with the session was not changed: Windows does not let you write"
                f" HKCU\\{RUN_KEY} ({error.strerror}). Ask your administrator."
            ) from error

    def _change(self, line: str | None) -> None:
        reg = self._registry
        with reg.CreateKeyEx(reg.HKEY_CURRENT_USER, RUN_KEY, 0, reg.KEY_SET_VALUE) as key:
            if line is not None:
                reg.SetValueEx(key, RUN_VALUE, 0, reg.REG_SZ, line)
                return
            with contextlib.suppress(FileNotFoundError):
                reg.DeleteValue(key, RUN_VALUE)


def make_autostart() -> Autostart:
    """Return the autostart of this system."""
    if sys.platform == "win32":
        return RegistryAutostart()
    config = os.environ.get("XDG_CONFIG_HOME") or Path.home() / ".config"
    return XdgAutostart(Path(config) / "autostart")
