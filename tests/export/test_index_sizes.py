"""The table that chooses how many vectors ship measures what it says."""

from pathlib import Path

import pytest

from desktop.engine.catalogue.catalogue import Catalogue
from desktop.engine.models.encoder import EncoderSpec
from desktop.engine.pack import pack as names
from export.index.build import KEEP_ALL, Vectors, collect, one_by_one
from export.index.sizes import Asked, Form, MeasuredForm, measured
from tests.support.tiny_models import WIDTH
from tests.support.tiny_pack import tiny_pack
from training.data.queries import Question

SPEC = EncoderSpec(WIDTH, 48)
SAID = [("acute appendicitis", "K35.80"), ("atrial fibrillation", "I48.91"), ("cough", "R05.9")]


@pytest.fixture(scope="module")
def every(tmp_path_factory: pytest.TempPathFactory) -> Vectors:
    work: Path = tmp_path_factory.mktemp("work")
    return collect(tiny_pack() / names.CATALOGUE, tiny_pack(), work, SPEC, (), KEEP_ALL)


def rows(every: Vectors, kind: str, *forms: Form) -> list[MeasuredForm]:
    own = kind == "phrase"
    judged = [Question(text, "en", (code,), "phrase", own_text=own) for text, code in SAID]
    catalogue = Catalogue.open(tiny_pack() / names.CATALOGUE)
    asked = Asked(catalogue, every.entries, one_by_one(tiny_pack(), SPEC), {kind: judged})
    return list(measured(asked, every.entries, every.every, forms))


def test_fewer_vectors_are_counted_and_weigh_less(every: Vectors) -> None:
    many, few, narrow = rows(
        every, "dev", Form(KEEP_ALL, WIDTH), Form(0.5, WIDTH), Form(KEEP_ALL, 16)
    )
    assert few.vectors < many.vectors == narrow.vectors == len(every.rows)
    assert "dev" in str(many)


def test_what_the_catalogue_says_word_for_word_is_found_first(every: Vectors) -> None:
    found = rows(every, "dev", Form(KEEP_ALL, WIDTH))[0].found["dev"]
    assert found["hit@1"] == 1.0, found


def test_a_held_out_phrase_does_not_find_its_own_text(every: Vectors) -> None:
    own = rows(every, "dev", Form(KEEP_ALL, WIDTH))[0].found["dev"]["hit@1"]
    left_out = rows(every, "phrase", Form(KEEP_ALL, WIDTH))[0].found["phrase"]["hit@1"]
    assert left_out < own
