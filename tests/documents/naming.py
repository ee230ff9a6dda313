"""The commands that the pages name: is there such a command, and does it know these options?"""

import importlib.util
import re
import shlex
from collections.abc import Iterator, Sequence
from functools import cache
from pathlib import PurePosixPath

import click

from desktop.terminal.cli import cli
from export.__main__ import main as export
from tests.bench.__main__ import main as bench
from tests.documents.examples import steps
from tests.documents.pages import ROOT, blocks
from training.__main__ import main as training

PROGRAMS = ("nosolex", "python", "make", "pip", "py")
_GROUPS: dict[str, click.Command] = {"export": export, "training": training, "tests.bench": bench}
_INLINE = re.compile(r"(?<!`)`([^`]+)`(?!`)")
INDENTED = re.compile(r"^ {4}(?=\S)(.*)$", re.M)


def is_command(line: str) -> bool:
    """Whether a line starts a program that the pages tell about."""
    words = [word for word in line.split() if "=" not in word.split("/")[0]]
    return bool(words) and PurePosixPath(words[0]).name in PROGRAMS


def named(text: str) -> Iterator[str]:
    """Yield the commands of a page: in blocks, in indented lines, and within sentences."""
    for block in blocks(text):
        yield from (step.command for step in steps(block.body) if is_command(step.command))
        text = text.replace(block.body, "")
    every = [*INDENTED.findall(text), *_INLINE.findall(text)]
    yield from (line for line in every if is_command(line))


def problem(line: str) -> str:
    """Say what is wrong with a command; nothing when it is there."""
    line = line.replace("\\|", "|").replace("[", " ").replace("]", " ")
    words = [word for word in shlex.split(line, comments=True) if word]
    while "=" in words[0].split("/")[0]:
        words = words[1:]
    program, arguments = PurePosixPath(words[0]).name, words[1:]
    if program == "nosolex":
        return _of(cli, arguments)
    if program == "make":
        return _of_make(arguments)
    return _of_python(arguments) if program == "python" else ""


def _of_python(arguments: Sequence[str]) -> str:
    if not arguments or arguments[0] != "-m":
        path = next((word for word in arguments if word.endswith(".py")), None)
        return "" if path is None or (ROOT / path).is_file() else f"there is no {path}"
    module, *rest = arguments[1:]
    if module in _GROUPS:
        return _of(_GROUPS[module], rest)
    return "" if importlib.util.find_spec(module) else f"there is no module {module}"


def _of_make(arguments: Sequence[str]) -> str:
    wanted = [word for word in arguments if "=" not in word and word.islower()]
    missing = [word for word in wanted if word not in _targets()]
    return f"there is no target {missing[0]}" if missing else ""


@cache
def _targets() -> frozenset[str]:
    text = (ROOT / "Makefile").read_text(encoding="utf-8")
    return frozenset(re.findall(r"^([a-z][a-z0-9-]*):", text, re.M))


def _of(command: click.Command, arguments: Sequence[str]) -> str:
    """Follow the words through groups of commands; `a|b` names two."""
    known = _options(command)
    context = click.Context(command)
    for place, word in enumerate(arguments):
        if word.startswith("-") and len(word) > 1:
            if word.split("=")[0].split("|")[0] not in known:
                return f"{command.name} has no option {word}"
        elif isinstance(command, click.Group):
            every = [command.get_command(context, name) for name in word.split("|")]
            if None in every and not word.isupper():
                return f"{command.name} has no command {word}"
            return next(
                (text for one in every if one and (text := _of(one, arguments[place + 1 :]))), ""
            )
    return ""


def _options(command: click.Command) -> frozenset[str]:
    found = (word for option in command.params for word in (*option.opts, *option.secondary_opts))
    return frozenset({*found, "--help", "--version"})


def commands(program: str) -> Iterator[str]:
    """Yield every command of a program, groups followed to their ends."""
    group = cli if program == "nosolex" else _GROUPS[program.removeprefix("python -m ")]
    return _below(program, group)


def _below(name: str, command: click.Command) -> Iterator[str]:
    if not isinstance(command, click.Group):
        yield name
        return
    context = click.Context(command)
    for one in command.list_commands(context):
        below = command.get_command(context, one)
        if below is not None:
            yield from _below(f"{name} {one}", below)
