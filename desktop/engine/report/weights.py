"""The reader's few learned numbers: `resources/lexicons/reading.json`.

`python -m training reading` learns them on the project's own reports (docs/reports.md).
"""

import json
import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from desktop.engine.resources import lexicon_path

FILE = "reading.json"
_SMALL = 1e-3


@dataclass(frozen=True, slots=True)
class Weights:
    """Two logistic regressions: is it a mention, is its code one of the report's.

    `with_tagger` and `alone` hold a mention's weights, the last of them the constant; `heard` how
    often a single word of the gazetteer was a mention where it stood in a report that was learned
    from.
    """

    with_tagger: tuple[float, ...]
    alone: tuple[float, ...]
    code: tuple[float, ...]
    heard: Mapping[str, float]
    least: float  # chance from which a candidate is a mention
    cue: float  # weight of the rules beside the tagger in what is said of a mention
    few: float  # the slider's two ends and its middle: the least probability shown
    middle: float
    many: float
    unsure: float = 0.12  # `least` for who wants whatever may be a mention

    def mention(self, features: Sequence[float], *, tagged: bool) -> float:
        """Return the chance that a candidate is a mention."""
        return _chance(features, self.with_tagger if tagged else self.alone)

    def answer(self, features: Sequence[float]) -> float:
        """Return the chance that a code is one of the report's."""
        return _chance(features, self.code)

    def heard_as_mention(self, stems: Sequence[str]) -> float:
        """Return the log-odds of words being a mention, 0 where nothing was learned of them."""
        return self.heard.get(" ".join(stems), 0.0)

    def threshold(self, boldness: float) -> float:
        """Return the least probability for a place of the slider, from 0 (few) to 1 (all)."""
        if boldness <= 0.5:
            return self.few + (self.middle - self.few) * boldness * 2
        return self.middle + (self.many - self.middle) * (boldness - 0.5) * 2


def logit(chance: float) -> float:
    """Return the log-odds of a chance, never infinite."""
    kept = min(max(chance, _SMALL), 1 - _SMALL)
    return math.log(kept / (1 - kept))


def _chance(features: Sequence[float], weights: Sequence[float]) -> float:
    total = sum(map(float.__mul__, map(float, features), weights[:-1])) + weights[-1]
    return 1 / (1 + math.exp(-max(-30.0, min(30.0, total))))


@cache
def weights(path: Path | None = None) -> Weights:
    """Read the learned numbers once."""
    fields: dict[str, Any] = json.loads((path or lexicon_path(FILE)).read_text(encoding="utf-8"))
    for name in ("with_tagger", "alone", "code"):
        fields[name] = tuple(fields[name])
    return Weights(**fields)
