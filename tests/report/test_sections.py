"""Headings of six languages, in capitals, short, inside a line, or not there at all."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.engine.report.sections import Places, sections


@pytest.mark.parametrize(
    ("text", "word", "kind"),
    [
        ("MOTIVO DE INGRESO: disnea", "disnea", "reason"),
        ("Antecedentes familiares: padre con ictus", "ictus", "family"),
        ("AP\nHTA, DM2\nEA\nTos", "HTA", "antecedents"),
        ("JC: neumonía", "neumonía", "diagnoses"),
        ("PMH - HTN, asthma", "asthma", "antecedents"),
        ("FHx: father MI", "MI", "family"),
        ("1. Diagnoses:\n- gout", "gout", "diagnoses"),
        ("Motiu d'ingrés: febre", "febre", "reason"),
        ("Pla: TAC", "TAC", "plan"),
        ("Anamnesi familiare: diabete", "diabete", "family"),
        ("Diagnosi di dimissione: BPCO", "BPCO", "diagnoses"),
        ("HDA: febre", "febre", "illness"),
        ("Histoire de la maladie : toux", "toux", "illness"),
        ("ATCD : HTA", "HTA", "antecedents"),
        ("Ingresa por fiebre. Antecedentes: gota. Plan: alta.", "gota", "antecedents"),
        ("Paciente de 40 años con fiebre", "fiebre", "none"),
    ],
)
def test_a_heading_says_what_follows(text: str, word: str, kind: str) -> None:
    assert Places(sections(text)).at(text.index(word)).kind == kind


def test_a_family_history_ends_with_its_paragraph() -> None:
    text = "Antecedentes familiares: padre con ictus.\nIngresa por fiebre."
    places = Places(sections(text))
    assert places.at(text.index("ictus")).kind == "family"
    assert places.at(text.index("fiebre")).kind == "none"


@given(st.text(alphabet=st.sampled_from("AP: \nplan.JCa-1á"), max_size=200))
def test_sections_cover_the_text_in_order(text: str) -> None:
    found = sections(text)
    assert [one.begins for one in found[1:]] == [one.end for one in found[:-1]]
    assert not found or (found[0].begins == 0 and found[-1].end == len(text))
