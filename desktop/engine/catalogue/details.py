"""All that the details pane shows of one rubric, gathered on the worker thread in one piece."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.engine.catalogue.codes import NAMED
from desktop.engine.catalogue.types import Code, Column, Encounter, Note, Rubric, Text, Title

if TYPE_CHECKING:
    from desktop.engine.catalogue.catalogue import Catalogue

# More rows than this are no comparison any more but a list to browse.
_MOST_SIBLINGS = 40


@dataclass(frozen=True, slots=True)
class Line:
    """A rubric with its title, as trees and tables list it."""

    rubric: Rubric
    title: Title


@dataclass(frozen=True, slots=True)
class Details:
    """One rubric with everything a coder reads before choosing it."""

    rubric: Rubric
    title: Title
    path: tuple[Line, ...]
    encounters: tuple[Encounter, ...]
    codes: tuple[Code, ...]
    notes: tuple[Note, ...]
    links: frozenset[str]  # what the notes name and one can go to: codes, families, blocks
    named: Mapping[str, str]  # the titles of those, as far as the reader's language has them
    language: str  # the reader's
    inclusions: tuple[Text, ...]
    synonyms: tuple[Text, ...]
    siblings: tuple[Line, ...]
    differences: tuple[Column, ...]
    children: tuple[Line, ...]


def gather_details(catalogue: "Catalogue", code: str, language: str) -> Details | None:
    """Read a rubric and its surroundings; None when the code is not in the catalogue."""
    rubric = catalogue.rubric(code)
    if rubric is None:
        return None
    texts = catalogue.texts(rubric.code)
    siblings = catalogue.siblings(rubric.code) if rubric.level != "chapter" else []
    notes = catalogue.notes(rubric.code)
    links = _links(catalogue, notes)
    compared = [sibling.code for sibling in siblings][:_MOST_SIBLINGS]
    return Details(
        rubric=rubric,
        title=catalogue.title(rubric.code, language),
        path=lines(catalogue, catalogue.parents(rubric.code), language),
        encounters=tuple(catalogue.encounters(rubric.code, language)),
        codes=tuple(catalogue.codes(rubric.code, language)) if rubric.has_encounters else (),
        notes=tuple(notes),
        links=links,
        named=_titles(catalogue, links, language),
        language=language,
        inclusions=tuple(text for text in texts if text.kind == "inclusion"),
        synonyms=_synonyms(texts, language),
        siblings=lines(catalogue, siblings[:_MOST_SIBLINGS], language),
        differences=tuple(catalogue.distinguish(compared, language)),
        children=lines(catalogue, catalogue.children(rubric.code), language),
    )


def lines(catalogue: "Catalogue", rubrics: list[Rubric], language: str) -> tuple[Line, ...]:
    """Give each rubric its title."""
    return tuple(Line(rubric, catalogue.title(rubric.code, language)) for rubric in rubrics)


def _synonyms(texts: list[Text], language: str) -> tuple[Text, ...]:
    """Return the project's and the site's own words, the coder's language first."""
    found = [text for text in texts if text.kind in ("phrase", "site")]
    return tuple(sorted(found, key=lambda text: (text.language != language, text.language)))


def _links(catalogue: "Catalogue", notes: Iterable[Note]) -> frozenset[str]:
    """Find what the notes name; of a range that is no block ("O00-O07") the two ends."""
    named = {match.group() for note in notes for match in NAMED.finditer(note.text)}
    blocks = {name for name in named if _is_known(catalogue, name)}
    ends = {end for name in named - blocks for end in name.split("-") if end}
    return frozenset(blocks | {end for end in ends if _is_known(catalogue, end)})


def _titles(catalogue: "Catalogue", names: Iterable[str], language: str) -> dict[str, str]:
    titles = {name: catalogue.title(name.rstrip("-. "), language) for name in names}
    return {name: title.text for name, title in titles.items() if title.language == language}


def _is_known(catalogue: "Catalogue", name: str) -> bool:
    return catalogue.rubric(name.rstrip("-. ")) is not None
