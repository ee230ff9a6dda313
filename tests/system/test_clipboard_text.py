"""What coders copy: from spreadsheets, PDFs, web pages, and what is no phrase at all."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.system.clipboard.text import MAX_CHARACTERS, ClipboardError, choose_text, clean


@pytest.mark.parametrize(
    ("copied", "phrase"),
    [
        ("  neumonía  \r\n", "neumonía"),
        ("HTA\tDM2\n", "HTA DM2"),
        ('"fractura de ""Colles"""\t"cerrada"\r\n', 'fractura de "Colles" cerrada'),
        ("insufi-\nciencia cardíaca", "insuficiencia cardíaca"),
        ("insufi\u00ad\nciencia", "insuficiencia"),
        (
            "fractura de la extremidad distal del radio izquierdo\ncon desplazamiento dorsal",
            "fractura de la extremidad distal del radio izquierdo con desplazamiento dorsal",
        ),
        ("hta\ndm2\nfa crónica", "hta\ndm2\nfa crónica"),
        ("COVID-\n19", "COVID-\n19"),
        ("asma\x00", "asma"),
    ],
)
def test_what_programs_do_to_a_phrase_is_mended(copied: str, phrase: str) -> None:
    assert clean(copied) == phrase


def test_rich_text_gives_its_words_and_nothing_hidden() -> None:
    rich = "<head><style>p{}</style></head><!-- x --><p>Asma <b>grave</b></p><p>EPOC &lt; 2</p>"
    chosen = choose_text("", rich)
    assert chosen.text == "Asma grave\nEPOC < 2"


@pytest.mark.parametrize(
    ("plain", "rich", "formats", "reason"),
    [
        ("", "", (), "empty"),
        (" \n", "", (), "empty"),
        ("", "", ("image/png",), "picture"),
        ("x" * (MAX_CHARACTERS + 1), "", (), "40,001 characters"),
        ("MZ\x00\x03\x00\x04", "", (), "no readable text"),
        ("", "<p>" * 600_000, (), "characters"),
    ],
)
def test_what_is_no_phrase_is_refused_in_a_sentence(
    plain: str, rich: str, formats: tuple[str, ...], reason: str
) -> None:
    with pytest.raises(ClipboardError, match=reason):
        choose_text(plain, rich, formats)


@given(st.text(max_size=400))
def test_cleaning_never_fails_otherwise_and_is_stable(text: str) -> None:
    try:
        once = clean(text)
    except ClipboardError:
        return
    assert len(once) <= len(text)
    assert once == once.strip()
