"""Keeping the case list between two starts, only when the coder asked for it."""

import contextlib
from pathlib import Path

from desktop.engine.errors import UsageError
from desktop.engine.files import read_small
from desktop.system.settings import write_atomically
from desktop.workspace.cases.case_list import CaseList
from desktop.workspace.cases.formats import as_json, from_json


def keep(case: CaseList, path: Path) -> None:
    """Write the case to the file that holds it."""
    path.parent.mkdir(parents=True, exist_ok=True)
    write_atomically(path, as_json(case))


def kept(path: Path) -> CaseList:
    """Read the kept case; an empty one when there is none or it cannot be read."""
    with contextlib.suppress(OSError, UsageError):
        return CaseList(from_json(read_small(path)))
    return CaseList()


def forget(path: Path) -> None:
    """Remove what was kept."""
    with contextlib.suppress(FileNotFoundError):
        path.unlink()
