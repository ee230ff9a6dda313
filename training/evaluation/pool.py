"""The codes that a set of mentions uses, for figures that compare with papers on a small pool."""

from desktop.engine.catalogue import Catalogue
from training.evaluation.gold import Gold
from training.sources.folder import needed, rows


def codiesp_pool(catalogue: Catalogue) -> frozenset[str]:
    """Return the rubrics that are right for any mention of CodiEsp's train and dev parts.

    A header brings its default code alone, or the pool would grow by all that is under it.
    """
    gold = Gold(catalogue)
    found: set[str] = set()
    for row in rows(needed("dev/codiesp_x.tsv")):
        for target in gold.targets(row["gold_codes"].split(";")):
            if len(target.rubrics) <= 1:
                found.update(target.rubrics)
                continue
            nearest = min(target.rubrics, key=len)
            found.add(catalogue.default_of(nearest) or nearest)
    return frozenset(found)
