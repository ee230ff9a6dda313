"""What can be measured: anything that answers phrases with ranked codes."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path
from typing import Protocol

from desktop.engine.errors import NosolexError
from desktop.engine.results import Results, SearchOptions
from desktop.engine.search import SearchEngine
from training.data.queries import Question, mark
from training.measure.measures import Ranked

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


@dataclass(frozen=True)
class PackSystem:
    """A pack behind the same door as the program: what is measured is what is shipped."""

    engine: SearchEngine
    variant: str = "whole path"
    language_known: bool = False  # hand over the phrase's language instead of letting it be found
    index_texts: Path | None = None  # the export's list of what the index holds
    label: str = ""  # for an engine that is not the pack's own

    @property
    def name(self) -> str:
        """The pack and what was switched off."""
        return f"{self.engine.pack.title}, {self.label or self.variant}"

    def answers(self, questions: Sequence[Question], depth: int) -> Iterator[list[Ranked]]:
        """Search one phrase after the other; a phrase that cannot be searched finds nothing."""
        options = replace(VARIANTS[self.variant], top=depth)
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
        own = self._said.get(mark(question.text)) if question.own_text else None
        if not own:
            return self.engine.search(question.text, options)
        *_, last = self.engine.trace(question.text, options, lambda *text: text in own)
        return last.results()

    @cached_property
    def _said(self) -> dict[str, set[tuple[int, int]]]:
        """Return the rubrics and texts that say a wording, in whatever language."""
        found: dict[str, set[tuple[int, int]]] = {}
        for text in self.engine.catalogue.iter_texts():
            found.setdefault(mark(text.text), set()).add((text.rubric_id, text.id))
        for line in self.index_texts.read_text("utf-8").splitlines() if self.index_texts else ():
            key, _, words = line.split("\t")
            found.setdefault(mark(words), set()).add((int(key) >> 32, int(key) & 0xFFFFFFFF))
        return found
