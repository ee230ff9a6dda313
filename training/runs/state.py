"""Where a run stands: weights, optimiser, step and random numbers, written in one piece."""

import errno
import os
import random
from collections.abc import Mapping
from pathlib import Path
from typing import Any

STATE = "state.pt"


def save_state(folder: Path, step: int, parts: Mapping[str, Any], extra: Mapping[str, Any]) -> None:
    """Save everything that a resumed run needs to go on as if it had not been interrupted.

    `parts` have `state_dict` (model, head, optimiser); `extra` is plain data.
    """
    import torch

    state = {
        "step": step,
        "parts": {name: part.state_dict() for name, part in parts.items()},
        "extra": dict(extra),
        "torch": torch.get_rng_state(),
    }
    draft = folder / f"{STATE}.draft"
    try:
        torch.save(state, draft)
    except RuntimeError as error:  # torch's own word for a disk that is full
        if "writ" not in str(error):
            raise
        reason = f"the checkpoint of step {step} cannot be written whole"
        raise OSError(errno.ENOSPC, reason, str(draft)) from error
    os.replace(draft, folder / STATE)  # noqa: PTH105  # replaces on Windows too


def load_state(folder: Path, parts: Mapping[str, Any]) -> tuple[int, dict[str, Any]]:
    """Restore the parts; return (step, extra), or (0, {}) where no run was begun."""
    import torch

    path = folder / STATE
    if not path.is_file():
        return 0, {}
    state = torch.load(path, map_location="cpu", weights_only=True)
    for name, part in parts.items():
        part.load_state_dict(state["parts"][name])
    torch.set_rng_state(state["torch"])
    return int(state["step"]), state["extra"]


def seed_everything(seed: int) -> None:
    """Fix every source of chance."""
    import numpy as np
    import torch

    random.seed(seed)
    np.random.seed(seed)
    torch.manual_seed(seed)


def rate(step: int, steps: int, peak: float, warm_up: int = 40, least: float = 0.03) -> float:
    """Return the learning rate of a step: up in a line, down along a cosine."""
    import math

    fall = 0.5 * (1 + math.cos(math.pi * min(1.0, step / max(1, steps))))
    return peak * min(1.0, (step + 1) / warm_up) * (fall * (1 - least) + least)
