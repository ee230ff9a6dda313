"""The evaluation goes through the program's own door."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from desktop.engine.catalogue.catalogue import Catalogue
from tests.support.tiny_pack import tiny_pack
from training.__main__ import main
from training.measure.corpus import Corpus, Entry, catalogue_entries
from training.measure.titles import across, inclusion_questions, spoken_titles


@pytest.fixture
def own(tmp_path: Path) -> Path:
    path = tmp_path / "own.tsv"
    path.write_text(
        "query\tlang\tgold_codes\ninfarto agudo de miocardio\tes\tI21.9\n"
        "heart failure\ten\tI50\nI10\tes\tI10\n",
        encoding="utf-8",
    )
    return path


def test_a_pack_is_measured_and_the_figures_are_written(own: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    done = CliRunner().invoke(
        main, ["evaluate", "--pack", str(tiny_pack()), "--data", str(own), "--out", str(out),
               "--variant", "words alone", "--variant", "whole path"],
    )  # fmt: skip
    assert done.exit_code == 0, done.output
    found = json.loads((out / "figures.json").read_text(encoding="utf-8"))
    assert [one["system"] for one in found] == [
        "tiny 3000.1, words alone",
        "tiny 3000.1, whole path",
    ]
    words = found[0]["levels"]["rubric"]
    assert words["hit@1"]["value"] == 1.0
    assert found[0]["gold_codes"] == {"as it is": 2, "header": 1}
    assert (out / "depth-own.png").stat().st_size > 5000


def test_nothing_to_measure_is_wrong_usage(own: Path) -> None:
    done = CliRunner().invoke(main, ["evaluate", "--data", str(own)])
    assert done.exit_code == 2
    assert "name a --pack" in done.output


def test_missing_dev_data_is_one_sentence(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NOSOLEX_DATA", str(tmp_path / "nowhere"))
    done = CliRunner().invoke(main, ["evaluate", "--pack", str(tiny_pack())])
    assert done.exit_code == 1
    assert "set NOSOLEX_DATA" in done.output
    assert "Traceback" not in done.output


def test_the_header_rule_of_the_baselines_can_be_switched_off(catalogue: Catalogue) -> None:
    with_rule = {entry.rubric for entry in catalogue_entries(catalogue)}
    without = {entry.rubric for entry in catalogue_entries(catalogue, header_rule=False)}
    assert "I50" in without
    assert "I50" not in with_rule


def test_best_texts_become_rubrics_each_once(catalogue: Catalogue) -> None:
    import numpy as np

    entries = [Entry("a", "I10"), Entry("b", "S52.521"), Entry("c", "I10"), Entry("d", "I50.9")]
    corpus = Corpus(entries, catalogue)
    found = corpus.ranked(np.array([0.9, 0.5, 0.8, 0.0]), 10)
    assert [item.rubric for item in found] == ["I10", "S52.521"]
    assert found[1].code == "S52.521A"


def test_titles_of_one_language_look_for_those_of_another(catalogue: Catalogue) -> None:
    spoken = spoken_titles(catalogue)
    assert spoken["ca"]
    asked, entries = across(spoken, "es", "en")
    assert {code for question in asked for code in question.codes} <= {e.rubric for e in entries}
    assert {question.language for question in asked} == {"es"}
    assert {question.group for question in asked} == {"es>en"}


def test_inclusion_terms_look_in_titles_alone(catalogue: Catalogue) -> None:
    asked, entries = inclusion_questions(catalogue)
    assert asked
    titles = {entry.text for entry in entries}
    assert len(titles) > 300
    assert not {question.text for question in asked} & titles
