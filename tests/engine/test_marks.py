"""Which words of a title are marked."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.engine.text.marks import matching_spans


@pytest.mark.parametrize(
    ("title", "phrase", "marked"),
    [
        ("Insuficiencia cardíaca, no especificada", "insuf. cardiaca", ["cardíaca"]),
        ("Neonatal cardiac failure", "insuficiencia cardiaca", ["cardiac"]),
        ("Fracture of radius", "fractures of the radius", ["Fracture", "radius"]),
        ("Diabetes mellitus tipo 2", "DM tipo 2", ["tipo", "2"]),
        ("Disease of liver", "de la", []),
        ("Œdème aigu", "oedeme aigu", ["Œdème", "aigu"]),
        (
            "Fractura en rodete (torus) de radio derecho",
            "fracturas RADIO dérecha",
            ["Fractura", "radio", "derecho"],
        ),
        ("Fractura", "", []),
    ],
)
def test_words_are_marked_whatever_their_accents_and_endings(
    title: str, phrase: str, marked: list[str]
) -> None:
    assert [title[start:end] for start, end in matching_spans(title, phrase)] == marked


@given(st.text(max_size=60), st.text(max_size=60))
def test_marks_lie_within_the_text_and_do_not_overlap(title: str, phrase: str) -> None:
    end_before = 0
    for start, end in matching_spans(title, phrase):
        assert end_before <= start < end <= len(title)
        end_before = end
