"""What can be measured: anything that answers phrases with ranked codes."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Protocol

from desktop.engine.errors import NosolexError
from desktop.engine.results import SearchOptions
from desktop.engine.search import SearchEngine
from training.evaluation.measures import Ranked
from training.evaluation.queries import Question

DEPTH = 50  # places looked at; a pool that is cut afterwards asks for more
EVERY = SearchOptions()
VARIANTS: dict[str, SearchOptions] = {
    "whole path": EVERY,
    "no reranking": SearchOptions(rerank=False),
    "words alone": SearchOptions(rerank=False, legs=EVERY.legs - {"dense"}),
    "meaning alone": SearchOptions(rerank=False, legs=EVERY.legs - {"lexical"}),
    "no lexical leg": SearchOptions(legs=EVERY.legs - {"lexical"}),
    "no header rule": SearchOptions(rules=EVERY.rules - {"default_code"}),
    "no steering": SearchOptions(rules=EVERY.rules - {"steering"}),
    "no extra detail": SearchOptions(rules=EVERY.rules - {"extra_detail"}),
    "no rules": SearchOptions(rules=frozenset()),
}


class System(Protocol):
    """Answers phrases, best code first."""

    @property
    def name(self) -> str:
        """What the tables call it."""
        ...

    def answers(self, questions: Sequence[Question], depth: int) -> Iterator[list[Ranked]]:
        """Yield one answer a question, in order."""
        ...


@dataclass(frozen=True, slots=True)
class PackSystem:
    """A pack behind the same door as the program: what is measured is what is shipped."""

    engine: SearchEngine
    variant: str = "whole path"
    language_known: bool = False  # hand over the phrase's language instead of letting it be found

    @property
    def name(self) -> str:
        """The pack and what was switched off."""
        return f"{self.engine.pack.title}, {self.variant}"

    def answers(self, questions: Sequence[Question], depth: int) -> Iterator[list[Ranked]]:
        """Search one phrase after the other; a phrase that cannot be searched finds nothing."""
        options = replace(VARIANTS[self.variant], top=depth)
        for question in questions:
            language = question.language if self.language_known else "auto"
            try:
                found = self.engine.search(question.text, replace(options, language=language))
            except NosolexError:
                yield []
                continue
            yield [Ranked(result.code, result.rubric) for result in found.results]
