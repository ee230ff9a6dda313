"""Answers made by hand, and a door that gives them only when the test says so."""

import threading
from collections.abc import Callable, Iterator
from dataclasses import replace

from desktop.engine.errors import Cancelled
from desktop.engine.procedures.catalogue import ProcedureCatalogue
from desktop.engine.procedures.search import ProcedureSearch
from desktop.engine.results import Confidence, Match, Result, Results, SearchOptions
from desktop.engine.search import SearchEngine

WAIT = 10.0


def result(code: str, probability: float = 0.5, **changes: object) -> Result:
    """Return a row for a code."""
    plain = Result(
        rank=1,
        code=code,
        rubric=code[:7],
        billable=True,
        title=f"Title of {code}",
        title_language="en",
        title_origin="official",
        chapter=9,
        matched=Match(f"term of {code}", "en", "phrase", "project", ((0, 4),)),
        score=1.0,
        probability=probability,
    )
    return replace(plain, **changes)  # type: ignore[arg-type]  # a test's own fields


def answer(
    codes: str, query: str = "phrase", confidence: Confidence = "high", **changes: object
) -> Results:
    """Return an answer with these codes, best first."""
    rows = tuple(replace(result(code), rank=n) for n, code in enumerate(codes.split(), start=1))
    return replace(Results(query, "en", confidence, 1.0, rows), **changes)  # type: ignore[arg-type]


class GatedDoor:
    """A door whose answers to each phrase wait for the test; all the rest is the real engine.

    Attributes:
        script: the answers of each phrase, in order.
        gates: the event of each phrase and stage, to be set by the test.
        asked: the phrases that were asked for, in order.
        overtaken: the phrases whose search was given up for a newer one.
    """

    def __init__(self, engine: SearchEngine, script: dict[str, list[Results]]) -> None:
        self._engine = engine
        self.catalogue = engine.catalogue
        self.editions, self.drg = engine.editions, engine.drg
        self.problems: tuple[str, ...] = ()
        self.passed_over: tuple[str, ...] = ()
        self.script = script
        self.asked: list[str] = []
        self.overtaken: list[str] = []
        self.gates = {
            (phrase, stage): threading.Event()
            for phrase, stages in script.items()
            for stage in range(len(stages))
        }

    @property
    def procedures(self) -> ProcedureSearch:
        """Return those of the engine, whose pack has none."""
        return self._engine.procedures

    @property
    def procedure_codes(self) -> ProcedureCatalogue | None:
        """Return those of the engine, whose pack has none."""
        return self._engine.procedure_codes

    def load(self) -> None:
        """Have no models."""

    def release(self, phrase: str, stage: int = 0) -> None:
        """Let one answer go out."""
        self.gates[phrase, stage].set()

    def stages(
        self,
        text: str,
        options: SearchOptions,
        cancelled: Callable[[], bool],
        *,
        typing: bool = False,
        final: bool = False,
    ) -> Iterator[Results]:
        """Yield the scripted answers, or the last of them, each when its gate opens."""
        self.asked.append(text)
        last = len(self.script.get(text, [])) - 1
        for stage, results in enumerate(self.script.get(text, [answer("", text)])):
            gate = self.gates.get((text, stage))
            while gate is not None and not gate.wait(0.01):
                if cancelled():
                    self.overtaken.append(text)
                    raise Cancelled("A newer phrase overtook this search.")
            if not final or stage >= last:
                yield results
