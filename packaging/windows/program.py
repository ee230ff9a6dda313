"""Freezes the Windows program, dresses it, writes its bill and lets it check itself.

The same on a Linux with wine and on a real Windows: only `machine.here()` knows which it is.
"""

import shutil

from common import ROOT, run_script, say
from freeze import REPRODUCIBLE, words

from windows.machine import Native, here
from windows.places import BUILD, STAGE


def freeze(machine: Native) -> None:
    """Freeze both programs, with the licence where a person looks, and write the bill."""
    shutil.rmtree(STAGE, ignore_errors=True)
    machine.check(machine.python, *words(STAGE.parent, BUILD), env=REPRODUCIBLE)
    for name in ("LICENSE", "NOTICE"):
        shutil.copy(ROOT / name, STAGE / name)
    say(machine.check(machine.python, ROOT / "packaging" / "sbom.py").strip())


def self_test(machine: Native) -> None:
    """Let the frozen program check itself."""
    say(machine.check(STAGE / "nosolex-cli.exe", "self-test").strip())


def main() -> None:
    """Freeze and check."""
    machine = here()
    freeze(machine)
    self_test(machine)


if __name__ == "__main__":
    run_script(main)
