"""Builds the tar.gz that a user installs without administrator rights."""

import gzip
import shutil
import tarfile
from pathlib import Path

from common import (
    APP_ID,
    DIST,
    ROOT,
    VERSION,
    add_checksum,
    bundle,
    frozen_app,
    run_script,
    say,
    size_mb,
)

_LEVEL = 6  # 9 takes three times as long for one part in a hundred


def neutral(entry: tarfile.TarInfo) -> tarfile.TarInfo:
    """Leave out who built it and when, so that the same files give the same archive."""
    entry.uid = entry.gid = 0
    entry.uname = entry.gname = "root"
    entry.mtime = 1767225600
    return entry


def main() -> None:
    """Build dist/nosolex-VERSION-linux.tar.gz."""
    frozen_app()
    top = f"{bundle().name}-{VERSION}"
    linux = ROOT / "packaging" / "linux"
    parts: dict[str, Path] = {
        "nosolex": frozen_app(),
        "install.sh": linux / "install.sh",
        f"{APP_ID}.desktop": linux / f"{APP_ID}.desktop",
        f"{APP_ID}.svg": ROOT / "resources" / "icons" / "nosolex.svg",
        "LICENSE": ROOT / "LICENSE",
        "NOTICE": ROOT / "NOTICE",
    }
    plain = DIST / f"{top}-linux.tar"
    with tarfile.open(plain, "w") as archive:
        for name, path in parts.items():
            archive.add(path, f"{top}/{name}", filter=neutral)
    packed = plain.with_suffix(".tar.gz")
    with (
        plain.open("rb") as source,
        packed.open("wb") as raw,
        gzip.GzipFile("", "wb", _LEVEL, raw, mtime=0) as target,
    ):
        shutil.copyfileobj(source, target)
    plain.unlink()
    say(f"{packed}: {size_mb(packed):.0f} MB")
    add_checksum(packed)


if __name__ == "__main__":
    run_script(main)
