"""Small Windows programs and libraries, compiled here from a few lines of C."""

import re
import tempfile
from collections.abc import Iterable
from pathlib import Path

from common import need, run

from windows.places import CROSS, SHIMS

_PACKAGE = "gcc-mingw-w64-x86-64"
_PLAIN = ("-O1", "-s", "-Wl,--no-insert-timestamp")  # the same content whenever it is made
_EXPORT = re.compile(r"^\s+\[ *\d+\](?:.* )?(\S+)$", re.MULTILINE)


def compiler() -> str:
    """Return the compiler that makes Windows programs."""
    return need(f"{CROSS}-gcc", _PACKAGE)


def program(source: str, target: Path, *options: str | Path) -> None:
    """Compile a program of ours."""
    run(compiler(), *_PLAIN, "-municode", *options, "-o", target, SHIMS / source)


def shared(target: Path, *sources: str | Path) -> None:
    """Compile a library of ours; it needs nothing of the compiler's own beside it."""
    # Left to itself the linker makes the base address out of the path.
    alike = "-Wl,--disable-auto-image-base"
    run(compiler(), *_PLAIN, alike, "-shared", "-static-libgcc", "-o", target, *sources)


def exports(library: Path) -> list[str]:
    """Return the names that a library gives away."""
    printed = run(need(f"{CROSS}-objdump", "binutils-mingw-w64-x86-64"), "-p", library)
    names = {name for name in _EXPORT.findall(printed) if not re.fullmatch(r"[\d-]*", name)}
    return sorted(names)


def forwarding(target: Path, lines: Iterable[str], *sources: str | Path) -> None:
    """Compile a library whose exports are these lines of a module-definition file."""
    with tempfile.TemporaryDirectory(prefix="nosolex-def-") as scratch:
        definition = Path(scratch) / "exports.def"
        definition.write_text("\n".join(["EXPORTS", *lines]) + "\n", encoding="utf-8")
        shared(target, *sources, definition)
