"""What a bi-encoder run is told."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class BiSettings:
    """The settings of a run; they are written into its folder, and a resumed run keeps them."""

    base: str
    pairs: str
    steps: int = 600
    batch: int = 192
    rate: float = 6e-5
    seed: int = 0
    scale: float = 25.0  # of the cosines
    clustered_at_first: float = 0.3  # share of batches full of siblings, in the first quarter
    clustered_later: float = 0.6
    backward: float = 0.3  # weight of answer-to-question against question-to-answer
    lists: str = ""  # mined lists for hard negatives, from `training mine`
    dimensions: tuple[int, ...] = ()  # Matryoshka: shorter vectors that must serve as well
    every: int = 100  # steps between checkpoints
    patience: int = 0  # checkpoints without a better held-out figure before it stops; 0: never
    threads: int = 0
