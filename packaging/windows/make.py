"""Makes everything for Windows on a Linux, from the locked wheels: `make windows`."""

import time
from collections.abc import Callable
from typing import TypeVar

from common import add_checksum, run_script, say

from windows import (
    admx,
    compressors,
    figures,
    interpreter,
    msi,
    nsis,
    prefix,
    program,
    rollout,
    speed,
)
from windows.machine import here
from windows.places import STAGE

Made = TypeVar("Made")


class Steps:
    """What was done, and how long each step took."""

    def __init__(self) -> None:
        self.seconds: dict[str, float] = {}

    def do(self, name: str, step: Callable[[], Made]) -> Made:
        """Do one step and note its time."""
        say(f"{name} ...")
        begun = time.monotonic()
        made = step()
        self.seconds[name] = time.monotonic() - begun
        return made


def main() -> None:
    """Make everything and print the figures."""
    steps = Steps()
    steps.do("Windows Python", interpreter.make)
    steps.do("wine prefix", prefix.make)
    machine = here()
    steps.do("freeze, bill of materials", lambda: program.freeze(machine))
    steps.do("self-test", lambda: program.self_test(machine))
    made = [
        steps.do("NSIS installer", lambda: nsis.build(STAGE)),
        steps.do("MSI", lambda: msi.build(STAGE)),
    ]
    for installer in made:
        add_checksum(installer)
    steps.do("group policy, WinGet, codes", lambda: (admx.write(), rollout.write()))
    fast = steps.do("start, first answer, look-up", lambda: speed.both(machine))
    packed = steps.do("compressors, on a part", lambda: compressors.of_a_part(STAGE))
    tables = (figures.table(steps.seconds, STAGE, made), speed.table(fast, machine.name), packed)
    text = "\n\n".join((figures.machine(), *tables))
    figures.KEPT.write_text(text + "\n", encoding="utf-8")
    say(text)


if __name__ == "__main__":
    run_script(main)
