"""What a phrase names besides the whole: joined facts, a note's beginning, a clause's mentions.

Each is looked up by meaning as a phrase of its own; what is likely leads or follows.
"""

from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import replace
from typing import Protocol

from desktop.engine.catalogue.catalogue import Catalogue
from desktop.engine.errors import UsageError
from desktop.engine.models.loading import Models
from desktop.engine.models.runtime import ModelError, told
from desktop.engine.models.tagger import Tagger
from desktop.engine.models.tagging import Tagged
from desktop.engine.ranking import notes
from desktop.engine.ranking.clauses import CLAUSES, follow, is_long, is_sign, named
from desktop.engine.ranking.facts import LEAST, Fact, join, lead
from desktop.engine.ranking.fusion import MEANING
from desktop.engine.ranking.near import encode
from desktop.engine.ranking.run import Run
from desktop.engine.ranking.worded import leads, worded
from desktop.engine.results import Confidence, SearchOptions, Stage

Check = Callable[[], None]


class Path(Protocol):
    """The path on which a phrase is looked up."""

    def begin(self, text: str, options: SearchOptions) -> Run:
        """Understand a phrase."""

    def advance(self, run: Run, models: Models, check: Check) -> Iterator[Stage]:
        """Take a run from stage to stage."""

    def chance(self, run: Run) -> float:
        """How likely the first answer is."""

    def confidence(self, run: Run) -> Confidence:
        """How sure the first answer is."""


def part_of(run: Run, text: str, path: Path) -> Run | None:
    """Begin to look a part of a phrase up."""
    try:
        part = path.begin(text, replace(run.options, rerank=False, language=run.query.language))
    except UsageError:
        return None
    part.whole, part.hurried = False, run.hurried
    return part


class Parts:
    """Looks the parts of a phrase up, and lets them lead it or follow."""

    def __init__(
        self, path: Path, catalogue: Catalogue, tagger: Callable[[], Tagger | None],
        models: Models, check: Check,
    ) -> None:  # fmt: skip
        self._path, self._catalogue, self._tagger = path, catalogue, tagger
        self._models, self._check = models, check

    def join(self, run: Run) -> None:
        """Say which codes lead and follow the answer to the whole."""
        sure = self._path.confidence(run)
        if found := join(run, lambda text: self._fact(text, run)):
            lead(run, found, sure, self._catalogue)
        elif CLAUSES in run.options.rules:
            mentions = self._mentions(run) if is_long(run.query) else ()
            clause = self._looked_up(run, named(run.query, mentions))
            rival = max(
                (fact.chance for fact in clause if fact and not is_sign(fact.code)), default=0
            )
            headed = not _is_first(run, clause) and self._is_headed(run, rival)
            if not headed and not self._is_worded(run, mentions, rival):
                follow(run, clause, sure, self._catalogue)

    def _is_headed(self, run: Run, rival: float) -> bool:
        """Let the beginning of a note lead where it names more than the whole.

        "Pulso irregular, el ECG muestra fibrilación auricular" names a likelier disease later.
        """
        begun = part_of(run, text, self._path) if (text := notes.head(run.query)) else None
        found = self._likely(begun, max(notes.LEAST, rival)) if begun else None
        return notes.put_first(run, found, self._path.chance(run), self._catalogue)

    def _is_worded(self, run: Run, mentions: Sequence[Tagged], rival: float) -> bool:
        """Let what a clause names in the words of a text lead, where the whole tells no more.

        No sign leads where a disease is named.
        """
        chance = max(self._path.chance(run), rival)
        for start, end in worded(run, mentions, self._catalogue) if mentions else ():
            found = self._fact(run.query.text[start:end], run)
            if found is None or (rival and is_sign(found.code)):
                continue
            if leads(run, found, (start, end), chance, self._catalogue):
                return True
        return False

    def _mentions(self, run: Run) -> Sequence[Tagged]:
        """Return the diagnoses that the reports' tagger sees in a clause."""
        try:
            tagger = self._tagger()
            found = tagger.read(run.query.text).mentions() if tagger else ()
        except (ModelError, MemoryError) as error:
            self._models.problems["tagger"] = told(error)
            return ()
        return [one for one in found if one.kind == "d"]

    def _looked_up(self, run: Run, texts: Sequence[str]) -> Sequence[Fact | None]:
        """Look what a clause names up, encoded side by side; None: no likely code."""
        parts = [part for text in texts if (part := part_of(run, text, self._path))]
        with suppress(ModelError, MemoryError):  # then each is encoded by itself
            encode(parts, self._models)
        return [self._likely(part) for part in parts]

    def _fact(self, text: str, run: Run) -> Fact | None:
        """Look one fact up; None where no code is likely."""
        part = run.parts.get(text) or part_of(run, text, self._path)
        return self._likely(part) if part else None

    def _likely(self, part: Run, least: float = LEAST) -> Fact | None:
        for _ in self._path.advance(part, self._models, self._check):
            pass
        chance = self._path.chance(part)
        if part.stage != MEANING or chance < least:
            return None
        rubric = self._catalogue.rubric_by_id(part.ranked[0].rubric_id)
        return Fact(part.query.original, rubric.code, rubric.id, chance)


def _is_first(run: Run, clause: Sequence[Fact | None]) -> bool:
    """Tell whether a clause names what the whole is."""
    first = run.ranked[0].rubric_id if run.ranked else 0
    return any(fact is not None and fact.rubric_id == first for fact in clause)
