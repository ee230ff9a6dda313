"""Makes the program's compiled modules the same in every build, wherever it is built.

`marshal` writes a string in one way or another by what else the building process holds: one that
is in use elsewhere too is marked, and a single letter says whether anybody interned it. A folder
called “é” on the build's path was enough to change the program.
"""

import sys
from collections.abc import Iterable, Iterator
from types import CodeType


def settle_letters() -> list[str]:
    """Intern the letters that Python shares in the whole process; keep what is returned."""
    return [sys.intern(chr(number)) for number in range(256)]


def settle(codes: Iterable[object]) -> list[str]:
    """Return every string of these modules: as long as it is kept, each counts as in use."""
    return [text for code in codes for text in _strings(code)]


def _strings(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, tuple | frozenset):
        for item in value:
            yield from _strings(item)
    elif isinstance(value, CodeType):
        names = (value.co_names, value.co_varnames, value.co_cellvars, value.co_freevars)
        yield from _strings((value.co_filename, value.co_name, value.co_qualname, *names))
        yield from _strings(value.co_consts)
