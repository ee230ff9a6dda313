"""A newer catalogue takes over an older index's vectors: by what a text says, not by its number."""

import numpy as np
import pytest

from desktop.engine.catalogue.catalogue import Catalogue
from export.index.kept import Moved, moved
from export.index.row_of_new import carried, with_composed
from export.index.vectors import gather
from tests.support.tiny_catalogue import build_tiny_catalogue

HEAD = "code\ten\tes\tca\tit\tpt\tfr\n"
NEW = "corazon loco del abuelo"


@pytest.fixture(scope="module")
def found(tmp_path_factory: pytest.TempPathFactory) -> tuple[Moved, Catalogue, list[int]]:
    """What is found when a phrase comes in, and one vector of the old index was left out."""
    tmp_path = tmp_path_factory.mktemp("kept")
    table = tmp_path / "phrases" / "site.tsv"
    table.parent.mkdir()
    table.write_text(HEAD)
    build_tiny_catalogue(tmp_path / "old.db", table.parent)
    table.write_text(HEAD + f"I48.91\t\t{NEW}\t\t\t\t\n")
    build_tiny_catalogue(tmp_path / "new.db", table.parent)
    old, new = Catalogue.open(tmp_path / "old.db"), Catalogue.open(tmp_path / "new.db")
    entries = gather(old, ())
    keys = entries.keys[1:]  # the first one's vector had been condensed away
    pair = (old, entries, np.array(keys, dtype=np.uint64)), (new, gather(new, ()))
    return moved(*pair), new, keys


def test_only_what_is_new_is_encoded(found: tuple[Moved, Catalogue, list[int]]) -> None:
    assert found[0].new.texts == [NEW]


def test_what_had_been_left_out_stays_out(found: tuple[Moved, Catalogue, list[int]]) -> None:
    taken, _, keys = found
    assert len(taken.kept) == len(keys)
    assert sorted(taken.rows) == list(range(len(keys)))


def test_each_vector_stands_for_the_text_that_it_was_made_of(
    found: tuple[Moved, Catalogue, list[int]],
) -> None:
    taken, new, _ = found
    said = dict(zip(taken.kept.keys, taken.kept.texts, strict=True))
    for text in new.iter_texts():
        key = text.rubric_id << 32 | text.id
        assert said.get(key, text.text) == text.text


def test_a_concept_with_composed_wordings_gets_their_mean_and_the_others_stay() -> None:
    rows = np.eye(3, dtype=np.float32)
    spoken = np.array([[0.0, 1.0, 0.0], [0.0, 0.0, 1.0]], dtype=np.float32)
    changed = with_composed(rows, spoken, [0, 0], rows[:1], [0])
    assert np.allclose(changed[0], np.ones(3) / np.sqrt(3))
    assert np.array_equal(changed[1:], rows[1:])


def test_a_concept_that_was_parted_or_joined_keeps_what_was_learned_of_its_rubrics() -> None:
    rows = np.eye(3, dtype=np.float32)
    found = carried(rows, [-1, 0, 0, 1, 2], [-1, 0, 1, 2, 2], 3)
    assert np.array_equal(found[:2], rows[[0, 0]])
    assert np.allclose(found[2], rows[1:].mean(axis=0))
