"""The depth curve counts what a person would be shown, and reads each pair only once."""

from collections.abc import Callable, Sequence

import numpy as np
import pytest

from desktop.engine.models.reranker import Reranker
from desktop.engine.results import SearchOptions
from desktop.engine.search import SearchEngine
from tests.support.tiny_pack import tiny_pack
from training.data.queries import Question
from training.measure.caching import CachedReranker
from training.measure.depth import curve
from training.measure.own_texts import OwnTexts

ASKED = [
    Question("infarto agudo de miocardio", "es", ("I21.9",)),
    Question("dolor torácico", "es", ("R07.9",)),
    Question("dolor torácico", "es", ("L20.9",)),
]


def test_each_depth_is_judged_and_timed() -> None:
    with SearchEngine.open(tiny_pack()) as engine:
        places = [_place(engine, question, depth) for depth in (0, 10) for question in ASKED]
        rows = curve(engine, ASKED, OwnTexts(()), depths=(0, 10))
    assert [row.depth for row in rows] == [0, 10]
    for row, part in zip(rows, (places[:3], places[3:]), strict=True):
        assert row.quality["hit@1"] == pytest.approx(np.mean([p == 1 for p in part]), abs=1e-3)
        assert row.quality["hit@10"] == pytest.approx(2 / 3, abs=1e-3)  # no rash is a chest pain
        assert 0 < row.p50 <= row.p95


def _place(engine: SearchEngine, question: Question, depth: int) -> int:
    """What the one door shows for the same question."""
    options = SearchOptions(depth=depth, rerank=depth > 0, language=question.language)
    shown = [result.rubric for result in engine.search(question.text, options).results]
    return shown.index(question.codes[0]) + 1 if question.codes[0] in shown else 0


def test_a_pair_is_read_once_and_keeps_its_score(monkeypatch: pytest.MonkeyPatch) -> None:
    read: list[str] = []
    counted = Reranker.scores

    def scores(
        self: Reranker, phrase: str, texts: Sequence[str], check: Callable[[], None] = lambda: None
    ) -> np.ndarray:
        read.extend(texts)
        return counted(self, phrase, texts, check)

    monkeypatch.setattr(Reranker, "scores", scores)  # to count, not to change
    with SearchEngine.open(tiny_pack()) as engine:
        assert engine.models.reranker
        cached = CachedReranker(engine.models.reranker)
        first = cached.scores("dolor", ["tos", "dolor torácico"])
        again = cached.scores("dolor", ["dolor torácico", "fiebre", "tos"])
    assert read == ["tos", "dolor torácico", "fiebre"]
    assert again[[2, 0]] == pytest.approx(first)
