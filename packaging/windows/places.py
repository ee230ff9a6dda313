"""Where everything of the Windows build lies, and which Python it is made for."""

import sys
from pathlib import Path

from common import DIST, ROOT, PackagingError, bundle

HERE = Path(__file__).resolve().parent
MINOR = "3.11"
TAG = MINOR.replace(".", "")
LOCK = HERE / f"wheels-{MINOR}.lock"
SHIMS = HERE / "shims"
BUILD = ROOT / "build" / "windows"
WHEELS = BUILD / "wheels"
PYTHON = BUILD / "python"
SITE = PYTHON / "Lib" / "site-packages"
PREFIX = BUILD / "prefix"
STAGE = DIST / "windows" / bundle().name
CROSS = "x86_64-w64-mingw32"


def same_minor() -> None:
    """End unless this Python can lend its standard library to the Windows one."""
    here = f"{sys.version_info.major}.{sys.version_info.minor}"
    if here != MINOR:
        raise PackagingError(
            f"the Windows Python is {MINOR} and borrows the standard library of this one, which is"
            f" {here}: make the environment with `make PYTHON=python{MINOR}`."
        )
