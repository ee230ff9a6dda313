"""Learning the ranking finds what matters in phrases made so that it is known."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from desktop.engine.catalogue.catalogue import Catalogue
from desktop.engine.errors import PackError
from desktop.engine.ranking.calibration import EVIDENCE, Calibration
from desktop.engine.ranking.features import FEATURES
from export.ranking.calibrate import (
    Score,
    fit_calibration,
    logistic,
    probabilities,
    report,
    samples_of,
)
from export.ranking.collect import Seen
from export.ranking.fit import fit_weights
from export.ranking.learn import half, learn_stage
from export.ranking.right import mention_counts, targets
from tests.support.tiny_pack import tiny_pack
from training.data.held import held_mention
from training.data.queries import Kind, Question

NOTHING = FEATURES.index("nothing")
DENSE, CONFLICT = FEATURES.index("dense"), FEATURES.index("conflicting")


def made_up(count: int, seed: int = 0, *, kind: Kind = "mention") -> list[Seen]:
    """Phrases whose right candidate tends to be near in meaning and not in conflict."""
    rng = np.random.default_rng(seed)
    found = []
    for number in range(count):
        matrix = np.zeros((12, len(FEATURES)), dtype=np.float32)
        matrix[:, DENSE] = rng.normal(0.5 if kind == "mention" else 0.0, 0.1, 12)
        matrix[:, CONFLICT] = rng.random(12) < 0.3
        scores = 20 * matrix[:, DENSE] - 2 * matrix[:, CONFLICT] + rng.gumbel(size=12)
        right = np.zeros(12, dtype=bool)
        if kind == "mention":
            right[scores.argmax()] = True
        question = Question(f"{kind} {number}", "es", ("I10",) * (kind == "mention"), kind)
        found.append(Seen(question, {"dense": matrix}, {"dense": right}, {"dense": right}))
    return found


def by(weights: np.ndarray) -> Score:
    return lambda matrix: matrix @ weights


def test_the_weights_behind_the_phrases_are_found() -> None:
    weights = fit_weights(made_up(3000), "dense", frozenset({"logit"}))
    assert weights[DENSE] == pytest.approx(20, rel=0.2)
    assert weights[CONFLICT] == pytest.approx(-2, rel=0.25)
    others = np.delete(weights, [DENSE, CONFLICT])
    assert np.abs(others).max() < 0.05


def test_a_rule_never_turns_against_its_purpose() -> None:
    seen = made_up(400)
    for item in seen:
        item.matrices["dense"][:, CONFLICT] = 1 - item.matrices["dense"][:, CONFLICT]
    assert fit_weights(seen, "dense", frozenset())[CONFLICT] == 0.0


@given(st.integers(0, 999), st.floats(-40, 40), st.floats(0.5, 6), st.floats(-9, 3))
def test_chances_are_found_wherever_the_evidence_lies(
    seed: int, offset: float, steep: float, bias: float
) -> None:
    """The mean chance is the share that was right; a solver once ran in circles far from nought."""
    rng = np.random.default_rng(seed)
    inputs = rng.standard_normal((400, 3)) * np.array([1.0, 3.0, 0.05]) + offset
    odds = steep * (inputs[:, 0] - offset) + bias
    right = rng.random(400) < 1 / (1 + np.exp(-odds))
    assume(right.any() and not right.all())
    weights, found = logistic(inputs, right)
    chances = 1 / (1 + np.exp(-np.clip(inputs @ weights + found, -40, 40)))
    assert chances.mean() == pytest.approx(right.mean(), abs=1e-4)


def test_probabilities_mean_what_they_say_on_phrases_not_learned_from() -> None:
    weights = fit_weights(made_up(1500), "dense", frozenset())
    learned = [*made_up(1500, 1), *made_up(300, 2, kind="nothing")]
    fresh = [*made_up(1500, 3), *made_up(300, 4, kind="nothing")]
    calibration = fit_calibration(samples_of(learned, "dense", by(weights)))
    figures = report(calibration, samples_of(fresh, "dense", by(weights)))
    assert figures["ece_first"] < 0.05
    assert figures["none_of_non_diagnoses"] > 0.8
    assert figures["none_of_diagnoses"] < 0.06
    assert figures["high_right"] > 0.75


def test_nearness_to_what_is_no_diagnosis_is_evidence_against_all_candidates() -> None:
    learned = [*made_up(900, 1), *made_up(300, 2, kind="nothing")]
    rng = np.random.default_rng(6)
    for item in learned:
        item.matrices["dense"][:, DENSE] = rng.normal(0.5, 0.1, 12)  # nothing else tells them apart
        item.matrices["dense"][:, NOTHING] = 0.2 + 0.6 * (item.question.kind == "nothing")
    weights = fit_weights(learned, "dense", frozenset({"nothing"}))
    calibration = fit_calibration(samples_of(learned, "dense", by(weights)))
    evidence = dict(zip(EVIDENCE, calibration.evidence, strict=True))
    assert weights[NOTHING] == 0
    assert evidence["nothing"] < 0
    figures = report(calibration, samples_of(learned, "dense", by(weights)))
    assert figures["none_of_non_diagnoses"] > 0.95


def test_counts_leave_out_the_mentions_that_the_ranking_is_learned_from(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    texts = [f"dolor número {number}" for number in range(60)]
    rows = [f"{text}\tes\ttrain\tI50" for text in texts] + ["otro\tes\tdev\tI50.1"]
    (tmp_path / "dev").mkdir()
    table = "query\tlang\tsplit\tgold_codes\n" + "\n".join(rows) + "\n"
    (tmp_path / "dev" / "codiesp_x.tsv").write_text(table, encoding="utf-8")
    monkeypatch.setenv("NOSOLEX_DATA", str(tmp_path))
    catalogue = Catalogue.open(tiny_pack() / "catalogue.db")
    every = mention_counts(catalogue, with_held=True)
    without = mention_counts(catalogue, with_held=False)
    catalogue.close()
    held = sum(map(held_mention, texts))
    assert every == {"I50.9": 60}
    assert without == {"I50.9": 60 - held} and held


def test_a_header_counts_whatever_stands_under_it_unless_a_narrower_code_is_named() -> None:
    catalogue = Catalogue.open(tiny_pack() / "catalogue.db")
    under, narrow = (targets(catalogue, codes) for codes in (("I50",), ("I50", "I50.9")))
    codes = {catalogue.rubric_by_id(number).code for number in under}
    one = {catalogue.rubric_by_id(number).code for number in narrow}
    catalogue.close()
    assert {"I50.1", "I50.9"} < codes
    assert "I50" not in codes  # a header is never shown as an answer
    assert one == {"I50.9"}


def test_a_better_place_never_has_a_smaller_chance() -> None:
    seen = made_up(800)
    weights = fit_weights(seen, "dense", frozenset())
    samples = samples_of(seen, "dense", by(weights))
    calibration = fit_calibration(samples)
    values = probabilities(calibration, samples).reshape(len(seen), -1)
    assert (np.diff(values, axis=1) <= 1e-9).all()


def test_what_is_learned_can_be_read_back_by_the_engine() -> None:
    learned = learn_stage([*made_up(600), *made_up(60, 9, kind="nothing")], "dense")
    calibration, figures = Calibration.from_fields(learned.fields["calibration"]), learned.figures
    assert calibration.thresholds[0] > calibration.thresholds[1] > calibration.thresholds[2]
    assert figures["mention"]["phrases"] == 600
    assert figures["mention"]["hit@10"] > 0.9


def test_phrases_that_tell_nothing_are_refused_with_a_word() -> None:
    samples = samples_of(made_up(20, kind="nothing"), "dense", by(np.ones(len(FEATURES))))
    with pytest.raises(PackError, match="take more of them"):
        fit_calibration(samples)


def test_lists_alone_teach_no_chances_and_that_is_said() -> None:
    lists = [
        Seen(replace(one.question, kind="list"), one.matrices, one.right, one.accepted)
        for one in made_up(20)
    ]
    with pytest.raises(PackError, match="take more of them"):
        fit_calibration(samples_of(lists, "dense", by(np.ones(len(FEATURES)))))


def test_the_judges_of_a_half_have_not_seen_it() -> None:
    """Half of the phrases say that to be near is wrong: who judges the others has seen it."""
    seen = made_up(600)
    turned = [one for one in seen if half(one)]
    for item in turned:
        item.matrices["dense"][:, DENSE] *= -1
    judges = learn_stage(seen, "dense").judges
    assert judges[0].weights[DENSE] == 0 < judges[1].weights[DENSE]


def test_a_circumstance_that_was_asked_for_is_never_worth_losing() -> None:
    lost, seen = FEATURES.index("circumstance_lost"), made_up(400)
    for item in seen:
        item.matrices["dense"][:, lost] = item.right["dense"]
    assert fit_weights(seen, "dense", frozenset())[lost] == 0.0
