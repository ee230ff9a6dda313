"""What judges has taught nothing: no phrase of the lists to learn from is in one that judges."""

from pathlib import Path

import pytest

from training.data.lists import read_list
from training.data.queries import mark

HERE = Path(__file__).parent
JUDGES = ("inpatient.tsv", "outpatient.tsv")
TEACHERS = sorted((HERE.parents[1] / "training" / "material" / "lists").glob("*.tsv"))


@pytest.mark.parametrize("teacher", TEACHERS, ids=lambda path: path.stem)
def test_no_phrase_both_teaches_and_judges(teacher: Path) -> None:
    judging = {mark(one.text) for name in JUDGES for one in read_list(HERE / name)}
    both = [one.text for one in read_list(teacher) if mark(one.text) in judging]
    assert not both, f"{len(both)} phrases, such as {both[:3]}"
