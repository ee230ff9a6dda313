"""What is learned: which table is right, what a phrase is about, when a value is sure."""

import random
from collections import Counter
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from itertools import product
from typing import Any

import numpy as np
from sklearn.linear_model import LogisticRegression

from desktop.engine.procedures.candidates import Candidate, matrix
from desktop.engine.procedures.filling import Filler, Limits
from desktop.engine.procedures.judging import Judge, subject
from desktop.engine.procedures.model import LENGTH
from desktop.engine.procedures.phrase import Phrase, understand
from desktop.engine.procedures.search import ProcedureSearch
from desktop.engine.text.folding import words_of
from training.data.held import held_text
from training.data.procedures import Asked, mentions

MENTIONS, WORDINGS, NOTHING = 700, 700, 250  # phrases of each kind that are learned from
_CHANCES, _COSINES = (0.5, 0.6, 0.7, 0.8, 0.9), (0.85, 0.9, 0.95, 1.1)
WRONG_COSTS = 2.5  # choices that a wrong value costs a coder, who has to notice it
Encode = Callable[[Sequence[str]], np.ndarray]


@dataclass(frozen=True, slots=True)
class Example:
    """A phrase, its vectors, and the tables in question when it does not answer itself."""

    asked: Asked
    phrase: Phrase
    vectors: np.ndarray
    pool: list[Candidate]


def learn_kind(
    procedures: np.ndarray, texts: Sequence[str], diagnoses: np.ndarray, others: Sequence[str]
) -> tuple[dict[str, Any], float]:
    """Learn to tell a procedure from a diagnosis; returns the model and its share right."""
    every = [*texts, *others]
    rows = subject(np.concatenate([procedures, diagnoses]), every)
    truth = np.array([1] * len(texts) + [0] * len(others))
    held = np.array([held_text(text) for text in every])
    model = LogisticRegression(C=0.5, max_iter=300, class_weight="balanced")
    model.fit(rows[~held], truth[~held])
    right = float((model.predict(rows[held]) == truth[held]).mean())
    return _fields(model), right


def examples(
    search: ProcedureSearch, encode: Encode, textless: Sequence[str], nothing: Sequence[str]
) -> list[Example]:  # fmt: skip
    """The phrases that are learned from: mentions, wordings, and what is no procedure."""
    own = _own_rows(search, textless)
    draw = random.Random(7)
    wordings = search.wordings
    spoken = _drawn(draw, mentions("train"), MENTIONS)
    written = [
        Asked(wordings.text(row), wordings.language(row), wordings.stands_for(row))
        for row in _drawn(draw, range(len(wordings.texts)), WORDINGS)
    ]
    none = [Asked(text, "auto", ()) for text in _drawn(draw, nothing, NOTHING)]
    return [_example(search, encode, one, own) for one in (*spoken, *written, *none)]


def _example(
    search: ProcedureSearch, encode: Encode, asked: Asked, own: Mapping[str, Collection[int]]
) -> Example:  # fmt: skip
    phrase = understand(asked.text, asked.language)
    vectors = encode(phrase.readings)
    pool = search.pool(phrase, vectors, own.get(_mark(asked.text), ()) if asked.codes else ())
    return Example(asked, phrase, vectors, pool)


def _own_rows(search: ProcedureSearch, textless: Sequence[str]) -> dict[str, list[int]]:
    """The rows that say a phrase itself; not where two reports say the same, as others will."""
    rows: dict[str, list[int]] = {}
    for row, text in enumerate([*search.wordings.texts, *textless]):
        rows.setdefault(_mark(text), []).append(row)
    counts = Counter(_mark(one.text) for one in mentions("train"))
    first = len(search.wordings.texts)
    for mark, count in counts.items():
        kept = [row for row in rows.get(mark, ()) if row >= first]
        rows[mark] = kept if count == 1 else []
    return rows


def _drawn(draw: random.Random, found: Sequence[Any], count: int) -> list[Any]:
    return draw.sample(found, min(count, len(found)))


def learn_tables(search: ProcedureSearch, found: Sequence[Example]) -> dict[str, Any]:
    """Learn how much each kind of evidence says of a table."""
    rows: list[np.ndarray] = []
    truth: list[bool] = []
    for one in found:
        about = search.kind(one.vectors[:1], [one.phrase.text])[0]
        rows.append(matrix(search.wordings, one.pool, one.phrase, about))
        truth += [_is_right(one.asked, item) for item in one.pool]
    table, right = np.concatenate(rows), np.array(truth)
    spread = table.std(axis=0) + 1e-6
    model = LogisticRegression(C=1.0, max_iter=500)
    model.fit(table / spread, right)
    weights = (model.coef_[0] / spread).round(5).tolist()
    return {"weights": weights, "bias": float(model.intercept_[0])}


def learn_limits(search: ProcedureSearch, found: Sequence[Example]) -> dict[str, float]:
    """Choose from when a value is filled in: fewest choices, a wrong one counted dearer."""
    whole = [
        (one, item, search.filler.chances(item, one.phrase))
        for one in found
        for item in one.pool
        if any(code.startswith(item.table.code) and len(code) == LENGTH for code in one.asked.codes)
    ]
    grid = [Limits(chance, near) for chance, near in product(_CHANCES, _COSINES)]
    costs = [
        sum(
            _cost(one.asked, item, search.filler.sure(item, one.phrase, chances, limits))
            for one, item, chances in whole
        )
        for limits in grid
    ]
    best = grid[int(np.argmin(costs))]
    return {"chance": best.chance, "cosine": best.cosine}


def use(search: ProcedureSearch, fields: dict[str, Any]) -> None:
    """Judge by what was learned so far."""
    search.judge = Judge.read(fields, search.wordings.dimensions)
    search.filler = Filler(search.catalogue, search.wordings, search.judge.limits)


def _is_right(asked: Asked, item: Candidate) -> bool:
    return any(code.startswith(item.table.code) for code in asked.codes)


def _cost(asked: Asked, item: Candidate, heard: dict[int, str]) -> float:
    codes = [code for code in asked.codes if len(code) == LENGTH]
    right = next(code for code in codes if code.startswith(item.table.code))
    done = item.table.completed(heard)
    wrong = sum(done[place] != right[place - 1] for place in done)
    return len(right) - 3 - len(done) + WRONG_COSTS * wrong


def _fields(model: LogisticRegression) -> dict[str, Any]:
    return {"weights": model.coef_[0].round(5).tolist(), "bias": float(model.intercept_[0])}


def _mark(text: str) -> str:
    return " ".join(words_of(text))
