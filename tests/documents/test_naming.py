"""Commands, options, files and links that a page names are there."""

import re
from functools import cache
from pathlib import Path

import pytest

from desktop.system.hotkey.keys import DEFAULT_COMBINATION
from tests.documents.linking import anchors, links
from tests.documents.naming import commands, named, problem
from tests.documents.pages import DOCS, PAGES, ROOT, name

MEASURED = DOCS / "measured"  # tells of files and options that were
TODAY = [page for page in PAGES if page.parent != MEASURED]
FOLDERS = ("desktop", "training", "export", "tests", "packaging", "resources", "docs")
_PATH = re.compile(rf"`((?:{'|'.join(FOLDERS)})/[\w./*<>-]+)`")
_ATTRIBUTE = re.compile(r"`([A-Z]\w+)\.([a-z]\w*)\b[^`]*`")
_TEST = re.compile(r"`(tests/[\w/]+\.py)::(\w+)`")
_FILE = re.compile(r"`([a-z]\w*\.py)`")


@pytest.mark.parametrize("page", TODAY, ids=name)
def test_every_command_is_there_and_knows_its_options(page: Path) -> None:
    lines = set(named(page.read_text(encoding="utf-8")))
    problems = {line: told for line in lines if (told := problem(line))}
    assert not problems


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("nosolex lookup PHRASE [--top N] --format table|json", ""),
        ("nosolex pack info|verify", ""),
        ("nosolex pack info|destroy", "has no command"),
        ("nosolex lookup x --fast", "has no option --fast"),
        ("NOSOLEX_DATA=... python -m training quality --page docs/quality.md  # a word", ""),
        ("python -m training mlm", "has no command mlm"),
        ("python -m tests.nowhere", "there is no module"),
        (".venv/bin/python packaging/nothing.py --write", "there is no packaging/nothing.py"),
        ("make test lint FULL=1", ""),
        ("make coffee", "there is no target coffee"),
    ],
)
def test_a_command_that_is_not_there_is_found(line: str, told: str) -> None:
    assert (told in problem(line)) if told else problem(line) == ""


def test_readme_names_the_hotkey() -> None:
    assert DEFAULT_COMBINATION in (ROOT / "README.md").read_text(encoding="utf-8")


def test_readme_names_every_command_of_the_program() -> None:
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    table = text.partition("## Commands")[2].partition("\n## ")[0].replace("\\|", "|")
    for command in commands("nosolex"):
        first, *below = command.removeprefix("nosolex ").split()
        rows = re.findall(rf"`nosolex {first}([^`]*)`", table)
        assert any(set(below) <= set(row.replace("|", " ").split()) for row in rows), command


@pytest.mark.parametrize("program", ["python -m training", "python -m export"])
def test_some_page_names_every_step(program: str) -> None:
    every = " ".join(page.read_text(encoding="utf-8") for page in TODAY)
    told = " ".join(every.split())
    missing = [one for one in commands(program) if one not in told and not _in_its_group(one, told)]
    assert not missing


def _in_its_group(command: str, told: str) -> bool:
    """Whether a sentence about a program names the step alone, as in `export sizes` or `fuse`."""
    *_, program, step = command.split()
    return f"`{program} {step}" in told or f"`{step}`" in told


@pytest.mark.parametrize("page", TODAY, ids=name)
def test_every_file_that_is_named_is_there(page: Path) -> None:
    text = page.read_text(encoding="utf-8")
    missing = [path for path in _PATH.findall(text) if not _is_there(path)]
    alone = [path for path in _FILE.findall(text) if not any(_every(path))]
    assert not missing + alone


@pytest.mark.parametrize("page", PAGES, ids=name)
def test_every_test_that_is_named_is_there(page: Path) -> None:
    named = _TEST.findall(page.read_text(encoding="utf-8"))
    missing = [(path, test) for path, test in named if not _holds(ROOT / path, test)]
    assert not missing


def _holds(path: Path, test: str) -> bool:
    return f"def {test}(" in path.read_text(encoding="utf-8")


def _is_there(path: str) -> bool:
    pattern = re.sub(r"<\w+>", "*", path)
    return any(ROOT.glob(pattern)) or (ROOT / path).exists()


def _every(file: str) -> list[Path]:
    return [path for folder in FOLDERS for path in (ROOT / folder).rglob(file)]


@pytest.mark.parametrize("page", TODAY, ids=name)
def test_what_a_class_is_said_to_have_it_has(page: Path) -> None:
    pairs = set(_ATTRIBUTE.findall(page.read_text(encoding="utf-8")))
    assert not [f"{kind}.{part}" for kind, part in pairs if not _has(kind, part)]


@cache
def _code() -> tuple[str, ...]:
    return tuple(path.read_text(encoding="utf-8") for path in _every("*.py"))


def _has(kind: str, part: str) -> bool:
    """Whether some file with a class of that name has such a method, field or attribute."""
    texts = [text for text in _code() if re.search(rf"^class {kind}\b", text, re.M)]
    known = re.compile(rf"\bdef {part}\b|^    {part}\b *[:=]|\bself\.{part} *[:=]", re.M)
    return not texts or any(known.search(text) for text in texts)


@pytest.mark.parametrize("page", [*PAGES, ROOT / "CHANGELOG.md"], ids=name)
def test_every_link_leads_somewhere(page: Path) -> None:
    dead = []
    for target in links(page.read_text(encoding="utf-8")):
        path, _, anchor = target.partition("#")
        file = page if not path else (page.parent / path)
        if not file.exists() or (anchor and anchor not in anchors(file)):
            dead.append(target)
    assert not dead


def test_every_page_can_be_found_from_the_first() -> None:
    reached, waiting = set(), [ROOT / "README.md"]
    while waiting:
        page = waiting.pop().resolve()
        if page not in reached and page.suffix == ".md":
            reached.add(page)
            text = page.read_text(encoding="utf-8")
            waiting += [page.parent / target.partition("#")[0] for target in links(text)]
    assert {page.resolve() for page in PAGES} <= reached


def test_headings_become_anchors_as_on_the_forge(tmp_path: Path) -> None:
    page = tmp_path / "page.md"
    page.write_text("# The index's `form`, at 200 %\n## Twice\n```\n# none\n```\n## Twice\n")
    assert anchors(page) == {"the-indexs-form-at-200-", "twice", "twice-1"}
