"""Vectors are computed once; a question's own wording does not help it."""

from collections.abc import Sequence
from pathlib import Path

import numpy as np

from desktop.engine.catalogue.catalogue import Catalogue
from desktop.engine.search import SearchEngine
from tests.support.tiny_pack import tiny_pack
from training.data.queries import Question, held_phrases
from training.measure.ablation import NO_PHRASES, ablated
from training.measure.baselines import Meaning
from training.measure.caching import CachedReranker, CachedSystem
from training.measure.corpus import Corpus, Entry
from training.measure.encoders import open_encoder
from training.measure.pool import pool_of
from training.measure.systems import PackSystem
from training.measure.titles import spoken_titles, thinned
from training.measure.vectors import Vectors


class Counting:
    """An encoder that counts its texts; a text's vector is its length and its first letter."""

    def __init__(self) -> None:
        self.texts: list[str] = []

    def __call__(self, texts: Sequence[str]) -> np.ndarray:
        self.texts += texts
        found = np.array([[len(text), ord(text[0])] for text in texts], dtype=np.float32)
        return np.asarray(found / np.linalg.norm(found, axis=1, keepdims=True))


def test_a_text_is_encoded_once_over_calls_and_over_runs(tmp_path: Path) -> None:
    encoder = Counting()
    first = Vectors(lambda: encoder, tmp_path)
    one = first.of(["ab", "cde", "ab"])
    first.of(["cde", "f"])
    assert sorted(encoder.texts) == ["ab", "cde", "f"]
    again = Vectors(lambda: encoder, tmp_path)
    assert again.missing(["ab", "new"]) == ["new"]
    assert np.allclose(again.of(["ab", "cde", "ab"]), one, atol=1e-3)
    assert len(encoder.texts) == 3


def test_a_question_that_is_a_text_of_the_corpus_is_not_found_by_itself(
    catalogue: Catalogue,
) -> None:
    corpus = Corpus([Entry("Heart failure", "I50.9"), Entry("Heart failures", "I50.1")], catalogue)
    system = Meaning(corpus, Vectors(Counting), "counting")
    for own, found in ((False, ["I50.9", "I50.1"]), (True, ["I50.1"])):
        question = Question("heart  failure", "en", ("I50.9",), "phrase", own_text=own)
        (answer,) = system.answers([question], 10)
        assert {item.rubric for item in answer} == set(found)


def test_a_pack_finds_a_held_phrase_without_its_own_text() -> None:
    with SearchEngine.open(tiny_pack()) as engine:
        system = PackSystem(engine)
        (question, *_) = held_phrases(engine.catalogue, 1)
        assert question.own_text
        (with_it,) = system.answers([Question(question.text, "en", question.codes)], 10)
        (without,) = system.answers([question], 10)
        assert with_it[0].rubric in question.codes
        assert [item.rubric for item in with_it] != [item.rubric for item in without]


def test_held_phrases_are_as_many_of_each_language(catalogue: Catalogue) -> None:
    found = held_phrases(catalogue, 4)
    assert {q.language: 4 for q in found} == dict.fromkeys(("en", "es", "ca", "it", "pt", "fr"), 4)
    assert len(found) == 24


def test_without_phrases_no_phrase_is_matched() -> None:
    with SearchEngine.open(tiny_pack()) as engine:
        without = ablated(engine, NO_PHRASES, None)
        phrases = {t.text for t in engine.catalogue.iter_texts() if t.kind == "phrase"}
        titles = {t.text for t in engine.catalogue.iter_texts() if t.kind != "phrase"}
        for text in ("heart attack", "infarto agudo de miocardio", "HTA"):
            matched = {result.matched for result in without.search(text).results}
            assert not matched & (phrases - titles)


def test_known_answers_and_pairs_are_not_computed_again() -> None:
    with SearchEngine.open(tiny_pack()) as engine:
        assert engine.models.reranker
        plain = engine.models.reranker.scores("heart attack", ["a | b", "c | d"])
        memory = CachedReranker(engine.models.reranker)
        assert np.allclose(memory.scores("heart attack", ["a | b", "c | d"]), plain, atol=1e-4)
        calls = []
        memory.scores("heart attack", ["c | d", "a | b"], lambda: calls.append(1))
        assert not calls
        system = CachedSystem(PackSystem(engine))
        question = Question("heart failure", "en", ("I50.9",))
        (deep,) = system.answers([question], 50)
        (short,) = system.answers([question], 3)
        assert short == deep[:3]


def test_a_pool_holds_a_header_by_its_default_alone(catalogue: Catalogue) -> None:
    assert pool_of([["I50"], ["I10", "I21.9"]], catalogue) == {"I50.9", "I10", "I21.9"}


def test_titles_can_be_thinned_to_rubrics_of_every_language(catalogue: Catalogue) -> None:
    found = thinned(spoken_titles(catalogue), 5)
    assert {len(texts) for texts in found.values()} == {5}
    assert len({frozenset(texts) for texts in found.values()}) == 1


def test_a_pack_is_an_encoder_too() -> None:
    found = open_encoder(str(tiny_pack()))(["heart failure", "insuficiencia cardíaca"])
    assert found.shape[0] == 2
    assert np.allclose(np.linalg.norm(found, axis=1), 1, atol=1e-2)
