"""Codes, titles, terms, notes, hierarchy and word search, read from a pack's `catalogue.db`."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from desktop.engine.catalogue_types import (
    Code,
    Column,
    Encounter,
    Level,
    LexicalHit,
    Note,
    NoteKind,
    Rubric,
    Text,
    TextKind,
    Title,
)

__all__ = [
    "Catalogue",
    "Code",
    "Column",
    "Encounter",
    "Level",
    "LexicalHit",
    "Note",
    "NoteKind",
    "Rubric",
    "Text",
    "TextKind",
    "Title",
]


class Catalogue:
    """A read-only catalogue, safe to use from several threads."""

    release: str

    @classmethod
    def open(cls, path: Path, overlay: Path | None = None) -> "Catalogue":
        """Open a catalogue and, where there is one, the site's own synonyms beside it."""
        raise NotImplementedError

    def close(self) -> None:
        """Let go of the file."""
        raise NotImplementedError

    def __len__(self) -> int:
        """Return how many rubrics there are; their ids run from 1 to this number."""
        raise NotImplementedError

    def rubric(self, code: str) -> Rubric | None:
        """Find a rubric by any form of its code: no dot, lower case, with its 7th character."""
        raise NotImplementedError

    def rubric_by_id(self, rubric_id: int) -> Rubric:
        """Return the rubric with this number."""
        raise NotImplementedError

    def rubric_of_text(self, text_id: int) -> Rubric:
        """Return the rubric that a text stands for."""
        raise NotImplementedError

    def title(self, code: str, language: str = "en") -> Title:
        """Return the code's title; English where the language has none."""
        raise NotImplementedError

    def parents(self, code: str) -> list[Rubric]:
        """Return the way down to the code, from its chapter to its parent."""
        raise NotImplementedError

    def children(self, code: str) -> list[Rubric]:
        """Return what stands directly under a chapter, block or header."""
        raise NotImplementedError

    def siblings(self, code: str) -> list[Rubric]:
        """Return the code's rubric among those with the same parent."""
        raise NotImplementedError

    def chapters(self) -> list[Rubric]:
        """Return the chapters in their order."""
        raise NotImplementedError

    def codes(self, code: str, language: str = "en") -> list[Code]:
        """Return the full codes that can be reported under a rubric."""
        raise NotImplementedError

    def encounters(self, code: str, language: str = "en") -> list[Encounter]:
        """Return the 7th characters that a rubric's codes take."""
        raise NotImplementedError

    def notes(self, code: str, inherited: bool = True) -> list[Note]:
        """Return the notes of a code and, if wanted, of everything above it."""
        raise NotImplementedError

    def texts(self, code: str) -> list[Text]:
        """Return every text of a rubric."""
        raise NotImplementedError

    def text(self, text_id: int) -> Text:
        """Return the text with this number."""
        raise NotImplementedError

    def iter_texts(self) -> Iterator[Text]:
        """Yield the texts of all categories, headers and rubrics, in the order of their ids."""
        raise NotImplementedError

    def default_of(self, code: str) -> str | None:
        """Return the unspecified billable rubric that a header stands for (I50 -> I50.9)."""
        raise NotImplementedError

    def with_prefix(self, prefix: str, limit: int = 50) -> list[Rubric]:
        """Return the rubrics whose code begins like this, with or without its dot."""
        raise NotImplementedError

    def search(
        self,
        words: Sequence[str],
        limit: int = 50,
        prefix: bool = False,
        language: str | None = None,
    ) -> list[LexicalHit]:
        """Find the rubrics whose texts share words with the phrase, best first.

        `prefix` takes the last word as still being typed; `language` prefers its texts.
        """
        raise NotImplementedError

    def similar_words(self, word: str, language: str | None = None, limit: int = 5) -> list[str]:
        """Return known words that a misspelt one may stand for, likeliest first."""
        raise NotImplementedError

    def knows_word(self, word: str) -> bool:
        """Tell whether any text has this word."""
        raise NotImplementedError

    def distinguish(self, codes: Sequence[str], language: str = "en") -> list[Column]:
        """Say in columns what differs between sibling codes."""
        raise NotImplementedError
