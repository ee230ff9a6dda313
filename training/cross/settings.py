"""What a cross-encoder run is told."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class CrossSettings:
    """The settings of a run; they are written into its folder, and a resumed run keeps them."""

    base: str  # the bi-encoder: its first layers are the start
    lists: str
    layers: int = 6
    steps: int = 900
    batch: int = 20  # lists a step
    candidates: int = 10  # a list
    rate: float = 6e-5
    seed: int = 2
    prior: float = 20.0  # weight of the retriever's cosine beside the logit when it is judged
    trained_prior: float = 0.0  # and already while it learns: then it learns the difference
    teacher: str = ""  # a CrossEncoder whose order is learned too
    teacher_weight: float = 0.5
    every: int = 150
    threads: int = 0
