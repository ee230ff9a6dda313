"""Builds the NSIS installer from a staged folder, on any system that has makensis."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
from common import (
    DIST,
    VERSION,
    PackagingError,
    add_checksum,
    need,
    run,
    run_script,
    say,
    size_mb,
)

SCRIPT = Path(__file__).with_name("nosolex.nsi")


def build(stage: Path, version: str = VERSION, output: Path | None = None) -> Path:
    """Return the installer of the staged program."""
    if not (stage / "nosolex.exe").is_file():
        raise PackagingError(
            f"there is no nosolex.exe in {stage}: stage the Windows program first."
        )
    makensis = need("makensis", "nsis")
    DIST.mkdir(exist_ok=True)
    name = "nosolex-cuda" if stage.name == "nosolex-cuda" else "nosolex"
    installer = output or DIST / f"{name}-{version}-windows.exe"
    values = {"STAGE": stage.resolve(), "VERSION": version, "OUTPUT": installer}
    run(makensis, "-V2", "-WX", *(f"-D{name}={value}" for name, value in values.items()), SCRIPT)
    return installer


def main() -> None:
    """Build the installer of the folder named on the command line."""
    if len(sys.argv) != 2:
        raise PackagingError("usage: nsis.py STAGED_FOLDER")
    installer = build(Path(sys.argv[1]))
    say(f"{installer}: {size_mb(installer):.1f} MB")
    add_checksum(installer)


if __name__ == "__main__":
    run_script(main)
