"""Names the Debian packages that each target beyond `run` and `test` needs, and what is missing.

`deps.py TARGET` checks, `deps.py --list` prints all of them for `make package-deps`, and
`deps.py --list TARGET ...` those of some targets.
"""

import shutil
import sys
from collections.abc import Iterable

from common import PackagingError, run_script, say

# Tool -> the package that brings it, for each target of the Makefile.
_FREEZE = {"strip": "binutils", "objdump": "binutils"}
_SCREEN = {"Xvfb": "xvfb", "xdotool": "xdotool", "xclip": "xclip"}
_INSTALLERS = {"makensis": "nsis", "wixl": "wixl", "msibuild": "msitools", "msiinfo": "msitools"}
_WINE = {
    "wine": "wine wine64",
    "wineserver": "wine64",
    "x86_64-w64-mingw32-gcc": "gcc-mingw-w64-x86-64",
    "x86_64-w64-mingw32-objdump": "binutils-mingw-w64-x86-64",
}
_WINDOW = {"xvfb-run": "xvfb", "openbox": "openbox", "xdotool": "xdotool", "xclip": "xclip"}
NEEDED: dict[str, dict[str, str]] = {
    "package": {
        **_FREEZE,
        "unshare": "util-linux",
        "setpriv": "util-linux",
        "prlimit": "util-linux",
        "strace": "strace",
    },
    "deb": {"dpkg-deb": "dpkg", "gzip": "gzip"},
    "tarball": {},
    "installer-windows": _INSTALLERS,
    "windows": {**_WINE, **_INSTALLERS},
    "test-windows": {**_WINE, **_INSTALLERS, **_SCREEN},
    "bench": _WINDOW,
    "screenshots": _WINDOW,
    "test-x11": {
        **_WINDOW,
        "strace": "strace",
        "xmodmap": "x11-xserver-utils",
        "setxkbmap": "x11-xkb-utils",
    },
    "test-slow": {"chromium": "chromium"},
    "test-packages": {
        **_FREEZE,
        "dpkg": "dpkg",
        "lintian": "lintian",
        "desktop-file-validate": "desktop-file-utils",
        "man": "man-db",
        "strace": "strace",
        **_WINDOW,
        **_WINE,
        **_INSTALLERS,
    },
}
# Qt links these even off screen, and a bare Debian lacks them.
LIBRARIES = (
    "fonts-dejavu-core",  # wine stands it in for Segoe UI
    *("libgl1", "libegl1", "libxkbcommon0", "libfontconfig1", "libdbus-1-3", "libglib2.0-0"),
    *("libxcb-cursor0", "libxcb-icccm4", "libxcb-keysyms1", "libxcb-shape0"),
    *("libxkbcommon-x11-0", "libx11-xcb1"),
)


def missing(target: str) -> dict[str, str]:
    """Return the tools of a target that are not here, with their packages."""
    if sys.platform != "linux":
        return {}
    return {tool: name for tool, name in NEEDED[target].items() if shutil.which(tool) is None}


def packages(targets: Iterable[str]) -> list[str]:
    """Return every package that these targets need, once."""
    named = " ".join(name for target in targets for name in NEEDED[target].values()).split()
    return sorted({*named, *LIBRARIES})


def check(target: str) -> None:
    """End with one sentence when something is missing."""
    lacking = missing(target)
    if lacking:
        packages = " ".join(sorted({*" ".join(lacking.values()).split()}))
        raise PackagingError(
            f"{', '.join(lacking)} missing for `make {target}`: run `make package-deps`,"
            f" or `apt-get install {packages}`."
        )


def main() -> None:
    """List what all targets need, or the named ones, or check one."""
    words = sys.argv[1:]
    targets = words[1:] if words[:1] == ["--list"] else words
    if not NEEDED.keys() >= set(targets) or (targets == words and len(words) != 1):
        raise PackagingError(f"usage: deps.py [--list] TARGET ..., of {' '.join(NEEDED)}")
    if targets == words:
        check(targets[0])
    else:
        say(" ".join(packages(targets or NEEDED)))


if __name__ == "__main__":
    run_script(main)
