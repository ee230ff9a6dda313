"""The oldest C library that the bundle runs on, read from what its files ask for."""

import re
from pathlib import Path

from common import files_of

_ASKED = re.compile(rb"GLIBC_(\d+)\.(\d+)")


def oldest_glibc(app: Path) -> str:
    """Return the highest version of glibc that any file of the bundle names."""
    found = {(2, 28)}
    for path in files_of(app):
        if path.name == "nosolex" or ".so" in path.name:
            found |= {(int(a), int(b)) for a, b in _ASKED.findall(path.read_bytes())}
    return ".".join(map(str, max(found)))
