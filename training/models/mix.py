"""The mean of two checkpoints of one model: what a run has learned, without what it unlearned.

Wortsman et al. 2022 (WiSE-FT): between the weights before and after a run lies a model that keeps
most of the gain where the run taught, and is better than both where it did not.
"""

from pathlib import Path

from desktop.engine.errors import UsageError
from training.models.encoder import Encoder


def mixed(before: Path, after: Path, share: float) -> Encoder:
    """Return the model that has so large a share of the weights after a run."""
    encoder, other = Encoder.read(before), Encoder.read(after)
    own, theirs = encoder.model.state_dict(), other.model.state_dict()
    if {name: part.shape for name, part in own.items()} != {
        name: part.shape for name, part in theirs.items()
    }:
        raise UsageError(f"{before} and {after} are of different shapes; mix a run with its base.")
    encoder.model.load_state_dict(
        {
            name: part.lerp(theirs[name], share) if part.is_floating_point() else part
            for name, part in own.items()
        }
    )
    return encoder
