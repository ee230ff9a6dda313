"""What the ranking knows of a candidate: the numbers that its learned weights multiply.

Each is a named function from a view of all candidates to a column of numbers, one a candidate.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence

import numpy as np

from desktop.engine.ranking.agreement import CIRCUMSTANCES
from desktop.engine.ranking.candidates import NO_RANK, Candidate
from desktop.engine.ranking.view import Fixed, View
from desktop.engine.text.attributes.table import OTHER, UNSPECIFIED

Column = Sequence[float] | np.ndarray
Feature = Callable[[View], Column]
_LEAST = 1e-3  # the share of what has none: logarithms know no nought
_LOGS = [float(np.log1p(number)) for number in range(2000)]


def _of_candidate(tell: Callable[[Candidate], float]) -> Feature:
    return lambda view: [tell(candidate) for candidate in view.candidates]


def _of_rubric(tell: Callable[[Fixed], float]) -> Feature:
    return lambda view: [tell(fixed) for fixed in view.fixed]


def _of_words(place: int) -> Feature:
    return lambda view: [shares[place] for shares in view.covered]


def _of_steering(place: int) -> Feature:
    return lambda view: [counts[place] for counts in view.agreed]


def _of_circumstances(place: int) -> Feature:
    return lambda view: [met[place] for met in view.circumstances]


def _near(view: View) -> Column:
    """How much of the phrase's neighbourhood belongs to a candidate."""
    return _log_shares([candidate.near for candidate in view.candidates], view)


def _family_near(view: View) -> Column:
    """How much belongs to its category: where many near texts do, the right code is likely."""
    shared: dict[str, float] = defaultdict(float)
    for candidate, fixed in zip(view.candidates, view.fixed, strict=True):
        shared[fixed.family] += candidate.near
    return _log_shares([shared[fixed.family] for fixed in view.fixed], view)


def _log_shares(parts: Sequence[float], view: View) -> Column:
    whole = float(np.array([candidate.near for candidate in view.candidates]).sum()) or 1.0
    return np.asarray(np.log(np.array(parts) / whole + _LEAST))


def _family_lexical(view: View) -> Column:
    """The best word hit of its category."""
    best: dict[str, float] = defaultdict(float)
    for candidate, fixed in zip(view.candidates, view.fixed, strict=True):
        best[fixed.family] = max(best[fixed.family], candidate.lexical)
    return [best[fixed.family] for fixed in view.fixed]


def _place(rank: int) -> float:
    return 0.0 if rank == NO_RANK else 1.0 / (1 + rank)


def _votes(candidate: Candidate) -> float:
    return _LOGS[min(candidate.votes, len(_LOGS) - 1)]


_DENSE: dict[str, Feature] = {
    "dense": _of_candidate(lambda one: one.dense),
    "dense_missing": _of_candidate(lambda one: one.dense_rank == NO_RANK),
    "dense_rank": _of_candidate(lambda one: _place(one.dense_rank)),
    "votes": _of_candidate(_votes),
    "near": _near,
    "family_near": _family_near,
    "row": _of_candidate(lambda one: one.row),
    "row_rank": _of_candidate(lambda one: _place(one.row_rank)),
}
_LEXICAL: dict[str, Feature] = {
    "lexical": _of_candidate(lambda one: one.lexical),
    "lexical_missing": _of_candidate(lambda one: one.lexical_rank == NO_RANK),
    "lexical_rank": _of_candidate(lambda one: _place(one.lexical_rank)),
    "phrase_covered": _of_words(0),
    "text_covered": _of_words(1),
    "exact": _of_words(2),
    "family_lexical": _family_lexical,
}
_FORM: dict[str, Feature] = {
    "named": _of_candidate(lambda one: one.named),
    "header": _of_rubric(lambda one: one.header),
    "via_header": _of_candidate(lambda one: one.via is not None),
    "unspecified": _of_rubric(lambda one: UNSPECIFIED in one.vague),
    "other_specified": _of_rubric(lambda one: OTHER in one.vague),
    "texts": _of_rubric(lambda one: one.texts),
    "mentions": _of_rubric(lambda one: one.mentions),
}
_STEERING: dict[str, Feature] = {
    "agreeing": _of_steering(0),
    "conflicting": _of_steering(1),
    "unasked": _of_steering(2),
    # A side prefers no concept to another, so what it alone has moved is no better for it.
    "steered": _of_candidate(lambda one: one.steered and not one.turned),
}
_EXTRA: dict[str, Feature] = {
    **{f"extra_{name}": _of_circumstances(at) for at, name in enumerate(CIRCUMSTANCES)},
    "circumstance_met": _of_circumstances(len(CIRCUMSTANCES)),
    "circumstance_lost": _of_circumstances(len(CIRCUMSTANCES) + 1),
}
_RERANKED: dict[str, Feature] = {"logit": _of_candidate(lambda one: one.logit)}
# How near the phrase is to text that is no diagnosis: the same for each candidate, so no reason to
# prefer one, but evidence against them all.
_PHRASE: dict[str, Feature] = {"nothing": lambda view: [view.nothing] * len(view.candidates)}
TABLE = {**_DENSE, **_LEXICAL, **_FORM, **_STEERING, **_EXTRA, **_RERANKED, **_PHRASE}

FEATURES = tuple(TABLE)
DENSE, EXTRA = tuple(_DENSE), tuple(_EXTRA)
RERANKED, PHRASE = tuple(_RERANKED), tuple(_PHRASE)
# What a rule contributes; switching the rule off leaves these at nought.
OF_RULE = {"steering": frozenset(_STEERING), "extra_detail": frozenset(_EXTRA)}


def matrix(view: View, rules: Iterable[str]) -> np.ndarray:
    """Return one row of `FEATURES` a candidate."""
    silent = frozenset().union(*(OF_RULE[rule] for rule in OF_RULE.keys() - rules))
    told = np.zeros((len(view.candidates), len(TABLE)), dtype=np.float32)
    for column, (name, feature) in enumerate(TABLE.items()):
        if name not in silent and len(view.candidates):
            told[:, column] = feature(view)
    return told
