"""What the documented commands of training and export are run on: what `make train-small` left.

A command is run as it stands in the page, in a folder in which the names that the pages use lie;
only what makes it short is added. What cannot be run here is named with its reason.
"""

import os
import shlex
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from tests.documents.examples import steps
from tests.documents.naming import INDENTED
from tests.documents.pages import DOCS, ROOT, blocks

SMALL = Path(os.environ.get("SMALL", ROOT / "build" / "small"))
DATA = os.environ.get("NOSOLEX_DATA", "")
PAGES = ("catalogue", "training", "pack", "reports", "query", "factory", "comparison", "suite")
ENVIRONMENTS = {
    "training suite": ".venv-suite",
    "training": ".venv-train",
    "export": ".venv-export",
}
PROGRAMS = ("python -m training", "python -m export")
# The names that the pages use, and what of the small run lies there.
NAMES = {
    "catalogue.db": "catalogue.db", "runs/own.db": "catalogue.db",
    "runs/export/catalogue.db": "catalogue.db", "build/catalogue.db": "catalogue.db",
    "packs/mine": "pack", "PACK": "pack", "runs/pairs": "runs/pairs", "runs/base": "runs/base",
    "runs/bi": "runs/bi", "runs/bi-hard": "runs/bi-hard", "runs/lists": "runs/lists",
    "runs/cross": "runs/cross", "runs/export": "work", "WORK": "work",
    "ENCODER": "runs/bi-hard/model", "RERANKER": "runs/cross/model",
    "FOLDER_OR_NAME": "runs/bi/model",
}  # fmt: skip
# What makes a command short.
SHORTER = {
    "training bi": "--steps 2", "training cross": "--steps 2 --layers 2",
    "training asking": "--steps 2",
    "training mine": "--questions 40", "training candidates": "--questions 60",
    "training evaluate": "--limit 5", "training measure dev": "--limit 5",
    "training measure depth": "--limit 5", "training measure reports": "--limit 1",
    "training suite": "--queries 5 --pool 50 --language es",
    "training quality": "--limit 5 --phrases 2 --titles 20 --part phrases",
    "export fuse": "--phrases 60",
    "export all": "--no-extra --no-emulation --no-strict --no-episode",
    "export parity": "--limit 5 --no-emulation --no-strict", "export catalogue": "--chapter 10",
    "export reindex": "--recall 0.9",
}  # fmt: skip
RUNS = ("training pairs", "training bi", "training mine", "training cross")
# A command that begins so is not run, and why.
LEFT = {
    "python -m training all": "is the longest part of `make train-small`",
    "python -m training.language": "writes the file that ships; tests/training/test_language.py",
    "python -m training phrases --check --strict": "fails on doubts; ours are judged",
    "python -m training phrases --merge": "changes the tables that ship; tests/training/phrases",
    "python -m training synthesize": "asks a writer's service; tests/training/synthesize",
    "python -m export import-titles": "needs a nation's table; tests/export",
    "python -m export catalogue --titles": "needs a nation's table; tests/export",
    "python -m training base --model": "its model is of the hub",
    "python -m training evaluate --catalogue catalogue.db --model NAME": "its model is of the hub",
    "python -m training evaluate --pack packs/mine --data our-mentions.tsv": "the site's own table",
    "python -m training quality --pack PACK --out OUT --page": "writes the pages",
    "python -m training tagger": "reads the reports for twenty minutes; tests/training/tagger",
    "python -m export tagger": "needs what the tagger's training leaves",
    "python -m training reading": "needs a pack with a tagger",
}


@dataclass(frozen=True, slots=True)
class Documented:
    """A command as a page has it."""

    page: str
    line: str

    @property
    def left(self) -> str:
        """Why it is not run; nothing where it is."""
        return next((why for start, why in LEFT.items() if self.line.startswith(start)), "")

    @property
    def step(self) -> str:
        """The step, such as "training measure dev"."""
        words = shlex.split(self.line, comments=True)
        return " ".join(words[2 : 5 if words[3:4] == ["measure"] else 4])

    @property
    def environment(self) -> str:
        """The environment whose Python runs it."""
        known = (one for start, one in ENVIRONMENTS.items() if self.step.startswith(start))
        return next(known)

    def words(self) -> list[str]:
        """Return the arguments of Python, made short."""
        found = shlex.split(self.line, comments=True)[1:]
        pool = ["--own-pool"] if self.step == "training evaluate" and "--baseline" in found else []
        return [*found, *SHORTER.get(self.step, "").split(), *pool]

    def begin_anew(self, folder: Path) -> None:
        """Put away what the small run left under the name that a run of training is to have."""
        words = self.words()
        if self.step in RUNS and (old := folder / words[words.index("--out") + 1]).exists():
            old.rename(old.with_name(f"{old.name}-of-the-small-run"))


def documented() -> Iterator[Documented]:
    """Yield every command of training and export in the order of the pages, each once."""
    seen: set[str] = set()
    for page in PAGES:
        for line in _shown((DOCS / f"{page}.md").read_text(encoding="utf-8")):
            plain = line[line.find("python -m ") :]
            if plain.startswith(PROGRAMS) and plain not in seen:
                seen.add(plain)
                yield Documented(page, plain)


def _shown(text: str) -> Iterator[str]:
    """Yield the commands that a page shows; what a sentence names is no whole command."""
    for block in blocks(text):
        yield from (step.command for step in steps(block.body))
    yield from INDENTED.findall(text)


def lay_out(folder: Path) -> None:
    """Lay what the small run left where the pages name it."""
    for name, source in NAMES.items():
        goal = folder / name
        goal.parent.mkdir(parents=True, exist_ok=True)
        if (SMALL / source).is_dir():
            shutil.copytree(SMALL / source, goal, dirs_exist_ok=True)
        elif not goal.exists():
            shutil.copy(SMALL / source, goal)
    (folder / "resources").symlink_to(ROOT / "resources")
    (folder / "tests").symlink_to(ROOT / "tests")
    (folder / "docs").mkdir()
    shutil.copy(DOCS / "reports.md", folder / "docs")
    (folder / "MY-PHRASES").mkdir()
    shutil.copy(ROOT / "resources" / "phrases" / "J.tsv", folder / "MY-PHRASES")
