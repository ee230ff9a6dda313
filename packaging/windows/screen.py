"""A display nobody sees, with wine's own desktop on it, for tests that want real windows."""

import subprocess
from collections.abc import Iterator
from contextlib import contextmanager

from common import need

from windows.machine import Wine

SIZE = (1270, 870)
_DISPLAY = ("-displayfd", "1", "-screen", "0", "1280x900x24", "-nolisten", "tcp")
_KEY = r"HKCU\Software\Wine\Explorer"


@contextmanager
def display() -> Iterator[str]:
    """Run an X server of one's own and yield its name."""
    server = subprocess.Popen(
        [need("Xvfb", "xvfb"), *_DISPLAY], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
    )
    assert server.stdout is not None
    try:
        yield f":{int(server.stdout.readline())}"
    finally:
        server.terminate()
        server.wait()


def desktop(wine: Wine, shown_on: str) -> None:
    """Let every program of a prefix have its windows on one desktop of wine's own."""
    wine.env |= {"DISPLAY": shown_on, "WINEQT_QPA_PLATFORM": "windows"}
    size = "x".join(str(side) for side in SIZE)
    wine.check("reg", "add", _KEY, "/v", "Desktop", "/d", "Default", "/f")
    wine.check("reg", "add", rf"{_KEY}\Desktops", "/v", "Default", "/d", size, "/f")
