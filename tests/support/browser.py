"""A real browser without a network and without a screen, spoken with over two pipes.

Chromium's own protocol over file descriptors 3 and 4: no port is opened, and no further library.
"""

import base64
import json
import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

NAMES = ("chromium", "chromium-browser", "google-chrome")
PROGRAM = next((found for found in map(shutil.which, NAMES) if found), "")
_OPTIONS = (
    "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage",
    "--no-first-run", "--disable-background-networking", "--disable-component-update",
    "--remote-debugging-pipe", "about:blank",
)  # fmt: skip


class Browser:
    """One page of a browser, and all that was said of it.

    Attributes:
        events: what the browser told of itself, in order: requests, errors, dialogs.
    """

    _session = ""  # of the browser itself, until there is a page

    def __init__(self, ask: int, hear: int) -> None:
        self._ask, self._hear = ask, hear
        self._number, self._rest = 0, b""
        self.events: list[dict[str, Any]] = []
        target = self.do("Target.createTarget", url="about:blank")["targetId"]
        attached = self.do("Target.attachToTarget", targetId=target, flatten=True)
        self._session = str(attached["sessionId"])
        for domain in ("Page", "Network", "Runtime", "Log"):
            self.do(f"{domain}.enable")

    def do(self, method: str, **parameters: Any) -> dict[str, Any]:
        """Have something done and return what came of it."""
        self._number += 1
        message = {"id": self._number, "method": method, "params": parameters}
        if self._session:
            message["sessionId"] = self._session
        os.write(self._ask, json.dumps(message).encode() + b"\0")
        while True:
            heard = self._message()
            if heard.get("id") == self._number:
                assert "error" not in heard, heard
                return dict(heard["result"])
            self.events.append(heard)

    def open(self, page: Path, width: int) -> None:
        """Open a page of this computer, as wide as a telephone or a screen, until it is there."""
        self.do("Emulation.setDeviceMetricsOverride", width=width, height=640,
                deviceScaleFactor=1, mobile=True)  # fmt: skip
        self.events.clear()
        self.do("Page.navigate", url=page.as_uri())
        while not self.told("Page.loadEventFired"):
            self.events.append(self._message())

    def told(self, method: str) -> list[dict[str, Any]]:
        """Return what was told by this name."""
        return [event["params"] for event in self.events if event.get("method") == method]

    def value(self, expression: str) -> Any:
        """Return what an expression is worth in the page."""
        found = self.do("Runtime.evaluate", expression=expression, returnByValue=True)
        assert "exceptionDetails" not in found, found
        return found["result"].get("value")

    def printed(self) -> bytes:
        """Return the page as it is printed, as PDF."""
        return base64.b64decode(self.do("Page.printToPDF", printBackground=False)["data"])

    def _message(self) -> dict[str, Any]:
        while b"\0" not in self._rest:
            block = os.read(self._hear, 1 << 16)
            assert block, "the browser has ended"
            self._rest += block
        message, self._rest = self._rest.split(b"\0", 1)
        return dict(json.loads(message))


@contextmanager
def browser(home: Path) -> Iterator[Browser]:
    """Start one in a network of its own that leads nowhere (as root), and end it."""
    (theirs_in, ask), (hear, theirs_out) = os.pipe(), os.pipe()
    # A shell gives it the two descriptors under the numbers that it asks for.
    shell = f'exec "$@" 3<&{theirs_in} 4>&{theirs_out}'
    cut = ["unshare", "--net"] if os.geteuid() == 0 else []
    command = [*cut, "bash", "-c", shell, "bash", PROGRAM, f"--user-data-dir={home}", *_OPTIONS]
    process = subprocess.Popen(
        command, pass_fds=(theirs_in, theirs_out),
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )  # fmt: skip
    os.close(theirs_in)
    os.close(theirs_out)
    try:
        yield Browser(ask, hear)
    finally:
        process.kill()
        process.wait()
        os.close(ask)
        os.close(hear)
