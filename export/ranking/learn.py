"""Learn a whole `ranking.json`: weights and calibration of each stage, judged on unseen halves."""

import zlib
from collections.abc import Sequence
from dataclasses import asdict
from typing import Any

import numpy as np

from desktop.engine.ranking.calibration import Calibration
from desktop.engine.ranking.features import DENSE, FEATURES, PHRASE, RERANKED
from desktop.engine.ranking.fusion import LEXICAL, MEANING, RERANK
from export.ranking.calibrate import Samples, fit_calibration, report, samples_of
from export.ranking.collect import Seen
from export.ranking.fit import fit_weights
from training.measure.measures import of_places

UNKNOWN = {
    LEXICAL: frozenset(DENSE + RERANKED + PHRASE),
    MEANING: frozenset(RERANKED + PHRASE),
    RERANK: frozenset(PHRASE),
}


def learn_stage(seen: Sequence[Seen], stage: str) -> tuple[dict[str, Any], dict[str, Any]]:
    """Return (what `ranking.json` holds of a stage, its figures).

    Each half of the phrases is scored with weights learned on the other, and those scores are
    what the calibration sees; the figures, in turn, come from calibrations of the other half.
    """
    halves = [[item for item in seen if half(item) == side] for side in (0, 1)]
    crossed = [
        samples_of(halves[1 - side], stage, fit_weights(halves[side], stage, UNKNOWN[stage]))
        for side in (0, 1)
    ]
    honest = [report(fit_calibration(crossed[side]), crossed[1 - side]) for side in (0, 1)]
    weights = fit_weights(seen, stage, UNKNOWN[stage])
    calibration = fit_calibration(_joined(crossed))
    return _fields(weights, calibration), {**_mean_of(honest), **quality(halves, stage)}


def half(item: Seen) -> int:
    """Tell which half of the phrases one belongs to."""
    return zlib.crc32(item.question.text.lower().encode()) // 100 % 2


def _joined(parts: Sequence[Samples]) -> Samples:
    names = ("inputs", "right", "first", "real")
    return Samples(*(np.concatenate([getattr(part, name) for part in parts]) for name in names))


def _fields(weights: np.ndarray, calibration: Calibration) -> dict[str, Any]:
    return {
        "weights": {
            name: round(float(value), 5)
            for name, value in zip(FEATURES, weights, strict=True)
            if value
        },
        "calibration": asdict(calibration),
    }


def _mean_of(reports: Sequence[dict[str, Any]]) -> dict[str, Any]:
    first, second = reports
    return {
        name: first[name] + second[name]
        if name.startswith("bins")
        else round((first[name] + second[name]) / 2, 4)
        for name in first
    }


def quality(halves: Sequence[Sequence[Seen]], stage: str) -> dict[str, Any]:
    """Hits and reciprocal ranks on each half with the other half's weights, by kind of phrase."""
    ranks: dict[str, list[int]] = {}
    for side in (0, 1):
        weights = fit_weights(halves[1 - side], stage, UNKNOWN[stage])
        for item in halves[side]:
            if item.question.kind != "nothing" and stage in item.matrices:
                ranks.setdefault(item.question.kind, []).append(rank_of_right(item, stage, weights))
    # Manifests have always written their measures in small letters.
    return {
        kind: {name.lower(): value for name, value in of_places(places).items()}
        for kind, places in ranks.items()
    }


def rank_of_right(item: Seen, stage: str, weights: np.ndarray) -> int:
    """The place of the first accepted result, from 1; 0 when it is not there."""
    scores = item.matrices[stage] @ weights
    accepted = item.accepted[stage][np.argsort(-scores, kind="stable")]
    return int(accepted.argmax()) + 1 if accepted.any() else 0
