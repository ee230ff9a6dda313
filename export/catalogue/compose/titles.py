"""Gives every code a title in every language that can be had: taken, composed, or translated."""

from collections.abc import Mapping, Sequence

from export.catalogue.compose.composer import Composer
from export.catalogue.compose.inflect import Form, guess_feminine
from export.catalogue.compose.lexicon import TARGETS
from export.catalogue.tabular import Node
from export.catalogue.writer import SourceText

Titles = Mapping[str, Mapping[str, SourceText]]


def composed_titles(
    nodes: Sequence[Node],
    taken: Sequence[Titles],
    composer: Composer,
    translated: Mapping[str, Mapping[str, str]],
) -> dict[str, dict[str, SourceText]]:
    """Return titles for the codes that have none yet in a language.

    A title is composed from the lexicon where all its words are there; else it is the translated
    one (`translated`: language -> code -> title); else it is the title above with its addition.
    """
    made: dict[str, dict[str, SourceText]] = {}
    for language in TARGETS:
        known = _known(taken, language)
        spare = translated.get(language, {})
        made[language] = {}
        for node in nodes:
            if node.code in known:
                continue
            text = composer.compose(node.title, language).text or _capital(spare.get(node.code, ""))
            text = text or _from_ancestor(node, known, composer, language)
            if text:
                known[node.code] = text
                made[language][node.code] = SourceText(text, language, "title", "machine")
    return made


def _capital(title: str) -> str:
    return title[:1].upper() + title[1:]


def _known(sources: Sequence[Titles], language: str) -> dict[str, str]:
    known: dict[str, str] = {}
    for source in reversed(sources):
        known.update((code, text.text) for code, text in source.get(language, {}).items())
    return known


def _from_ancestor(node: Node, known: Mapping[str, str], composer: Composer, language: str) -> str:
    """Add to a title above what the English one adds to it: `Gout` and `, right knee`."""
    above = node.parent
    while above is not None and above.level not in ("chapter", "block"):
        rest = node.title[len(above.title) :]
        if node.title.startswith(above.title) and rest[:1] in ", " and above.code in known:
            base = known[above.code]
            comma = rest.startswith(",")
            ending = composer.ending(rest.lstrip(", "), language, _form(base, language))
            if ending:
                return f"{base}{',' if comma else ''} {ending}"
        above = above.parent
    return ""


def _form(title: str, language: str) -> Form:
    words = [word.lower() for word in title.split() if word.isalpha()]
    leading = ("otro", "altr", "outr", "autr", "cert", "ciert", "certain")
    words = [word for word in words if not word.startswith(leading)]
    return Form(guess_feminine(language, words[0])) if words else Form()
