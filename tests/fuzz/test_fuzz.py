"""Some hundred damaged inputs a target in each run; `make fuzz` goes on for minutes."""

import pytest

from tests.fuzz.running import run
from tests.fuzz.targets import TARGETS


@pytest.mark.parametrize("name", TARGETS)
def test_damaged_inputs_are_answered_or_refused_in_a_sentence(name: str) -> None:
    done = run(TARGETS[name], seconds=2.0, seed=2026, most=200, least=5)
    assert not done.findings, "\n".join(finding.why for finding in done.findings)
