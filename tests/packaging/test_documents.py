"""What IT reads says what the program does: policy keys, commands, switches, desktop entry."""

import configparser
import re
from dataclasses import fields

import click
import pytest

from desktop.system.autostart import APP_ID
from desktop.system.policy import PAGES
from desktop.system.settings import Settings
from desktop.terminal.cli import cli
from tests.packaging.conftest import ROOT

DEPLOY = (ROOT / "docs" / "deploy.md").read_text(encoding="utf-8")
MANUAL = (ROOT / "packaging/linux/nosolex.1").read_text(encoding="utf-8").replace("\\-", "-")
ENTRY = ROOT / "packaging" / "linux" / f"{APP_ID}.desktop"


def policy_table() -> str:
    return DEPLOY.split("## Policy", 1)[1].split("\n## ", 1)[0]


@pytest.mark.parametrize("name", [item.name for item in fields(Settings)])
def test_every_policy_key_is_described(name: str) -> None:
    rows = [line for line in policy_table().splitlines() if line.startswith("|")]
    assert any(f"`{name}`" in row.split("|")[1] for row in rows)


def test_no_policy_key_is_described_that_is_not_there() -> None:
    rows = [line for line in policy_table().splitlines() if line.startswith("| `")]
    named = {name for row in rows for name in re.findall(r"`([a-z_]+)`", row.split("|")[1])}
    assert named == {item.name for item in fields(Settings)}


def test_the_pages_that_can_be_hidden_are_the_real_ones() -> None:
    listed = re.search(r"whole\s+pages \(`([^`]+)`\)", policy_table())
    assert listed is not None
    assert set(listed[1].split()) == PAGES


@pytest.mark.parametrize("switch", ["/S", "/D=", "/ALLUSERS", "/CURRENTUSER", "/qn", "--remove"])
def test_every_silent_switch_is_named_and_understood(switch: str) -> None:
    scripts = [ROOT / "packaging/windows/nosolex.nsi", ROOT / "packaging/linux/install.sh"]
    understood = " ".join(path.read_text(encoding="utf-8") for path in scripts)
    assert switch in DEPLOY
    # These three are NSIS's and msiexec's own.
    assert switch in understood or switch in ("/S", "/D=", "/qn")


def test_the_manual_page_names_every_command_and_option() -> None:
    context = click.Context(cli)
    for name in cli.list_commands(context):
        assert name in MANUAL
    options = [word for option in cli.params for word in option.opts if word.startswith("--")]
    for word in options:
        assert word in MANUAL


def test_the_desktop_entry_is_named_by_the_app_id_and_starts_the_program() -> None:
    entry = configparser.ConfigParser(interpolation=None)
    entry.optionxform = str  # type: ignore[assignment,method-assign]  # keys have capitals
    entry.read(ENTRY, encoding="utf-8")
    assert entry["Desktop Entry"]["Icon"] == APP_ID
    assert entry["Desktop Entry"]["Exec"] == "nosolex"
    assert entry["Desktop Action lookup"]["Exec"] == "nosolex --lookup-clipboard"


def test_what_was_not_run_says_so() -> None:
    workflow = (ROOT / "packaging/windows/hosted-runner.yml").read_text(encoding="utf-8")
    assert "has NOT been run" in workflow
    assert "Not run on real Windows" in (ROOT / "docs/testing.md").read_text(encoding="utf-8")
