"""Runs the commands of a block as a person would, in folders that are thrown away.

The commands see a folder with links to everything in the checkout, a home of their own, and no
display; `nosolex` and `python` are this environment's.
"""

import os
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.documents.alike import fits, shortened
from tests.documents.pages import ROOT

PROMPT = "$ "
CHECKOUT = "~/nosolex"  # is shown in place of the folder of whoever runs this
PATIENCE = 240.0  # seconds, on a machine that others use too
_PROGRAMS = {"nosolex": "-m desktop", "python": ""}


class ExampleError(Exception):
    """A command of a page did not do what the page says."""


@dataclass(frozen=True, slots=True)
class Step:
    """A command, and the lines that are shown under it; None where none are."""

    command: str
    shown: list[str] | None


@contextmanager
def sandbox() -> Iterator[dict[str, str]]:
    """Make the folder; yield what the commands find in their environment."""
    with tempfile.TemporaryDirectory(prefix="nosolex-documents-") as folder:
        work, programs = Path(folder) / "work", Path(folder) / "bin"
        work.mkdir()
        programs.mkdir()
        for path in ROOT.iterdir():
            if path.name not in ("build", "runs", "dist", ".git"):
                (work / path.name).symlink_to(path)
        for name, arguments in _PROGRAMS.items():
            program = programs / name
            program.write_text(f'#!/bin/sh\nexec "{sys.executable}" {arguments} "$@"\n')
            program.chmod(0o755)
        yield {
            "PATH": f"{programs}{os.pathsep}{os.environ['PATH']}",
            "PWD": str(work),
            "NOSOLEX_HOME": str(Path(folder) / "home"),
            "COLUMNS": "100",
            "LC_ALL": "C.UTF-8",
            "QT_QPA_PLATFORM": "offscreen",
        }


def steps(body: str) -> Iterator[Step]:
    """Yield the commands of a block; where none has a prompt, every line is one."""
    if PROMPT in body:
        for part in re.split(rf"^{re.escape(PROMPT)}", body, flags=re.M)[1:]:
            command, *shown = _joined(part).splitlines()
            yield Step(command, _trimmed(shown))
    else:
        for line in _joined(body).splitlines():
            if line.strip() and not line.startswith("#"):
                yield Step(line, None)


def remade(body: str) -> str:
    """Run the commands of a block and return it as it should be; ExampleError where one fails."""
    found = []
    with sandbox() as environment:
        for step in steps(body):
            made = _run(step.command, environment)
            if step.shown is not None:
                kept = step.shown if fits(step.shown, made) else shortened(step.shown, made)
                found.append("\n".join([PROMPT + step.command, *kept]))
    return "\n\n".join(found) + "\n" if found else body


def _run(command: str, environment: dict[str, str]) -> list[str]:
    done = subprocess.run(
        ["bash", "-c", command], cwd=environment["PWD"], env=environment, timeout=PATIENCE,
        capture_output=True, text=True, encoding="utf-8", check=False,
    )  # fmt: skip
    if done.returncode:
        raise ExampleError(f"{command}: exit code {done.returncode}\n{done.stdout}{done.stderr}")
    return _trimmed(done.stdout.replace(str(ROOT), CHECKOUT).splitlines())


def _joined(text: str) -> str:
    return text.replace("\\\n", "")


def _trimmed(lines: list[str]) -> list[str]:
    """Return lines without blanks at their ends, and without empty ones at the end."""
    return "\n".join(line.rstrip() for line in lines).rstrip().splitlines()
