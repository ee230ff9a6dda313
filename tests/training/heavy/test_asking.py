"""An encoder learns to ask vectors that stay: it nears them, and a killed run goes on."""

import csv
from pathlib import Path

import numpy as np
import pytest

from desktop.engine.catalogue.catalogue import Catalogue
from desktop.engine.pack import pack as names
from export.index.concept_rows import write_rows
from export.index.concepts import grouped
from tests.training.heavy.test_runs import kill_after, run, weights
from training.data.targets import DIAGNOSES, PROCEDURES, Stood, write
from training.pairs.item import Item, read_items

WIDTH, DIMENSIONS = 32, 16
SETTINGS = ("--steps", "60", "--every", "20", "--batch", "24", "--rate", "0.003", "--threads", "1")


@pytest.fixture(scope="module")
def asked(pairs: Path, catalogue_file: Path, tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    """Targets whose concepts lie in directions of their own, and the pack that numbers them."""
    folder = tmp_path_factory.mktemp("asked")
    (folder / names.CATALOGUE).write_bytes(catalogue_file.read_bytes())
    book = Catalogue.open(catalogue_file)
    concepts = grouped(book)
    draw = np.random.default_rng(1)
    rows = _unit(draw.standard_normal((len(concepts.chiefs), DIMENSIONS)))
    write_rows(folder / names.ROWS, rows, concepts.of, concepts.chiefs)
    items = [item for item in read_items(pairs) if concepts.of[_rubric(book, item)] >= 0]
    axes = _unit(draw.standard_normal((DIMENSIONS, WIDTH))).T.astype(np.float32)
    own = [concepts.of[_rubric(book, item)] for item in items]
    stood = Stood(
        rows[own], own, [item.rubric for item in items], [item.language for item in items],
        [item.text for item in items], rows, axes,
    )  # fmt: skip
    write(folder, DIAGNOSES, stood)
    write(folder, PROCEDURES, stood)
    return ["--pack", str(folder), "--targets", str(folder), "--pairs", str(pairs)]


def _unit(rows: np.ndarray) -> np.ndarray:
    return np.asarray(rows / np.linalg.norm(rows, axis=1, keepdims=True), dtype=np.float32)


def _rubric(book: Catalogue, item: Item) -> int:
    rubric = book.rubric(item.rubric)
    return rubric.id if rubric else 0


def test_questions_near_the_vectors_that_answer_them(
    asked: list[str], base: Path, tmp_path: Path
) -> None:
    run("asking", "--base", base, "--out", tmp_path, *asked, *SETTINGS)
    with (tmp_path / "curve.csv").open() as file:
        losses = [float(row["loss"]) for row in csv.DictReader(file) if row["loss"]]
    assert losses[-1] < losses[0] - 0.2


def test_a_killed_run_ends_with_the_same_weights(
    asked: list[str], base: Path, tmp_path: Path
) -> None:
    step = ("asking", "--base", base, *asked, *SETTINGS)
    run(*step, "--out", tmp_path / "whole")
    kill_after("step 20: held-out", *step, "--out", tmp_path / "broken")
    assert "Going on from step" in run(*step, "--out", tmp_path / "broken")
    assert weights(tmp_path / "whole") == weights(tmp_path / "broken")


def test_a_mix_lies_between_the_two_that_it_is_made_of(
    asked: list[str], base: Path, tmp_path: Path
) -> None:
    from training.models.encoder import Encoder

    run("asking", "--base", base, "--out", tmp_path / "run", *asked, *SETTINGS)
    tuned = tmp_path / "run" / "model"
    run("mix", "--base", base, "--tuned", tuned, "--share", 0.25, "--out", tmp_path / "mix")
    own, theirs, both = (
        Encoder.read(folder).model.state_dict() for folder in (base, tuned, tmp_path / "mix")
    )
    name = "encoder.layer.1.output.dense.weight"
    assert not own[name].equal(theirs[name])
    assert both[name].allclose(own[name] * 0.75 + theirs[name] * 0.25, atol=1e-6)
