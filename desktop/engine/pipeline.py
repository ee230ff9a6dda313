"""The path of a phrase: understood, searched by code, words and meaning, ranked, reranked."""

import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from functools import partial
from itertools import islice

import numpy as np

from desktop.engine.catalogue.catalogue import Catalogue
from desktop.engine.errors import UsageError
from desktop.engine.models.loading import Models
from desktop.engine.models.runtime import ModelError, threads, told
from desktop.engine.models.tagger import Tagger
from desktop.engine.query.facts import facts
from desktop.engine.query.query import understand
from desktop.engine.ranking.answer import Assembler
from desktop.engine.ranking.calibration import EVIDENCE
from desktop.engine.ranking.candidates import Candidate
from desktop.engine.ranking.composed import word_for_word
from desktop.engine.ranking.facts import UNSURE
from desktop.engine.ranking.features import FEATURES, matrix
from desktop.engine.ranking.finder import Finder, part_of
from desktop.engine.ranking.fusion import LEXICAL, MEANING, NEVER, RERANK, Ranking
from desktop.engine.ranking.histories import history_of
from desktop.engine.ranking.leading import place_of, put_first
from desktop.engine.ranking.near import ahead, encode, is_dense, near, words
from desktop.engine.ranking.needs import fit
from desktop.engine.ranking.parts import Parts
from desktop.engine.ranking.retrieval import (
    Without,
    WordHit,
    best_text,
    by_code,
    by_concept,
    by_meaning,
    by_own_words,
    by_words,
)
from desktop.engine.ranking.rules import DEFAULT_CODE, STEER, Defaults, fetched, own_first, settle
from desktop.engine.ranking.run import Run, Trace
from desktop.engine.ranking.telling import telling
from desktop.engine.ranking.view import Viewer
from desktop.engine.results import Confidence, Results, SearchOptions, Stage
from desktop.engine.text.attributes.heard import unsided
from desktop.engine.text.attributes.table import SOFT

Check = Callable[[], None]
_TOLD = 0.7  # of the first answer's chance that a sibling has which comes before it


class Pipeline:
    """Runs phrases through the stages of one pack."""

    def __init__(
        self, catalogue: Catalogue, ranking: Ranking,
        tagger: Callable[[], Tagger | None] = lambda: None,
    ) -> None:  # fmt: skip
        self._catalogue, self._tagger = catalogue, tagger
        self._ranking = ranking
        self._viewer = Viewer(catalogue, ranking.mentions)
        self._defaults = Defaults(catalogue)
        self._concepts = catalogue.concepts
        self._assembler = Assembler(catalogue)
        self._beside = ThreadPoolExecutor(threads(), thread_name_prefix="words")
        self._ahead = ThreadPoolExecutor(1, thread_name_prefix="ahead")

    def run(
        self, text: str, options: SearchOptions, models: Models, check: Check, *,
        typing: bool = False, final: bool = False,
    ) -> Iterator[Results]:  # fmt: skip
        """Yield the answer of each stage, or with `final` only that of the last one."""
        run = self.begin(text, options, typing=typing)
        run.hurried = final
        for _ in self.advance(run, models, check):
            if not final:
                yield self.answer(run)
        if final:
            yield self.answer(run)

    def together(
        self, texts: Sequence[str], options: SearchOptions, models: Models, check: Check
    ) -> Iterator[Results | None]:
        """Yield the final answer to each phrase, encoded side by side; None for what is none."""
        runs = []
        for text in texts:
            check()
            runs.append(self._begun(text, options))
        for run in ahead(runs, models, self._catalogue, self._ahead, check):
            check()
            for _ in self.advance(run, models, check) if run else ():
                pass
            yield self.answer(run) if run else None

    def _begun(self, text: str, options: SearchOptions) -> Run | None:
        try:
            run = self.begin(text, options)
        except UsageError:
            return None
        run.hurried = True
        for part in facts(run.query.text, run.query.language):
            if begun := part_of(run, part, self):
                run.parts[part] = begun
        return run

    def trace(
        self, text: str, options: SearchOptions, models: Models, without: Without | None
    ) -> Iterator[Trace]:
        """Yield each stage as it is seen from inside."""
        run = self.begin(text, options, without=without)
        for stage in self.advance(run, models, lambda: None):
            yield Trace(
                stage, run.query.plain[0], tuple(run.ranked), run.matrix, partial(self.answer, run),
                partial(self.reranked_text, unsided_=run.query.is_sided),
            )  # fmt: skip

    def close(self) -> None:
        """Let the helping threads end; what they are doing is still answered."""
        self._beside.shutdown(wait=False)
        self._ahead.shutdown(wait=False)

    def begin(
        self, text: str, options: SearchOptions, *, typing: bool = False,
        without: Without | None = None,
    ) -> Run:  # fmt: skip
        """Understand the phrase."""
        started = time.perf_counter()
        if not text.strip():
            raise UsageError("The phrase is empty; type or copy a diagnosis.")
        query = understand(text, options.language, catalogue=self._catalogue, typing=typing)
        return Run(query, options, started, typing=typing, without=without)

    def advance(self, run: Run, models: Models, check: Check) -> Iterator[Stage]:
        """Take the run from stage to stage; each yield leaves it ranked as far as it got."""
        if "code" in run.options.legs:
            run.headers += by_code(run.pool, self._catalogue, run.query)
        if len(run.pool):
            run.stage, run.ranked = "code", run.pool.best()
            yield run.stage
            return
        by_own_words(run.pool, self._catalogue, run.query)
        if run.query.is_hollow and not len(run.pool):
            yield run.stage
            return
        dense = is_dense(run, models)
        if not (dense and run.hurried):
            by_words(run.pool, self._words(run))
            self._rank(run, LEXICAL)
            yield run.stage
        check()
        if dense:
            if not self._by_meaning(run, models, check):
                return
            yield run.stage
        if models.reranker and run.options.rerank and not self._is_sure(run):
            check()
            yield from self._rerank(run, models, check)

    def _is_sure(self, run: Run) -> bool:
        """Tell whether meaning alone is so sure that reranking would change nothing for better."""
        if self._ranking.sure >= NEVER or run.stage != MEANING or not run.ranked:
            return False
        return self.chance(run) >= self._ranking.sure

    def _words(self, run: Run) -> list[WordHit]:
        return words(run, self._catalogue) if run.words is None else run.words

    def _by_meaning(self, run: Run, models: Models, check: Check) -> bool:
        """Rank by meaning and words; by words alone, and False, when the encoder fails.

        In a hurry the words are searched beside the index, which keeps only one core busy.
        """
        sharing: Callable[[], list[WordHit]] = partial(self._words, run)
        try:
            encode([run], models)
            if run.hurried and run.words is None:
                with suppress(RuntimeError):  # the engine was closed meanwhile: no more threads
                    sharing = self._beside.submit(sharing).result
            run.near = run.near or near(run, models, self._catalogue)
        except (ModelError, MemoryError) as error:
            models.problems["encoder"] = told(error)
        if run.hurried:
            by_words(run.pool, sharing())
        check()
        if run.near:
            by_meaning(run.pool, run.near.hits)
            if models.rows and run.near.concepts is not None:
                by_concept(run.pool, models.rows, run.near.concepts, len(self._catalogue))
        run.stage = "dense" if run.near else "lexical"
        self._rank(run, run.stage)
        self._join(run, models, check)
        return run.near is not None

    def _join(self, run: Run, models: Models, check: Check) -> None:
        """Where a phrase joins facts, let the code that says them together lead, or tell them."""
        if run.typing or not run.whole or run.without or STEER not in run.options.rules:
            return
        finder = Finder(self, self._catalogue, models, self._beside, check)
        Parts(self, finder, self._catalogue, models, self._tagger).join(run)
        if run.leaders or run.followers:
            self._settle(run)  # what the site has put in for the whole phrase stays before them
        self._tell(run)

    def confidence(self, run: Run) -> Confidence:
        """How sure the first answer is."""
        return self._ranking.stages[run.stage].calibration.confidence(self.chance(run))

    def chance(self, run: Run) -> float:
        """How likely the first answer is."""
        return float(self.probabilities(run)[0]) if run.ranked else 0.0

    def _rank(self, run: Run, stage: str) -> None:
        """Apply the rules and score every candidate for this stage."""
        self._lift(run)
        if not run.without:
            word_for_word(run.pool, run.query, self._catalogue, self._viewer.plain_words)
        candidates = list(run.pool)
        if STEER in run.options.rules:
            candidates = fetched(run.pool, self._concepts, run.query.heard)
        self._score(run, stage, candidates)
        self._settle(run)

    def _settle(self, run: Run) -> None:
        """Let what was heard choose among the codes of one concept, and the site before all."""
        if STEER in run.options.rules:
            run.reorder(settle(run.ranked, self._concepts, run.query.heard))
        unsure = bool(run.named) and self.confidence(run) in UNSURE
        put_first(run, self._catalogue, unsure=unsure)
        self._fit(run)
        if any(candidate.own_text is not None for candidate in run.ranked):
            run.reorder(own_first(run.ranked))

    def _fit(self, run: Run) -> None:
        """Let no code lead that needs a word which nobody has said."""
        place = 0 if run.combined else fit(run, self._catalogue)
        if place:
            run.bring_forward(place)

    def _lift(self, run: Run) -> None:
        if DEFAULT_CODE in run.options.rules:
            run.headers += self._defaults.lift(run.pool)

    def _score(self, run: Run, stage: str, chosen: list[Candidate]) -> None:
        if run.pool.concepts:
            for candidate in chosen:
                run.pool.concepts.tell(candidate)
        view = self._viewer.view(chosen, run.query, run.pool.nothing)
        # Whatever a catalogue or an index holds, an answer is finite numbers.
        told = np.nan_to_num(matrix(view, run.options.rules))
        self._ranking.apply(stage, chosen, told)
        order = sorted(
            range(len(chosen)), key=lambda row: (-chosen[row].score, chosen[row].rubric_id)
        )
        run.ranked, run.matrix = [chosen[row] for row in order], told[order]

    def _rerank(self, run: Run, models: Models, check: Check) -> Iterator[Stage]:
        assert models.reranker is not None
        leaders = run.ranked[: run.options.depth or self._ranking.depth]
        texts = [
            self.reranked_text(candidate, unsided_=run.query.is_sided) for candidate in leaders
        ]
        try:
            logits = models.reranker.scores(run.query.plain[0], texts, check)
        except (ModelError, MemoryError) as error:
            models.problems["reranker"] = told(error)
            return
        for candidate, logit in zip(leaders, logits, strict=True):
            candidate.logit = float(logit)
        rest, rest_matrix = run.ranked[len(leaders) :], run.matrix[len(leaders) :]
        self._score(run, RERANK, leaders)
        run.ranked += rest
        run.matrix = np.concatenate([run.matrix, rest_matrix])
        _keep_below(run.ranked, len(leaders))
        run.stage = "reranked"
        self._settle(run)
        self._tell(run)
        yield run.stage

    def _tell(self, run: Run) -> None:
        """Let a sibling lead that the phrase tells word for word."""
        if run.typing or not run.whole or run.without or STEER not in run.options.rules:
            return
        run.most = run.most if run.leaders else 1.0
        if not run.ranked:
            return
        history = history_of(run, self._catalogue)
        if not history and self.confidence(run) == "high":
            return
        own = place_of(history, run) if history else 0
        chances = self.probabilities(run).tolist()
        if place := own or telling(run, chances, self._catalogue):
            run.most = max(chances[place], _TOLD * chances[0])
            run.bring_forward(place)
            self._fit(run)

    def reranked_text(self, candidate: Candidate, *, unsided_: bool = False) -> str:
        """What the reranker reads of a candidate: its best text, and a title that places it.

        The title is its own English one; where that is the best text already, its parent's. Where
        codes are told apart by their side it reads neither's, as it does not read the phrase's.
        """
        rubric = self._catalogue.rubric_by_id(candidate.rubric_id)
        title = self._catalogue.title_by_id(rubric.id).text
        text_id = best_text(candidate)
        best = self._catalogue.text(text_id) if text_id is not None else None
        text = best.text if best else title
        if unsided_ and self._concepts.turns(rubric.id):
            text = unsided(text, best.language if best else "en")
            title = unsided(title, "en")
        if text != title:
            return f"{text} | {title}"
        parent = self._catalogue.rubric(rubric.parent) if rubric.parent else None
        if parent is None or parent.level not in ("category", "header"):
            return f"{text} | "
        return f"{text} | {self._catalogue.title_by_id(parent.id).text}"

    def answer(self, run: Run) -> Results:
        """Describe the run as it stands."""
        probabilities = self.probabilities(run)
        wanted = (
            (candidate, float(probability))
            for candidate, probability in zip(run.ranked, probabilities, strict=True)
            if self._assembler.wanted(candidate, run.options)
        )
        shown = list(islice(wanted, run.options.top))
        stage = self._ranking.stages[LEXICAL if run.stage == "code" else run.stage]
        best = shown[0][1] if shown else 0.0
        return Results(
            query=run.query.original,
            language=run.query.language,
            confidence="high" if run.stage == "code" else stage.calibration.confidence(best),
            elapsed_ms=round((time.perf_counter() - run.started) * 1000, 2),
            results=tuple(
                self._assembler.result(rank, candidate, probability, run.query, run.options)
                for rank, (candidate, probability) in enumerate(shown, start=1)
            ),
            stage=run.stage,
            notices=(*run.query.notices, *run.notices),
            heard=tuple(self._told(run, shown)),
            nearest_headers=self._assembler.headers(
                run.headers, [candidate for candidate, _ in shown], run.query, run.options
            ),
            diagnoses=run.query.diagnoses,
        )

    def _told(
        self, run: Run, shown: Iterable[tuple[Candidate, float]]
    ) -> Iterator[tuple[str, str]]:  # fmt: skip
        """Yield what was heard: of what is said by everyday words, what an answer knows of."""
        known = {
            name
            for candidate, _ in shown
            for name in self._concepts.traits(candidate.rubric_id).values
        }
        for name, value in run.query.understood:
            if name in known or name not in SOFT:
                yield name, value

    def probabilities(self, run: Run) -> np.ndarray:
        """Return each ranked candidate's calibrated chance of being right."""
        if run.stage == "code":
            return _of_code(run)
        scores = np.array([candidate.score for candidate in run.ranked])
        calibration = self._ranking.stages[run.stage].calibration
        found = calibration.probabilities(scores, evidence_of(run.matrix))
        found = np.minimum(found, run.most)  # a second answer is no likelier than the first
        named = [run.chances.get(candidate.rubric_id, 0.0) for candidate in run.ranked]
        own = [candidate.own_text is not None for candidate in run.ranked]
        return np.where(own, 1.0 / max(sum(own), 1), np.maximum(found, named))


def _of_code(run: Run) -> np.ndarray:
    """A code typed whole is certain; the beginning of one says no more than that it begins so."""
    whole = bool(run.ranked) and run.ranked[0].score == 0.0 and run.ranked[0].via is None
    if whole and len(run.ranked) == 1:
        return np.ones(1)
    return np.full(len(run.ranked), 1.0 / max(len(run.ranked), 1))


def evidence_of(matrix: np.ndarray) -> tuple[float, ...]:
    """The best of each kind of evidence over all candidates of a phrase."""
    if not len(matrix):
        return tuple(0.0 for _ in EVIDENCE)
    return tuple(float(matrix[:, FEATURES.index(name)].max()) for name in EVIDENCE)


def _keep_below(ranked: list[Candidate], count: int) -> None:
    """Scores of two stages do not compare: what was not reranked stays below what was."""
    if not count or count == len(ranked):
        return
    drop = min(0.0, ranked[count - 1].score - ranked[count].score - 1e-3)
    for candidate in ranked[count:]:
        candidate.score += drop
