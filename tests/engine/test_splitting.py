"""A pasted list becomes its diagnoses; one diagnosis stays one."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.engine.query.lists import MOST, split
from desktop.engine.text.normalise import LONGEST_PHRASE


def _short(part: str) -> bool:
    return part in {"HTA", "DM2", "FA", "I10", "DLP", "AVC"}


def _known(part: str) -> bool:
    return part in {"obesidad mórbida", "surdité", "obesidad"}


@pytest.mark.parametrize(
    ("pasted", "diagnoses"),
    [
        (
            "1. HTA 2. DM2 con nefropatía; FA crónica",
            ("HTA", "DM2 con nefropatía", "FA crónica"),
        ),
        ("1.HTA 2.DM2 3.EPOC", ("HTA", "DM2", "EPOC")),
        ("- HTA\n- DM2\n• EPOC", ("HTA", "DM2", "EPOC")),
        ("hta\ndm2\nfa crónica", ("hta", "dm2", "fa crónica")),
        ("1. HTA\n2. DM2 con\n   nefropatía\n3. FA", ("HTA", "DM2 con nefropatía", "FA")),
        ("HTA + DM2 + ERC", ("HTA", "DM2", "ERC")),
        ("HTA, DM2, FA", ("HTA", "DM2", "FA")),
        ("HTA, DLP, obesidad mórbida", ("HTA", "DLP", "obesidad mórbida")),
        ("AVC, HTA, surdité", ("AVC", "HTA", "surdité")),
        ("Neumonía. Derrame pleural.", ("Neumonía", "Derrame pleural")),
        ("Diagnósticos: 1- Neumonía 2- Derrame pleural", ("Neumonía", "Derrame pleural")),
        ("Diagnóstico principal:\nNeumonía\nDerrame", ("Neumonía", "Derrame")),
    ],
)  # fmt: skip
def test_a_list_is_parted(pasted: str, diagnoses: tuple[str, ...]) -> None:
    assert split(pasted, _short, _known) == diagnoses


@pytest.mark.parametrize(
    "phrase",
    [
        "fractura de radio, cerrada",
        "diabetes mellitus tipo 1. Retinopatía",
        "infección por E. coli",
        "carcinoma ductal infiltrante, HER2 +, grado 2",
        "HTA, mal controlada",
        "HTA, DM2, mal controlada",
        "FA, HTA, anticoagulada",
        "HTA, obesidad, FA",
        "hemoglobina 7.5 g",
        "fractura de cadera (S72.0)",
        "DM tipo 2",
    ],
)
def test_one_diagnosis_stays_whole(phrase: str) -> None:
    assert split(phrase, _short, _known) == (phrase,)


def test_a_line_cut_by_the_page_is_joined() -> None:
    pasted = "Insuficiencia cardiaca congestiva con fracción de\neyección reducida\nHTA"
    assert split(pasted) == (
        "Insuficiencia cardiaca congestiva con fracción de eyección reducida",
        "HTA",
    )


def test_a_repeated_diagnosis_is_looked_up_once() -> None:
    assert split("HTA\nDM2\nHTA") == ("HTA", "DM2")


@given(st.text(max_size=1_000))
def test_any_text_gives_a_bounded_list_of_clean_phrases(text: str) -> None:
    parts = split(text)
    assert len(parts) <= MOST
    assert all(part and part == part.strip() and len(part) <= LONGEST_PHRASE for part in parts)


@given(st.lists(st.sampled_from(["HTA", "neumonía", "fractura de radio, cerrada"]), min_size=1))
def test_numbering_never_changes_what_is_listed(diagnoses: list[str]) -> None:
    wanted = tuple(dict.fromkeys(diagnoses))
    numbered = "\n".join(f"{place}. {text}" for place, text in enumerate(diagnoses, start=1))
    bulleted = "\n".join(f"• {text}" for text in diagnoses)
    assert split(numbered) == split(bulleted) == split("; ".join(diagnoses)) == wanted
