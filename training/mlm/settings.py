"""What a run of masked language modelling is told."""

from dataclasses import dataclass

from training.data.corpora import Domain


@dataclass(frozen=True, slots=True)
class MlmSettings:
    """The settings of a run; `domain` is the question that it is there to answer."""

    base: str
    domain: Domain = "clinical"
    steps: int = 500
    batch: int = 48
    length: int = 32  # tokens of a stretch of text, as long as a phrase can be
    masked: float = 0.15
    rate: float = 5e-5
    seed: int = 4
    every: int = 100
    threads: int = 0
