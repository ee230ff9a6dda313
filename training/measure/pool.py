"""The rubrics that a set of phrases uses: a small pool, as papers have it or as time allows."""

from collections.abc import Iterable

from desktop.engine.catalogue.catalogue import Catalogue
from training.data.gold import Gold
from training.data.mentions import read_mentions


def codiesp_pool(catalogue: Catalogue) -> frozenset[str]:
    """Return the rubrics that are right for any mention of CodiEsp's train and dev parts."""
    return pool_of((mention.codes for mention in read_mentions("codiesp_x")), catalogue)


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
