"""The reader: a whole report in, its codes with their evidence out."""

import math
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace

from desktop.engine.errors import Cancelled
from desktop.engine.models.runtime import ModelError, told
from desktop.engine.models.tagger import Reading
from desktop.engine.pack.pack import PROCEDURES
from desktop.engine.report.asserted import Asserter
from desktop.engine.report.checks import check_report
from desktop.engine.report.coding import Coder, coded, ordered, procedures_coded
from desktop.engine.report.combinations import combinations
from desktop.engine.report.found import NONE, Found, chosen, hints, likely
from desktop.engine.report.gazetteer import Gazetteer, tokens_of
from desktop.engine.report.report import (
    CODED,
    Assertion,
    Mention,
    ReadingOptions,
    Report,
    Span,
)
from desktop.engine.report.sections import Places, sections
from desktop.engine.report.spoken import language_of
from desktop.engine.report.weights import Weights, weights
from desktop.engine.search import SearchEngine
from desktop.engine.text.normalise import clean

Progress = Callable[[float], None]
DEFAULT = ReadingOptions()
_NEVER_FROM = 0.3  # the chance from which a mention counts as one that is never coded
_FOUND, _LOOKED_UP = 0.3, 0.95  # of the work is done after each of the two steps


class ReportReader:
    """Reads reports with one engine; what it needs of the catalogue is gathered once."""

    def __init__(self, engine: SearchEngine, learned: Weights | None = None) -> None:
        self._engine = engine
        self._weights = learned or weights()
        self._gazetteers: dict[str, Gazetteer] = {}

    def read(
        self, text: str, options: ReadingOptions = DEFAULT,
        cancelled: Callable[[], bool] = lambda: False, progress: Progress = lambda share: None,
    ) -> Report:  # fmt: skip
        """Read a report.

        Raises `Cancelled` soon after `cancelled()` says so, and UsageError for what is no report.
        """
        for step in self.steps(text, options, cancelled):
            if isinstance(step, Report):
                progress(1.0)
                return step
            progress(step)
        raise AssertionError("a reading ends with its report")

    def steps(
        self, text: str, options: ReadingOptions = DEFAULT,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> Iterator[float | Report]:  # fmt: skip
        """Read a report step by step: yield how far it has come, and at last the report."""
        started = time.perf_counter()
        check = _check(cancelled)
        check_report(text)
        language = language_of(text, options.language)
        found = self.found(text, language, options, check)
        yield _FOUND
        coder = Coder(self._engine, options, language, check)
        for share in coder.prepare(found):
            yield _FOUND + (_LOOKED_UP - _FOUND) * share
        mentions = []
        for mention in found:
            mentions.append(_looked_up(mention, coder, options))
            if mention.kind == "procedure":
                yield _LOOKED_UP
        yield self.told(mentions, options, language, started)

    def mentions(self, text: str, options: ReadingOptions, language: str) -> list[Mention]:
        """Return the mentions of a text in order, each looked up."""
        return self.look_up(self.found(text, language, options), options, language)

    def look_up(
        self, mentions: Iterable[Mention], options: ReadingOptions, language: str,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> list[Mention]:  # fmt: skip
        """Return mentions with their candidates; those that have some keep them."""
        coder = Coder(self._engine, options, language, _check(cancelled))
        mentions = list(mentions)
        for _ in coder.prepare(one for one in mentions if not one.candidates):
            pass
        return [one if one.candidates else _looked_up(one, coder, options) for one in mentions]

    def told(
        self, mentions: Sequence[Mention], options: ReadingOptions, language: str,
        started: float | None = None,
    ) -> Report:  # fmt: skip
        """Return the report that mentions make: their codes, whatever became of them meanwhile."""
        started = time.perf_counter() if started is None else started
        every = coded(mentions, self._engine.catalogue, self._weights, options, language)
        every += procedures_coded(mentions)
        least = self._weights.threshold(options.boldness)
        kept = ordered(one for one in every if one.probability >= least)
        title_language = options.title_language or (language if len(language) == 2 else "en")
        return Report(
            language=language,
            elapsed_ms=round((time.perf_counter() - started) * 1000, 1),
            codes=kept,
            mentions=tuple(mentions),
            combinations=combinations(kept, self._engine.catalogue, title_language),
        )

    def found(
        self, text: str, language: str, options: ReadingOptions,
        check: Callable[[], None] = lambda: None,
    ) -> list[Mention]:  # fmt: skip
        """Return the mentions of a text in order with what is said of each, none looked up."""
        reading = self._tagged(text, check)
        check()
        tokens = tokens_of(text)
        procedures = self._procedures(language, check) if options.procedures else NONE
        gazetteer = self._gazetteer(language, check)
        check()
        candidates = hints(text, tokens, gazetteer, reading, procedures)
        check()
        places = Places(sections(text))
        candidates = [
            hint for hint in candidates
            if (options.procedures or hint.kind == "d")
            and (hint.tagged or not places.in_heading(hint.parts[0][0], hint.parts[-1][1]))
        ]  # fmt: skip
        kinds = [places.at(hint.parts[0][0]).kind for hint in candidates]
        asserter = Asserter(text, language)
        kept = chosen(
            candidates, kinds, self._weights, has_tagger=reading is not None, unsure=options.unsure
        )
        mentions = []
        for one in kept:
            check()
            section = places.at(one.parts[0][0]).kind
            mentions.append(_mention(text, one, section, asserter, self._weights))
        return mentions

    def _tagged(self, text: str, check: Callable[[], None]) -> Reading | None:
        """Return what the tagger says; without one, or when it fails, the wordings must do."""
        tagger = self._engine.tagger()
        try:
            return tagger.read(text, check) if tagger else None
        except (ModelError, MemoryError) as error:
            self._engine.models.problems["tagger"] = told(error)
            return None

    def _procedures(self, language: str, check: Callable[[], None]) -> Gazetteer:
        """Return the wordings of procedures; none where the pack has none."""
        name = f"procedures {language}"
        if name not in self._gazetteers:
            there = PROCEDURES in self._engine.pack
            texts = self._engine.procedures.wordings.texts_in(language) if there else ()
            self._gazetteers[name] = Gazetteer(texts, check=check)
        return self._gazetteers[name]

    def _gazetteer(self, language: str, check: Callable[[], None]) -> Gazetteer:
        if language not in self._gazetteers:
            self._gazetteers[language] = Gazetteer.of(self._engine.catalogue, language, check)
        return self._gazetteers[language]


def _looked_up(mention: Mention, coder: Coder, options: ReadingOptions) -> Mention:
    if not coder.wants(mention):
        return mention
    if mention.kind == "procedure":
        found = coder.procedures(mention.phrase)
    else:
        found = coder.candidates(mention.phrase, past=mention.assertion == "past")
    return replace(mention, candidates=found[: options.candidates])


def _mention(
    text: str, found: Found, section: str, asserter: Asserter, learned: Weights
) -> Mention:
    parts = found.parts
    return Mention(
        parts=parts,
        text=text[parts[0][0] : parts[-1][1]],
        phrase=phrase_of(text, parts),
        kind=found.kind,
        assertion=_said_of(found, section, asserter, learned),
        section=section,
        sure=round(found.sure, 4),
    )


def _said_of(found: Found, section: str, asserter: Asserter, learned: Weights) -> Assertion:
    """Return what is said of a mention: words beside it decide, others are weighed."""
    start, end = found.parts[0][0], found.parts[-1][1]
    if found.kind == "diagnosis":
        rules = asserter.heard(start, end, section)
        if rules.decides:
            return rules.assertion
        return decide(rules.assertion, found.said, learned.cue)
    heard, done = asserter.said_of_procedure(start, end, section)
    # The tagger takes many a procedure that was done for a planned one; the verb knows better.
    return heard if done and heard == "present" else decide(heard, found.said, learned.cue)


def phrase_of(text: str, parts: Sequence[Span]) -> str:
    """Return a mention's words as a phrase to look up."""
    return clean(" ".join(text[start:end] for start, end in parts))


def decide(heard: Assertion, said: Sequence[float], cue: float) -> Assertion:
    """Weigh what the rules say with what the tagger thinks; without one the rules decide.

    A code that should not be there costs a coder more than one that is missing, so what is never
    coded needs less than half of the chances.
    """
    if not said:
        return heard
    weighed = {
        name: chance * (math.exp(cue) if name == heard else 1.0)
        for name, chance in likely(said).items()
    }
    coded = {name: chance for name, chance in weighed.items() if name in CODED}
    never = {name: chance for name, chance in weighed.items() if name not in CODED}
    is_never = sum(never.values()) > _NEVER_FROM * sum(weighed.values())
    meant = never if is_never else coded
    return max(meant, key=meant.__getitem__)


def _check(cancelled: Callable[[], bool]) -> Callable[[], None]:
    def check() -> None:
        if cancelled():
            raise Cancelled("The reading was stopped.")

    return check
