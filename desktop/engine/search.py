"""The one door: a phrase goes in, ranked and calibrated results come out."""

import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack
from pathlib import Path
from types import TracebackType
from typing import Any

from desktop.engine.catalogue.catalogue import Catalogue
from desktop.engine.catalogue.drg import Drg
from desktop.engine.catalogue.editions import Editions
from desktop.engine.errors import Cancelled
from desktop.engine.models.loading import Models, load_models, load_tagger
from desktop.engine.models.memory import give_back
from desktop.engine.models.runtime import Provider, threads
from desktop.engine.models.tagger import Tagger
from desktop.engine.pack import pack as names
from desktop.engine.pack.pack import Pack, open_pack
from desktop.engine.pack.tables import Tables
from desktop.engine.pipeline import Pipeline
from desktop.engine.procedures.catalogue import ProcedureCatalogue
from desktop.engine.procedures.opening import open_procedures
from desktop.engine.procedures.search import ProcedureSearch
from desktop.engine.ranking.fusion import Ranking
from desktop.engine.ranking.learned import ranking_of
from desktop.engine.ranking.retrieval import Without
from desktop.engine.ranking.run import Trace
from desktop.engine.results import Results, SearchOptions

DEFAULT_OPTIONS = SearchOptions()


class SearchEngine:
    """Searches one pack; safe to use from several threads, one phrase at a time in each.

    Words and codes can be searched as soon as the engine is open. The models are loaded by
    `load`, at once or later from another thread; when they fail, the search goes on by words.
    """

    def __init__(
        self,
        pack: Pack,
        catalogue: Catalogue,
        providers: Provider,
        passed_over: Sequence[str] = (),
        cores: int = 0,
    ) -> None:
        self.pack = pack
        self.passed_over = tuple(
            passed_over
        )  # a sentence for each better pack and own words that failed
        self.catalogue = catalogue
        self.tables = Tables(pack)
        self._providers, self._cores = providers, cores
        self.models = Models()
        self._loading = threading.Lock()
        self._procedures: ProcedureSearch | None = None
        self.ranking = ranking_of(pack)
        self.pipeline = Pipeline(catalogue, self.ranking, self.tagger)

    @classmethod
    def open(
        cls, pack: Pack | Path, *, overlay: Path | None = None, providers: Provider = "auto",
        load_models: bool = True, passed_over: Sequence[str] = (),
        cores: int = 0,
    ) -> "SearchEngine":  # fmt: skip
        """Open a pack, or a folder with one, and its catalogue; `overlay` is the site's own.

        `cores` is for who runs several engines beside each other; 0 takes the usual number.
        """
        opened = pack if isinstance(pack, Pack) else open_pack(pack)
        catalogue = Catalogue.open(opened.file(names.CATALOGUE), overlay)
        told = (*passed_over, *filter(None, [catalogue.site_problem]))
        with ExitStack() as unless_whole:
            unless_whole.callback(catalogue.close)
            engine = cls(opened, catalogue, providers, told, cores)
            if load_models:
                engine.load()
            unless_whole.pop_all()
        return engine

    def load(self) -> None:
        """Load the models; does nothing when they are there."""
        with self._loading:
            if not self.ready:
                self.models = load_models(self.pack, self._providers, self._cores)

    def tagger(self) -> Tagger | None:
        """Return the model that reads reports, loaded when it is first asked for."""
        with self._loading:
            load_tagger(self.models, self.pack, self._providers)
        return self.models.tagger

    def unload(self) -> None:
        """Give the models' memory back, for a program that has been idle."""
        with self._loading:
            self.models = Models()
        give_back()

    @property
    def ready(self) -> bool:
        """Whether meaning can be searched, or it is known that it cannot."""
        has_models = names.ENCODER in self.pack
        return not has_models or self.models.encoder is not None or bool(self.models.problems)

    @property
    def problems(self) -> tuple[str, ...]:
        """One sentence for each model that could not be loaded."""
        return tuple(self.models.problems.values())

    def search(self, text: str, options: SearchOptions = DEFAULT_OPTIONS) -> Results:
        """Return the final answer to a phrase."""
        (answer,) = self.stages(text, options, final=True)
        return answer

    def search_many(
        self, texts: Sequence[str], options: SearchOptions = DEFAULT_OPTIONS,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> Iterator[Results | None]:  # fmt: skip
        """Yield the final answer to each of some phrases, None for one that is no phrase."""
        yield from self.pipeline.together(texts, options, self.models, _check(cancelled))

    def stages(
        self, text: str, options: SearchOptions = DEFAULT_OPTIONS,
        cancelled: Callable[[], bool] = lambda: False, *, typing: bool = False,
        final: bool = False,
    ) -> Iterator[Results]:  # fmt: skip
        """Yield an answer at once by words, then by meaning, then reranked.

        Raises `Cancelled` as soon as `cancelled()` says that a newer phrase is there. `typing`
        takes the last word as unfinished; `final` leaves out all answers but the last, which is
        there sooner.
        """
        yield from self.pipeline.run(
            text, options, self.models, _check(cancelled), typing=typing, final=final
        )

    def trace(
        self, text: str, options: SearchOptions = DEFAULT_OPTIONS, without: Without | None = None
    ) -> Iterator[Trace]:
        """Yield each stage of a search from inside, for who measures it or learns from it.

        `without` leaves texts out, as if they did not exist.
        """
        return self.pipeline.trace(text, options, self.models, without)

    @property
    def procedures(self) -> ProcedureSearch:
        """The search for procedures; PackError where the pack has none."""
        with self._loading:
            if self._procedures is None:
                self._procedures = open_procedures(self.pack, lambda: self.models.encoder)
            return self._procedures

    @property
    def procedure_codes(self) -> ProcedureCatalogue | None:
        """The code set of procedures, where the pack has one."""
        return self.procedures.catalogue if names.PROCEDURES in self.pack else None

    @property
    def editions(self) -> Editions | None:
        """When each code is valid, where the pack tells."""
        return self.tables.editions

    @property
    def drg(self) -> Drg | None:
        """What US MS-DRG says of codes, where the pack tells."""
        return self.tables.drg

    def rank_by(self, ranking: Ranking) -> None:
        """Rank by other weights and counts from now on."""
        self.pipeline.close()
        self.ranking, self.pipeline = ranking, Pipeline(self.catalogue, ranking, self.tagger)

    def status(self) -> dict[str, Any]:
        """Tell `nosolex doctor` what is loaded and what is not."""
        index = self.models.index
        return {
            "pack": self.pack.title,
            "release": self.pack.manifest.release,
            "signed_by": self.pack.key,
            "rubrics": len(self.catalogue),
            "vectors": len(index) if index else 0,
            "threads": threads(),
            "depth": self.ranking.depth,
            "weights": self.ranking.whose,
            "models": self.models.providers(),
            "problems": [*self.passed_over, *self.problems],
        }

    def close(self) -> None:
        """Let go of the pack's files."""
        with self._loading:
            self.models = Models()
            if self._procedures is not None:
                self._procedures.close()
                self._procedures = None
        self.pipeline.close()
        self.catalogue.close()

    def __enter__(self) -> "SearchEngine":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:  # fmt: skip
        self.close()


def _check(cancelled: Callable[[], bool]) -> Callable[[], None]:
    def check() -> None:
        if cancelled():
            raise Cancelled("A newer phrase overtook this search.")

    return check
