"""Pasted text must read the same however the program it came from wrote it."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.engine.errors import UsageError
from desktop.engine.text.normalise import LONGEST, LONGEST_PHRASE, check_readable, clean, unshouted


@pytest.mark.parametrize(
    ("pasted", "read"),
    [
        ("  neumonía \t adquirida\nen la comunidad ", "neumonía adquirida en la comunidad"),
        ("insufi-\nciencia cardíaca", "insuficiencia cardíaca"),
        ("ﬁbrilación auricular", "fibrilación auricular"),
        ("• HTA", "HTA"),
        ("– EPOC reagudizado.", "EPOC reagudizado"),
        ("fibril\u00adlación", "fibrillación"),
        ("fibril·lació auricular", "fibril·lació auricular"),
        ("neumonía\u200b\u202e derecha", "neumonía derecha"),
        ("(neumonía)", "neumonía"),
        ("Diagnóstico principal: neumonía", "neumonía"),
        ("E.P.O.C. grave", "EPOC grave"),
        ("infección por E. coli", "infección por E. coli"),
        ("post-Rx", "post-Rx"),
        ("Ｓ５２．５２１Ａ", "S52.521A"),
        ("dolor 2º dedo", "dolor 2º dedo"),
    ],
)
def test_a_paste_reads_as_the_plain_phrase(pasted: str, read: str) -> None:
    assert clean(pasted) == read


def test_both_unicode_forms_read_the_same() -> None:
    phrase = "púrpura trombocitopénica, œdème aiguë, lesão"
    composed, parted = unicodedata.normalize("NFC", phrase), unicodedata.normalize("NFD", phrase)
    assert composed != parted
    assert clean(composed) == clean(parted)


@given(st.text(max_size=2_000))
def test_cleaning_is_bounded_and_settles(text: str) -> None:
    once = clean(text)
    assert len(once) <= LONGEST_PHRASE
    assert "\n" not in once
    assert once == once.strip()


@given(st.text(alphabet=st.characters(categories=("L", "N", "Zs")), max_size=200))
def test_cleaning_twice_is_cleaning_once(text: str) -> None:
    assert clean(clean(text)) == clean(text)


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("", "empty"),
        (" \n\t ", "empty"),
        ("x" * 100_000, "100,000 characters"),
        ("PK\x03\x04\x00\x00binary", "content of a file"),
        ("\ufffd\ufffd\ufffd\ufffda", "content of a file"),
        ("😀🤒", "no word"),
        ("...!?", "no word"),
        ("التهاب رئوي", "script"),
        ("肺炎", "script"),
    ],
)
def test_what_is_no_phrase_gets_one_sentence(text: str, why: str) -> None:
    with pytest.raises(UsageError, match=why) as raised:
        check_readable(text)
    assert raised.value.exit_code == 2
    assert "\n" not in str(raised.value)


@pytest.mark.parametrize("text", ["α-thalassemia", "dolor 😀", "I10", "50", "x" * LONGEST])
def test_what_has_something_to_read_is_taken(text: str) -> None:
    check_readable(text)


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("PARALISIA DE BELL", "paralisia de bell"),
        ("NEUMONÍA", "neumonía"),
        ("HTA", "HTA"),  # an abbreviation
        ("FA RVR", "FA RVR"),
        ("Síndrome de DOWN", "Síndrome de DOWN"),
    ],
)
def test_capitals_throughout_are_read_as_small_letters(text: str, read: str) -> None:
    assert unshouted(text) == read


def test_an_abbreviation_among_capitals_stays() -> None:
    assert unshouted("IAM ANTERIOR", [(0, 3)]) == "IAM anterior"
