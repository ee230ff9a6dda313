"""bfloat16 is computed with where the processor has it, and nowhere else."""

import platform
import re
from pathlib import Path

import numpy as np
import pytest

UNITS = {"avx512_bf16", "amx_tile"}


def test_torch_is_asked_and_agrees_with_the_system() -> None:
    from training.models.precision import has_bfloat16

    flags = Path("/proc/cpuinfo")
    if not flags.is_file() or platform.machine() != "x86_64":
        pytest.skip("only Linux on x86-64 lists what the processor has")
    found = set(re.findall(r"\w+", flags.read_text(encoding="utf-8")))
    assert has_bfloat16("cpu") is bool(UNITS & found)


@pytest.mark.parametrize("unit", [True, False])
def test_a_processor_without_the_unit_computes_in_float32(
    base: Path, monkeypatch: pytest.MonkeyPatch, unit: bool
) -> None:
    import torch

    from training.models import precision
    from training.models.encoder import Encoder

    monkeypatch.setattr(precision, "has_bfloat16", lambda device: unit)
    encoder = Encoder.read(base)
    kinds: list[object] = []
    layer = encoder.model.encoder.layer[0].intermediate.dense
    layer.register_forward_hook(lambda module, given, found: kinds.append(found.dtype))
    vectors = encoder.embed(["neumonía adquirida en la comunidad"])
    assert kinds == [torch.bfloat16 if unit else torch.float32]
    assert np.linalg.norm(vectors[0]) == pytest.approx(1, abs=1e-2)
