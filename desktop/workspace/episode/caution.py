"""One thing to look at in an episode: what, where, why, and what could be taken instead."""

from dataclasses import dataclass
from typing import Literal

from desktop.workspace.episode.words import sentence

Weight = Literal["conflict", "mark", "missing", "hint"]


@dataclass(frozen=True, slots=True)
class Caution:
    """A rule that an entry may break.

    Attributes:
        kind: the key of its sentence.
        weight: a conflict, a mark (age and sex never block), what is missing, or only a hint.
        index, code: the entry it is about; `other` and `with_code` the other one, if any.
        note: the official sentence, in English, where it comes from a note.
        source: where the rule stands: a code for its note, or a section of the guidelines.
        instead: codes or families that could be taken or added.
        more: what else its sentence names.
    """

    kind: str
    weight: Weight
    index: int
    code: str
    other: int | None = None
    with_code: str = ""
    note: str = ""
    source: str = ""
    instead: tuple[str, ...] = ()
    more: tuple[str, ...] = ()

    def said(self, language: str) -> str:
        """Return the sentence in a language."""
        shown = ", ".join(self.instead)
        values = (self.code, *self.more) if self.more else (self.code, self.with_code, shown)
        if self.kind.startswith("missing"):
            values = (self.code, shown)
        told = sentence(self.kind, language, *values)
        if self.more and self.instead:
            told += " " + sentence("take_instead", language, shown)
        return told

    def explained(self, language: str) -> str:
        """Return the sentence with its source and the official note, as it is written."""
        return " ".join(filter(None, (self.said(language), self.sourced(language), self.note)))

    def sourced(self, language: str) -> str:
        """Say where the rule stands; nothing for a rule that needs no source."""
        if not self.source:
            return ""
        if self.source == "MCE":
            return sentence("source_MCE", language)
        is_section = self.source.startswith("I.")
        return sentence("source_guideline" if is_section else "source_note", language, self.source)
