"""What can be measured: anything that answers phrases with ranked codes."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Protocol

from desktop.engine.errors import NosolexError
from desktop.engine.results import Results, SearchOptions
from desktop.engine.search import SearchEngine
from training.data.queries import Question
from training.measure.measures import Ranked
from training.measure.own_texts import OwnTexts

DEPTH = 50  # places looked at; a pool that is cut afterwards asks for more
WHOLE, PLAIN = "whole path", "no reranking"
ALL_ON = SearchOptions()
RULES = {"default_code": "header rule"}  # what a rule is called where its name says too little
VARIANTS: dict[str, SearchOptions] = {
    WHOLE: ALL_ON,
    PLAIN: SearchOptions(rerank=False),
    "words alone": SearchOptions(rerank=False, legs=ALL_ON.legs - {"dense"}),
    "meaning alone": SearchOptions(rerank=False, legs=ALL_ON.legs - {"lexical"}),
    "no lexical leg": SearchOptions(legs=ALL_ON.legs - {"lexical"}),
    **{
        f"no {RULES.get(rule, rule.replace('_', ' '))}": SearchOptions(rules=ALL_ON.rules - {rule})
        for rule in sorted(ALL_ON.rules)
    },
    "no attributes": SearchOptions(rules=ALL_ON.rules - {"steering", "extra_detail"}),
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


@dataclass(frozen=True)
class PackSystem:
    """A pack behind the same door as the program: what is measured is what is shipped."""

    engine: SearchEngine
    variant: str = WHOLE
    language_known: bool = False  # hand over the phrase's language instead of letting it be found
    own: OwnTexts | None = None  # the texts of the engine's catalogue, where none are given
    label: str = ""  # for what is measured beside the variants
    depth: int = 0  # candidates handed to the reranker; 0 means the pack's own depth

    @property
    def name(self) -> str:
        """The pack and what was switched off."""
        return f"{self.engine.pack.title}, {self.label or self.variant}"

    def answers(self, questions: Sequence[Question], depth: int) -> Iterator[list[Ranked]]:
        """Search one phrase after the other; a phrase that cannot be searched finds nothing."""
        options = replace(VARIANTS[self.variant], top=depth, depth=self.depth)
        for question in questions:
            language = question.language if self.language_known else "auto"
            try:
                found = self._search(question, replace(options, language=language))
            except NosolexError:
                yield []
                continue
            yield [Ranked(result.code, result.rubric) for result in found.results]

    def _search(self, question: Question, options: SearchOptions) -> Results:
        """Search; a phrase that is itself a text of the pack is looked for without that text."""
        without = self._own.without(question)
        if without is None:
            return self.engine.search(question.text, options)
        *_, last = self.engine.trace(question.text, options, without)
        return last.results()

    @cached_property
    def _own(self) -> OwnTexts:
        return self.own or OwnTexts.of_pack(self.engine.catalogue)
