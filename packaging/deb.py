"""Builds the Debian package from the frozen program."""

import argparse
import gzip
import hashlib
import os
import shutil
from pathlib import Path

from common import (
    APP_ID,
    DIST,
    ROOT,
    VERSION,
    add_checksum,
    files_of,
    frozen_app,
    run,
    run_script,
    say,
    size_mb,
)
from deps import check
from glibc import oldest_glibc

# What the frozen Qt asks of the system; everything else travels in the bundle.
_DEPENDS = (
    "libgl1, libegl1, libxkbcommon0, libxkbcommon-x11-0, libfontconfig1,"
    " libdbus-1-3, libx11-xcb1, libxcb-cursor0, libxcb-icccm4, libxcb-keysyms1, libxcb-shape0"
)
BUILT_AT = 1767225600  # one moment for every build, so that the same files give the same package
_COPYRIGHT = """\
Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/
Upstream-Name: Nosolex

Files: *
Copyright: 2026 the Nosolex maintainers
License: GPL-3+
 On Debian systems the full text is in /usr/share/common-licenses/GPL-3.
 .
 The libraries and codes inside have licences of their own:
 /usr/share/doc/nosolex/NOTICE and /usr/share/doc/nosolex/LICENCES.txt.
"""
# One folder under /opt, as its vendor's packages are wont: libraries travel with the program.
_OVERRIDES = """\
nosolex: dir-or-file-in-opt
nosolex: embedded-library
nosolex: no-changelog
"""
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
    for name in ("LICENSE", "NOTICE", "dist/LICENCES.txt"):
        _copy(ROOT / name, root / "usr/share/doc/nosolex" / Path(name).name)
    _write(root / "usr/share/doc/nosolex/copyright", _COPYRIGHT)
    _pack(ROOT / "CHANGELOG.md", root / "usr/share/doc/nosolex/CHANGELOG.md.gz")
    _pack(linux / "nosolex.1", root / "usr/share/man/man1/nosolex.1.gz")
    (root / "usr/bin").mkdir(parents=True)
    (root / "usr/bin/nosolex").symlink_to("/opt/nosolex/nosolex")
    _write(root / "usr/share/lintian/overrides/nosolex", _OVERRIDES)


def _copy(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copy(source, target)


def _write(target: Path, text: str) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(text, encoding="utf-8")


def _pack(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    # Without a time, so that two builds are alike.
    target.write_bytes(gzip.compress(source.read_bytes(), 9, mtime=0))


def control(root: Path, version: str) -> None:
    """Write the control file, the size taken from what is really there."""
    lines = [
        "Package: nosolex",
        f"Version: {version}",
        "Section: science",
        "Priority: optional",
        f"Architecture: {run('dpkg', '--print-architecture').strip()}",
        "Maintainer: Nosolex maintainers <maintainers@nosolex.invalid>",
        f"Installed-Size: {int(size_mb(root) * 1000 / 1.024)}",
        f"Depends: libc6 (>= {oldest_glibc(root / 'opt')}), {_DEPENDS}",
    ]
    folder = root / "DEBIAN"
    folder.mkdir()
    (folder / "control").write_text("\n".join(lines) + "\n" + _DESCRIPTION, encoding="utf-8")
    (folder / "md5sums").write_text(sums(root), encoding="utf-8")


def sums(root: Path) -> str:
    """Return what `dpkg --verify` compares the installed files with."""
    inside = [path for path in files_of(root) if path.parts[len(root.parts)] != "DEBIAN"]
    return "".join(f"{_md5(path)}  {path.relative_to(root)}\n" for path in inside)


def _md5(path: Path) -> str:
    with path.open("rb") as stream:
        return hashlib.file_digest(stream, "md5").hexdigest()


def settle_modes(root: Path) -> None:
    """Give every file the rights it has once installed, whatever this user's umask is."""
    for path in [root, *root.rglob("*")]:
        if not path.is_symlink():
            runs = path.is_dir() or (os.access(path, os.X_OK) and ".so" not in path.name)
            path.chmod(0o755 if runs else 0o644)


def main() -> None:
    """Build dist/nosolex_VERSION_ARCH.deb."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--version", default=VERSION)
    parser.add_argument("--output", type=Path, default=DIST)
    parser.add_argument("--quick", action="store_true", help="pack little: for tests")
    options = parser.parse_args()
    check("deb")
    root = options.output / "deb-stage"
    stage(root)
    control(root, options.version)
    settle_modes(root)
    packing = ("-Znone",) if options.quick else ("-Zzstd", "-z12")
    build = ("dpkg-deb", "--root-owner-group", *packing, "--build", root, options.output)
    printed = run(*build, env={**os.environ, "SOURCE_DATE_EPOCH": str(BUILT_AT)})
    package = Path(printed.rsplit("'", 2)[1])
    say(f"{package}: {size_mb(package):.0f} MB, installed {size_mb(root):.0f} MB")
    shutil.rmtree(root)
    if package.parent == DIST:
        add_checksum(package)


if __name__ == "__main__":
    run_script(main)
