"""Composes a title from the lexicon alone, or says which English words it lacks."""

from dataclasses import dataclass
from pathlib import Path

from desktop.engine.resources import resources_dir
from export.catalogue.compose.grammar import Turner, Untranslatable
from export.catalogue.compose.inflect import Form
from export.catalogue.compose.lexicon import Lexicon


@dataclass(frozen=True, slots=True)
class Composed:
    """A composed title, or why there is none."""

    text: str = ""
    missing: tuple[str, ...] = ()
    reason: str = ""


class Composer:
    """Turns English titles into one of the five other languages."""

    def __init__(self, folder: Path | None = None) -> None:
        self.lexicon = Lexicon(folder or resources_dir() / "lexicons" / "compose")

    def compose(self, title: str, language: str) -> Composed:
        """Return the title in another language, if every word of it is in the lexicon."""
        items, missing = self.lexicon.items(title)
        if missing:
            return Composed(missing=tuple(missing))
        try:
            return Composed(Turner(language).title(items))
        except Untranslatable as error:
            return Composed(reason=str(error))

    def ending(self, rest: str, language: str, of_noun: Form) -> str:
        """Return what is added to a title that is there already; "" where a word is missing."""
        items, missing = self.lexicon.items(rest)
        if missing:
            return ""
        try:
            return Turner(language).ending(items, of_noun)
        except Untranslatable:
            return ""
