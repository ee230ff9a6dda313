"""A wording with its side, stage, trimester or intent turned round finds the code it is now."""

import doctest
from contextlib import closing

import pytest

from desktop.engine.catalogue.catalogue import Catalogue
from desktop.engine.pack.pack import CATALOGUE
from desktop.engine.resources import default_pack_dir
from desktop.engine.search import SearchEngine
from tests.acceptance import turning
from tests.acceptance.turned import judge, spread
from tests.acceptance.turning import turned

EVERY, ASKED = 37, 80  # rubrics, wordings
LEAST = 0.9  # of `python -m tests.acceptance.turned` less what so few phrases may differ by


def test_turning_turns_the_word_and_nothing_else() -> None:
    assert doctest.testmod(turning).failed == 0


@pytest.mark.timeout(600)
def test_wordings_turned_round_find_their_code_and_none_that_contradicts() -> None:
    with closing(Catalogue.open(default_pack_dir() / CATALOGUE)) as catalogue:
        asked = spread(list(turned(catalogue, EVERY)), ASKED)
    with SearchEngine.open(default_pack_dir()) as engine:
        judged = list(judge(engine, asked, rerank=True))
    assert [one for one in judged if one.contradicts] == []
    wrong = [one for one in judged if not one.right]
    assert 1 - len(wrong) / len(judged) >= LEAST, wrong
