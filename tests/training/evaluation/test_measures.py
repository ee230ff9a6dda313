"""Figures against values worked out by hand, and what counts as right."""

from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from desktop.engine.catalogue.catalogue import Catalogue
from training.data.gold import Gold
from training.data.queries import Question, own_file, questions
from training.measure.bootstrap import difference, estimate
from training.measure.evaluate import evaluate
from training.measure.measures import Ranked, figures, judged, of_places
from training.measure.report import as_json, comparison, details, differences, write_report


class Fixed:
    """A system whose answers are known."""

    name = "fixed"

    def __init__(self, **answers: list[str]) -> None:
        self._answers = answers

    def answers(self, questions: Sequence[Question], depth: int) -> Iterator[list[Ranked]]:
        for question in questions:
            codes = self._answers.get(question.text, [])
            yield [Ranked(code, code.removesuffix("A") if code[0] == "S" else code)
                   for code in codes][:depth]  # fmt: skip


def test_one_right_code_in_third_place() -> None:
    found = figures([[-1, -1, 0, -1]], [1])
    assert found["hit@1"] == [0.0]
    assert found["hit@3"] == [1.0]
    assert found["MRR@10"] == [pytest.approx(1 / 3)]
    assert found["MAP@10"] == [pytest.approx(1 / 3)]
    assert found["recall@10"] == [1.0]


def test_two_right_codes_of_which_one_is_found_second() -> None:
    found = figures([[-1, 1, -1]], [2])
    assert found["recall@10"] == [0.5]
    assert found["MAP@10"] == [pytest.approx(0.25)]  # (1/2) / 2
    assert found["MRR@10"] == [0.5]


def test_two_right_codes_found_first_and_fourth() -> None:
    found = figures([[0, -1, -1, 1]], [2])
    assert found["MAP@10"] == [pytest.approx((1 + 2 / 4) / 2)]


def test_places_alone_give_the_same_measures() -> None:
    assert of_places([1, 2, 0, 11]) == {
        "hit@1": 0.25, "hit@5": 0.5, "hit@10": 0.5, "MRR@10": 0.375, "phrases": 4,
    }  # fmt: skip


def test_an_empty_answer_counts_as_a_miss_and_keeps_its_place() -> None:
    found = figures([[], [0]], [1, 1])
    assert found["hit@10"] == [0.0, 1.0]
    assert found["MRR@10"] == [0.0, 1.0]


def test_places_beyond_the_depth_do_not_count() -> None:
    found = figures([[-1] * 10 + [0]], [1])
    assert found["hit@10"] == found["MAP@10"] == found["MRR@10"] == [0.0]
    assert found["recall@20"] == [1.0]


def test_a_header_is_hit_once_by_what_is_under_it(catalogue: Catalogue) -> None:
    (target,) = Gold(catalogue).targets(["I50"])
    answer = [Ranked(code, code) for code in ("I10", "I50.9", "I50.1")]
    assert judged(answer, [target], "rubric") == [-1, 0, -1]
    assert judged(answer, [target], "category") == [-1, 0]


def test_the_seventh_character_counts_for_full_codes_alone(catalogue: Catalogue) -> None:
    (target,) = Gold(catalogue).targets(["s52.521a"])
    initial, later = Ranked("S52.521A", "S52.521"), Ranked("S52.521D", "S52.521")
    assert judged([later, initial], [target], "code") == [-1, 0]
    assert judged([later], [target], "rubric") == [0]


def test_a_stem_as_gold_takes_any_seventh_character(catalogue: Catalogue) -> None:
    (target,) = Gold(catalogue).targets(["S52.521"])
    assert judged([Ranked("S52.521D", "S52.521")], [target], "code") == [0]


def test_codes_of_another_year_are_mapped_and_counted(catalogue: Catalogue) -> None:
    gold = Gold(catalogue)
    assert [t.category for t in gold.targets(["W19.XXX"])] == ["W19"]
    (climbed,) = gold.targets(["I50.99"])  # no such code today: what is above it stands for it
    assert "I50.9" in climbed.rubrics
    assert gold.targets(["Y99.9"]) == []
    assert gold.targets(["I50"])
    assert gold.fate == {"as it is": 1, "another year": 1, "dropped": 1, "header": 1}


def test_a_narrower_code_makes_its_header_needless(catalogue: Catalogue) -> None:
    found = Gold(catalogue).targets(["I50", "I50.9", "I50.9"])
    assert [target.code for target in found] == ["I50.9"]


def test_a_whole_evaluation_by_hand(catalogue: Catalogue, tmp_path: Path) -> None:
    asked = [
        Question("fallo cardiaco", "es", ("I50.9",), seen=True),
        Question("hipertensión", "es", ("I10",)),
        Question("radius", "en", ("S52.521A",)),
        Question("lost", "en", ("Y99.9",)),
    ]
    system = Fixed(**{"fallo cardiaco": ["I50.9"], "hipertensión": ["I50.9", "I10"]})
    found = evaluate(system, "three", asked, catalogue)
    rubric = found.summary("rubric")
    assert found.left_out == 1
    assert rubric["hit@1"].value == pytest.approx(1 / 3)
    assert rubric["MRR@10"].value == pytest.approx((1 + 0.5 + 0) / 3)
    assert found.places["rubric"] == [1, 2, 0]
    assert found.by("language")["es"]["MAP@10"] == pytest.approx(0.75)
    assert found.by("seen")["seen in train"]["phrases"] == 1
    assert found.by("length")["1 word"]["hit@10"] == pytest.approx(0.5)
    assert found.by("chapter")["19"]["hit@10"] == 0
    path = write_report(tmp_path, [found])
    assert "1 phrases were left out" in path.read_text(encoding="utf-8")
    assert "| fixed | 0.333" in comparison([found])
    assert "dropped 1" in details(found)
    assert as_json(found)["levels"]["rubric"]["hit@1"]["value"] == pytest.approx(1 / 3)


def test_systems_are_compared_on_the_same_phrases_by_language(catalogue: Catalogue) -> None:
    asked = [Question("a", "es", ("I10",)), Question("b", "fr", ("I10",))]
    first = evaluate(Fixed(a=["I10"], b=["I50.9", "I10"]), "x", asked, catalogue)
    other = evaluate(Fixed(a=["I10"], b=["I10"]), "x", asked, catalogue)
    table = differences([first, other])
    assert "| less or more than the first | all | es | fr |" in table
    assert "| fixed | +0.250 (+0.000 to +0.500) | +0.000 (+0.000 to +0.000) | +0.500" in table
    assert differences([first]) == ""


def test_a_cut_pool_moves_the_right_code_up(catalogue: Catalogue) -> None:
    asked = [Question("a", "es", ("I10",))]
    system = Fixed(a=["I50.9", "I50.1", "I10"])
    found = evaluate(system, "x", asked, catalogue, pool=frozenset({"I10", "I50.1"}))
    assert found.places["rubric"] == [2]


def test_intervals_hold_the_mean_and_shrink_with_more_phrases() -> None:
    few, many = estimate([0.0, 1.0] * 10), estimate([0.0, 1.0] * 1000)
    assert few.low < few.value == 0.5 < few.high
    assert many.high - many.low < (few.high - few.low) / 5
    assert estimate([]).value == 0.0
    assert estimate([1.0] * 5).low == 1.0


def test_a_sure_difference_leaves_out_nought() -> None:
    better = difference([1.0] * 80 + [0.0] * 20, [0.0] * 100)
    assert better.low > 0
    nothing = difference([1.0, 0.0] * 50, [0.0, 1.0] * 50)
    assert nothing.low < 0 < nothing.high


def test_a_sites_own_table_is_read_and_its_faults_are_said(tmp_path: Path) -> None:
    path = tmp_path / "own.tsv"
    path.write_text("query\tgold_codes\tlang\nfebre\tR50.9;R50\tca\n", encoding="utf-8")
    assert questions(str(path)) == [Question("febre", "ca", ("R50.9", "R50"))]
    path.write_text("query\tgold_codes\nfebre\t\n", encoding="utf-8")
    with pytest.raises(Exception, match="line 2: no query or no gold_codes"):
        list(own_file(path))
    with pytest.raises(Exception, match="There is no file"):
        questions(str(tmp_path / "none.tsv"))
