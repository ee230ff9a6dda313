"""Texts that help to find a rubric and are not shipped: only their vectors go into the index.

They come from the data folder (`NOSOLEX_DATA`), whose texts stay where they are.
"""

from collections.abc import Iterator
from pathlib import Path

from desktop.engine.errors import PackError
from training.data import mentions, national, synonyms
from training.data.folder import VARIABLE, data_folder
from training.data.queries import nothing
from training.data.text import Text

# Orphanet and Disease Ontology were tried and left out: 39,000 vectors that lowered the reciprocal
# rank on dev from .782 to .777.
SYNONYMS = (
    "es_cie10_mx_inclusions",
    "it_icd10gm_swiss_inclusions",
    "fr_icd10gm_swiss_inclusions",
)
NO_RUBRIC = Path(__file__).parents[1] / "ranking" / "no_rubric.tsv"


def extra_texts() -> Iterator[Text]:
    """Yield every text whose vector may ship."""
    if data_folder() is None:
        raise PackError(
            f"There is no data folder; set {VARIABLE} to it, or leave its texts out of the index "
            "with --no-extra."
        )
    for name in SYNONYMS:
        yield from synonyms.synonyms(name)
    for language in national.LANGUAGES:
        yield from national.national_titles(language)
    for name in mentions.TABLES:
        yield from mentions.mentions(name)


def no_diagnoses() -> Iterator[str]:
    """Yield the project's own phrases that stand for no rubric at all."""
    return (question.text for question in nothing(NO_RUBRIC))
