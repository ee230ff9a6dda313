"""Which billable rubric a header stands for when nothing more is said: I50 stands for I50.9.

Where a code has the header's own title as an inclusion term with NOS, that code it is ("Parkinson's
disease NOS" stands under G20.A1, "Pulmonary embolism NOS" under I26.99). Elsewhere the tabular list
does not say it outright; titles and codes do. The default says `unspecified`, or
`without complication`, or has the header's own name as a term with NOS, and adds as few words as
possible to the header's title; among equals the last character 9, then 0, decides.
"""

import re
from collections.abc import Iterator, Sequence

from export.catalogue.tabular import Node

_HOLLOW = """
and or of the in with other unspecified not nos site side type organism disorder disease part a due
to
"""
HOLLOW = frozenset(_HOLLOW.split())
COMPLICATION = re.compile(
    r"without (?:mention of )?(?:\w+ )?(?:complications?|exacerbation)\b|uncomplicated"
)
ABSENT = re.compile(
    r"without (?:(?!without)\w+ ?)+|not having achieved remission|not specified as \w+"
    r"|not intractable|uncomplicated"
)
ENOUGH = 1.0


def defaults_of(nodes: Sequence[Node]) -> dict[str, str]:
    """Return, for each header, its unspecified billable rubric, where it has one."""
    found = {}
    for node in nodes:
        if node.level in ("category", "header") and node.children:
            target = _told(node) or _default(node)
            if target:
                found[node.code] = target.code
    return found


def _told(header: Node) -> Node | None:
    """Return the one code under a header that has its very title as a term with NOS."""
    title = _words(header.title.lower())
    found = [
        node for node in _billable(header)
        if title and any(_words(term) == title for term in _plain_terms(node))
    ]  # fmt: skip
    return found[0] if len(found) == 1 else None


def _billable(node: Node) -> Iterator[Node]:
    for child in node.children:
        if child.billable:
            yield child
        yield from _billable(child)


def _default(node: Node) -> Node | None:
    while node.children:
        best = max(node.children, key=lambda child: plainness(child, node))
        if plainness(best, node) < ENOUGH:
            return None
        node = best
    return node


def plainness(child: Node, parent: Node) -> float:
    """Say how well a child stands for its whole parent; below ENOUGH it does not."""
    title, above = child.title.lower(), parent.title.lower()
    extra = _words(ABSENT.sub("", title)) - _words(above)
    score = 0.8 if len(ABSENT.findall(title)) > len(ABSENT.findall(above)) else 0.0
    if "unspecified" in title:
        score += 1.5 if "with unspecified" in title else 2.5
    if any(_words(term) <= _words(above) for term in _plain_terms(child)):
        score += 2.0
    if COMPLICATION.search(title):
        score += 1.5
    if title == above:
        score += 3
    if "other" in title.split() and "unspecified" not in title:
        score -= 3
    score -= 0.35 * len(extra)
    return score + {"9": 0.4, "0": 0.2}.get(child.code[-1], 0.0)


def _plain_terms(node: Node) -> list[str]:
    """Return the inclusion terms that say nothing more (NOS), in lower case."""
    terms = (text for kind, text in node.notes if kind == "inclusion")
    return [term.lower().removesuffix("nos") for term in terms if term.endswith(" NOS")]


def _words(title: str) -> set[str]:
    return {word.rstrip("s") for word in re.findall(r"[a-z0-9]+", title)} - HOLLOW
