"""Compares two builds of one commit, file by file; what may differ is named here with its reason.

compare.py FOLDER FOLDER
"""

import sys
from pathlib import Path

from common import PackagingError, files_of, run_script, say, sha256

# Path inside the bundle -> why it may differ. Nothing, as long as two builds show nothing.
MAY_DIFFER: dict[str, str] = {}


def differences(one: Path, other: Path) -> dict[str, str]:
    """Return each path that differs, and how."""
    hashes, others = (_hashes(folder) for folder in (one, other))
    found = dict.fromkeys(hashes.keys() - others.keys(), "only in the first")
    found |= dict.fromkeys(others.keys() - hashes.keys(), "only in the second")
    both = hashes.keys() & others.keys()
    found |= {path: "other content" for path in both if hashes[path] != others[path]}
    return dict(sorted(found.items()))


def _hashes(folder: Path) -> dict[str, str]:
    return {path.relative_to(folder).as_posix(): sha256(path) for path in files_of(folder)}


def main() -> None:
    """Say what differs; anything that is not named above makes the comparison fail."""
    if len(sys.argv) != 3:
        raise PackagingError("usage: compare.py FOLDER FOLDER")
    one, other = (Path(word) for word in sys.argv[1:])
    found = differences(one, other)
    for path, how in found.items():
        say(f"{path}: {how} ({MAY_DIFFER.get(path, 'not expected')})")
    if found.keys() - MAY_DIFFER.keys():
        raise PackagingError("the two builds differ.")
    say(f"{len(files_of(one))} files alike, {len(found)} that may differ.")


if __name__ == "__main__":
    run_script(main)
