"""ONNX Runtime, without the line that it leaves on stderr where a PC shows it no graphics card.

WORKAROUND: onnxruntime 1.31 on Windows writes "Failed to create DXGI factory." as it is imported,
past every setting of its log; whoever runs Nosolex in a script would take it for our answer.
"""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager

__all__ = ["onnxruntime"]
_ERRORS = 2


@contextmanager
def _quietly() -> Iterator[None]:
    try:
        kept = os.dup(_ERRORS)
    except OSError:  # a program without a console has no stderr
        yield
        return
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, _ERRORS)
    os.close(nowhere)
    try:
        yield
    finally:
        os.dup2(kept, _ERRORS)
        os.close(kept)


if sys.platform == "win32":
    with _quietly():
        import onnxruntime
else:
    import onnxruntime
