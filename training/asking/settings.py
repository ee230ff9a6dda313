"""What such a run is told."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class AskingSettings:
    """The settings of a run; they are written into its folder, and a resumed run keeps them."""

    base: str
    pack: str
    pairs: str
    targets: str  # folder of `export targets`
    steps: int = 500
    batch: int = 128
    rate: float = 4e-5
    seed: int = 0
    scale: float = 40.0  # of the cosines with an index's vectors
    by_rows: float = 0.3  # weight of the concepts' rows against the index's vectors
    procedures: float = 0.125  # share of the questions that ask for procedures
    every: int = 50  # steps between checkpoints
    threads: int = 0
