"""One score from many numbers: learned weights a stage, and trees that correct them."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np

from desktop.engine.errors import PackError
from desktop.engine.files import read_json
from desktop.engine.ranking.calibration import Calibration
from desktop.engine.ranking.candidates import Candidate
from desktop.engine.ranking.features import DENSE, FEATURES, PHRASE, RERANKED
from desktop.engine.ranking.trees import Trees

LEXICAL, MEANING, RERANK = "lexical", "dense", "reranked"
STAGES = (LEXICAL, MEANING, RERANK)
LARGEST = 50_000_000  # bytes of a ranking
_DEEPEST = 10_000  # candidates
_MOST = 10**12  # mentions of a rubric
_HEAVIEST = 1e6
_LIMIT = 1e9  # what a score is at most
OF_PACK, OF_PROGRAM = "of the pack", "of the program"  # whose weights they are
NEVER = 2.0  # no probability is as high
DEFAULT_DEPTH = 16  # one batch; see the curve in docs/pack.md
# For a pack without learned weights, such as one that has only a catalogue.
_PLAIN: dict[str, float] = {
    "dense": 14.0, "dense_rank": 1.0, "votes": 0.2, "lexical": 2.0, "lexical_rank": 0.5,
    "phrase_covered": 2.5, "text_covered": 1.0, "exact": 3.0, "named": 20.0, "header": -0.3,
    "unspecified": 0.3, "other_specified": -0.5, "texts": 0.2, "agreeing": 1.5,
    "conflicting": -3.0, "unasked": -0.7, "steered": 0.5, "circumstance_met": 1.0,
    "circumstance_lost": -0.5, "extra_pregnancy": -1.5, "extra_newborn": -1.5,
    "extra_sequela": -1.5, "extra_external": -1.5, "extra_history": -1.0, "extra_family": -2.0,
    "extra_contact": -1.0, "extra_screening": -1.0, "logit": 0.8,
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Stage:
    """The weights of one stage, in the order of `FEATURES`, its calibration and its trees."""

    weights: np.ndarray
    calibration: Calibration
    trees: Trees | None = None

    def score(self, matrix: np.ndarray) -> np.ndarray:
        """Return one score a row."""
        scores = np.asarray(matrix @ self.weights, dtype=np.float32)
        if self.trees is not None:
            scores = self.trees.correct(scores, matrix).astype(np.float32)
        return np.nan_to_num(scores, nan=-_LIMIT, posinf=_LIMIT, neginf=-_LIMIT)


@dataclass(frozen=True, slots=True)
class Ranking:
    """All that was learned about ranking: weights and calibration a stage, and how deep to look."""

    stages: Mapping[str, Stage]
    depth: int = DEFAULT_DEPTH
    figures: Mapping[str, Any] = field(default_factory=dict)
    mentions: Mapping[str, int] = field(default_factory=dict)  # how often coders met a rubric
    sure: float = NEVER  # an answer by meaning that is as likely as this is not reranked
    whose: str = OF_PACK

    def apply(self, stage: str, candidates: list[Candidate], matrix: np.ndarray) -> None:
        """Give every candidate its score of this stage."""
        for candidate, score in zip(candidates, self.stages[stage].score(matrix), strict=True):
            candidate.score = float(score)


def plain_ranking() -> Ranking:
    """Return hand-set weights."""
    return Ranking({stage: Stage(_weights(_PLAIN, stage), Calibration()) for stage in STAGES})


def _weights(named: Mapping[str, float], stage: str) -> np.ndarray:
    """Order the weights; a stage does not use what only a later stage knows."""
    unknown = {LEXICAL: set(DENSE + RERANKED), MEANING: set(RERANKED)}.get(stage, set())
    unknown |= set(PHRASE)
    values = [0.0 if name in unknown else float(named.get(name, 0.0)) for name in FEATURES]
    if not all(abs(value) <= _HEAVIEST for value in values):  # nor when it is no number at all
        raise ValueError("a weight is out of range")
    return np.array(values, dtype=np.float32)


def stage_from(name: str, fields: Mapping[str, Any]) -> Stage:
    """Read what `ranking.json` holds of a stage."""
    trees = Trees.from_fields(fields["trees"]) if "trees" in fields else None
    calibration = Calibration.from_fields(fields["calibration"])
    return Stage(_weights(fields["weights"], name), calibration, trees)


def load_ranking(path: Path) -> Ranking:
    """Read `ranking.json`."""
    try:
        fields = read_json(path, LARGEST)
    except (OSError, ValueError) as error:
        raise _unreadable(error) from error
    return ranking_from(fields)


def ranking_from(fields: Mapping[str, Any]) -> Ranking:
    """Read what stands in a `ranking.json`."""
    try:
        stages = {name: stage_from(name, fields["stages"][name]) for name in STAGES}
        mentions = {str(code): int(count) for code, count in fields.get("mentions", {}).items()}
        depth = int(fields["depth"])
        if not 0 < depth <= _DEEPEST or any(not 0 <= n <= _MOST for n in mentions.values()):
            raise ValueError("a number is out of range")
        sure = float(fields.get("sure", NEVER))
        if not 0 < sure <= NEVER:
            raise ValueError("it is sure of what cannot be")
        return Ranking(stages, depth, fields.get("figures", {}), mentions, sure)
    except (ValueError, KeyError, TypeError, AttributeError, OverflowError) as error:
        raise _unreadable(error) from error


def _unreadable(error: BaseException) -> PackError:
    return PackError(f"The pack's ranking cannot be read ({error}); install it again.")
