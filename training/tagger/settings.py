"""What a run of the tagger is told."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class TaggerSettings:
    """The shape of the model and of the run.

    `frozen` layers stay as the encoder has them; of CodiEsp's windows `share` are drawn an epoch.
    """

    base: str
    layers: int = 5
    frozen: int = 3
    tokens: int = 128
    steps: int = 1200
    batch: int = 16
    share: float = 0.5
    rate: float = 3e-4
    said_weight: float = 0.5
    every: int = 150
    patience: int = 4
    seed: int = 0
    threads: int = 0
