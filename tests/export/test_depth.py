"""The depth curve counts what a person would be shown, and reads each pair only once."""

from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np
import pytest

from desktop.engine.search import SearchEngine
from export.depth import Remembering, curve
from export.ranking.collect import OwnTexts
from tests.support.tiny_pack import tiny_pack
from training.data.queries import Question

ASKED = [
    Question("infarto agudo de miocardio", "es", ("I21.9",)),
    Question("dolor torácico", "es", ("R07.9",)),
    Question("dolor torácico", "es", ("A00.0",)),
]


@pytest.fixture
def own(tmp_path: Path) -> OwnTexts:
    (tmp_path / "texts.tsv").write_text("", encoding="utf-8")
    return OwnTexts.read(tmp_path / "texts.tsv")


def test_each_depth_is_question_and_timed(own: OwnTexts) -> None:
    with SearchEngine.open(tiny_pack()) as engine:
        rows = curve(engine, ASKED, own, depths=(0, 10))
        ranks = [_place(engine, question, depth) for depth in (0, 10) for question in ASKED]
    assert [row.depth for row in rows] == [0, 10]
    for row, part in zip(rows, (ranks[:3], ranks[3:]), strict=True):
        assert row.quality["hit@1"] == pytest.approx(np.mean([p == 1 for p in part]), abs=1e-3)
        assert row.quality["hit@10"] == pytest.approx(2 / 3, abs=1e-3)  # cholera is no chest pain
        assert 0 < row.p50 <= row.p95


def _place(engine: SearchEngine, question: Question, depth: int) -> int:
    """What the one door shows for the same question."""
    from desktop.engine.results import SearchOptions

    options = SearchOptions(depth=depth, rerank=depth > 0, language=question.language)
    shown = [result.rubric for result in engine.search(question.text, options).results]
    return shown.index(question.codes[0]) + 1 if question.codes[0] in shown else 0


def test_a_pair_is_read_once_and_keeps_its_score() -> None:
    with SearchEngine.open(tiny_pack()) as engine:
        real = engine.models.reranker
        assert real is not None
        read: list[str] = []

        counted = real.scores

        def scores(
            phrase: str, texts: Sequence[str], check: Callable[[], None] = lambda: None
        ) -> np.ndarray:
            read.extend(texts)
            return counted(phrase, texts, check)

        real.scores = scores  # type: ignore[assignment]  # to count, not to change
        remembering = Remembering(real)
        first = remembering.scores("dolor", ["tos", "dolor torácico"])
        again = remembering.scores("dolor", ["dolor torácico", "fiebre", "tos"])
    assert read == ["tos", "dolor torácico", "fiebre"]
    assert again[[2, 0]] == pytest.approx(first)
