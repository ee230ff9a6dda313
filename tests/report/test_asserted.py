"""What a report says of a mention, by the words around it, in six languages."""

import pytest

from desktop.engine.report.asserted import Asserter
from desktop.engine.report.sections import Places, sections

CASES = [
    ("es", "No fiebre, tos ni expectoración.", "expectoración", "negated"),
    ("es", "Niega dolor torácico. Refiere disnea.", "disnea", "present"),
    ("es", "Sin fiebre, con dolor abdominal.", "dolor abdominal", "present"),
    ("es", "No fiebre pero sí tos.", "tos", "present"),
    ("es", "Se descarta TEP.", "TEP", "negated"),
    ("es", "TEP descartado.", "TEP", "negated"),
    ("es", "Probable neumonía.", "neumonía", "suspected"),
    ("es", "A descartar apendicitis.", "apendicitis", "suspected"),
    ("es", "Padre con ca de colon.", "ca de colon", "family"),
    ("es", "Antecedentes familiares: ictus.", "ictus", "family"),
    ("es", "Pendiente de colecistectomía.", "colecistectomía", "planned"),
    ("es", "Úlcera duodenal en 1998.", "Úlcera duodenal", "past"),
    ("es", "Linfoma no Hodgkin.", "Linfoma no Hodgkin", "present"),
    ("en", "Denies chest pain, fever or cough.", "cough", "negated"),
    ("en", "Pneumonia ruled out.", "Pneumonia", "negated"),
    ("en", "Mother had breast cancer.", "breast cancer", "family"),
    ("en", "Suspected appendicitis.", "appendicitis", "suspected"),
    ("ca", "Sense febre ni tos.", "tos", "negated"),
    ("ca", "Pare amb infart.", "infart", "family"),
    ("it", "Nega febbre e tosse.", "tosse", "negated"),
    ("it", "Sospetta appendicite.", "appendicite", "suspected"),
    ("it", "Pregresso ictus.", "ictus", "past"),
    ("pt", "Sem febre, tosse ou dispneia.", "dispneia", "negated"),
    ("pt", "Mãe com diabetes.", "diabetes", "family"),
    ("fr", "Pas de fièvre ni de toux.", "toux", "negated"),
    ("fr", "Suspicion d'appendicite.", "appendicite", "suspected"),
    ("fr", "Frère : lymphome.", "lymphome", "family"),
]


@pytest.mark.parametrize(("language", "text", "words", "said"), CASES)
def test_the_words_around_a_mention(language: str, text: str, words: str, said: str) -> None:
    start = text.index(words)
    section = Places(sections(text)).at(start).kind
    assert Asserter(text, language).said(start, start + len(words), section) == said
