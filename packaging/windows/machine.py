"""The one thing that differs between a Linux with wine and a real Windows: how a program is run."""

import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

from common import PackagingError, need

from windows.places import PREFIX, PYTHON

_PATIENCE_S = 3600  # a hang, not a busy machine


class Native:
    """A real Windows: a program is run as it is."""

    python = Path(sys.executable)
    name = "Windows"

    def __init__(self, env: Mapping[str, str] | None = None) -> None:
        self.env = {**os.environ, **(env or {})}

    def path(self, path: Path) -> str:
        """Return how a program names a file here."""
        return str(path)

    def command(self, *words: str | Path) -> list[str]:
        """Return the words that start a program."""
        return [self.path(word) if isinstance(word, Path) else word for word in words]

    def start(
        self, *words: str | Path, env: Mapping[str, str] | None = None
    ) -> subprocess.Popen[bytes]:
        """Start a program and return it; its streams are pipes, which wine asks for."""
        return subprocess.Popen(
            self.command(*words),
            env={**self.env, **(env or {})},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        )

    def run(
        self,
        *words: str | Path,
        text: str = "",
        env: Mapping[str, str] | None = None,
        patience: float = _PATIENCE_S,
    ) -> subprocess.CompletedProcess[str]:
        """Run a program to its end; a hang is an error, an exit code is the caller's to judge."""
        process = self.start(*words, env=env)
        try:
            out, error = process.communicate(text.encode(), timeout=patience)
        except subprocess.TimeoutExpired as late:
            self.give_up(process)
            raise PackagingError(f"{words[0]} did not end in {patience:.0f} s.") from late
        texts = [part.decode("utf-8", "replace").replace("\r\n", "\n") for part in (out, error)]
        return subprocess.CompletedProcess(list(words), process.returncode, *texts)

    def give_up(self, process: "subprocess.Popen[bytes]") -> None:
        """End a program that hangs."""
        process.kill()

    def check(
        self, *words: str | Path, text: str = "", env: Mapping[str, str] | None = None
    ) -> str:
        """Run a program and return what it printed; its own words are shown when it fails."""
        done = self.run(*words, text=text, env=env)
        if done.returncode:
            said = f"{done.stdout[-3000:]}{done.stderr[-3000:]}"
            raise PackagingError(f"{words[0]} ended with {done.returncode}:\n{said}")
        return done.stdout


class Wine(Native):
    """A prefix under wine; each has its own server, ended with it."""

    python = PYTHON / "python.exe"
    name = "wine"

    def __init__(self, folder: Path = PREFIX, env: Mapping[str, str] | None = None) -> None:
        super().__init__(env)
        self.folder = folder.absolute()
        self._wine = need("wine", "wine wine64")
        self.env |= {"WINEPREFIX": str(self.folder), "WINEARCH": "win64"}
        self.env |= {"WINEDEBUG": "-all", "WINEDLLOVERRIDES": "mscoree=;mshtml="}
        self.env |= {"LC_ALL": "C.UTF-8", "PYTHONDONTWRITEBYTECODE": "1"}
        if env is None or "DISPLAY" not in env:
            self.env["DISPLAY"] = ""  # whoever builds shall see no window
        # wine keeps variables of Qt from Windows programs unless they are written this way.
        for name in [name for name in self.env if name.startswith("QT_")]:
            self.env[f"WINE{name}"] = self.env.pop(name)

    @property
    def drive(self) -> Path:
        """Return where drive C lies."""
        return self.folder / "drive_c"

    def path(self, path: Path) -> str:
        """Return a file's Windows name: on C where it lies in the prefix, else on Z."""
        whole = path.absolute()
        if whole.is_relative_to(self.drive):
            return "C:\\" + str(whole.relative_to(self.drive)).replace("/", "\\")
        return "Z:" + str(whole).replace("/", "\\")

    def command(self, *words: str | Path) -> list[str]:
        """Return the words that start a Windows program from here."""
        return [self._wine, *super().command(*words)]

    def give_up(self, process: "subprocess.Popen[bytes]") -> None:
        """End a program that hangs, with all that it started."""
        self.end()
        process.kill()

    def wait(self) -> None:
        """Wait until everything that runs in the prefix has ended."""
        self._server("-w")

    def end(self) -> None:
        """End everything that runs in the prefix."""
        self._server("-k")

    def _server(self, option: str) -> None:
        subprocess.run(["wineserver", option], env=self.env, check=False, capture_output=True)


def here() -> Native:
    """Return the machine to build on."""
    return Native() if sys.platform == "win32" else Wine()
