"""The commonest procedures with their composed titles, to be read over by a person."""

from collections import Counter
from collections.abc import Iterator

from desktop.engine.procedures.catalogue import ProcedureCatalogue
from desktop.engine.procedures.model import LENGTH
from desktop.engine.procedures.titles import Titles
from desktop.engine.results import LANGUAGES
from export.procedures.build import folder
from export.procedures.concepts import read_concepts
from training.data.procedures import mentions


def commonest(catalogue: ProcedureCatalogue, count: int) -> list[str]:
    """The whole codes that reports name oftenest, then those that have most wordings."""
    found: Counter[str] = Counter()
    for one in mentions("train"):
        found[one.codes[0]] += 1000
    for concept in read_concepts(folder()):
        for code in concept.codes:
            found[code] += len(concept.said)
    whole = [code for code in found if len(code) == LENGTH and catalogue.has(code)]
    return sorted(whole, key=lambda code: (-found[code], code))[:count]


def titles(catalogue: ProcedureCatalogue, count: int) -> Iterator[tuple[str, ...]]:
    """Each code with its title in every language."""
    composed = Titles(catalogue)
    for code in commonest(catalogue, count):
        yield (code, *(composed.title(code, language)[0] for language in LANGUAGES))
