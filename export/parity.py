"""Does int8 answer like float? Gates that stop an export, compared by rank rather than by value.

The path without VNNI is the real one: the same program runs under `qemu-x86_64 -cpu Haswell`, a
processor with AVX2 and no VNNI, so ONNX Runtime takes the kernels that such a PC takes.
"""

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from desktop.engine.encoder import Encoder, EncoderSpec
from desktop.engine.errors import PackError
from desktop.engine.reranker import Reranker, RerankerSpec
from desktop.engine.runtime import load_session
from desktop.engine.tokens import load_tokenizer

NO_VNNI = ("-cpu", "Haswell")


@dataclass(frozen=True, slots=True)
class Gate:
    """One figure and what it must reach."""

    name: str
    value: float
    limit: float
    at_least: bool = True

    @property
    def holds(self) -> bool:
        """Whether the export may go on."""
        return self.value >= self.limit if self.at_least else self.value <= self.limit

    def __str__(self) -> str:
        sign = ">=" if self.at_least else "<="
        return f"{self.name:52} {self.value:8.4f}  {sign} {self.limit:<6} {_word(self.holds)}"


def _word(holds: bool) -> str:
    return "holds" if holds else "FAILS"


def check(gates: Sequence[Gate]) -> None:
    """Stop the export when a gate fails."""
    failed = [gate.name for gate in gates if not gate.holds]
    if failed:
        raise PackError(
            f"The int8 models do not answer like the float ones ({'; '.join(failed)}); "
            "try another quantisation."
        )


def encode_with(
    graph: Path, tokenizer: Path, spec: EncoderSpec, texts: Sequence[str]
) -> np.ndarray:
    """Encode texts with one graph."""
    encoder = Encoder(load_session(graph, "cpu"), load_tokenizer(tokenizer, spec.max_tokens), spec)
    return encoder.encode(texts)


def rerank_with(
    graph: Path, tokenizer: Path, spec: RerankerSpec, lists: Sequence[tuple[str, list[str]]]
) -> list[np.ndarray]:
    """Score each phrase's candidates with one graph."""
    session = load_session(graph, "cpu")
    reranker = Reranker(session, load_tokenizer(tokenizer, spec.max_tokens), spec)
    return [reranker.scores(phrase, candidates) for phrase, candidates in lists]


def without_vnni(
    graph: Path, tokenizer: Path, spec: EncoderSpec, texts: Sequence[str]
) -> np.ndarray:
    """Encode texts on an emulated processor without VNNI; slow, so a few hundred at most."""
    emulator = shutil.which("qemu-x86_64-static") or shutil.which("qemu-x86_64")
    if not emulator:
        raise PackError(
            "The path without VNNI needs qemu's user emulation; install qemu-user, or add "
            "--no-emulation to leave it out."
        )
    with tempfile.TemporaryDirectory() as folder:
        source, target = Path(folder) / "texts", Path(folder) / "vectors.npy"
        source.write_text("\n".join(texts), encoding="utf-8")
        command = [
            emulator, *NO_VNNI, sys.executable, "-m", "export.parity_probe", str(graph),
            str(tokenizer), str(spec.dimensions), str(spec.max_tokens), spec.prefix,
            str(source), str(target),
        ]  # fmt: skip
        environment = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[1])}
        subprocess.run(command, check=True, env=environment, stderr=subprocess.DEVNULL)
        return np.asarray(np.load(target))


def cosine_gates(name: str, one: np.ndarray, other: np.ndarray) -> list[Gate]:
    """Compare two encodings of the same texts."""
    cosines = (one * other).sum(axis=1)
    return [
        Gate(f"{name}: mean cosine", float(cosines.mean()), 0.99),
        Gate(f"{name}: worst cosine", float(cosines.min()), 0.96),
    ]


def agreement_at_10(one: Sequence[Sequence[int]], other: Sequence[Sequence[int]]) -> float:
    """The share of the first ten that two rankings have in common."""
    shares = [
        len(set(a[:10]) & set(b[:10])) / max(len(a[:10]), 1)
        for a, b in zip(one, other, strict=True)
    ]
    return float(np.mean(shares))


def kendall(one: np.ndarray, other: np.ndarray) -> float:
    """Kendall's tau between two lists of scores."""
    if len(one) < 2:
        return 1.0
    pairs = np.triu_indices(len(one), 1)
    first = np.sign(one[pairs[0]] - one[pairs[1]])
    second = np.sign(other[pairs[0]] - other[pairs[1]])
    return float((first * second).mean())
