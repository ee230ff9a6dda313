"""The small program that runs under emulation: answer the questions of a file, write the answers.

It refuses to work on a processor that has what the emulation is meant to take away.
"""

import importlib
import sys
from pathlib import Path

from export.parity.answers import Asked, ask


def main(arguments: list[str]) -> None:
    """Arguments: questions, folder of graphs, tokenizer, target."""
    asked, graphs, tokenizer, target = (Path(argument) for argument in arguments)
    found = features()
    if any(name.startswith("AVX512") for name in found):
        sys.exit("the processor is not emulated: it has AVX-512")
    ask(Asked.read(asked), graphs, tokenizer, cores=1).write(target)
    sys.stdout.write(" ".join(sorted(found & {"SSE42", "AVX", "AVX2", "FMA3"})))


def features() -> set[str]:
    """Return what this process believes its processor can do, by numpy's own look at it."""
    inside = importlib.import_module("numpy._core._multiarray_umath")
    return {name for name, present in inside.__cpu_features__.items() if present}


if __name__ == "__main__":
    main(sys.argv[1:])
