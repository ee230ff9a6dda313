"""Lists out of a pack's own search: what a cross-encoder learns from without any encoding."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import islice

import pytest

from desktop.engine.ranking.fusion import NEVER
from desktop.engine.resources import default_pack_dir
from desktop.engine.search import SearchEngine
from training.data.packs import open_engine
from training.data.queries import mark
from training.retrieval.asked import asking, is_held, lists
from training.retrieval.lists import Listed

pytestmark = pytest.mark.slow  # every wording that ships is read


@pytest.fixture(scope="module")
def engine() -> Iterator[SearchEngine]:
    found = open_engine(default_pack_dir(), ())
    found.rank_by(replace(found.ranking, sure=NEVER))
    yield found
    found.close()


@pytest.fixture(scope="module")
def found(engine: SearchEngine) -> list[Listed]:
    spoken = [one for one in asking(engine, 2000, 3) if one.kind == "phrase"]
    return [one for one in lists(engine, list(islice(spoken, 60)), 16) if one]


def test_each_list_has_its_right_code_among_wrong_ones(found: list[Listed]) -> None:
    assert len(found) > 40
    for one in found:
        codes = [candidate.rubric for candidate in one.candidates]
        assert one.rubric in codes and 4 < len(codes) <= 16
        scores = [candidate.score for candidate in one.candidates]
        assert scores == sorted(scores, reverse=True)


def test_no_list_shows_the_question_itself(found: list[Listed]) -> None:
    for one in found:
        right = next(item for item in one.candidates if item.rubric == one.rubric)
        assert mark(right.text) != mark(one.question)


def test_every_language_asks_and_a_part_is_held_out(engine: SearchEngine) -> None:
    questions = [one for one in asking(engine, 2000, 3) if one.kind == "phrase"]
    assert {one.language for one in questions} == {"en", "es", "ca", "it", "pt", "fr"}
    assert 0.02 < sum(map(is_held, questions)) / len(questions) < 0.2
