"""How fast the Windows program starts and answers under wine, beside this system's, in one run."""

import json
import statistics
import sys
import time
from collections.abc import Callable

from common import ROOT, run, run_script, say

from windows.machine import Native, here
from windows.places import STAGE

_ONE = "infarto agudo de miocardio"
_PHRASES = (
    *("neumonía adquirida en la comunidad", "asthme", "fractura de fémur derecho", "HTA", "I10"),
    *("polmonite", "diabetis tipus 2", "insuficiência cardíaca", "acute bronchitis", "EPOC reag."),
) * 3
_TIMES = 3
Call = Callable[..., str]
ROWS = ("start (--version)", "first answer (lookup)", "a look-up, warm")


def _seconds(call: Call, *words: str) -> float:
    taken = []
    for _ in range(_TIMES):
        begun = time.monotonic()
        call(*words)
        taken.append(time.monotonic() - begun)
    return min(taken)  # what else the machine does only adds


def measure(call: Call) -> dict[str, str]:
    """Return each figure of one program, written out."""
    start = _seconds(call, "--version")
    answer = _seconds(call, "lookup", _ONE, "--top", "1")
    lines = "".join(f"{phrase}\n" for phrase in _PHRASES)
    printed = call("lookup", "--batch", "-", "--format", "jsonl", text=lines)
    each = [json.loads(line)["elapsed_ms"] for line in printed.splitlines()]
    found = (f"{start:.2f} s", f"{answer:.2f} s", f"{statistics.median(each):.0f} ms")
    return dict(zip(ROWS, found, strict=True))


def both(machine: Native) -> dict[str, tuple[str, str]]:
    """Return the figures here and under the machine that the Windows program runs on."""

    def there(*words: str, text: str = "") -> str:
        return machine.check(STAGE / "nosolex-cli.exe", *words, text=text)

    def ours(*words: str, text: str = "") -> str:
        return run(sys.executable, "-m", "desktop", *words, cwd=ROOT, text=text)

    theirs, own = measure(there), measure(ours)
    return {name: (theirs[name], own[name]) for name in ROWS}


def table(found: dict[str, tuple[str, str]], name: str) -> str:
    """Write the figures as Markdown."""
    head = f"| what | frozen, {name} | from source, {sys.platform} |\n|---|--:|--:|"
    return "\n".join([head, *(f"| {row} | {a} | {b} |" for row, (a, b) in found.items())])


def main() -> None:
    """Print the table."""
    machine = here()
    say(table(both(machine), machine.name))


if __name__ == "__main__":
    run_script(main)
