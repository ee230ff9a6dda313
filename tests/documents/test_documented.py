"""Every command of training and export that a page shows, run on what `make train-small` left."""

import os
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.documents.pages import ROOT
from tests.documents.small import ENVIRONMENTS, LEFT, SMALL, Documented, documented, lay_out

COMMANDS = list(documented())
TO_RUN = [one for one in COMMANDS if not one.left]


def test_each_command_knows_its_environment() -> None:
    assert len(TO_RUN) > 40  # a page that is not read would leave few
    assert {one.environment for one in TO_RUN} == set(ENVIRONMENTS.values())


def test_what_is_left_out_stands_in_a_page() -> None:
    unknown = [start for start in LEFT if not any(one.line.startswith(start) for one in COMMANDS)]
    assert unknown == []


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    assert (SMALL / "pack").is_dir(), "run `make train-small` first"
    folder = tmp_path_factory.mktemp("documented")
    lay_out(folder)
    run(folder, [str(python(".venv-export")), "-m", "export", "keygen", "my"])
    yield folder


def python(environment: str) -> Path:
    return ROOT / environment / "bin" / "python"


def run(folder: Path, words: list[str]) -> None:
    home = {"NOSOLEX_HOME": str(folder / "home"), "PYTHONPATH": str(ROOT), "COLUMNS": "120"}
    done = subprocess.run(
        words, cwd=folder, env={**os.environ, **home}, capture_output=True, text=True, check=False,
        encoding="utf-8",
    )  # fmt: skip
    assert done.returncode == 0, f"{words}\n{done.stdout[-3000:]}\n{done.stderr[-3000:]}"


@pytest.mark.documented
@pytest.mark.timeout(1800)
@pytest.mark.parametrize("one", TO_RUN, ids=[f"{one.page}: {one.line[10:70]}" for one in TO_RUN])
def test_a_documented_command_runs(one: Documented, place: Path) -> None:
    one.begin_anew(place)
    run(place, [str(python(one.environment)), *one.words()])
