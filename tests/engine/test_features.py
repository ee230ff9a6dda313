"""What the ranking is told of a candidate in comparison with the others."""

import numpy as np
import pytest

from desktop.engine.catalogue.catalogue import Catalogue
from desktop.engine.pack import pack as names
from desktop.engine.query.query import understand
from desktop.engine.ranking.candidates import Candidate
from desktop.engine.ranking.features import FEATURES, matrix
from desktop.engine.ranking.rules import STEER
from desktop.engine.ranking.view import Viewer
from tests.support.tiny_pack import tiny_pack


@pytest.fixture(scope="module")
def catalogue() -> Catalogue:
    return Catalogue.open(tiny_pack() / names.CATALOGUE)


def candidate(catalogue: Catalogue, code: str, *cosines: float, lexical: float = 0.0) -> Candidate:
    rubric = catalogue.rubric(code)
    assert rubric is not None, code
    found = Candidate(rubric.id, lexical=lexical)
    for cosine in cosines:
        found.take_dense(cosine, 0, None)
    return found


def read(catalogue: Catalogue, *candidates: Candidate) -> dict[str, np.ndarray]:
    query = understand("chest pain", "en", catalogue=catalogue)
    told = matrix(Viewer(catalogue, {}).view(candidates, query, 0.0), {STEER})
    return {name: told[:, column] for column, name in enumerate(FEATURES)}


def test_several_near_texts_say_more_than_one_and_nearer_ones_more_than_far(
    catalogue: Catalogue,
) -> None:
    one = candidate(catalogue, "I20.0", 0.9)
    two = candidate(catalogue, "J18.9", 0.9, 0.9)
    far = candidate(catalogue, "N39.0", 0.6, 0.6, 0.6, 0.6)
    near = read(catalogue, one, two, far)["near"]
    assert near[1] > near[0] > near[2]


def test_a_category_with_many_near_texts_lifts_all_that_stands_in_it(catalogue: Catalogue) -> None:
    alone = candidate(catalogue, "J18.9", 0.9)
    together = [candidate(catalogue, code, 0.9) for code in ("I20.0", "I20.1", "I20.9")]
    seen = read(catalogue, alone, *together)
    assert np.allclose(seen["near"], seen["near"][0])
    assert min(seen["family_near"][1:]) > seen["family_near"][0]


def test_a_word_hit_in_the_category_is_known_to_its_siblings(catalogue: Catalogue) -> None:
    hit = candidate(catalogue, "I20.0", 0.8, lexical=0.9)
    sibling, stranger = candidate(catalogue, "I20.9", 0.8), candidate(catalogue, "J18.9", 0.8)
    assert read(catalogue, hit, sibling, stranger)["family_lexical"] == pytest.approx([0.9, 0.9, 0])


def test_no_candidates_are_no_rows(catalogue: Catalogue) -> None:
    assert all(len(column) == 0 for column in read(catalogue).values())


def test_a_code_that_takes_a_header_s_place_takes_its_say_too(catalogue: Catalogue) -> None:
    header, code = candidate(catalogue, "I20", 0.95, 0.9), candidate(catalogue, "I20.9")
    code.stand_in(header)
    assert code.near == header.near > 0
