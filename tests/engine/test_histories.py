"""A tumour that is over is its history, and one that is still treated is none."""

import pytest

from desktop.engine.search import SearchEngine


@pytest.mark.parametrize(
    ("phrase", "code"),
    [
        ("Follow-up after completed treatment of breast cancer, no recurrence", "Z85.3"),
        ("Ca mama 2017 tratado, revisión anual, libre de enfermedad", "Z85.3"),
        ("carcinoma del colon operato 8 anni fa, nessuna recidiva", "Z85.038"),
        ("personal history of endometrial cancer, treated 2015", "Z85.42"),
        ("antecedent personal de càncer d'endometri", "Z85.42"),
        ("antecedente personal de tumor carcinoide de pulmón", "Z85.110"),
        ("leucémie aiguë lymphoblastique en rémission complète", "C91.01"),
        ("cáncer de próstata tratado con radioterapia en 2012", "Z85.46"),
        ("cáncer de mama operado hace 10 años, sin metástasis", "Z85.3"),
        ("breast cancer operated 10 years ago, no signs of recurrence", "Z85.3"),
        ("multiple myeloma in complete remission since 2020", "C90.01"),
        ("cáncer de mama operado en 2015, sospecha de recidiva", "C50.919"),
        ("cancer du sein en traitement depuis 2020", "C50.919"),
        ("carcinoma mama operato 2 anni fa, in chemio", "C50.919"),
        ("breast cancer on chemotherapy", "C50.919"),
        ("cáncer de mama operado hace 5 años, ahora recidiva local", "C50.919"),
        ("cáncer de colon", "C18.9"),
    ],
)
def test_what_is_over_is_a_history(engine: SearchEngine, phrase: str, code: str) -> None:
    assert engine.search(phrase).results[0].code == code


def test_another_tumour_and_another_operation_make_no_history(engine: SearchEngine) -> None:
    phrase = "cáncer de pulmón, operado de hernia hace 10 años"
    assert engine.search(phrase).results[0].code.startswith("C34")
    phrase = "antecedente de cáncer de mama, cáncer de pulmón"
    assert engine.search(phrase).results[0].code in ("Z85.3", "C34.90")
