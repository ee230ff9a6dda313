"""What a phrase says beside the disease, in a word or a figure, is its code."""

import pytest

from desktop.engine.search import SearchEngine


@pytest.mark.parametrize(
    ("phrase", "code"),
    [
        ("hematoma subdural no traumático agudo", "I62.01"),
        ("gripe de las aves", "J09.X2"),
        ("celulite dos pés", "L03.90"),
        ("hepatitis B aguda con agente delta", "B16.1"),
        ("post-term pregnancy, 41 weeks", "O48.0"),
        ("41 weeks pregnant", "Z3A.41"),
        ("gripe A", "J10.1"),
        ("MRSA colonisation", "Z22.322"),
        ("Frattura composta del V metatarso sinistro", "S92.355A"),
        ("herida en pierna izquierda suturada", "S81.812A"),
        ("Myopia OU -3.25", "H52.13"),
        ("Hépatite B chronique, sérologie delta négative", "B18.1"),
        ("Nevo melanocítico benigno da região dorsal", "D22.5"),
        ("dermatitis de contacto alérgica al níquel", "L23.0"),
        ("ingesta voluntaria de sosa cáustica con intención autolítica", "T54.3X2A"),
    ],
)
def test_what_a_phrase_says_beside_the_disease_is_its_code(
    engine: SearchEngine, phrase: str, code: str
) -> None:
    assert engine.search(phrase).results[0].code == code
