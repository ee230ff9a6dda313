"""Which rubrics are right for a phrase: to learn, to count; and how often coders met each."""

from collections import Counter
from collections.abc import Iterable

from desktop.engine.catalogue.catalogue import Catalogue
from training.data.gold import Gold, main_targets
from training.data.held import held_mention
from training.data.mentions import read_mentions, there_are


def mention_counts(catalogue: Catalogue, *, with_held: bool) -> dict[str, int]:
    """How often the coders of the training mentions met each rubric; nothing without mentions.

    Learning leaves out the mentions that it learns from; what ships counts them all.
    """
    counts: Counter[str] = Counter()
    if not there_are("codiesp_x"):
        return {}
    for mention in read_mentions("codiesp_x"):
        if mention.split == "train" and (with_held or not held_mention(mention.text)):
            ids = main_targets(catalogue, mention.codes)
            counts.update(catalogue.rubric_by_id(rubric_id).code for rubric_id in ids)
    return dict(sorted(counts.items()))


def targets(catalogue: Catalogue, codes: Iterable[str]) -> frozenset[int]:
    """The rubrics that count as right, by the rule that quality is measured with."""
    accepted = (target.rubrics for target in Gold(catalogue).targets(codes))
    found = (catalogue.rubric(code) for code in frozenset[str]().union(*accepted))
    return frozenset(rubric.id for rubric in found if rubric and rubric.billable)


def answering(catalogue: Catalogue, rubric_id: int) -> int:
    """The rubric that a person is shown for a found one; none (0) for a header without default."""
    shown = catalogue.stand_in(catalogue.rubric_by_id(rubric_id)) if rubric_id else None
    return shown.id if shown else 0
