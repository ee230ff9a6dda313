"""The clipboard between real programs of an X session: xclip copies and pastes, we do both."""

import signal
import subprocess
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from functools import partial

import pytest
from PySide6.QtGui import QClipboard, QGuiApplication
from pytestqt.qtbot import QtBot

from desktop.system.clipboard.clipboard import Clipboard
from desktop.system.clipboard.gate import X11Gate
from desktop.system.clipboard.text import ClipboardError
from tests.support.x_session import MISSING

pytestmark = [
    pytest.mark.x11,
    pytest.mark.skipif(bool(MISSING), reason=f"needs {MISSING} (Debian packages of those names)"),
]
PATIENCE_MS = 60_000


@pytest.fixture(autouse=True)
def on_x(qapp: QGuiApplication) -> None:
    if qapp.platformName() != "xcb":
        pytest.skip("needs the xcb platform: run `make test-x11`")


TEXT = "UTF8_STRING"
Copy = Callable[..., "subprocess.Popen[bytes]"]


def offered(mode: QClipboard.Mode, target: str) -> bytes:
    """Return what another program offers in one form."""
    data = QGuiApplication.clipboard().mimeData(mode)
    return data.text().encode() if target == TEXT else bytes(data.data(target).data())


@pytest.fixture
def copied(qtbot: QtBot) -> Iterator[Copy]:
    """Copy in another program, which stays in the foreground so that it can be stopped."""
    owners: list[subprocess.Popen[bytes]] = []

    def copy(given: bytes, selection: str = "clipboard", target: str = TEXT) -> object:
        mode = QClipboard.Mode.Clipboard if selection == "clipboard" else QClipboard.Mode.Selection
        QGuiApplication.clipboard().clear(mode)  # or what was there before looks like the new
        command = ["xclip", "-quiet", "-i", "-selection", selection, "-t", target]
        owner = subprocess.Popen(command, stdin=subprocess.PIPE, stderr=subprocess.DEVNULL)
        owners.append(owner)
        assert owner.stdin is not None
        owner.stdin.write(given)
        owner.stdin.close()
        # The change that Qt reports may be the end of the owner before: look at what is there.
        qtbot.waitUntil(lambda: offered(mode, target) == given, timeout=PATIENCE_MS)
        return owner

    yield copy  # type: ignore[misc]  # the fixture's own function
    for owner in owners:
        owner.send_signal(signal.SIGCONT)
        owner.kill()
        owner.wait()


def pasted(qtbot: QtBot, selection: str = "clipboard", target: str = TEXT) -> str:
    """Paste in another program while our event loop answers it."""
    command = ["xclip", "-o", "-selection", selection, "-t", target]
    with ThreadPoolExecutor(1) as pool:
        future = pool.submit(subprocess.run, command, capture_output=True, text=True, check=False)
        qtbot.waitUntil(future.done, timeout=PATIENCE_MS)
        return str(future.result().stdout)


def test_a_code_is_pasted_by_another_program_and_the_own_text_returns(
    qtbot: QtBot, copied: Copy
) -> None:
    copied(b"<b>my own</b>", target="text/html")
    clipboard = Clipboard()
    with qtbot.waitSignal(clipboard.written, timeout=PATIENCE_MS):
        clipboard.write("J18.9", restore=True)
    with qtbot.waitSignal(clipboard.restored, timeout=PATIENCE_MS):
        assert pasted(qtbot) == "J18.9"
    assert pasted(qtbot, target="text/html") == "<b>my own</b>"


def test_the_first_own_text_returns_after_two_codes(qtbot: QtBot, copied: Copy) -> None:
    copied(b"my own")
    clipboard = Clipboard()
    for code in ("J18.9", "I10"):
        with qtbot.waitSignal(clipboard.written, timeout=PATIENCE_MS):
            clipboard.write(code, restore=True)
    with qtbot.waitSignal(clipboard.restored, timeout=PATIENCE_MS):
        assert pasted(qtbot) == "I10"
    assert pasted(qtbot) == "my own"


def test_what_was_copied_after_the_code_is_not_overwritten(qtbot: QtBot, copied: Copy) -> None:
    copied(b"my own")
    clipboard = Clipboard()
    with qtbot.waitSignal(clipboard.written, timeout=PATIENCE_MS):
        clipboard.write("J18.9", restore=True)
    assert pasted(qtbot) == "J18.9"  # starts the clock of the return
    copied(b"something new")
    with qtbot.waitSignal(clipboard._restore.timeout, timeout=PATIENCE_MS):
        pass
    assert pasted(qtbot) == "something new"


def test_other_programs_are_told_that_it_is_nothing_for_histories(qtbot: QtBot) -> None:
    Clipboard().write("J18.9")
    assert pasted(qtbot, target="x-kde-passwordManagerHint") == "secret"
    assert pasted(qtbot) == "J18.9"


def test_marked_text_is_read_without_copying(qtbot: QtBot, copied: Copy) -> None:
    copied(b"copiado antes")
    copied(b"asma grave", selection="primary")
    assert Clipboard().read(primary=True).text == "asma grave"
    assert Clipboard().read().text == "copiado antes"


def test_where_nothing_is_marked_the_clipboard_is_read(qtbot: QtBot, copied: Copy) -> None:
    owner = copied(b"marcado", selection="primary")
    copied(b"asma grave")
    with qtbot.waitSignal(QGuiApplication.clipboard().selectionChanged, timeout=PATIENCE_MS):
        owner.kill()
    assert Clipboard().read(primary=True).text == "asma grave"


def test_rich_text_and_cells_of_another_program(qtbot: QtBot, copied: Copy) -> None:
    copied(b"<p>Asma <i>grave</i> &amp; EPOC</p>", target="text/html")
    read = Clipboard().read()
    assert read.text == "Asma grave & EPOC"
    copied(b'"HTA ""mal controlada"""\tDM2\r\n')
    assert Clipboard().read().text == 'HTA "mal controlada" DM2'


@pytest.mark.parametrize(
    ("given", "target", "reason"),
    [
        (b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 40, "image/png", "picture"),
        (b"x" * 20_000_000, "UTF8_STRING", "20,000,000 characters"),
        (b"MZ\x01\x02\x03\x04" * 20, "UTF8_STRING", "no readable text"),
    ],
)
def test_binary_and_huge_contents_are_refused_in_a_sentence(
    qtbot: QtBot, copied: Copy, given: bytes, target: str, reason: str
) -> None:
    copied(given, target=target)
    with pytest.raises(ClipboardError, match=reason):
        Clipboard().read()


def fetch(clipboard: Clipboard) -> list[str]:
    heard: list[str] = []
    clipboard.fetch(heard.append, heard.append, lambda: heard.append("waiting"))
    return heard


def test_a_hung_owner_is_reported_and_a_slow_one_waited_for(qtbot: QtBot, copied: Copy) -> None:
    owner = copied(b"asma grave")
    owner.send_signal(signal.SIGSTOP)
    clipboard = Clipboard()
    heard = fetch(clipboard)
    qtbot.waitUntil(lambda: len(heard) == 2, timeout=PATIENCE_MS)
    assert "locked" in heard[1]
    again = fetch(clipboard)
    assert again == ["waiting"]
    owner.send_signal(signal.SIGCONT)
    qtbot.waitUntil(lambda: again == ["waiting", "asma grave"], timeout=PATIENCE_MS)


def _answered(heard: list[str]) -> bool:
    return len(heard) == 2


def test_a_program_that_wakes_up_late_survives_our_questions(qtbot: QtBot, copied: Copy) -> None:
    owner = copied(b"asma grave")
    owner.send_signal(signal.SIGSTOP)
    clipboard = Clipboard()
    for _ in range(2):
        heard = fetch(clipboard)
        qtbot.waitUntil(partial(_answered, heard), timeout=PATIENCE_MS)
    del clipboard
    owner.send_signal(signal.SIGCONT)
    assert pasted(qtbot) == "asma grave"
    assert owner.poll() is None


def test_nobodys_clipboard_is_free(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DISPLAY", ":997")
    assert X11Gate().readable(primary=False)
