"""An engine that remembers its answers: several systems ask for the same phrases."""

import pickle
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from desktop.engine.models.tagger import Tagger
from desktop.engine.results import Results, SearchOptions
from desktop.engine.search import DEFAULT_OPTIONS, SearchEngine
from training.data.packs import open_pack


class KnownEngine(SearchEngine):
    """Searches each phrase once; `without_tagger` reads as a pack does that has none."""

    without_tagger = False

    def tagger(self) -> Tagger | None:
        """Return the pack's tagger, unless it is to be done without."""
        return None if self.without_tagger else super().tagger()

    def search(self, text: str, options: SearchOptions = DEFAULT_OPTIONS) -> Results:
        """Answer from memory where the phrase was asked before."""
        key = (text, options.language, options.rerank, options.top)
        if key not in self._remembered():
            self._remembered()[key] = super().search(text, options)
        answer = self._remembered()[key]
        assert answer is not None
        return answer

    def search_many(
        self, texts: Sequence[str], options: SearchOptions = DEFAULT_OPTIONS,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> Iterator[Results | None]:  # fmt: skip
        """Answer some phrases; those that were not asked before are looked up together."""
        known = self._remembered()
        keys = [(text, options.language, options.rerank, options.top, "many") for text in texts]
        new = [text for text, key in zip(texts, keys, strict=True) if key not in known]
        found = super().search_many(new, options, cancelled)
        for key in [key for key in keys if key not in known]:
            known[key] = next(found)
        yield from (known[key] for key in keys)

    def _remembered(self) -> dict[object, Results | None]:
        if not hasattr(self, "_answers"):
            self._answers: dict[object, Results | None] = {}
        return self._answers

    def remember(self, path: Path) -> None:
        """Take the answers that a file of an earlier run of the same pack holds."""
        if path.is_file():
            kept = pickle.loads(path.read_bytes())
            if kept["pack"] == self.pack.title:
                self._remembered().update(kept["answers"])

    def keep(self, path: Path) -> None:
        """Write the answers for a later run; a file of ours alone, never opened from elsewhere."""
        path.write_bytes(pickle.dumps({"pack": self.pack.title, "answers": self._remembered()}))


def open_known(pack: Path, keys: tuple[Path, ...] = ()) -> KnownEngine:
    """Open a pack that is trusted."""
    engine = KnownEngine.open(open_pack(pack, keys))
    assert isinstance(engine, KnownEngine)
    return engine
