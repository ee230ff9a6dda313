"""The catalogue's composed wordings as phrases: who says one should get its concept."""

from collections.abc import Sequence

from desktop.engine.catalogue.catalogue import Catalogue
from training.data.lists import Graded


def composed(catalogue: Catalogue, limit: int) -> Sequence[Graded]:
    """Return about so many composed wordings, evenly spread; 0 returns all.

    A wording belongs to a concept, so that the code of each of its sides and stages is right.
    """
    found = [
        (rubric_id, number)
        for rubric_id in range(1, len(catalogue) + 1)
        for number in catalogue.composed(rubric_id, "")
    ]
    step = max(1, len(found) // limit) if limit else 1
    return [_graded(catalogue, rubric_id, number) for rubric_id, number in found[::step]]


def _graded(catalogue: Catalogue, rubric_id: int, number: int) -> Graded:
    text, concepts = catalogue.text(number), catalogue.concepts
    own = catalogue.rubric_by_id(rubric_id).code
    members = concepts.members(concepts.key(rubric_id, {})) or (rubric_id,)
    others = sorted({catalogue.rubric_by_id(one).code for one in members} - {own})
    return Graded(own, "composed", text.language, text.text, (own, *others))
