"""What a report says of a procedure: done, planned, denied, long ago."""

import pytest

from desktop.engine.report.asserted import Asserter


@pytest.mark.parametrize(
    ("language", "text", "words", "said"),
    [
        ("es", "Se realiza colecistectomía sin incidencias.", "colecistectomía", ("present", True)),
        ("es", "Se realizará colecistectomía.", "colecistectomía", ("planned", False)),
        ("es", "Pendiente de colecistectomía.", "colecistectomía", ("planned", False)),
        ("es", "No se realizó colecistectomía.", "colecistectomía", ("negated", False)),
        ("en", "Cholecystectomy was performed.", "Cholecystectomy", ("present", True)),
        ("en", "Cholecystectomy will be performed.", "Cholecystectomy", ("present", False)),
        ("ca", "Es va practicar colecistectomia.", "colecistectomia", ("present", True)),
        ("it", "È stata eseguita colecistectomia.", "colecistectomia", ("present", True)),
        ("pt", "Foi realizada colecistectomia.", "colecistectomia", ("present", True)),
        ("fr", "Une cholécystectomie a été réalisée.", "cholécystectomie", ("present", True)),
    ],
)
def test_a_procedure_that_was_done_is_told_from_others(
    language: str, text: str, words: str, said: tuple[str, bool]
) -> None:
    start = text.index(words)
    asserter = Asserter(text, language)
    assert asserter.said_of_procedure(start, start + len(words), "none") == said


def test_an_old_operation_is_past_unless_its_verb_says_otherwise() -> None:
    text = "Apendicectomía en la infancia."
    assert Asserter(text, "es").said_of_procedure(0, 14, "antecedents") == ("past", False)
    assert Asserter(text, "es").said_of_procedure(0, 14, "none")[0] in ("present", "past")
