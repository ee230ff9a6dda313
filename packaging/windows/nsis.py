"""Builds the NSIS installer from a staged folder, on any system that has makensis."""

import os
from collections.abc import Mapping
from pathlib import Path

from common import (
    DIST,
    VERSION,
    PackagingError,
    make_installer,
    need,
    run,
    run_script,
)

SCRIPT = Path(__file__).with_name("nosolex.nsi")
# Measured by `python -m windows.compressors` on the whole program, on a busy machine of two cores:
# bzip2 takes as long as zlib and saves 2 MB; lzma saves 20, and takes minutes on a quiet machine.
COMPRESSOR = "bzip2"


def build(
    stage: Path, version: str = VERSION, output: Path = DIST, compressor: str = COMPRESSOR
) -> Path:
    """Return the installer of the staged program."""
    if not (stage / "nosolex.exe").is_file():
        raise PackagingError(
            f"there is no nosolex.exe in {stage}: stage the Windows program first."
        )
    makensis = need("makensis", "nsis", *usual_places(os.environ))
    output.mkdir(parents=True, exist_ok=True)
    name = "nosolex-cuda" if stage.name == "nosolex-cuda" else "nosolex"
    installer = output.resolve() / f"{name}-{version}-windows.exe"
    values = {"STAGE": stage.resolve(), "VERSION": version, "OUTPUT": installer}
    values |= {"COMPRESSOR": compressor.removesuffix(" solid")}
    values |= {"SOLID": ""} if compressor.endswith(" solid") else {}
    words = [f"-D{name}={value}" for name, value in values.items()]
    run(makensis, "-V2", "-WX", *words, SCRIPT)
    return installer


def usual_places(environment: Mapping[str, str]) -> list[str]:
    r"""Return where NSIS lies on Windows: its own installer leaves the search path alone.

    >>> [place.replace("/", "\\") for place in usual_places({"ProgramFiles(x86)": "C:\\Programs"})]
    ['C:\\Programs\\NSIS']
    """
    programs = (environment.get(name) for name in ("ProgramFiles(x86)", "ProgramFiles"))
    return [f"{folder}/NSIS" for folder in programs if folder]


def main() -> None:
    """Build the installer of the folder named on the command line."""
    make_installer(build, __doc__)


if __name__ == "__main__":
    run_script(main)
