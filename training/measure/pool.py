"""The rubrics that a set of phrases uses: a small pool, as papers have it or as time allows."""

from collections.abc import Iterable

from desktop.engine.catalogue.catalogue import Catalogue
from training.data.folder import needed, rows
from training.data.gold import Gold


def codiesp_pool(catalogue: Catalogue) -> frozenset[str]:
    """Return the rubrics that are right for any mention of CodiEsp's train and dev parts."""
    return pool_of(
        (row["gold_codes"].split(";") for row in rows(needed("dev/codiesp_x.tsv"))), catalogue
    )


def pool_of(golds: Iterable[Iterable[str]], catalogue: Catalogue) -> frozenset[str]:
    """Return the rubrics that are right for any phrase.

    A header brings its default code alone, or the pool would grow by all that is under it.
    """
    gold = Gold(catalogue)
    found: set[str] = set()
    for codes in golds:
        for target in gold.targets(codes):
            if len(target.rubrics) <= 1:
                found.update(target.rubrics)
                continue
            nearest = min(target.rubrics, key=len)
            found.add(catalogue.default_of(nearest) or nearest)
    return frozenset(found)
