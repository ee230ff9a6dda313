"""What is kept of an answer: the code, how sure, and the runners-up, as one line of JSON."""

import json
from dataclasses import dataclass, fields
from typing import TYPE_CHECKING, Any

from desktop.engine.errors import NosolexError
from desktop.engine.results import Result, Results, SearchOptions

if TYPE_CHECKING:
    from desktop.engine.search import SearchEngine

RUNNERS_UP = 4
Asked = tuple[int, str]  # a phrase and its number
Chunk = list[Asked]
Answered = tuple[int, str]  # the number and the answer, as JSON


@dataclass(frozen=True, slots=True)
class Answer:
    """What a row gets beside its own columns; the names are the columns' without `nosolex_`."""

    code: str | None = None
    title: str | None = None
    probability: float | None = None
    confidence: str | None = None
    runners_up: tuple[dict[str, Any], ...] = ()
    error: str | None = None

    def as_json(self) -> str:
        """Return it as it is kept while the archive is under way."""
        return json.dumps({f.name: getattr(self, f.name) for f in fields(self)}, ensure_ascii=False)


def asked(engine: "SearchEngine", phrase: str, options: SearchOptions) -> Answer:
    """Ask one phrase; an answer that fits nothing has no code, and its list beside it."""
    try:
        found = engine.search(phrase, options)
    except NosolexError as error:
        return Answer(error=str(error))
    return _answer(found)


def _answer(found: Results) -> Answer:
    best = found.results[0] if found.results and found.confidence != "none" else None
    others = found.results[1:] if best else found.results
    return Answer(
        code=best.code if best else None,
        title=best.title if best else None,
        probability=best.probability if best else None,
        confidence=found.confidence,
        runners_up=tuple(_runner_up(one) for one in others[:RUNNERS_UP]),
    )


def _runner_up(one: Result) -> dict[str, Any]:
    return {"code": one.code, "title": one.title, "probability": one.probability}
