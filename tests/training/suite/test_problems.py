"""The suite's problems: only held-out phrases are asked, and every right answer is right."""

from pathlib import Path

import pytest
from click.testing import CliRunner

from desktop.engine.catalogue.catalogue import Catalogue
from desktop.engine.resources import resources_dir
from training.__main__ import main
from training.data.held import held_text
from training.data.phrases.table import Phrase, read_tables
from training.measure.suite import problems
from training.measure.suite.material import Material, Said, gather
from training.measure.suite.problems import Limits

LIMITS = Limits(queries=60, pool=300)


@pytest.fixture(scope="module")
def phrases() -> list[Phrase]:
    return read_tables([resources_dir() / "phrases"]).phrases


@pytest.fixture(scope="module")
def material(catalogue: Catalogue, phrases: list[Phrase]) -> Material:
    return gather(catalogue, phrases, "es")


def test_what_training_saw_is_never_asked(catalogue: Catalogue, material: Material) -> None:
    made = problems.retrieval(catalogue, material, LIMITS)
    assert len(made.queries) > 10
    assert all(held_text(text) for text in made.queries.values())
    assert not any(held_text(said.text) for said in material.seen)


def test_each_phrase_has_its_own_title_in_the_pool(
    catalogue: Catalogue, material: Material, phrases: list[Phrase]
) -> None:
    made = problems.retrieval(catalogue, material, LIMITS)
    # A code with its 7th character belongs to the rubric that it extends.
    codes = {
        (p.text, known.code)
        for p in phrases
        if p.language == "es" and (known := catalogue.rubric(p.code))
    }
    for name, text in made.queries.items():
        rubric = made.answers[name]
        assert made.corpus[rubric] == catalogue.title(rubric).text
        headers = {code for said, code in codes if said == text}
        assert rubric in headers or rubric in {catalogue.default_of(code) for code in headers}


def test_the_pool_has_the_siblings_and_the_size_asked_for(
    catalogue: Catalogue, material: Material
) -> None:
    made = problems.retrieval(catalogue, material, Limits(queries=3, pool=200))
    assert len(made.corpus) == 200
    for rubric in made.answers.values():
        beside = {r.code for r in catalogue.siblings(rubric) if r.billable}
        assert beside <= set(made.corpus)


def test_all_rubrics_when_the_pool_is_not_limited(catalogue: Catalogue, material: Material) -> None:
    made = problems.retrieval(catalogue, material, Limits(queries=3, pool=0))
    rubrics = [catalogue.rubric_by_id(number) for number in range(1, len(catalogue) + 1)]
    assert set(made.corpus) == {rubric.code for rubric in rubrics if rubric.billable}


def test_a_pair_is_right_once_and_a_siblings_once(catalogue: Catalogue, material: Material) -> None:
    made = problems.pairs(catalogue, material, LIMITS)
    rubric_of = {said.text: said.rubric for said in material.held}
    assert made.same.count(1) == made.same.count(0) > 10
    for text, title, same in zip(made.left, made.right, made.same, strict=True):
        rubric = rubric_of[text]
        titles = {catalogue.title(r.code).text for r in catalogue.siblings(rubric)}
        assert title in titles
        assert (title == catalogue.title(rubric).text) == bool(same)


def test_a_phrase_of_two_rubrics_is_no_question(catalogue: Catalogue) -> None:
    shared = [Phrase("I10", "es", "caso dudoso"), Phrase("I21.4", "es", "Caso  dudoso")]
    made = gather(catalogue, [*shared, Phrase("I10", "es", "presión alta")], "es")
    assert [said.text for said in (*made.held, *made.seen)] == ["presión alta"]


def test_a_header_answers_by_its_default(catalogue: Catalogue) -> None:
    made = gather(catalogue, [Phrase("I50", "es", "fallo de bomba")], "es")
    assert [said.rubric for said in (*made.held, *made.seen)] == [catalogue.default_of("I50")]


def test_chapters_with_too_few_phrases_are_left_out() -> None:
    many = [Said(f"a{number}", "I10", 9) for number in range(10)]
    few = [Said(f"b{number}", "J18.9", 10) for number in range(9)]
    made = problems.chapters([*many, *few], 100)
    assert sorted(made.texts) == sorted(said.text for said in many)
    assert set(made.chapters) == {9}


def test_the_same_problems_each_time(catalogue: Catalogue, material: Material) -> None:
    first = problems.retrieval(catalogue, material, LIMITS)
    assert first == problems.retrieval(catalogue, material, LIMITS)


def test_no_model_is_wrong_usage(tmp_path: Path) -> None:
    done = CliRunner().invoke(main, ["suite", "--out", str(tmp_path)])
    assert done.exit_code == 2
    assert "--model" in done.output
