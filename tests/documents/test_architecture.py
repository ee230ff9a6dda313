"""docs/architecture.md has the floors that the linter holds."""

import re
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
CONTRACTS = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"][
    "importlinter"
]["contracts"]
FLOORS = {c["containers"][0]: c["layers"] for c in CONTRACTS if c["type"] == "layers"}


@pytest.mark.parametrize("package", FLOORS)
def test_the_page_on_architecture_has_the_floors_that_the_linter_holds(package: str) -> None:
    page = (ROOT / "docs/architecture.md").read_text(encoding="utf-8")
    section = page.split(f": `{package}`\n", 1)[1].split("\n## ", 1)[0]
    rows = re.findall(r"^\| (`.+?`) \|", section, re.MULTILINE)
    shown = [row.replace("`", "").split(", ") for row in rows]
    assert shown == [layer.split(" | ") for layer in FLOORS[package]]


@pytest.mark.parametrize("package", FLOORS)
def test_no_folder_is_without_a_floor(package: str) -> None:
    folder = ROOT / package.replace(".", "/")
    there = {path.stem for path in folder.iterdir() if path.suffix == ".py" or _is_package(path)}
    floors = {name for layer in FLOORS[package] for name in layer.split(" | ")}
    assert there - {"__init__"} <= floors


def _is_package(path: Path) -> bool:
    return (path / "__init__.py").is_file()
