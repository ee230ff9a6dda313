"""The administrator's place for tests: a folder of the test, which belongs to whoever runs it."""

import os
from pathlib import Path

import pytest

from desktop.system import administrator, paths
from desktop.system.policy import Policy, load_policy

SELF = os.getuid() if os.name == "posix" else administrator.ROOT


def own_policy(folder: Path) -> Policy:
    """Read a test's policy."""
    return load_policy(folder / "policy.json", SELF)


def give_place(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Let a folder be the administrator's place for whole commands, which take no parameter."""
    folder.mkdir(parents=True, exist_ok=True)
    monkeypatch.setattr(paths, "administrators_dir", lambda: folder)
    monkeypatch.setattr(administrator, "ROOT", SELF)
    return folder
