"""Words that say an attribute and are a thing by themselves."""

import pytest

from desktop.engine.text.attributes.heard import says_only


@pytest.mark.parametrize(
    ("text", "language"),
    [("diálisis", "es"), ("hemodialysis", "en"), ("dialyse", "fr"), ("emodialisi", "it")],
)
def test_dialysis_alone_is_looked_up(text: str, language: str) -> None:
    assert says_only(text, language) == ""
    assert says_only("estadio 5", "es") == "stage"
