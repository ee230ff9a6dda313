"""What `make windows` left, run under wine in prefixes of their own."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[2]


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Everything in this folder needs wine and what was built."""
    for item in items:
        if item.path.is_relative_to(Path(__file__).parent):
            item.add_marker(pytest.mark.windows)
            item.add_marker(pytest.mark.timeout(3600))


@pytest.fixture(scope="session")
def stage() -> Path:
    """Return the folder of the frozen Windows program."""
    from windows.places import STAGE

    if not (STAGE / "_internal" / "nosolex.cdx.json").is_file():
        pytest.skip("there is no Windows program: run `make windows` first")
    return STAGE


@pytest.fixture(scope="session")
def installer(stage: Path) -> Path:
    """Return the NSIS installer of the program."""
    return built("*-windows.exe")


@pytest.fixture(scope="session")
def package(stage: Path) -> Path:
    """Return the MSI of the program."""
    return built("*-windows.msi")


def built(pattern: str) -> Path:
    """Return the newest of what was built, or skip."""
    found = sorted((ROOT / "dist").glob(pattern), key=lambda path: path.stat().st_mtime)
    if not found:
        pytest.skip("there is no Windows installer: run `make windows` first")
    return found[-1]


@pytest.fixture
def pc(tmp_path: Path) -> Iterator[Any]:
    """Return a Windows of its own, thrown away afterwards."""
    from tests.windows.pc import PC

    machine = PC(tmp_path / "prefix")
    yield machine
    machine.end()
