"""A part of a phrase is looked up by meaning as a phrase of its own, once for all its names."""

from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Executor
from contextlib import suppress
from dataclasses import replace
from typing import Protocol

import numpy as np

from desktop.engine.catalogue.catalogue import Catalogue
from desktop.engine.errors import UsageError
from desktop.engine.models.loading import Models
from desktop.engine.models.runtime import ModelError
from desktop.engine.ranking.facts import LEAST, Fact
from desktop.engine.ranking.fusion import MEANING
from desktop.engine.ranking.near import encode, seek
from desktop.engine.ranking.run import Run
from desktop.engine.ranking.wordsets import is_prevented
from desktop.engine.results import Confidence, SearchOptions, Stage

Check = Callable[[], None]
_SIBLINGS = 5  # answers, of which those of one category are likely together
_SHARED, _OWN = 0.6, 0.3  # how likely they must be together, and the first of them by itself


class Path(Protocol):
    """The path on which a phrase is looked up."""

    def begin(self, text: str, options: SearchOptions) -> Run:
        """Understand a phrase."""

    def advance(self, run: Run, models: Models, check: Check) -> Iterator[Stage]:
        """Take a run from stage to stage."""

    def chance(self, run: Run) -> float:
        """How likely the first answer is."""

    def probabilities(self, run: Run) -> np.ndarray:
        """How likely each answer is."""

    def confidence(self, run: Run) -> Confidence:
        """How sure the first answer is."""


def part_of(run: Run, text: str, path: Path) -> Run | None:
    """Begin to look a part of a phrase up."""
    try:
        part = path.begin(text, replace(run.options, rerank=False, language=run.query.language))
    except UsageError:
        return None
    part.whole, part.hurried = False, True
    return part


class Finder:
    """Looks the parts of a phrase up."""

    def __init__(
        self, path: Path, catalogue: Catalogue, models: Models, beside: Executor, check: Check
    ) -> None:  # fmt: skip
        self._path, self._catalogue = path, catalogue
        self._models, self._beside, self._check = models, beside, check

    def facts(self, texts: Sequence[str], run: Run, least: float) -> Sequence[Fact | None]:
        """Look several parts up, encoded and sought side by side; None: no likely code."""
        told = (text for text in texts if not is_prevented(text, run.query.text))
        parts = [part for text in told if (part := self._begun(text, run))]
        self._check()
        with suppress(ModelError, MemoryError):  # then each is encoded by itself
            encode(parts, self._models)
            seek(parts, self._models, self._catalogue, self._beside)
        return [self._likely(part, least) for part in parts]

    def fact(self, text: str, run: Run, least: float = LEAST) -> Fact | None:
        """Look one part up; None where no code is likely."""
        if is_prevented(text, run.query.text):
            return None
        part = self._begun(text, run)
        return self._likely(part, least) if part else None

    def _begun(self, text: str, run: Run) -> Run | None:
        begun = run.parts.get(text) or part_of(run, text, self._path)
        if begun:
            run.parts[text] = begun
        return begun

    def _likely(self, part: Run, least: float) -> Fact | None:
        for _ in () if part.done else self._path.advance(part, self._models, self._check):
            pass
        part.done = True
        chance = self._chance(part)
        if part.stage != MEANING or chance < least:
            return None
        rubric = self._catalogue.rubric_by_id(part.ranked[0].rubric_id)
        return Fact(part.query.original, rubric.code, rubric.id, chance)

    def _chance(self, part: Run) -> float:
        """Return how likely the first answer is; LEAST where it shares its chance with siblings.

        "Basal cell carcinoma" is that of the skin, unspecified, or that of one of many places.
        """
        chances = self._path.probabilities(part)[:_SIBLINGS].tolist() if part.ranked else []
        alone = " " not in part.query.original.strip()  # one word may mean anything of its kind
        if not chances or alone or not _OWN <= chances[0] < LEAST:
            return chances[0] if chances else 0.0
        category = self._catalogue.concepts.category
        own = category(part.ranked[0].rubric_id)
        same = zip(part.ranked, chances, strict=False)
        shared = sum(chance for one, chance in same if category(one.rubric_id) == own)
        return LEAST if shared >= _SHARED else float(chances[0])
