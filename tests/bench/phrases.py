"""The phrases that are timed; apart, so that a timed start need not load what measures."""

# Twelve tokens or so each, in six languages: what is typed or copied on a ward.
PHRASES = (
    "insuficiencia cardíaca congestiva descompensada con edema agudo de pulmón",
    "fractura de la diáfisis del fémur izquierdo tras caída accidental",
    "acute appendicitis with localized peritonitis without perforation",
    "type 2 diabetes mellitus with diabetic nephropathy stage three",
    "pneumònia bacteriana adquirida a la comunitat del lòbul inferior dret",
    "carcinoma duttale infiltrante della mammella destra con metastasi ossee",
    "infarto agudo do miocárdio com supradesnivelamento do segmento ST",
    "infarctus cérébral dû à une embolie de l'artère cérébrale moyenne",
    "infección del tracto urinario por Escherichia coli resistente",
    "broncopneumopatia cronica ostruttiva riacutizzata con febbre",
    "chronic kidney disease stage 4 due to hypertension",
    "lombalgie chronique avec sciatique gauche par hernie discale",
)


def spread(count: int) -> list[str]:
    """So many of the project's phrases, evenly spread over all rubrics and languages."""
    from desktop.engine.resources import resources_dir
    from training.data.phrases.table import read_tables

    phrases = [phrase.text for phrase in read_tables([resources_dir() / "phrases"]).phrases]
    step = len(phrases) / count
    return [phrases[int(place * step)] for place in range(count)]
