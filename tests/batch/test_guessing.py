"""The column of the diagnoses is guessed as a coder would point at it."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.workspace.batch.guessing import guess_kind, guess_layout
from desktop.workspace.batch.source import Layout
from tests.batch.support import source_of

PHRASES = [
    "neumonía adquirida en la comunidad",
    "insuficiencia cardíaca descompensada",
    "HTA",
    "fractura de muñeca derecha",
    "EPOC reagudizado",
]


@pytest.mark.parametrize(
    "heading", ["Diagnóstico principal", "DIAGNOSI", "Diagnostic", "diagnosis", "Juicio clínico"]
)
def test_a_named_column_wins_over_longer_texts(heading: str) -> None:
    rows = [
        (str(n), "Paciente estable que vive con su hija mayor", text)
        for n, text in enumerate(PHRASES)
    ]
    source = source_of(("nº", "observaciones", heading), *rows)
    assert guess_layout(source) == Layout(2, True)


def test_without_headings_the_wordy_column_wins() -> None:
    rows = [(f"10{n}", "2026-03-01", "MIR", text, "I10") for n, text in enumerate(PHRASES)]
    assert guess_layout(source_of(*rows)) == Layout(3, False)


def test_codes_beside_a_diagnosis_are_no_diagnoses() -> None:
    rows = [("J18.9", "Sí", text) for text in PHRASES]
    source = source_of(("Código diagnóstico", "Alta", "Literal"), *rows)
    assert guess_layout(source) == Layout(2, True)


def test_a_plain_list_loses_no_first_diagnosis() -> None:
    assert guess_layout(source_of(*[(text,) for text in PHRASES])) == Layout(0, False)
    headed = source_of(("Diagnóstico",), *[(text,) for text in PHRASES])
    assert guess_layout(headed) == Layout(0, True)


@pytest.mark.parametrize(
    ("headings", "kind"),
    [
        (("nº", "Procedimiento principal"), "procedure"),
        (("nº", "Intervento"), "procedure"),
        (("nº", "Acte"), "procedure"),
        (("nº", "Diagnóstico"), "diagnosis"),
        (("Diagnosis", "Procedure"), None),
        (("nº", "texto"), None),
        (("nº", "Código de procedimiento"), None),
    ],
)
def test_headings_say_what_a_file_is_about(headings: tuple[str, str], kind: str | None) -> None:
    assert guess_kind(source_of(headings, ("7", "cesárea"))) == kind


def test_the_first_phrase_of_a_plain_list_says_nothing_of_it() -> None:
    assert guess_kind(source_of(("cirugía de cadera",), ("cesárea",))) is None
    assert guess_kind(source_of(("Procedimientos",), ("cesárea",))) == "procedure"


def test_each_kind_has_its_own_column() -> None:
    rows = [(text, "cesárea") for text in PHRASES]
    source = source_of(("Diagnóstico principal", "Procedimiento principal"), *rows)
    assert guess_layout(source) == Layout(0, True)
    assert guess_layout(source, "procedure") == Layout(1, True)


def test_one_row_is_a_diagnosis() -> None:
    assert guess_layout(source_of(("asma",))) == Layout(0, False)
    assert guess_layout(source_of(("1", "asma"))) == Layout(1, False)


CELL = st.none() | st.text(max_size=12) | st.integers() | st.floats(allow_nan=False)


@settings(max_examples=100, deadline=None)
@given(st.lists(st.lists(CELL, max_size=5), min_size=1, max_size=8).filter(any))
def test_any_table_gets_a_column_that_it_has(rows: list[list[object]]) -> None:
    source = source_of(*rows)
    if source.width:
        layout = guess_layout(source)
        assert 0 <= layout.column < source.width
        assert not layout.has_headings or len(rows) > 1


@settings(max_examples=40, deadline=None)
@given(st.permutations(range(4)), st.booleans())
def test_the_order_of_the_columns_does_not_matter(order: list[int], headed: bool) -> None:
    rows = [(f"{n}", "2026-01-02", "COT", text) for n, text in enumerate(PHRASES)]
    table = ([("id", "fecha", "servicio", "diagnóstico")] if headed else []) + rows
    source = source_of(*[[row[place] for place in order] for row in table])
    assert guess_layout(source) == Layout(order.index(3), headed)
