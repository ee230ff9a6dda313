"""Words around the diagnosis that change nothing of its code: how notes introduce it."""

import random

BEFORE = {
    "en": ("dx:", "pt with", "admitted for", "diagnosis of", "patient presents with", "known"),
    "es": ("dx:", "JD:", "ingresa por", "paciente con", "diagnóstico de", "cuadro de", "presenta"),
    "ca": ("dx:", "ingressa per", "pacient amb", "diagnòstic de", "quadre de", "presenta"),
    "it": ("dg:", "ricoverato per", "paziente con", "diagnosi di", "quadro di", "affetto da"),
    "pt": ("dx:", "internado por", "doente com", "diagnóstico de", "quadro de", "apresenta"),
    "fr": ("dg :", "hospitalisé pour", "patient avec", "diagnostic de", "tableau de", "présente"),
}
AFTER = {
    "en": ("on admission", "follow up", "under treatment"),
    "es": ("al ingreso", "en seguimiento", "en tratamiento", "actual"),
    "ca": ("a l'ingrés", "en seguiment", "en tractament"),
    "it": ("all'ingresso", "in follow up", "in trattamento"),
    "pt": ("à entrada", "em seguimento", "em tratamento"),
    "fr": ("à l'entrée", "en cours de suivi", "sous traitement"),
}
AT_THE_END = 0.3


def frame(text: str, language: str, draw: random.Random) -> str:
    """Put a note's words before or after the diagnosis.

    Sides and encounters are not added here: they can change the code. The tables' own texts have
    them, under the right rubric.
    """
    if language not in BEFORE:
        return text
    if draw.random() < AT_THE_END:
        return f"{text} {draw.choice(AFTER[language])}"
    return f"{draw.choice(BEFORE[language])} {text}"
