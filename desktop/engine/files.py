"""Files that somebody else may have written: only regular ones are opened, small JSON in limits.

A named pipe would wait for ever and a device has no end, so neither is opened, by whatever name.
"""

import errno
import json
import math
import os
import stat
from pathlib import Path
from typing import IO, Any, NoReturn

SMALL = 1_000_000  # bytes; settings, policies, keys and records have some hundreds
DEEPEST = 32  # brackets within brackets
_LONGEST_NUMBER = 18  # digits: what fits 64 bits
# A pipe without a writer is opened at once and then refused; there is no such flag on Windows.
_AT_ONCE = getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_BINARY", 0)


class JsonError(ValueError):
    """A file is no JSON that this program wrote; the words say what is wrong with it."""


def open_regular(path: Path) -> IO[bytes]:
    """Open a regular file for reading; OSError for a folder, a pipe, a device or a socket."""
    _check_kind(path, path.stat().st_mode)  # before: opening a device may already do something
    handle = os.open(path, os.O_RDONLY | _AT_ONCE)
    try:
        _check_kind(path, os.fstat(handle).st_mode)
        return os.fdopen(handle, "rb")
    except BaseException:
        os.close(handle)
        raise


def _check_kind(path: Path, mode: int) -> None:
    if stat.S_ISDIR(mode):
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), str(path))
    if not stat.S_ISREG(mode):
        raise OSError(errno.EINVAL, "it is no regular file", str(path))


def is_regular(path: Path, most: int = SMALL) -> bool:
    """Tell whether another library may open a path: a small regular file, or none yet."""
    try:
        found = path.stat()
    except FileNotFoundError:
        return True
    except OSError:
        return False
    return stat.S_ISREG(found.st_mode) and found.st_size <= most


def read_small(path: Path, most: int = SMALL) -> bytes:
    """Read a regular file whole; OSError when it has more bytes than any real one."""
    with open_regular(path) as file:
        content = file.read(most + 1)
    if len(content) > most:
        raise OSError(errno.EFBIG, f"it has more than {most:,} bytes", str(path))
    return content


def read_json(path: Path, most: int = SMALL, deepest: int = DEEPEST) -> Any:
    """Read a small JSON file; OSError when it cannot be read, JsonError when it makes no sense."""
    return parse_json(read_small(path, most), deepest)


def parse_json(content: bytes | str, deepest: int = DEEPEST) -> Any:
    """Read JSON that anybody may have written.

    A number that no setting can have becomes an infinite one, so that one entry is wrong and not
    the file; a text that is no text (half a character, NUL) makes the file no JSON of ours.
    """
    try:
        text = content if isinstance(content, str) else content.decode("utf-8-sig")
        value = json.loads(text, parse_int=_whole, parse_constant=_refuse)
        _check_depth(value, deepest)
    except RecursionError as error:
        raise JsonError("it is nested too deeply") from error
    except UnicodeDecodeError as error:
        raise JsonError("it is not UTF-8") from error
    except JsonError:
        raise
    except ValueError as error:
        raise JsonError(str(error)) from error
    return value


def _whole(digits: str) -> int | float:
    return int(digits) if len(digits) <= _LONGEST_NUMBER else math.inf


def _refuse(name: str) -> NoReturn:
    raise JsonError(f"{name} is no number")


def _check_depth(value: Any, deepest: int) -> None:
    """Go through the value level by level, since a function that calls itself may end too soon."""
    level = [value]
    for _ in range(deepest + 1):
        level = [item for parent in level for item in _inside(parent)]
        if not level:
            return
    raise JsonError("it is nested too deeply")


def _inside(value: Any) -> list[Any]:
    if isinstance(value, dict):
        return [*value.keys(), *value.values()]
    if isinstance(value, str) and not is_text(value):
        raise JsonError("it holds what is no text")
    return value if isinstance(value, list) else []


def is_text(value: str) -> bool:
    """Tell whether every character is one that can be written: no NUL, no half of a pair.

    >>> is_text("año"), is_text("a\\0"), is_text("\\ud800")
    (True, False, False)
    """
    try:
        return b"\0" not in value.encode()
    except UnicodeEncodeError:
        return False
