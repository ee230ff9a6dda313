"""A pack is tried before it is switched to: whatever its manifest says, it has to answer."""

from math import isfinite

from desktop.engine.errors import PackError
from desktop.engine.models.runtime import NO_MEMORY
from desktop.engine.pack.pack import Pack
from desktop.engine.search import SearchEngine


def try_pack(pack: Pack) -> None:
    """Raise PackError unless every part of the pack can be used and it answers a phrase of its own.

    Too little memory for the models is no fault of the pack.
    """
    try:
        with SearchEngine.open(pack, providers="cpu") as engine:
            for problem in engine.problems:
                _check(pack, problem)
            phrase = _phrase(engine)
            answer = engine.search(phrase)
            for problem in engine.problems:
                _check(pack, problem)
            sound = all(isfinite(found.score + found.probability) for found in answer.results)
    except PackError:
        raise
    except Exception as error:  # whatever of a pack makes the engine stumble
        raise _unusable(pack, f"{type(error).__name__}: {error}") from error
    if not answer.results or not sound:
        raise _unusable(pack, f"it has no answer to “{phrase}”")


def _check(pack: Pack, problem: str) -> None:
    if not problem.startswith(NO_MEMORY):
        raise _unusable(pack, problem)


def _phrase(engine: SearchEngine) -> str:
    """Return the title of the first code that can be reported, which any pack must know."""
    catalogue = engine.catalogue
    rubrics = map(catalogue.rubric_by_id, range(1, len(catalogue) + 1))
    rubric = next((rubric for rubric in rubrics if rubric.billable), catalogue.rubric_by_id(1))
    return catalogue.title_by_id(rubric.id).text


def _unusable(pack: Pack, why: str) -> PackError:
    reason = " ".join(why.split())[:300].rstrip(".")
    return PackError(
        f"The pack {pack.title} cannot be used here ({reason}); the present one goes on answering."
    )
