"""The four problems, as plain data: what MTEB or anything else can measure a model on."""

import random
from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass

from desktop.engine.catalogue.catalogue import Catalogue
from training.measure.suite.material import Material, Said

SEED = 7
LEAST_OF_A_CHAPTER = 10  # phrases; a chapter with fewer makes no cluster and no class


@dataclass(frozen=True, slots=True)
class Retrieval:
    """Phrases, titles, and which title answers which phrase."""

    queries: dict[str, str]
    corpus: dict[str, str]  # rubric -> English title
    answers: dict[str, str]  # query -> rubric


@dataclass(frozen=True, slots=True)
class Pairs:
    """A phrase and a title: of the same rubric (1), or of a sibling (0)."""

    left: list[str]
    right: list[str]
    same: list[int]


@dataclass(frozen=True, slots=True)
class Labelled:
    """Phrases and their chapters."""

    texts: list[str]
    chapters: list[int]

    def only(self, chapters: Collection[int]) -> "Labelled":
        """Return the phrases of these chapters."""
        pairs = zip(self.texts, self.chapters, strict=True)
        kept = [(text, chapter) for text, chapter in pairs if chapter in chapters]
        return Labelled([text for text, _ in kept], [chapter for _, chapter in kept])


@dataclass(frozen=True, slots=True)
class Limits:
    """How large the problems may get; the pool decides how hard retrieval is, so it is reported."""

    queries: int = 500
    pool: int = 5_000  # titles to choose from; 0 means all rubrics


def retrieval(catalogue: Catalogue, material: Material, limits: Limits) -> Retrieval:
    """Ask held-out phrases for their rubric's English title, siblings among the others."""
    asked = _drawn(material.held, limits.queries)
    queries = {f"q{number}": said.text for number, said in enumerate(asked)}
    answers = {f"q{number}": said.rubric for number, said in enumerate(asked)}
    rubrics = _pool(catalogue, {said.rubric for said in asked}, limits.pool)
    return Retrieval(queries, {code: catalogue.title(code).text for code in rubrics}, answers)


def pairs(catalogue: Catalogue, material: Material, limits: Limits) -> Pairs:
    """Put each phrase beside its own title and beside a sibling's."""
    draw = random.Random(SEED)
    made = Pairs([], [], [])
    for said in _drawn(material.held, limits.queries):
        siblings = _siblings(catalogue, said.rubric)
        if not siblings:
            continue
        for code, same in ((said.rubric, 1), (draw.choice(siblings), 0)):
            made.left.append(said.text)
            made.right.append(catalogue.title(code).text)
            made.same.append(same)
    return made


def chapters(found: Sequence[Said], most: int) -> Labelled:
    """Label phrases with their chapters; chapters with too few phrases are left out."""
    drawn = _drawn(found, most)
    counts = Counter(said.chapter for said in drawn)
    enough = {chapter for chapter, count in counts.items() if count >= LEAST_OF_A_CHAPTER}
    everything = Labelled([said.text for said in drawn], [said.chapter for said in drawn])
    return everything.only(enough)


def _siblings(catalogue: Catalogue, code: str) -> list[str]:
    beside = (rubric for rubric in catalogue.siblings(code) if rubric.billable)
    return [rubric.code for rubric in beside if rubric.code != code]


def _pool(catalogue: Catalogue, wanted: set[str], size: int) -> list[str]:
    """Return the wanted rubrics, all their siblings, and others drawn until the pool is full."""
    everything = [
        rubric.code
        for rubric in map(catalogue.rubric_by_id, range(1, len(catalogue) + 1))
        if rubric.billable
    ]
    if not size or size >= len(everything):
        return everything
    near = wanted | {code for own in wanted for code in _siblings(catalogue, own)}
    others = [code for code in everything if code not in near]
    missing = min(len(others), max(0, size - len(near)))
    return sorted(near | set(random.Random(SEED).sample(others, missing)))


def _drawn(found: Iterable[Said], most: int) -> list[Said]:
    ordered = sorted(found, key=lambda said: (said.rubric, said.text))
    return random.Random(SEED).sample(ordered, min(most, len(ordered)))
