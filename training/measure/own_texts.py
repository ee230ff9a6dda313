"""A question's own wording, left out wherever it would be found by itself."""

from collections.abc import Iterable, Iterator
from functools import cached_property
from itertools import chain
from pathlib import Path

from desktop.engine.catalogue.catalogue import Catalogue
from desktop.engine.errors import UsageError
from desktop.engine.models.vectors import TEXTLESS, key_of
from desktop.engine.ranking.retrieval import Without
from desktop.engine.search import SearchEngine
from training.data.mentions import TABLES
from training.data.queries import Question, mark

INDEX_TEXTS = "index-texts.tsv"  # what each vector stands for; never shipped
_NEAREST = 100
_THE_SAME = 0.985  # the cosine of a rounded vector with what it was made of, at least
Listed = tuple[int, str, str]  # key, source, text


class OwnTexts:
    """Finds the texts that say a question word for word; nothing is read before it is asked."""

    def __init__(self, rows: Iterable[Listed]) -> None:
        self._rows = rows

    @classmethod
    def of_pack(cls, catalogue: Catalogue, index_texts: Path | None = None) -> "OwnTexts":
        """Find what ships, and with the export's list the vectors whose texts do not ship."""
        listed = read_index_texts(index_texts) if index_texts else ()
        return cls(chain(_shipped(catalogue), listed))

    @cached_property
    def _said(self) -> dict[str, list[tuple[int, str]]]:
        found: dict[str, list[tuple[int, str]]] = {}
        for key, source, text in self._rows:
            found.setdefault(mark(text), []).append((key, source))
        return found

    def keys(self, question: Question) -> list[int]:
        """Return the keys of the question's own text.

        Of a mention these are its vectors alone: its text does not ship, so that a shipped text
        which happens to equal it is fair.
        """
        said = self._said.get(mark(question.text), ()) if question.own_text else ()
        return [key for key, source in said if question.kind == "phrase" or source in TABLES]

    def without(self, question: Question) -> Without | None:
        """Return what a search leaves out of rubrics and their texts, or None for nothing."""
        own = {(key >> 32, key & 0xFFFFFFFF) for key in self.keys(question)}
        return (lambda rubric_id, text_id: (rubric_id, text_id) in own) if own else None


class OwnVectors(OwnTexts):
    """Finds what says a question word for word where the export's list is not at hand.

    A vector whose text does not ship, and that is as near as the question itself, is its own.
    """

    def __init__(self, engine: SearchEngine) -> None:
        super().__init__(_shipped(engine.catalogue))
        self._engine = engine

    def keys(self, question: Question) -> list[int]:
        """Return the keys of the question's own text."""
        if not question.own_text or question.kind == "phrase":
            return super().keys(question)
        models = self._engine.models
        if models.encoder is None or models.index is None:
            raise UsageError(
                "The pack's model or its index did not load, and without them nobody can tell "
                "which vectors are a mention's own; see `nosolex doctor`."
            )
        hits = models.index.search(models.encoder.encode([question.text])[0], _NEAREST)
        return [
            key_of(hit.rubric_id, hit.text_id)
            for hit in hits
            if hit.text_id >= TEXTLESS and hit.cosine >= _THE_SAME
        ]


def read_index_texts(table: Path) -> Iterable[Listed]:
    """Return the rows of the list that the export keeps in its working folder."""
    if not table.is_file():
        raise UsageError(
            f"There is no {table}; it is written beside an index, so name the working folder that "
            "the pack was made in."
        )
    return _rows(table)


def _rows(table: Path) -> Iterator[Listed]:
    for line in table.read_text(encoding="utf-8").splitlines():
        key, source, text = line.split("\t")
        yield int(key), source, text


def _shipped(catalogue: Catalogue) -> Iterator[Listed]:
    for text in catalogue.iter_texts():
        yield key_of(text.rubric_id, text.id), text.kind, text.text
