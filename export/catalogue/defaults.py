"""Which billable rubric a header stands for when nothing more is said."""

from collections.abc import Sequence

from export.catalogue.tabular import Node


def defaults_of(nodes: Sequence[Node]) -> dict[str, str]:
    """Return, for each header, its unspecified billable rubric, where it has one."""
    found = {}
    for node in nodes:
        if node.level in ("category", "header") and node.children:
            target = _default(node)
            if target:
                found[node.code] = target.code
    return found


def _default(node: Node) -> Node | None:
    while node.children:
        best = max(node.children, key=lambda child: _plainness(child, node))
        if _plainness(best, node) <= 0:
            return None
        node = best
    return node


def _plainness(child: Node, parent: Node) -> float:
    title = child.title.lower()
    score = 0.0
    if "unspecified" in title and "unspecified" not in parent.title.lower():
        score += 2
    if "not otherwise specified" in title or title.rstrip(".") == parent.title.lower():
        score += 3
    if child.code[-1] in "90":
        score += 1 if child.code[-1] == "9" else 0.5
    if title.startswith(("other ", "other specified")):
        score -= 3
    return score
