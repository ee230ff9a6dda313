"""Makes the Windows Python: python.org's own DLLs out of a wheel, and a start written in C."""

import fnmatch
import shutil
import sysconfig
import zipfile
from pathlib import Path, PurePosixPath

from common import PackagingError, run_script, say

from windows.libraries import exports, forwarding, program
from windows.places import PYTHON, SITE, TAG, WHEELS, same_minor
from windows.wheels import fetch, install, interpreter

_INSIDE = "deploy_libs/"
# Tk, what Windows has itself, the builds without a lock; and _wmi, at which wine 8 hangs (platform
# does without it).
_NOT = ("*tk*", "*tcl*", "api-ms*", "_wmi*", "*t-win_amd64.pyd")
_BESIDE = (f"python{TAG}.dll", "VCRUNTIME140.dll")
_LEFT_OUT = (
    *("__pycache__", "site-packages", "lib-dynload", "test", "idlelib", "tkinter", "turtledemo"),
    *("lib2to3", "config-*", "_sysconfigdata*", "ensurepip"),
)


def unpack(wheel: Path, python: Path) -> None:
    """Take the DLLs and the extension modules out of the wheel."""
    folder = python / "DLLs"
    folder.mkdir(parents=True)
    with zipfile.ZipFile(wheel) as archive:
        for entry in archive.namelist():
            name = PurePosixPath(entry).name
            if entry.startswith(_INSIDE) and not _matches(name):
                place = python if name in _BESIDE else folder
                (place / name).write_bytes(archive.read(entry))
    if not (python / _BESIDE[0]).is_file():
        raise PackagingError(f"{wheel.name} holds no {_BESIDE[0]}.")


def _matches(name: str) -> bool:
    return any(fnmatch.fnmatch(name, pattern) for pattern in _NOT)


def start_programs(python: Path) -> None:
    """Compile python.exe and pythonw.exe, and the stable ABI that the wheels link."""
    library = python / f"python{TAG}.dll"
    program("python.c", python / "python.exe", library)
    program("python.c", python / "pythonw.exe", library, "-mwindows", "-DWINDOWED")
    names = [name for name in exports(library) if name.startswith(("Py", "_Py"))]
    lines = [f"{name} = python{TAG}.{name}" for name in names]
    forwarding(python / "python3.dll", lines, "-nostdlib", "-Wl,-e,0")


def standard_library(python: Path) -> None:
    """Copy what is pure Python of the Linux Python of the same minor version."""
    same_minor()
    source = Path(sysconfig.get_path("stdlib"))
    ignore = shutil.ignore_patterns(*_LEFT_OUT)
    shutil.copytree(source, python / "Lib", ignore=ignore, dirs_exist_ok=True)


def runtime(python: Path, site: Path) -> None:
    """Put the C++ run time beside Python: onnxruntime brings none, PySide6 a recent one."""
    for library in [*site.glob("PySide6/msvcp140*.dll"), site / "PySide6" / "vcruntime140_1.dll"]:
        shutil.copy(library, python)


def make(python: Path = PYTHON, site: Path = SITE) -> None:
    """Make the whole from nothing."""
    fetch(WHEELS)
    shutil.rmtree(python, ignore_errors=True)
    unpack(interpreter(WHEELS), python)
    start_programs(python)
    standard_library(python)
    site.mkdir(parents=True, exist_ok=True)
    install(WHEELS, site)
    runtime(python, site)


def main() -> None:
    """Make the Windows Python."""
    make()
    say(f"{PYTHON}: Python {TAG} for Windows")


if __name__ == "__main__":
    run_script(main)
