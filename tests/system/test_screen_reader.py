"""What a screen reader is told, read from the real AT-SPI tree of the running program."""

import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator

import pytest
from jeepney.io.blocking import DBusConnection

from tests.support import at_spi
from tests.support.at_spi import Node, SessionBus, speak_to_screen_readers, tree
from tests.support.tiny_pack import tiny_pack
from tests.support.x_session import MISSING, PATIENCE, Watched, XSession, watched, x_session

LACKING = [*MISSING, *at_spi.MISSING]
pytestmark = [
    pytest.mark.x11,
    pytest.mark.timeout(900),
    pytest.mark.skipif(bool(LACKING), reason=f"needs {LACKING} (Debian packages of those names)"),
]
POPUP, WINDOW = "Nosolex lookup", "Nosolex"
PHRASE, CODE = "torus fracture radius", "S52."  # one of the fractures of a forearm


@pytest.fixture(scope="module")
def session(tmp_path_factory: pytest.TempPathFactory) -> Iterator[XSession]:
    home = tmp_path_factory.mktemp("screen-reader")
    command = [sys.executable, "-m", "desktop", "pack", "install", str(tiny_pack()), "--yes"]
    subprocess.run(command, env={"NOSOLEX_HOME": str(home)}, check=True, capture_output=True)
    (home / "config").mkdir(exist_ok=True)
    settings = '{"first_run_done": true, "interface_language": "en"}'
    (home / "config" / "settings.json").write_text(settings)
    with x_session(home) as opened:
        opened.env["HOME"] = str(home)  # the accessibility bus puts its socket there
        yield opened
    shutil.rmtree(home)


@pytest.fixture(scope="module")
def bus(session: XSession) -> Iterator[DBusConnection]:
    own = SessionBus(session.env)
    speak_to_screen_readers(session.env, own)
    with own.accessibility() as reader:
        yield reader
    own.close()


@pytest.fixture(scope="module")
def program(session: XSession, bus: DBusConnection) -> Iterator[Watched]:
    with watched(session, "--hidden") as running:
        running.expect("state", state="ready")
        yield running


def ask(session: XSession, *words: str) -> None:
    session.run(sys.executable, "-m", "desktop", *words)


@pytest.fixture
def popup(session: XSession, program: Watched) -> Iterator[None]:
    ask(session, "--lookup", PHRASE)
    while not program.expect("painted", settled=True)["codes"]:
        pass
    yield
    session.keys("Escape")
    program.expect("popup", shown=False)


def seen(bus: DBusConnection, place: str) -> list[Node]:
    """Return what is in sight in one of the two places."""
    return [node for node in tree(bus, "nosolex", place) if node.showing]


def wait_for(bus: DBusConnection, place: str, there: Callable[[list[Node]], bool]) -> list[Node]:
    """Read the tree until something is in it; each reading takes as long as its answers do."""
    end = time.monotonic() + 5 * PATIENCE
    while not there(nodes := seen(bus, place)):
        assert time.monotonic() < end, "\n".join(map(str, nodes))
    return nodes


def named(nodes: list[Node], role: str) -> list[str]:
    return [node.name for node in nodes if node.role == role]


def test_the_popups_field_list_and_rows_are_spoken(bus: DBusConnection, popup: None) -> None:
    nodes = wait_for(bus, POPUP, lambda nodes: any(n.role == "text" and n.focused for n in nodes))
    (field,) = [node for node in nodes if node.role == "text"]
    assert (field.name, field.focused) == ("Phrase to look up", True)
    (results,) = [node for node in nodes if node.role == "list"]
    assert results.name == "Codes found"
    assert "Enter copies" in results.description
    rows = [row for row in named(nodes, "list item") if row.startswith(CODE[:1])]
    assert len(rows) > 5 and CODE in rows[0]
    # How likely a code is is spoken as it is shown: below 5 % not at all.
    assert all("billable" in row for row in rows) and rows[0].endswith(" %")
    assert "A clear match" in named(nodes, "label")  # without the dots that stand before it


def test_the_rubrics_characters_siblings_and_notes_are_spoken(
    session: XSession, bus: DBusConnection, popup: None
) -> None:
    session.keys("Right")
    nodes = wait_for(bus, POPUP, lambda nodes: "Seventh character" in named(nodes, "list"))
    assert any(row.startswith("A  initial encounter") for row in named(nodes, "list item"))
    lit = [node.name for node in nodes if node.role == "list item" and node.focused]
    assert any(name.startswith("A  ") for name in lit)
    assert {"Copy code", "Code and title", "Add to the case list"} <= set(
        named(nodes, "push button")
    )
    assert "Sibling codes and what differs" in named(nodes, "table")
    assert "Side: right" in named(nodes, "cell")
    labels = {node.description: node.name for node in nodes if node.role == "label"}
    assert "S52" in labels["Path in the classification"]
    # The note itself is read, not only its heading.
    assert any("amputation" in name for name in labels.values())


def test_the_windows_case_list_buttons_and_fields_are_spoken(
    session: XSession, program: Watched, bus: DBusConnection
) -> None:
    ask(session, "--lookup", PHRASE)
    while not program.expect("painted", settled=True)["codes"]:
        pass
    session.keys("ctrl+b")
    session.keys("Escape")
    program.expect("popup", shown=False)
    ask(session, "--show")
    nodes = wait_for(bus, WINDOW, lambda nodes: "Pages" in named(nodes, "panel"))
    assert {"Search", "Browse", "Settings", "About"} <= set(named(nodes, "check box"))
    if "Codes of this case" not in named(nodes, "list"):
        session.until(lambda: session.title(session.active()) == "Nosolex", "the window’s focus")
        session.keys("ctrl+l")
    nodes = wait_for(bus, WINDOW, lambda nodes: "Codes of this case" in named(nodes, "list"))
    buttons = {name for node in nodes if (name := node.name) and "button" in node.role}
    assert any(CODE in row for row in named(nodes, "list item"))
    assert {"Copy", "Save as", "New case: clear the list (F9)"} <= buttons
    fields = {node.description for node in nodes if node.role == "combo box"}
    assert fields == {"Sex", "Language of the phrase"}


def test_nothing_that_can_be_used_is_without_a_name(
    session: XSession, program: Watched, bus: DBusConnection
) -> None:
    """Every page of the window, also those out of sight."""
    used = {
        *("push button", "button menu", "check box", "text", "combo box", "spin box"),
        *("list", "tree", "table", "slider", "radio button"),
    }
    nodes = tree(bus, "nosolex", WINDOW)
    # A combo box's own list stands under it and is spoken by its name.
    inner = {i + 1 for i, node in enumerate(nodes) if node.role == "combo box"}
    nameless = [
        str(node)
        for place, node in enumerate(nodes)
        if node.role in used and place not in inner and not (node.name or node.description)
    ]
    assert len(nodes) > 200
    assert nameless == []
