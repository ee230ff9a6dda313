"""Learn a whole `ranking.json`: weights and calibration of each stage, judged on unseen halves."""

import zlib
from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace
from typing import Any

import numpy as np

from desktop.engine.ranking.calibration import Calibration
from desktop.engine.ranking.features import DENSE, FEATURES, PHRASE, RERANKED
from desktop.engine.ranking.fusion import LEXICAL, MEANING, RERANK, Stage
from desktop.engine.ranking.trees import Trees
from export.ranking.boost import fit_trees
from export.ranking.calibrate import Samples, Score, fit_calibration, report, samples_of
from export.ranking.collect import Seen
from export.ranking.fit import fit_weights
from training.measure.measures import of_places

UNKNOWN = {
    LEXICAL: frozenset(DENSE + RERANKED + PHRASE),
    MEANING: frozenset(RERANKED + PHRASE),
    RERANK: frozenset(PHRASE),
}


@dataclass(frozen=True, slots=True)
class Learned:
    """What `ranking.json` holds of a stage, its figures, and who judges each half of the phrases.

    A judge's weights know the other half alone; its chances are of that half, too, though the
    weights that scored it there are those of the half it judges.
    """

    fields: dict[str, Any]
    figures: dict[str, Any]
    judges: tuple[Stage, Stage]


def learn_stage(seen: Sequence[Seen], stage: str, trees: int = 0) -> Learned:
    """Learn a stage.

    Each half of the phrases is scored with what was learned on the other, and those scores are
    what the calibration sees; the figures, in turn, come from calibrations of the other half.
    """
    halves = [[item for item in seen if half(item) == side] for side in (0, 1)]
    learned = [_learned(halves[side], stage, trees) for side in (0, 1)]
    crossed = [samples_of(halves[1 - side], stage, learned[side].score) for side in (0, 1)]
    chances = [fit_calibration(part) for part in crossed]
    honest = [report(chances[side], crossed[1 - side]) for side in (0, 1)]
    fields = _fields(_learned_fields(seen, stage, trees), fit_calibration(_joined(crossed)))
    places = quality(halves, stage, learned)
    first, second = (replace(learned[1 - side], calibration=chances[side]) for side in (0, 1))
    return Learned(fields, {**_mean_of(honest), **places}, (first, second))


def _learned(seen: Sequence[Seen], stage: str, trees: int) -> Stage:
    weights, grown = _learned_fields(seen, stage, trees)
    return Stage(weights, Calibration(), Trees.from_fields(grown) if grown else None)


def _learned_fields(
    seen: Sequence[Seen], stage: str, trees: int
) -> tuple[np.ndarray, dict[str, Any]]:
    weights = fit_weights(seen, stage, UNKNOWN[stage])
    grown = fit_trees(seen, stage, weights, UNKNOWN[stage], trees) if trees else {}
    return weights, grown


def half(item: Seen) -> int:
    """Tell which half of the phrases one belongs to; a diagnosis is not parted."""
    told = item.question.group if item.question.kind == "list" else item.question.text
    return zlib.crc32(told.lower().encode()) // 100 % 2


def _joined(parts: Sequence[Samples]) -> Samples:
    names = ("inputs", "right", "first", "real")
    return Samples(*(np.concatenate([getattr(part, name) for part in parts]) for name in names))


def _fields(learned: tuple[np.ndarray, dict[str, Any]], calibration: Calibration) -> dict[str, Any]:
    weights, grown = learned
    return {
        "weights": {
            name: round(float(value), 5)
            for name, value in zip(FEATURES, weights, strict=True)
            if value
        },
        "calibration": asdict(calibration),
        **({"trees": grown} if grown else {}),
    }


def _mean_of(reports: Sequence[dict[str, Any]]) -> dict[str, Any]:
    first, second = reports
    return {
        name: first[name] + second[name]
        if name.startswith("bins")
        else round((first[name] + second[name]) / 2, 4)
        for name in first
    }


def quality(
    halves: Sequence[Sequence[Seen]], stage: str, learned: Sequence[Stage]
) -> dict[str, Any]:
    """Hits and reciprocal ranks on each half by what the other has taught, by kind of phrase."""
    ranks: dict[str, list[int]] = {}
    for side in (0, 1):
        for item in halves[side]:
            if item.question.kind != "nothing" and stage in item.matrices:
                place = rank_of_right(item, stage, learned[1 - side].score)
                ranks.setdefault(item.question.kind, []).append(place)
    # Manifests have always written their measures in small letters.
    return {
        kind: {name.lower(): value for name, value in of_places(places).items()}
        for kind, places in ranks.items()
    }


def rank_of_right(item: Seen, stage: str, score: Score) -> int:
    """The place of the first accepted result, from 1; 0 when it is not there."""
    scores = score(item.matrices[stage])
    accepted = item.accepted[stage][np.argsort(-scores, kind="stable")]
    return int(accepted.argmax()) + 1 if accepted.any() else 0
