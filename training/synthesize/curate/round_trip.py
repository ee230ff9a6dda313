"""The round trip: a phrase is believed when a search finds its code again."""

from collections.abc import Callable, Sequence

from desktop.engine.errors import NosolexError
from desktop.engine.results import SearchOptions
from desktop.engine.search import SearchEngine
from training.synthesize.curate.candidates import Candidate

WITHIN = 20  # the code must be among so many results, or its category among the first few
CATEGORY_WITHIN = 3

Look = Callable[[str, str], Sequence[str]]  # (phrase, language) -> rubrics, best first


def look_up(engine: SearchEngine, depth: int = WITHIN) -> Look:
    """Return a look-up by the same door as the program's own searches."""

    def look(text: str, language: str) -> Sequence[str]:
        try:
            found = engine.search(text, SearchOptions(top=depth, language=language))
        except NosolexError:  # nothing to search for in it
            return ()
        return [result.rubric for result in found.results]

    return look


def require_round_trip(found: Sequence[Candidate], look: Look) -> None:
    """Set the rank of each candidate, and the fault of those whose code is not found again."""
    for candidate in found:
        if candidate.fault:
            continue
        rubrics = list(look(candidate.text, candidate.language))
        near = [rubric[:3] for rubric in rubrics[:CATEGORY_WITHIN]]
        if candidate.code in rubrics:
            candidate.rank = rubrics.index(candidate.code) + 1
        elif candidate.code[:3] not in near:
            candidate.fault = "not found again"
