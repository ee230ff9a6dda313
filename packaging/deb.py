"""Builds the Debian package from the frozen program."""

import os
import shutil
from pathlib import Path

from common import APP_ID, DIST, ROOT, VERSION, frozen_app, need, run, run_script, say, size_mb

# What the frozen Qt asks of the system; everything else travels in the bundle.
_DEPENDS = (
    "libc6 (>= 2.28), libgl1, libegl1, libxkbcommon0, libxkbcommon-x11-0, libfontconfig1,"
    " libdbus-1-3, libx11-xcb1, libxcb-cursor0, libxcb-icccm4, libxcb-keysyms1, libxcb-shape0"
)
_DESCRIPTION = """\
Description: offline search for ICD-10-CM / CIE-10-ES codes in six languages
 Copy a clinical phrase, press a hotkey, and the fitting diagnosis codes appear.
 Everything is computed on this computer; no network connection is ever opened.
"""


def stage(root: Path) -> None:
    """Lay the package's files out as they will be installed."""
    shutil.rmtree(root, ignore_errors=True)
    shutil.copytree(frozen_app(), root / "opt" / "nosolex", symlinks=True)
    linux = ROOT / "packaging" / "linux"
    _copy(linux / f"{APP_ID}.desktop", root / "usr/share/applications" / f"{APP_ID}.desktop")
    icon = ROOT / "resources" / "icons" / "nosolex.svg"
    _copy(icon, root / "usr/share/icons/hicolor/scalable/apps" / f"{APP_ID}.svg")
    _copy(ROOT / "NOTICE", root / "usr/share/doc/nosolex/copyright")
    manual = root / "usr/share/man/man1/nosolex.1"
    _copy(linux / "nosolex.1", manual)
    run("gzip", "-9n", manual)
    (root / "usr/bin").mkdir(parents=True)
    (root / "usr/bin/nosolex").symlink_to("/opt/nosolex/nosolex")


def _copy(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copy(source, target)


def control(root: Path) -> None:
    """Write the control file, the version and the size taken from what is really there."""
    lines = [
        "Package: nosolex",
        f"Version: {VERSION}",
        "Section: science",
        "Priority: optional",
        f"Architecture: {run('dpkg', '--print-architecture').strip()}",
        "Maintainer: Nosolex maintainers <maintainers@nosolex.invalid>",
        f"Installed-Size: {int(size_mb(root) * 1000 / 1.024)}",
        f"Depends: {_DEPENDS}",
    ]
    folder = root / "DEBIAN"
    folder.mkdir()
    (folder / "control").write_text("\n".join(lines) + "\n" + _DESCRIPTION, encoding="utf-8")


def settle_modes(root: Path) -> None:
    """Give every file the rights it has once installed, whatever this user's umask is."""
    for path in [root, *root.rglob("*")]:
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or os.access(path, os.X_OK) else 0o644)


def main() -> None:
    """Build dist/nosolex_VERSION_ARCH.deb."""
    need("dpkg-deb", "dpkg")
    root = DIST / "deb"
    stage(root)
    control(root)
    settle_modes(root)
    printed = run("dpkg-deb", "--root-owner-group", "-Zxz", "--build", root, DIST)
    package = Path(printed.rsplit("'", 2)[1])
    say(f"{package}: {size_mb(package):.0f} MB, installed {size_mb(root):.0f} MB")
    shutil.rmtree(root)


if __name__ == "__main__":
    run_script(main)
