"""What the classification says of a code, gathered so that the model need not remember it."""

from collections.abc import Sequence
from dataclasses import dataclass

from desktop.engine.catalogue.catalogue import Catalogue

MOST_SIBLINGS = 12
MOST_NOTES = 8


@dataclass(frozen=True, slots=True)
class Sibling:
    """A code beside this one, which a phrase must not be mistaken for."""

    code: str
    title: str
    local: str  # the title in the language asked for, "" where there is none


@dataclass(frozen=True, slots=True)
class Grounding:
    """A code with its place, its notes and its neighbours."""

    code: str
    title: str
    local_title: str  # "" where the language has none
    path: tuple[str, ...]  # titles from the chapter down to the parent
    included: tuple[str, ...]
    excluded: tuple[str, ...]
    siblings: tuple[Sibling, ...]
    texts: tuple[str, ...]  # what is known to say this code in the language

    def sibling(self, code: str) -> Sibling | None:
        """Return the sibling with this code."""
        return next((sibling for sibling in self.siblings if sibling.code == code), None)


def ground(catalogue: Catalogue, code: str, language: str) -> Grounding:
    """Gather what a prompt about this code in this language has to say."""
    title = catalogue.title(code, "en").text
    notes = catalogue.notes(code)
    own = [text for text in catalogue.texts(code) if text.language == language]
    return Grounding(
        code=code,
        title=title,
        local_title=_local(catalogue, code, language) if language != "en" else "",
        path=tuple(catalogue.title(parent.code, "en").text for parent in catalogue.parents(code)),
        included=_notes([n.text for n in notes if n.kind in ("inclusion", "includes")]),
        excluded=_notes([n.text for n in notes if n.kind in ("excludes1", "excludes2")]),
        siblings=_siblings(catalogue, code, language),
        texts=tuple(dict.fromkeys(text.text for text in own)),
    )


def _notes(texts: Sequence[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(texts))[:MOST_NOTES]


def _siblings(catalogue: Catalogue, code: str, language: str) -> tuple[Sibling, ...]:
    beside = [r for r in catalogue.siblings(code) if r.level not in ("chapter", "block")]
    place = next((at for at, rubric in enumerate(beside) if rubric.code == code), 0)
    near = sorted(range(len(beside)), key=lambda at: abs(at - place))[1 : MOST_SIBLINGS + 1]
    return tuple(_sibling(catalogue, beside[at].code, language) for at in sorted(near))


def _sibling(catalogue: Catalogue, code: str, language: str) -> Sibling:
    return Sibling(code, catalogue.title(code).text, _local(catalogue, code, language))


def _local(catalogue: Catalogue, code: str, language: str) -> str:
    title = catalogue.title(code, language)
    return title.text if title.language == language else ""
