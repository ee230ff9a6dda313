"""A coder's minute on a Windows desktop: copy in Notepad, hotkey, Enter, the focus back, paste."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.windows.desktop import MISSING, Desktop

PHRASE = "infarto agudo de miocardio"
pytestmark = pytest.mark.skipif(bool(MISSING), reason=f"needs {', '.join(MISSING)}")


@pytest.fixture
def desktop(tmp_path: Path) -> Iterator[Desktop]:
    made = Desktop(tmp_path / "prefix")
    yield made
    made.close()


def test_a_phrase_out_of_notepad_comes_back_as_a_code(stage: Path, desktop: Desktop) -> None:
    log = desktop.pc.profile / "nosolex" / "Logs" / "nosolex.log"
    note = desktop.pc.drive / "note.txt"
    note.write_text(PHRASE)

    def logged(sentence: str) -> bool:
        return log.exists() and sentence in log.read_text(encoding="utf-8")

    desktop.open(stage / "nosolex.exe", "--hidden")
    desktop.until(lambda: logged("Both models are loaded"), "both models")
    desktop.open("notepad", r"C:\note.txt")
    desktop.until(lambda: desktop.copied("ctrl+a", "ctrl+c") == PHRASE, "Notepad's text")
    desktop.keys("ctrl+shift+space")
    desktop.until(lambda: logged("answered after"), "an answer")
    desktop.keys("Return")
    desktop.until(lambda: desktop.copied().startswith("I21"), "the code on the clipboard")
    desktop.keys("ctrl+End", "ctrl+v", "ctrl+s")
    desktop.until(lambda: note.read_text().startswith(f"{PHRASE}I21"), "the code in Notepad")
