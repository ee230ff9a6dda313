"""A processor without VNNI, for who has none: the same program under `qemu-x86_64 -cpu Haswell`.

Haswell has AVX2 and neither AVX-512 nor VNNI, so ONNX Runtime takes the very kernels that such a PC
takes: products of 8-bit numbers added in pairs in 16 bits, which overflow where weights use all
eight bits. Nothing of ONNX Runtime is rebuilt or told to behave otherwise.
"""

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from desktop.engine.errors import PackError
from export.parity.answers import Answers, Asked

CPU = "Haswell"
TIMEOUT = 3600.0  # a few hundred texts take minutes; hours mean that something hangs


def without_vnni(
    asked: Asked, graphs: Path, tokenizer: Path, cpu: str = CPU
) -> tuple[Answers, str]:
    """Answer on an emulated processor; also return the features that the program saw there."""
    with tempfile.TemporaryDirectory() as folder:
        questions, target = Path(folder) / "questions.json", Path(folder) / "answers.npz"
        asked.write(questions)
        files = [str(path) for path in (questions, graphs, tokenizer, target)]
        command = [emulator(), "-cpu", cpu, sys.executable, "-m", "export.parity.probe", *files]
        environment = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])}
        done = subprocess.run(
            command, check=False, env=environment, capture_output=True, text=True, timeout=TIMEOUT
        )
        if done.returncode:
            raise PackError(f"The emulated run failed: {_last_line(done.stderr)}")
        return Answers.read(target), done.stdout.strip()


def emulator() -> str:
    """Return the path of qemu's user emulation, or say what to install."""
    found = shutil.which("qemu-x86_64-static") or shutil.which("qemu-x86_64")
    if not found:
        raise PackError(
            "The path without VNNI needs qemu's user emulation; install Debian's qemu-user (or "
            "qemu-user-static), or add --no-emulation to leave it out."
        )
    return found


def _last_line(text: str) -> str:
    lines = text.strip().splitlines()
    return lines[-1] if lines else "it said nothing"
