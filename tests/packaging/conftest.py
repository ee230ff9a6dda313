"""The scripts of packaging/ as modules, and the frozen program that `make package` left."""

from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="session")
def bundle() -> Path:
    """Return the folder of the frozen program."""
    folder = ROOT / "dist" / "nosolex"
    if not (folder / "nosolex").is_file() or not (folder / "_internal/nosolex.cdx.json").is_file():
        pytest.skip("there is no frozen program: run `make package` first")
    return folder


@pytest.fixture(scope="session")
def frozen(bundle: Path) -> Path:
    """Return the frozen program itself."""
    return bundle / "nosolex"
