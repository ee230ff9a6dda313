"""The tables of docs/quality.md, part by part: which systems are asked which phrases."""

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from desktop.engine.catalogue.catalogue import Catalogue
from desktop.engine.search import SearchEngine
from training.data.folder import MissingData
from training.data.queries import Question, held_phrases, questions, spread
from training.measure.ablation import ABLATIONS, EARLIER, ablated
from training.measure.baselines import Meaning
from training.measure.caching import CachedReranker, CachedSystem
from training.measure.corpus import Corpus
from training.measure.evaluate import Evaluation, evaluate
from training.measure.own_texts import OwnTexts
from training.measure.plan import Compared
from training.measure.pool import codiesp_pool, pool_of
from training.measure.systems import PLAIN, WHOLE, PackSystem, System
from training.measure.titles import (  # fmt: skip
    across,
    every_pair,
    inclusion_questions,
    spoken_titles,
    thinned,
)

# Words and meaning alone are stages of the ranking, which has a table of its own; mentions are
# too short for clauses.
SWITCHED_OFF = (PLAIN, "no lexical leg", "no header rule", "no attributes")
SETS = ("dev", "e3c", "distemist", "phrases")
RATE_TEXTS = 256  # encoded to learn how long a text takes


@dataclass(frozen=True, slots=True)
class Task:
    """One row: a system, what it is asked, and the rubrics that count."""

    system: System
    data: str
    asked: list[Question]
    catalogue: Catalogue
    pool: frozenset[str] = frozenset()

    def run(self, progress: Callable[[int, int], None] = lambda done, total: None) -> Evaluation:
        """Measure it."""
        return evaluate(
            self.system, self.data, self.asked, self.catalogue, pool=self.pool, progress=progress
        )

    def estimate(self, phrases: int) -> float:
        """Return how many seconds the whole row will take, learned from a few phrases."""
        if isinstance(self.system, Meaning):
            return self.system.seconds(self.asked, RATE_TEXTS)
        some = spread(self.asked, phrases)
        started = time.perf_counter()
        for _ in self.system.answers(some, 10):
            pass
        return (time.perf_counter() - started) * len(self.asked) / max(len(some), 1)


@dataclass(slots=True)
class Quality:
    """Everything that is measured of a pack; phrases and answers are kept between parts."""

    engine: SearchEngine
    compared: Compared
    index_texts: Path | None = None
    limit: int = 0  # phrases of each set, for a trial
    ablated: int = 640  # dev mentions on which parts are switched off
    phrases: int = 120  # held-out phrases of each language
    titles: int = 3000  # rubrics whose titles are looked for across languages
    earlier: Path | None = None  # phrases as they once were, for `ablation`
    _sets: dict[str, list[Question]] = field(default_factory=dict)
    _systems: dict[str, System] = field(default_factory=dict)
    _own: OwnTexts = field(init=False)

    def __post_init__(self) -> None:
        self._own = OwnTexts.of_pack(self.engine.catalogue, self.index_texts)
        if self.engine.models.reranker:
            self.engine.models.reranker = CachedReranker(self.engine.models.reranker)

    def parts(self) -> dict[str, Callable[[], Iterator[Task]]]:
        """Name the parts, cheapest and most wanted first."""
        return {
            "dev": self.dev, "others": self.others, "phrases": self.held, "ablation": self.ablation,
            "small-pool": self.small_pool, "titles": self.across_languages,
            "baselines": self.baselines,
        }  # fmt: skip

    def dev(self) -> Iterator[Task]:
        """CodiEsp dev over all rubrics, over CodiEsp's own, and without reranking."""
        book = self.engine.catalogue
        yield self._task(WHOLE, "dev")
        pool = codiesp_pool(book)
        yield Task(
            self._system(WHOLE), f"dev, CodiEsp's {len(pool):,} codes", self._asked("dev"), book,
            pool,
        )  # fmt: skip
        yield self._task(PLAIN, "dev")

    def others(self) -> Iterator[Task]:
        """E3C and DisTEMIST, with and without reranking."""
        for data in self._there("e3c", "distemist"):
            yield self._task(WHOLE, data)
            yield self._task(PLAIN, data)

    def held(self) -> Iterator[Task]:
        """Held-out phrases of the six languages, without their own text."""
        yield self._task(WHOLE, "phrases")
        yield self._task(PLAIN, "phrases")

    def ablation(self) -> Iterator[Task]:
        """Each part off in turn, on the same mentions."""
        some = spread(self._asked("dev"), self.ablated)
        label = f"dev, {len(some):,} mentions"
        for variant in (WHOLE, *SWITCHED_OFF, *self._ablations()):
            yield Task(self._system(variant), label, some, self.engine.catalogue)

    def small_pool(self) -> Iterator[Task]:
        """Every system over the rubrics that some phrase needs: what encoders can be had for."""
        book = self.engine.catalogue
        there = self._there(*SETS)
        pool = pool_of((one.codes for data in there for one in self._asked(data)), book)
        others = list(self.compared.systems(book, pool))
        for data in there:
            label = f"{data}, {len(pool):,} codes"
            for system in (self._system(WHOLE), self._system(PLAIN), *others):
                yield Task(system, label, self._asked(data), book, pool)

    def across_languages(self) -> Iterator[Task]:
        """Encoders and baselines from titles to titles, and from inclusion terms to titles."""
        book = self.engine.catalogue
        spoken = thinned(spoken_titles(book), self.titles)
        for one, two in every_pair():
            asked, entries = across(spoken, one, two)
            for system in self.compared.over(Corpus(entries, book)):
                yield Task(system, f"titles {one}>{two}", spread(asked, self.limit), book)
        asked, entries = inclusion_questions(book)
        for system in self.compared.over(Corpus(entries, book)):
            yield Task(system, "inclusion term to title", spread(asked, self.limit), book)

    def baselines(self) -> Iterator[Task]:
        """Every baseline over all texts that ship."""
        others = list(self.compared.systems(self.engine.catalogue))
        for data in self._there(*SETS):
            for system in others:
                yield Task(system, data, self._asked(data), self.engine.catalogue)

    def _task(self, variant: str, data: str) -> Task:
        return Task(self._system(variant), data, self._asked(data), self.engine.catalogue)

    def _there(self, *sets: str) -> list[str]:
        """Return the sets whose data are there; where none are, say what is missing."""
        found = []
        for data in sets:
            try:
                self._asked(data)
            except MissingData as error:
                missing = error
            else:
                found.append(data)
        if not found:
            raise missing
        return found

    def _asked(self, data: str) -> list[Question]:
        if data not in self._sets:
            every = (
                held_phrases(self.engine.catalogue, self.phrases)
                if data == "phrases"
                else questions(data)
            )
            self._sets[data] = spread(every, self.limit)
        return self._sets[data]

    def _ablations(self) -> tuple[str, ...]:
        return tuple(one for one in ABLATIONS if one != EARLIER or self.earlier)

    def _system(self, variant: str) -> System:
        if variant not in self._systems:
            self._systems[variant] = CachedSystem(self._opened(variant))
        return self._systems[variant]

    def _opened(self, variant: str) -> System:
        if variant in ABLATIONS:
            other = ablated(self.engine, variant, self.index_texts, self.earlier)
            return PackSystem(other, WHOLE, label=variant)
        return PackSystem(self.engine, variant, own=self._own)
