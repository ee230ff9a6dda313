"""A Windows under wine, as an administrator and a coder use it."""

import hashlib
import time
from collections.abc import Mapping
from pathlib import Path

from windows import prefix
from windows.machine import Wine

PATIENCE = 900.0  # long: only a program that really does nothing may fail a test
_LOOK_AGAIN = 0.1
_UNINSTALL = r"Software\Microsoft\Windows\CurrentVersion\Uninstall\Nosolex"


class PC(Wine):
    """A fresh copy of the made prefix."""

    def __init__(self, folder: Path, env: Mapping[str, str] | None = None) -> None:
        prefix.copy(folder)
        super().__init__(folder, env)
        self.env["WINEQT_QPA_PLATFORM"] = "offscreen"

    @property
    def programs(self) -> Path:
        """Return where programs for everybody lie."""
        return self.drive / "Program Files" / "Nosolex"

    @property
    def profile(self) -> Path:
        """Return the folder of the user's local data."""
        return next(self.drive.glob("users/*/AppData/Local"))

    def done(self, *words: str | Path, patience: float = PATIENCE) -> int:
        """Run a program to its end and return its exit code."""
        return self.run(*words, patience=patience).returncode

    def registry(self, hive: str, key: str = _UNINSTALL) -> str:
        """Return what the registry holds under a key, or nothing."""
        done = self.run("reg", "query", rf"{hive}\{key}", "/s", "/reg:64")
        return done.stdout if done.returncode == 0 else ""

    def begin(self, program: Path, *words: str) -> None:
        """Start the program in the background and wait until it answers as the instance."""
        log = self.profile / "nosolex" / "Logs" / "nosolex.log"
        before = log.read_text(encoding="utf-8") if log.exists() else ""
        self.background = self.start(program, *words)
        self.until(
            lambda: log.exists() and "Words can be" in log.read_text("utf-8")[len(before) :],
            "a started program",
        )

    def until(self, happened: "object", what: str, patience: float = PATIENCE) -> None:
        """Look again and again; nothing tells a Linux process what happens in a Windows one."""
        end = time.monotonic() + patience
        while not happened():  # type: ignore[operator]  # a plain function
            assert time.monotonic() < end, f"waited {patience:.0f} s in vain for {what}"
            time.sleep(_LOOK_AGAIN)


def content(folder: Path) -> dict[str, str]:
    """Return each file of a folder with its hash."""
    return {
        path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }
