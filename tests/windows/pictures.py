"""Pictures of the frozen program on wine's desktop: `python -m tests.windows.pictures OUT`.

The window in Spanish, the popup over Notepad, the tray's menu. Look at them before they are kept.
"""

import json
import re
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from windows.screen import SIZE

from tests.windows.desktop import Desktop

PHRASE = "infarto agudo de miocardio"
_BELOW_NOTEPAD, _SEARCH_FIELD = (600, 750), (400, 55)
_FROM_CORNER = (14, 12)  # where wine puts the only icon, from the lower right


def main(folder: Path) -> None:
    """Go through a coder's minute and keep what was to be seen."""
    from pictures import save_small
    from windows.places import STAGE

    with tempfile.TemporaryDirectory(prefix="nosolex-pictures-") as scratch:
        desktop = Desktop(Path(scratch) / "prefix")
        try:
            for name in scenes(desktop, STAGE):
                save_small(desktop.picture(), folder / f"windows-{name}.png")
        finally:
            desktop.close()


def scenes(desktop: Desktop, stage: Path) -> Iterator[str]:
    """Bring the desktop into one state after the other."""
    home = desktop.pc.profile / "nosolex"
    home.mkdir(parents=True, exist_ok=True)
    chosen = {"interface_language": "es", "first_run_done": True, "theme": "light"}
    (home / "settings.json").write_text(json.dumps(chosen))
    log = home / "Logs" / "nosolex.log"

    def logged(sentence: str) -> bool:
        return log.exists() and sentence in log.read_text(encoding="utf-8")

    (desktop.pc.drive / "nota.txt").write_text(PHRASE, encoding="utf-8")
    desktop.open(stage / "nosolex.exe", "--hidden")
    desktop.until(lambda: logged("Both models are loaded"), "both models")
    desktop.open("notepad", r"C:\nota.txt")
    desktop.until(lambda: desktop.copied("ctrl+a", "ctrl+c") == PHRASE, "Notepad's text")
    desktop.keys("ctrl+shift+space")
    desktop.until(lambda: logged("answered after"), "an answer")
    yield "popup"
    desktop.keys("Escape")
    corner = (SIZE[0] - _FROM_CORNER[0], SIZE[1] - _FROM_CORNER[1])
    desktop.shows(lambda: desktop.click(*corner, button=3))
    yield "tray"
    desktop.shows(lambda: desktop.keys("Escape"))
    before = asked(log)
    empty = desktop.picture().pixel(*_BELOW_NOTEPAD)
    desktop.open(stage / "nosolex.exe", "--show")
    desktop.until(lambda: desktop.picture().pixel(*_BELOW_NOTEPAD) != empty, "the window")
    desktop.shows(lambda: desktop.click(*_SEARCH_FIELD))
    desktop.type(PHRASE)
    desktop.until(
        lambda: asked(log) != before and logged(f"Request {asked(log)}: answered"), "an answer"
    )
    desktop.shows(lambda: desktop.keys("Down"))
    yield "window"


def asked(log: Path) -> str:
    """Return the number of the last request for the whole phrase."""
    whole = re.findall(rf"Request (\d+): {len(PHRASE)} char", log.read_text(encoding="utf-8"))
    return str(whole[-1])


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else Path("docs/screenshots"))
