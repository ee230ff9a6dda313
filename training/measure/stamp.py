"""Which code measured: the commit of the checkout, so that a figure can be made again."""

import subprocess
from pathlib import Path

UNKNOWN = "unknown"
ROOT = Path(__file__).resolve().parents[2]


def commit(root: Path = ROOT) -> str:
    """Return the short commit, with `+` when files differ from it; `unknown` without git."""
    question = ("git", "describe", "--always", "--abbrev=7", "--dirty=+", "--exclude=*")
    try:
        done = subprocess.run(question, cwd=root, capture_output=True, text=True, check=False)
    except FileNotFoundError:
        return UNKNOWN
    return done.stdout.strip() or UNKNOWN
