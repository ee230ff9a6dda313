"""A file of phrases in, JSON lines out, in order; a bad line never stops the rest."""

import contextlib
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import BinaryIO

import click

from desktop.engine.errors import NosolexError, UsageError
from desktop.engine.search import SearchEngine
from desktop.terminal.opening import open_engine, tell_problems
from desktop.terminal.wire import error_line

Look = Callable[[SearchEngine, str], str]
_LINE_LIMIT = 100_000  # bytes; a longer line is no phrase, and must not fill the memory


def run_batch(source: str, look: Look, pack_folder: Path | None) -> None:
    """Look up each line of the file, or of standard input; `look` writes the line's answer."""
    with (
        _opened(source) as lines,
        open_engine(pack_folder) as engine,
        _progress(source) as advance,
    ):
        told = engine.problems
        for line in _lines(lines):
            click.echo(_answer(engine, line, look))
            advance(len(line))
        tell_problems(engine, told)


def _answer(engine: SearchEngine, line: bytes, look: Look) -> str:
    phrase = line.rstrip(b"\r\n").decode("utf-8", "replace")
    try:
        if len(line) > _LINE_LIMIT:
            raise UsageError(f"The line is longer than {_LINE_LIMIT:,} bytes; it is no phrase.")
        # Decoded again, strictly: a phrase with a lost letter must not be coded as another word.
        return look(engine, line.rstrip(b"\r\n").decode("utf-8"))
    except UnicodeDecodeError:
        return error_line(phrase, "The line is not UTF-8; save the file as UTF-8.")
    except NosolexError as error:
        return error_line(phrase[:200], str(error))


def _lines(stream: BinaryIO) -> Iterator[bytes]:
    """Yield the lines, the end of an over-long one thrown away."""
    first = True
    while line := stream.readline(_LINE_LIMIT + 1):
        if first:
            _check_encoding(line)
        if len(line) > _LINE_LIMIT and not line.endswith(b"\n"):
            while (rest := stream.readline(_LINE_LIMIT)) and not rest.endswith(b"\n"):
                continue
        yield line.removeprefix(b"\xef\xbb\xbf") if first else line
        first = False


def _check_encoding(line: bytes) -> None:
    """Refuse a file that is no UTF-8 as a whole; single bad lines are answered one by one."""
    if line.startswith((b"\xff\xfe", b"\xfe\xff")):
        raise UsageError("The file is UTF-16, as some programs save text; save it as UTF-8.")
    if b"\x00" in line:
        raise UsageError("The file is no text; name a UTF-8 file with a phrase a line.")


@contextlib.contextmanager
def _opened(source: str) -> Iterator[BinaryIO]:
    if source == "-":
        yield sys.stdin.buffer
        return
    try:
        stream = Path(source).open("rb")  # noqa: SIM115  # closed below, after it was yielded
    except OSError as error:
        raise UsageError(
            f"{source} cannot be read ({error.strerror}); name a UTF-8 file with a phrase a line."
        ) from error
    with stream:
        yield stream


@contextlib.contextmanager
def _progress(source: str) -> Iterator[Callable[[int], object]]:
    """Show a bar on a terminal only; its total is the file's size, known without reading it."""
    if source == "-" or not sys.stderr.isatty() or sys.stdout.isatty():
        yield _silent
        return
    from rich.console import Console
    from rich.progress import Progress as Bar

    with Bar(console=Console(stderr=True)) as bar:
        task = bar.add_task("Looking up", total=Path(source).stat().st_size)
        yield lambda size: bar.advance(task, size)


def _silent(size: int) -> None:
    return None
