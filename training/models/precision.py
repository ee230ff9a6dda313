"""Half the digits where the processor computes with them: elsewhere they only cost time."""

from contextlib import AbstractContextManager, nullcontext
from typing import Any


def has_bfloat16(device: str) -> bool:
    """Tell whether torch finds a unit for bfloat16 here.

    Without one torch emulates it: a step of training then took 25 s in place of 1.1 in float32.
    """
    import torch

    if device == "cuda":
        return bool(torch.cuda.is_bf16_supported(including_emulation=False))
    asked = ("_is_avx512_bf16_supported", "_is_amx_tile_supported")
    return any(getattr(torch.cpu, name, lambda: False)() for name in asked)


def quick(device: str) -> AbstractContextManager[Any]:
    """Compute in bfloat16 where there is a unit for it, in float32 elsewhere."""
    import torch

    wanted: AbstractContextManager[Any] = nullcontext()
    if has_bfloat16(device):
        wanted = torch.autocast(device, dtype=torch.bfloat16)
    return wanted
