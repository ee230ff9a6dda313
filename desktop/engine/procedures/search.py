"""Procedures searched: a phrase goes in, tables with their axes filled come out."""

import time
from collections.abc import Callable, Collection
from pathlib import Path
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from desktop.engine.models.encoder import Encoder
from desktop.engine.procedures.axes import axis
from desktop.engine.procedures.candidates import Candidate, Nearness, candidates, matrix
from desktop.engine.procedures.catalogue import ProcedureCatalogue
from desktop.engine.procedures.codes import is_code, typed
from desktop.engine.procedures.filling import Filled, Filler
from desktop.engine.procedures.heard import Ears
from desktop.engine.procedures.judging import Judge, confidence, subject
from desktop.engine.procedures.model import PLACES, Table, chosen_in
from desktop.engine.procedures.phrase import Phrase, understand
from desktop.engine.procedures.results import (
    Axis,
    ProcedureAnswer,
    ProcedureOptions,
    ProcedureResult,
)
from desktop.engine.procedures.titles import Titles
from desktop.engine.procedures.wordings import Wordings
from desktop.engine.text.attributes.heard import unsided

DEFAULT_OPTIONS = ProcedureOptions()
# Chances that a phrase is about a procedure: below, it is none; above, whatever its tables say.
_DOUBTFUL, _CERTAIN = 0.5, 0.9
CLOSE = 0.8  # cosine from which the components of a wording are shown


class Answer(NamedTuple):
    """A table as it is filled, and its chance."""

    table: Candidate
    filled: Filled
    chance: float


class ProcedureSearch:
    """Searches the procedures of a pack; `encoder` gives the models' encoder once it is loaded."""

    def __init__(
        self, database: Path, vectors: Path, encoder: Callable[[], Encoder | None]
    ) -> None:
        self.catalogue = ProcedureCatalogue.open(database)
        self.wordings = Wordings(self.catalogue, vectors)
        self.judge = Judge.read(self.catalogue.block("judge"), self.wordings.dimensions)
        self.filler = Filler(self.catalogue, self.wordings, self.judge.limits)
        self.titles = Titles(self.catalogue)
        self._ears = Ears(self.catalogue)
        self._encoder = encoder

    def close(self) -> None:
        """Let go of the file."""
        self.catalogue.close()

    def search(
        self, text: str, options: ProcedureOptions = DEFAULT_OPTIONS
    ) -> ProcedureAnswer:  # fmt: skip
        """Answer a phrase, a code or the beginning of one; UsageError tells a wrong code."""
        started = time.perf_counter()
        if is_code(text, self.catalogue):
            return self._of_code(text, options, started)
        phrase = understand(text, options.language)
        vectors = self.encoded(phrase)
        shown = self.answers(self.ranked(phrase, vectors), phrase, options.top)
        spoken = options.title_language or phrase.language
        return ProcedureAnswer(
            query=text,
            language=phrase.language,
            confidence=confidence(shown[0].chance if shown else 0.0),
            elapsed_ms=round((time.perf_counter() - started) * 1000, 2),
            results=tuple(
                self._result(rank, one, spoken) for rank, one in enumerate(shown, start=1)
            ),
            procedure=self.kind(vectors[:1], [phrase.text])[0],
        )

    def encoded(self, phrase: Phrase) -> NDArray[np.float32]:
        """The vectors of a phrase's readings, or noughts while there is no encoder."""
        encoder = self._encoder()
        if encoder is None or encoder.spec.dimensions != self.wordings.dimensions:
            return np.zeros((1, self.wordings.dimensions), dtype=np.float32)
        return np.asarray(encoder.encode(list(phrase.readings)), dtype=np.float32)

    def ranked(
        self, phrase: Phrase, vectors: NDArray[np.float32], without: Collection[int] = ()
    ) -> list[Candidate]:  # fmt: skip
        """The tables that come into question, best first; `without` leaves wordings out."""
        found = self.pool(phrase, vectors, without)
        about = self.kind(vectors[:1], [phrase.text])[0]
        scores = self.judge.table.chance(matrix(self.wordings, found, phrase, about))
        for one, score in zip(found, scores, strict=True):
            one.score = float(score)
        return sorted(found, key=lambda one: (-one.score, one.table.code))

    def pool(
        self, phrase: Phrase, vectors: NDArray[np.float32], without: Collection[int] = ()
    ) -> list[Candidate]:  # fmt: skip
        """The tables that come into question, unranked."""
        near = Nearness(self.wordings, phrase, vectors, without)
        return candidates(self.wordings, self.catalogue.tables, self._ears, phrase, near)

    def answers(self, found: list[Candidate], phrase: Phrase, top: int) -> list[Answer]:
        """The best so many tables as they are filled, likeliest first."""
        every = [
            Answer(one, filled, one.score * filled.share)
            for one in found[:top]
            for filled in self.filler.fill(one, phrase)
        ]
        return sorted(every, key=lambda answer: -answer.chance)[:top]

    def kind(self, vectors: NDArray[np.float32], texts: list[str]) -> list[float]:
        """The chance of each text that it is about a procedure and not a diagnosis."""
        return [float(chance) for chance in self.judge.kind.chance(subject(vectors, texts))]

    def is_procedure(self, text: str, diagnosis: Callable[[], float] = float) -> bool:
        """Tell whether a phrase is about a procedure; a code is what its tables say.

        A side says nothing of it, and where the phrase alone leaves doubts its likeliest table
        must be likelier than its `diagnosis`. Before the encoder is there nothing is taken for one.
        """
        if is_code(text, self.catalogue):
            return text.strip().upper()[:3] in self.catalogue.tables
        spoken = understand(text)
        phrase = understand(unsided(spoken.text, spoken.language) or spoken.text, spoken.language)
        vectors = self.encoded(phrase)[:1]
        chance = self.kind(vectors, [phrase.text])[0] if vectors.any() else 0.0
        if not _DOUBTFUL <= chance < _CERTAIN:
            return chance >= _CERTAIN
        found = self.search(text).results
        return bool(found) and found[0].probability > diagnosis()

    def axes(
        self, table: Table, chosen: dict[int, str], language: str, heard: Collection[int] = ()
    ) -> tuple[Axis, ...]:  # fmt: skip
        """The four places of a table as they stand, with the values that are still allowed."""
        return tuple(self._axis(table, place, chosen, language, heard) for place in PLACES)

    def _axis(
        self, table: Table, place: int, chosen: dict[int, str], language: str,
        heard: Collection[int],
    ) -> Axis:  # fmt: skip
        options = tuple(
            (value, self._shown(table, place, value, language))
            for value in table.allowed(place, chosen)
        )
        value = chosen.get(place, "")
        return Axis(
            place, axis(table.code[0], place), value,
            self._shown(table, place, value, language) if value else "", place in heard, options,
        )  # fmt: skip

    def _shown(self, table: Table, place: int, value: str, language: str) -> str:
        label = self.catalogue.value(table, place, value)
        return label.shown(language) if label else value

    def _result(self, rank: int, answer: Answer, language: str) -> ProcedureResult:
        one = answer.table
        codes = self.wordings.stands_for(one.best.row)
        together = len(codes) > 1 and one.best.cosine >= CLOSE
        return self.result(
            rank, one.table, answer.filled, language, answer.chance,
            self.wordings.text(one.best.row), codes if together else (),
        )  # fmt: skip

    def result(
        self, rank: int, table: Table, filled: Filled, language: str, probability: float = 1.0,
        matched: str = "", components: tuple[str, ...] = (),
    ) -> ProcedureResult:  # fmt: skip
        """Describe a table as it is filled."""
        code = table.written(filled.chosen)
        title, origin = self.titles.title(code, language)
        return ProcedureResult(
            rank, code, table.code, title, language, origin,
            self.axes(table, filled.chosen, language, filled.heard), round(probability, 4),
            matched, filled.likeliest, components, self.catalogue.side(code),
        )  # fmt: skip

    def _of_code(
        self, text: str, options: ProcedureOptions, started: float
    ) -> ProcedureAnswer:  # fmt: skip
        spoken = options.title_language or options.language
        language = spoken if spoken != "auto" else "en"
        found = typed(text, self.catalogue, language)
        heard = chosen_in(found.code)
        filled = Filled(found.table.completed(heard), frozenset(heard), ())
        return ProcedureAnswer(
            query=text,
            language=language,
            confidence="high",
            elapsed_ms=round((time.perf_counter() - started) * 1000, 2),
            results=(self.result(1, found.table, filled, language),),
            by_code=True,
        )
